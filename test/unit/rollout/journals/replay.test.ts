import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { main } from '../../../../shared/cli/main.js';
import { decide } from '../../../../shared/rollout/decide.js';
import type { Event } from '../../../../shared/rollout/event.js';
import { formatDecision, formatHeader, parseLine } from '../../../../shared/rollout/journal.js';
import type { Plan } from '../../../../shared/rollout/plan.js';
import { type Replayed, startReplay } from '../../../../shared/rollout/replay.js';
import { keptProcess } from '../../cli/terminal-process.js';
import { minute, start, usualPlan } from '../plans.js';
import { prepared, raised, tell } from '../story.js';
import { anyWalk, walk } from '../walks.js';
import { verdict } from '../world.js';
import { simulated } from './simulated.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'azure-promote-replay-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const journal = simulated['simulated-bad-candidate']?.() ?? '';

async function replayFile(text: string) {
  const path = join(folder, 'journal.jsonl');
  writeFileSync(path, text);
  const io = keptProcess('replay', path);
  await main(io);
  return { ...io.printed, exitCode: io.exitCode };
}

function replayed(text: string): readonly Replayed[] {
  const replaying = startReplay();
  const all = text.split('\n').map(line => replaying.next(line));
  return [...all, replaying.end()].filter(each => each !== undefined);
}

/** The same journal with something else on one line. */
function changed(line: number, change: (text: string) => string): string {
  return journal
    .split('\n')
    .map((text, at) => (at + 1 === line ? change(text) : text))
    .join('\n');
}

