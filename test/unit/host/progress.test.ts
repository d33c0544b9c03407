// What a person sees while a rollout is judged: a bar on a terminal that draws over itself, a line for each check in a log.
import { describe, expect, it } from '@jest/globals';
import type { HostProcess } from '../../../shared/host/host-process.js';
import { terminal } from '../../../shared/host/terminal.js';
import type { Verdict } from '../../../shared/judge/verdict.js';
import type { State } from '../../../shared/rollout/state.js';
import { tellCheck } from '../../../shared/wiring/rollout/progress.js';
import { minute, start, usualPlan } from '../rollout/plans.js';

const because = 'errors are no worse than stable';

/** The first of two shares, whose ten minutes began at the start: 30 minutes are to be judged in all. */
function observing(minutes: number): State {
  return {
    name: 'observing',
    rung: 0,
    since: start,
    promotion: usualPlan.promotion,
    openedAt: start,
    at: start + minutes * minute,
    asked: 5,
    seen: 5,
    windows: [],
    failed: false,
    builds: {},
  };
}

const verdict: Verdict = {
  kind: 'undecided',
  hold: false,
  sufficient: false,
  because,
  judged: [],
  requests: { candidate: 1_234, stable: 20_000 },
};

function goingBack(minutes: number): State {
  return {
    ...observing(minutes),
    name: 'rolling-back',
    cause: 'worse',
    step: 'asked',
    tries: 1,
    failed: true,
  };
}

function shown(states: readonly State[], isTTY: boolean, env: Readonly<Record<string, string>> = {}): string {
  const written: string[] = [];
  const printer = { isTTY, write: (text: string) => written.push(text), on: () => undefined };
  const io: HostProcess = {
    env: { ...env },
    version: 'v24.18.0',
    stdout: printer,
    stderr: printer,
    on: () => undefined,
    off: () => undefined,
    listeners: () => [],
  };
  const host = terminal(io, { flags: {}, json: false });
  for (const state of states)
    tellCheck({ host, order: { plan: usualPlan }, kept: { state, verdict } }, because);
  host.log.info('then something else');
  return written.join('');
}

const wipe = '\r\u001b[2K';

describe('a check of a rollout', () => {
  it('moves one bar on a terminal, with the share, the rung, the time left and the evidence', () => {
    expect(shown([observing(0), observing(9)], true, { TERM: 'xterm' })).toBe(
      [
        `${wipe}${'░'.repeat(20)} 5 % observing, rung 1 of 3, at least 30 min left, 1,234 candidate requests`,
        `${wipe}${'█'.repeat(6)}${'░'.repeat(14)} 5 % observing, rung 1 of 3, at least 21 min left, 1,234 candidate requests`,
        `${wipe}then something else\n`,
      ].join(''),
    );
  });

  it.each([
    ['in the log of a job', false, {}],
    ['on a dumb terminal', true, { TERM: 'dumb' }],
  ])('is a line of its own %s, with its reason', (_, isTTY, env) => {
    expect(shown([observing(0), observing(9)], isTTY, env)).toBe(
      [
        `5 % observing, rung 1 of 3: ${because} (1,234 candidate requests, at least 30 min left)`,
        `5 % observing, rung 1 of 3: ${because} (1,234 candidate requests, at least 21 min left)`,
        'then something else\n',
      ].join('\n'),
    );
  });

  it('promises no time once the traffic goes back', () => {
    const lines = shown([goingBack(9)], false);
    expect(lines).toContain('rolling-back');
    expect(lines).not.toContain('left');
  });
});
