// Nothing that a program prints is believed before it was looked at, and nothing of it reaches a log as it came. Real
// programs, each a line of JavaScript.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../../../shared/http/clock.js';
import { runProcess } from '../../../../shared/process/process.js';
import { commandTarget } from '../../../../shared/traffic/command/target.js';
import type { TrafficTarget } from '../../../../shared/traffic/target.js';
import { realClock } from '../../../../shared/wiring/clock.js';
import { steppedClock } from '../../../support/stepped-clock.js';
import { faultOf } from '../behaviours/behaviour.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'azure-promote-hostile-'));
});
afterEach(() => rm(folder, { recursive: true }));

const whole = {
  arms: [
    { name: 'a', share: 100 },
    { name: 'b', share: 0 },
  ],
};

type Wish = {
  /** What it answers to `read`, as an expression over `id`. */
  readonly read?: string;
  readonly hello?: string;
  readonly write?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly stopwatch?: Clock;
};

const print = (value: string) => `console.log(JSON.stringify(${value}))`;
const ok = (value: unknown) => print(`{ id, ok: ${JSON.stringify(value)} }`);

/** The program keeps what it was asked, and what it was given, in the folder. */
function programOf({ read = ok(whole), hello = ok({ protocol: 1 }), write = ok({}) }: Wish): string {
  return `let text = ''; process.stdin.on('data', c => text += c).on('end', () => {
    const question = JSON.parse(text); const { id, verb } = question;
    require('fs').writeFileSync('env.json', JSON.stringify(process.env));
    require('fs').writeFileSync('asked.json', text);
    if (verb === 'hello') { ${hello} } else if (verb === 'read') { ${read} } else { ${write} }
  })`;
}

const debugged: string[] = [];