describe('the command replay', () => {
  it('prints every decision with its reason, and ends well when all are taken again', async () => {
    const { stdout, exitCode } = await replayFile(journal);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(journal.trimEnd().split('\n').length + 2);
    expect(lines[5]).toBe(
      '2026-01-05T09:00:38Z probe-passed → settling: the candidate answers at its own address; on to 5 %, rung 1 of 2',
    );
    expect(lines.at(-2)).toMatch(/^\d+ verdicts taken as told: /);
    expect(lines.at(-1)).toBe('27 decisions, each as it would be taken today');
    expect(exitCode).toBeUndefined();
  });

  it('ends with exit code 1 and shows what would be decided otherwise', async () => {
    const other = changed(20, text => text.replace('"kind":"judge"', '"kind":"go-back"'));
    const { stdout, stderr, exitCode } = await replayFile(other);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('JOURNAL_DIFFERS');
    expect(stdout).toMatch(
      /^ {2}line 20: the effect was \{"kind":"go-back",.*\n {2}line 20: today it is \{"kind":"judge",/m,
    );
    expect(stdout.match(/today it is/g)).toHaveLength(1);
  });

  it.each([
    ['no JSON', 'hello\nworld\n', 'line 1: it is not JSON'],
    ['JSON that is no journal', '{"a":1}\n', 'line 1: it is no line of a journal: it has no version'],
    ['a later version', '{"journal":2}\n', 'line 1: its version is 2, known is 1'],
    [
      'a decision without a plan',
      journal.split('\n').slice(1).join('\n'),
      'line 1: a decision stands before the plan',
    ],
    ['a broken line in its middle', changed(7, text => text.slice(0, 40)), 'line 7: it is not JSON'],
    [
      'a plan that was changed',
      changed(1, text => text.replace('"percent":5,', '"percent":75,')),
      'line 1: its plan is incomplete, or not a plan',
    ],
    [
      'an unknown event',
      changed(3, text => text.replace('claim-granted', 'claim-eaten')),
      'line 3: its event is unknown or incomplete',
    ],
    [
      'a line that was torn in its evidence, and written on by somebody else',
      changed(12, text => `${text.slice(0, -5)}${journal.split('\n')[1]}`),
      'line 12: it is not JSON',
    ],
    ['a second plan', `${journal}${journal}`, 'a second rollout is opened in the same journal'],
    ['bytes', '\u0000\u0001\u0002', 'line 1: it is not JSON'],
  ])('ends with exit code 2 for a file with %s', async (_, text, words) => {
    const { stderr, exitCode } = await replayFile(`${text}\n{}\n`);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('JOURNAL_UNREADABLE')]);
    expect(stderr).toContain(words);
  });

  it('ends with exit code 2 for an empty file', async () => {
    const { stderr, exitCode } = await replayFile('');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('it holds no plan')]);
  });

  it('replays what somebody decided who took over, from the state that was found', async () => {
    const [first = '', ...decisions] = journal.trimEnd().split('\n');
    const { plan, openedAt } = JSON.parse(first);
    const at = decisions.findIndex(line => line.includes('"name":"observing"'));
    const { state } = JSON.parse(decisions[at] ?? '{}');
    const taken = [formatHeader({ plan, openedAt, state }), ...decisions.slice(at + 1)].join('\n');
    const { stdout, exitCode } = await replayFile(`${taken}\n`);
    expect(exitCode).toBeUndefined();
    expect(stdout).toMatch(/^\S+ prm_\w+ taken over, observing\n/);
    const behind = await replayFile(`${journal}${taken}\n`);
    expect(behind.exitCode).toBeUndefined();
    expect(behind.stdout).toContain(`${2 * decisions.length - at - 1} decisions, each as it would`);
  });

  it.each([
    [
      'of another rollout',
      (plan: Plan) => ({ ...plan, promotion: 'prm_OTHER' }),
      'a second rollout is opened',
    ],
    ['that is none', (plan: Plan) => plan, 'the state that it goes on from is not one'],
  ])('goes on from no state %s', async (_, change, words) => {
    const [first = '', second = ''] = journal.split('\n');
    const { plan, openedAt } = JSON.parse(first);
    const { state } = JSON.parse(second);
    const broken = words.includes('second') ? state : { ...state, name: 'asleep' };
    const header = formatHeader({ plan: change(plan), openedAt, state: broken });
    const { exitCode, stderr } = await replayFile(`${journal}${header}\n{}\n`);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  it('leaves a torn last line out, since its writer may have been killed', async () => {
    const { stdout, exitCode } = await replayFile(journal.slice(0, -30));
    expect(stdout).toContain('line 28 is torn and was left out');
    expect(exitCode).toBeUndefined();
  });

  it.each([[[]], [['no-such-file']], [['.']]])('ends with exit code 2 for %j', async words => {
    const io = keptProcess('replay', ...words);
    await main(io);
    expect(io.exitCode).toBe(2);
    expect(io.printed.stderr).toMatch(/INPUT_INVALID|JOURNAL_UNREADABLE/);
  });

  it('prints no command of a runner and no control character of a journal', async () => {
    const hostile = JSON.stringify('##vso[task.complete]\n::error::\u001b[31m');
    const { stdout } = await replayFile(
      changed(20, text => text.replace(/"because":"[^"]*"/, `"because":${hostile}`)),
    );
    expect(stdout).not.toMatch(/##vso|^::error/m);
    expect(stdout).not.toContain('\u001b');
  });
});

describe('a replay', () => {
  it('goes on from what was decided then, so that one difference stays one', () => {
    const other = changed(12, text => text.replaceAll('"failed":false', '"failed":true'));
    const different = replayed(other).filter(each => each.kind === 'decided' && each.differences.length > 0);
    expect(different.map(({ line }) => line).slice(0, 1)).toEqual([12]);
    expect(different.length).toBeLessThanOrEqual(2);
  });

  it('compares what is said, not in which order', () => {
    const turned = changed(20, text => {
      const { journal: version, ...rest } = JSON.parse(text);
      return JSON.stringify({ ...Object.fromEntries(Object.entries(rest).reverse()), journal: version });
    });
    expect(replayed(turned)).toEqual(replayed(journal));
  });

  it('of every rollout gives its decisions again', () => {
    fc.assert(
      fc.property(anyWalk, made => {
        const begun = { kind: 'begun', at: start } as const;
        const steps = walk(made);
        const first = steps[0]?.before;
        if (first === undefined) return true;
        const { plan } = made;
        const opening = decide(plan, { ...first, at: start }, begun);
        const lines = [
          formatHeader({ plan, openedAt: start }),
          formatDecision({ event: begun, decision: opening }),
          ...steps.map(({ event, decision }) => formatDecision({ event, decision, evidence: { now: 1 } })),
        ];
        return replayed(lines.join('\n')).every(
          each => each.kind === 'opened' || (each.kind === 'decided' && each.differences.length === 0),
        );
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  it('takes far less than a second of work for ten thousand decisions', () => {
    const lasts = { kind: 'time', milliseconds: 30 * 86_400_000 } as const;
    const plan: Plan = { ...usualPlan, checkMilliseconds: minute, rungs: [{ percent: 5, lasts }] };
    let decision = tell(plan, ...prepared(plan), ...raised(5));
    const told = [...prepared(plan), ...raised(5)];
    const lines = [
      formatHeader({ plan, openedAt: start }),
      ...told.map((event, at) =>
        formatDecision({ event: { ...event, at: start }, decision: tell(plan, ...told.slice(0, at + 1)) }),
      ),
    ];
    for (let times = 0; times < 10_000; times += 1) {
      const at = decision.state.at + minute;
      const event: Event = { kind: 'judged', verdict: verdict('pass', at), at };
      decision = decide(plan, decision.state, event);
      lines.push(formatDecision({ event, decision }));
    }
    const before = process.cpuUsage();
    const all = replayed(lines.join('\n'));
    const { user } = process.cpuUsage(before);
    expect(
      all.every(each => each.kind === 'opened' || (each.kind === 'decided' && each.differences.length === 0)),
    ).toBe(true);
    expect(user / 1e6).toBeLessThan(1);
  });

  it('of any text ends with words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constantFrom(...journal.split('\n'))), text => {
        const read = parseLine(text);
        return read.kind !== 'problem' || read.problem.length > 5;
      }),
      { numRuns: 300 },
    );
  });
});
