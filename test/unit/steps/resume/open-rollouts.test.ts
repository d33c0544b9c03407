// What status says of rollouts that have not ended.
import { describe, expect, it } from '@jest/globals';
import type { EntryBody } from '../../../../shared/ledger/entry.js';
import type { Happened } from '../../../../shared/promotion/happened.js';
import { standingOf } from '../../../../shared/promotion/history.js';
import { isoTime } from '../../../../shared/promotion/moment.js';
import { openRollouts } from '../../../../shared/steps/status/open-rollouts.js';
import { finished, type Line, minute, nine, opened, streamOf, taken } from '../../promotion/history.js';

const common = { promotion: 'a', openedAt: nine, at: nine, asked: 10, seen: 10, failed: false };
const stateOf = (where: EntryBody): EntryBody => ({ ...common, windows: [], builds: {}, ...where });
const reached = (where: EntryBody): Happened => ({
  kind: 'state-reached',
  promotion: 'a',
  fence: 1,
  state: stateOf(where),
});
const rested = (where: EntryBody, wakeAt: number): Happened => ({
  kind: 'rested',
  promotion: 'a',
  fence: 1,
  outcome: 'waiting',
  state: stateOf(where),
  wakeAt: isoTime(wakeAt),
});
const until = nine + 3 * minute;
const driven = [opened('a'), taken('a', 1, until)];
const told = (now: number, ...lines: readonly Line[]) => openRollouts(standingOf(streamOf(lines)), now);

describe('open rollouts', () => {
  it('are none where all have finished', () => {
    expect(told(nine, ...driven, finished('a', 1))).toEqual([]);
  });

  it('tell who drives, until when, and that the others are queued', () => {
    const lines = [...driven, reached({ name: 'observing', rung: 0, since: nine }), opened('b')];
    expect(told(nine + minute, ...lines)).toMatchObject([
      {
        promotion: 'a',
        state: 'observing',
        words: '10 % is judged',
        weight: 10,
        lease: { driver: 'runner', until: isoTime(until), living: true },
        next: `runner drives it until ${isoTime(until)}`,
      },
      { promotion: 'b', words: 'queued', next: 'it is queued behind a' },
    ]);
  });

  it('say that resume takes what nobody drives any more', () => {
    const lines = [...driven, reached({ name: 'observing', rung: 0, since: nine })];
    expect(told(until, ...lines)).toMatchObject([
      {
        lease: { living: false },
        next: expect.stringMatching(/^resume takes it now: its driver runner is gone/),
      },
    ]);
  });

  it.each([
    [
      { name: 'armed', rung: 0, until: nine + 60 * minute },
      'rests at 10 %, armed',
      /^then it goes back, unless/,
    ],
    [
      { name: 'held', rung: 0, since: nine, until: nine + 60 * minute, reason: 'undecided' },
      'held at 10 %: undecided',
      /^then it goes back$/,
    ],
    [
      { name: 'held', rung: 0, since: nine, until: nine + 60 * minute, reason: 'stable-fails' },
      'held at 10 %: stable-fails',
      /looked at again/,
    ],
    [{ name: 'watching', since: nine }, 'has all of the traffic, and is watched', /resume looks at it/],
    [{ name: 'standing-by', since: nine, until: nine + 60 * minute }, /kept ready/, /cleans up/],
  ] as const)('tell of one that rests what happens when: %j', (where, words, next) => {
    const [rollout] = told(nine + minute, ...driven, rested(where, nine + 60 * minute));
    expect(rollout?.words).toMatch(words);
    expect(rollout?.next).toMatch(next);
    expect(rollout?.wakeAt).toBe(isoTime(nine + 60 * minute));
    expect(rollout?.lease).toBeUndefined();
  });

  it('tell orders that nobody has heard yet', () => {
    const order: Line = {
      at: nine + minute,
      by: 'ada',
      happened: { kind: 'pause-ordered', promotion: 'a', reason: 'lunch' },
    };
    expect(told(nine + minute, ...driven, order)[0]?.orders).toEqual([
      { kind: 'pause-ordered', by: 'ada', reason: 'lunch', at: isoTime(nine + minute) },
    ]);
  });

  it('say of a state that cannot be read no more than that it is open', () => {
    const [rollout] = told(nine + minute, ...driven, reached({ name: 'dancing' }));
    expect(rollout).toMatchObject({ state: '', words: 'opened; nothing has moved' });
  });
});