function targetOf(wish: Wish): Promise<TrafficTarget> {
  debugged.length = 0;
  return commandTarget({
    program: {
      command: process.execPath,
      arguments: ['-e', programOf(wish)],
      environment: wish.environment ?? {},
      run: request => runProcess({ ...request, folder }),
      stopwatch: wish.stopwatch ?? realClock,
      signal: wish.signal ?? new AbortController().signal,
      debug: text => void debugged.push(text),
    },
    clock: steppedClock(),
    resource: 'hostile',
    candidate: 'b',
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No such process any more.
    return false;
  }
}

const readFault = async (read: string) => faultOf((await targetOf({ read })).read());

describe('an answer that is none', () => {
  const withArms = (...arms: readonly unknown[]) => ok({ arms });
  it.each([
    ['nothing', '', /no answer/],
    ['two lines', `${ok(whole)}; ${ok(whole)}`, /2 lines/],
    ['what is no JSON', 'console.log("OK")', /no JSON: OK/],
    ['another id', print(`{ id: 'x', ok: ${JSON.stringify(whole)} }`), /the id of the question/],
    ['neither ok nor error', print('{ id }'), /neither ok nor error/],
    ['an answer, and then fails', `${ok(whole)}; process.exitCode = 7`, /ended with 7/],
    ['more than anybody reads', `${print("{ id, ok: 'x'.repeat(300000) }")}`, /more than 262144 bytes/],
    ['one arm', withArms({ name: 'a', share: 100 }), /between two/],
    ['two arms of one name', withArms({ name: 'a', share: 50 }, { name: 'A', share: 50 }), /two arms/],
    ['shares of 90', withArms({ name: 'a', share: 90 }, { name: 'b', share: 0 }), /sum to 90/],
    ['a share of -5', withArms({ name: 'a', share: 105 }, { name: 'b', share: -5 }), /from 0 to 100/],
    ['a share as text', withArms({ name: 'a', share: '100' }, { name: 'b', share: 0 }), /from 0 to 100/],
    ['a name of two lines', withArms({ name: 'a\nb', share: 100 }, { name: 'b', share: 0 }), /no name/],
    ['a tag as digest', withArms({ name: 'a', share: 100, digest: 'v1' }, { name: 'b', share: 0 }), /digest/],
    [
      'an address with a password',
      withArms({ name: 'a', share: 100, address: 'https://u:p@example.com' }, { name: 'b', share: 0 }),
      /without a user/,
    ],
    ['a snapshot too large', ok({ ...whole, snapshot: { text: 'x'.repeat(20_000) } }), /16384 are the most/],
  ])('is %s', async (_, read, why) => {
    const fault = await readFault(read);
    expect(fault).toMatchObject({ code: 'HTTP_UNREADABLE', message: expect.stringMatching(why) });
  });

  it('is another version of the protocol, or a hello that promises what cannot be', async () => {
    for (const [hello, why] of [
      [ok({ protocol: 2 }), /protocol is 2, and 1 is spoken here/],
      [ok({ protocol: 1, verbs: ['dance'] }), /none of seen/],
      [ok({ protocol: 1, abilities: { grainPercent: 0 } }), /no number/],
      [ok({ protocol: 1, abilities: { rangePercent: { from: 60, to: 40 } } }), /begins after its end/],
    ] as const) {
      const fault = await faultOf(targetOf({ hello }));
      expect(fault).toMatchObject({ code: 'TARGET_UNSUITABLE', message: expect.stringMatching(why) });
    }
  });

  it('leaves a change unclear, and no error but failed does', async () => {
    const written = async (write: string) => {
      const target = await targetOf({ write });
      return faultOf(target.write({ a: 90, b: 10 }, (await target.read()).guard));
    };
    const no = (kind: string) => print(`{ id, error: { kind: '${kind}', message: 'no' } }`);
    expect((await written('console.log("done")')).code).toBe('TRAFFIC_UNCLEAR');
    expect((await written(no('failed'))).code).toBe('TRAFFIC_UNCLEAR');
    expect((await written(no('conflict'))).code).toBe('TRAFFIC_CONFLICT');
    expect((await written(no('forbidden'))).code).toBe('IDENTITY_FORBIDDEN');
    expect((await written(no('unavailable'))).code).toBe('HTTP_GAVE_UP');
  });
});

describe('what a program says', () => {
  it('stands on one line, is short, and has no characters that nobody sees', async () => {
    const message = `'one\\n::set-output name=x::y\\u202e' + 'z'.repeat(1000)`;
    const fault = await readFault(print(`{ id, error: { kind: 'unsuitable', message: ${message} } }`));
    expect(fault.code).toBe('TARGET_UNSUITABLE');
    expect(fault.message).toMatch(/^the program says: one ::set-output name=x::y z+…$/);
    expect(fault.message.length).toBeLessThan(330);
  });

  it('on its standard error is a line for those who debug, and its last ones stand in the fault', async () => {
    const fault = await readFault(`for (let n = 1; n < 6; n++) console.error('line ' + n + '\\x07')`);
    expect(fault.facts['last-lines']).toBe('line 3 | line 4 | line 5');
    expect(debugged).toContain('read: line 1');
  });
});

describe('a program', () => {
  it('is given one line and its own environment, and no more', async () => {
    const target = await targetOf({ environment: { OWN: 'yes' } });
    await target.write({ a: 90, b: 10 }, (await target.read()).guard);
    expect(JSON.parse(await readFile(join(folder, 'env.json'), 'utf8'))).toEqual({ OWN: 'yes' });
    const asked = await readFile(join(folder, 'asked.json'), 'utf8');
    expect(asked.endsWith('}\n')).toBe(true);
    expect(JSON.parse(asked)).toMatchObject({ protocol: 1, verb: 'write', split: { a: 90, b: 10 } });
  });

  it('that hangs is ended with its children, and nothing is known', async () => {
    const sleeper = `const child = require('child_process').spawn(process.execPath,
      ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
      require('fs').writeFileSync('child.pid', String(child.pid)); setInterval(() => {}, 1000)`;
    // Its 30 s are over as soon as its child runs.
    const started = () => readFile(join(folder, 'child.pid'), 'utf8').then(Number);
    const hurried: Clock = {
      now: realClock.now,
      sleep: async (milliseconds, signal) => {
        if (milliseconds !== 30_000) return realClock.sleep(milliseconds, signal);
        while (!(await started().catch(() => 0))) await realClock.sleep(10, signal);
      },
    };
    const target = await targetOf({ read: sleeper, stopwatch: hurried });
    const fault = await faultOf(target.read());
    expect(fault.message).toMatch(/did not answer within 30 s/);
    const child = await started();
    while (isAlive(child)) await realClock.sleep(10);
  });

  it('that does not exist is named', async () => {
    const missing = commandTarget({
      program: {
        command: './no-such-program',
        arguments: [],
        environment: {},
        run: runProcess,
        stopwatch: realClock,
        signal: new AbortController().signal,
        debug: () => undefined,
      },
      clock: steppedClock(),
      resource: 'nobody',
      candidate: undefined,
    });
    expect(await faultOf(missing)).toMatchObject({ code: 'INPUT_INVALID', message: /no such program/ });
  });
});
