import { describe, expect, it } from '@jest/globals';
import type { HostProcess } from '../../../shared/host/host-process.js';
import { terminal } from '../../../shared/host/terminal.js';

type Screen = { readonly io: HostProcess; readonly shown: () => string; readonly signals: readonly string[] };

/** A process whose output goes to a screen that the test can read. */
function screen(isTTY: boolean, env: Record<string, string>): Screen {
  const written: string[] = [];
  const signals: string[] = [];
  const printer = {
    isTTY,
    write: (text: string, done?: () => void) => {
      written.push(text);
      done?.();
    },
    on: () => undefined,
  };
  const io: HostProcess = {
    env,
    version: 'v24.18.0',
    stdout: printer,
    stderr: printer,
    on: signal => signals.push(signal),
    off: () => undefined,
    listeners: () => [],
  };
  return { io, shown: () => written.join(''), signals };
}

function warned(isTTY: boolean, env: Record<string, string>): string {
  const { io, shown } = screen(isTTY, env);
  terminal(io, { flags: {}, json: false }).log.warning('slow \u001b[2J');
  return shown();
}

describe('colour on a terminal', () => {
  it('marks the label, and never comes from the text', () => {
    expect(warned(true, { TERM: 'xterm' })).toBe('\u001b[33mwarning\u001b[0m: slow \\x1b[2J\n');
    expect(warned(true, { NO_COLOR: '' })).toContain('\u001b[33m');
  });

  it.each([
    ['a pipe', false, {}],
    ['NO_COLOR', true, { NO_COLOR: '1' }],
    ['a dumb terminal', true, { TERM: 'dumb' }],
  ])('is left out for %s', (_, isTTY, env) => {
    expect(warned(isTTY, env)).toBe('warning: slow \\x1b[2J\n');
  });
});

describe('a closed terminal', () => {
  it('stops the step, but not one that runs without a terminal', () => {
    const [open, none] = [screen(true, {}), screen(false, {})];
    for (const { io } of [open, none]) terminal(io, { flags: {}, json: false });
    expect(open.signals).toContain('SIGHUP');
    expect(none.signals).not.toContain('SIGHUP');
  });
});
