import { describe, expect, it } from '@jest/globals';
import type { Happened } from '../../../shared/promotion/happened.js';
import { standingOf } from '../../../shared/promotion/history.js';
import { isoTime } from '../../../shared/promotion/moment.js';
import { promotionOf, queueOf } from '../../../shared/promotion/standing.js';
import {
  at,
  backing,
  finished,
  type Line,
  minute,
  nine,
  opened,
  raised,
  streamOf,
  taken,
} from './history.js';

const read = (...lines: readonly Line[]) => standingOf(streamOf(lines));
const of = (id: string, ...lines: readonly Line[]) => promotionOf(read(...lines), id);
const driven = [opened('a'), taken('a', 1, nine + 3 * minute)];
const told = (...lines: readonly Line[]) =>
  read(...lines).problems.map(({ number, problem }) => `${number} ${problem}`);

describe('the standing of a target', () => {
  it('is empty where nothing happened', () => {
    expect(read()).toEqual({ promotions: [], fence: 0, problems: [], revoked: [] });
  });

  it('knows what was said of a promotion, also after its end, and what was taken back', () => {
    const record = { digest: 'sha256:a', signedBy: 'key', signed: '{}', details: '{}' } as const;
    const standing = read(
      opened('a'),
      finished('a', 0, 'sha256:a'),
      { kind: 'recorded', promotion: 'a', ...record },
      { kind: 'announced', promotion: 'a', herald: 'webhook', reference: '1' },
      { kind: 'announced', promotion: 'a', herald: 'webhook', reference: '2' },
      { kind: 'evidence-revoked', digest: 'sha256:a', why: 'the key leaked' },
    );
    expect(standing.problems).toEqual([]);
    expect(standing.revoked).toMatchObject([{ digest: 'sha256:a', why: 'the key leaked' }]);
    expect(promotionOf(standing, 'a')).toMatchObject({ announced: { webhook: '2' }, records: [record] });
  });

  it('knows of a promotion that was announced before it was opened, and opens none by that', () => {
    const early = { kind: 'announced', promotion: 'a', herald: 'webhook', reference: '1' } as const;
    expect(read(early)).toEqual({ promotions: [], fence: 0, problems: [], revoked: [] });
    expect(of('a', early, opened('b'), opened('a'))?.announced).toEqual({ webhook: '1' });
  });

  it('gives the target to whoever opened first, and queues the others in their order', () => {
    const standing = read(opened('b'), opened('a'), opened('c'));
    expect(standing.holder?.id).toBe('b');
    expect(queueOf(standing).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(standing.promotions[0]).toMatchObject({ order: { snapshot: { stable: 100 } }, claimedAt: nine });
    expect(standing.promotions[1]).not.toHaveProperty('claimedAt');
  });

  it('hands the target on when its holder finishes, however long that took', () => {
    const later = nine + 90 * 24 * 60 * minute;
    const standing = read(opened('a'), opened('b'), at(later, finished('a', 0)));
    expect(standing.holder).toMatchObject({ id: 'b', claimedAt: later });
  });

  it('lets one leave the queue before its turn', () => {
    const standing = read(opened('a'), opened('b'), opened('c'), finished('b', 0));
    expect(standing.holder?.id).toBe('a');
    expect(queueOf(standing).map(({ id }) => id)).toEqual(['c']);
  });

  it('never opens again what was opened before', () => {
    const standing = read(opened('a'), finished('a', 0), opened('a'), opened('b'));
    expect(standing.holder?.id).toBe('b');
    expect(standing.problems).toEqual([{ kind: 'not-applied', number: 3, problem: 'a was opened before' }]);
  });

  it('knows what the newest promotion that passed put in place', () => {
    const first = [opened('a'), finished('a', 0, 'sha256:a')];
    expect(read(...first).lastGood).toBe('sha256:a');
    const failed: Happened = {
      kind: 'finished',
      promotion: 'b',
      fence: 0,
      outcome: 'rolled-back',
      because: 'worse',
      digest: 'sha256:b',
    };
    expect(read(...first, opened('b'), failed).lastGood).toBe('sha256:a');
    expect(read(...first, opened('b'), finished('b', 0, 'sha256:b')).lastGood).toBe('sha256:b');
    expect(read(...first, opened('b'), finished('b', 0))).not.toHaveProperty('lastGood');
  });

  it('knows that a rollback brought back what was good before, also where nobody knows what that is', () => {
    const back = (digest?: string): Happened => ({
      kind: 'finished',
      promotion: 'c',
      fence: 0,
      outcome: 'rolled-back',
      because: 'somebody ordered it',
      restored: true,
      ...(digest !== undefined && { digest }),
    });
    const two = [opened('a'), finished('a', 0, 'sha256:a'), opened('b'), finished('b', 0, 'sha256:b')];
    expect(read(...two, opened('c'), back('sha256:a')).lastGood).toBe('sha256:a');
    expect(read(...two, opened('c'), back())).not.toHaveProperty('lastGood');
    expect(promotionOf(read(...two, opened('c'), back('sha256:a')), 'c')?.finished).toMatchObject({
      outcome: 'rolled-back',
      restored: true,
    });
  });

  it('keeps an intent open until its receipt, and tells how long it may still land', () => {
    const until = nine + 3 * minute;
    expect(of('a', ...driven, raised('a', 1))?.intents).toMatchObject([
      { intended: { percent: 10, before: { staging: 0 } }, at: nine + 2_000, mayLandUntil: until },
    ]);
    const done: Happened = { kind: 'write-done', promotion: 'a', fence: 1, percent: 10, unchanged: false };
    expect(of('a', ...driven, raised('a', 1), done)?.intents).toEqual([]);
  });

  it('remembers what was asked last when its receipt has come, and since when', () => {
    const done: Happened = { kind: 'write-done', promotion: 'a', fence: 1, percent: 10, unchanged: false };
    const lines = [...driven, raised('a', 1), at(nine + minute, done)];
    expect(of('a', ...lines)?.asked).toMatchObject({ intended: { percent: 10 }, at: nine + minute });
    expect(of('a', ...lines, backing('a', 1))?.asked).toMatchObject({ intended: { percent: 10 } });
  });

  it('settles with the receipt of a later driver what an earlier one left open', () => {
    const lines = [
      ...driven,
      raised('a', 1),
      at(nine + 4 * minute, taken('a', 2, nine + 7 * minute, 'resume')),
    ];
    expect(of('a', ...lines)?.intents).toHaveLength(1);
    const back: Happened = { kind: 'went-back', promotion: 'a', fence: 2, proof: 'probe' };
    const promotion = of('a', ...lines, backing('a', 2), back);
    expect(promotion?.intents).toEqual([]);
    expect(promotion?.goingBack).toMatchObject({ cause: 'the candidate is worse', proof: 'probe' });
  });

  it('takes the receipt of going back although its intent never reached the ledger', () => {
    const back: Happened = { kind: 'went-back', promotion: 'a', fence: 1, proof: 'control-plane' };
    expect(of('a', ...driven, back)?.goingBack).toEqual({
      cause: 'not said',
      at: nine + 2_000,
      proof: 'control-plane',
    });
  });

  it('keeps orders until a state has taken them in', () => {
    const pause: Happened = { kind: 'pause-ordered', promotion: 'a', reason: 'lunch' };
    const abort: Happened = { kind: 'abort-ordered', promotion: 'a', reason: 'it burns' };
    const state: Happened = {
      kind: 'state-reached',
      promotion: 'a',
      fence: 1,
      state: { kind: 'held' },
      answered: 3,
    };
    const promotion = of('a', ...driven, pause, at(nine, abort, 'ada'), state);
    expect(promotion?.orders).toEqual([
      { kind: 'abort-ordered', reason: 'it burns', number: 4, at: nine, by: 'ada' },
    ]);
    expect(promotion?.state).toEqual({ kind: 'held' });
  });

  it('takes the order of a later call in the place of the first one, under the newest lease alone', () => {
    const change = (fence: number, percent: number): Happened => {
      return { kind: 'plan-changed', promotion: 'a', fence, order: { until: percent } };
    };
    expect(of('a', ...driven)?.order).toMatchObject({ snapshot: { stable: 100 } });
    expect(of('a', ...driven, change(1, 50))?.order).toEqual({ until: 50 });
    const later = [...driven, at(nine + 4 * minute, taken('a', 2, nine + 7 * minute, 'resume'))];
    expect(of('a', ...later, change(1, 50), change(2, 60))?.order).toEqual({ until: 60 });
    expect(told(...later, change(1, 50))).toEqual(['4 it was written under lease 1, and 2 is newer']);
  });

  it('keeps what other steps would have to undo, also beyond the end', () => {
    const registered = (name: string, version = 1): Happened => ({
      kind: 'compensation-registered',
      promotion: 'a',
      name,
      undo: { migrate: 'down', version },
    });
    const undone = (name: string): Happened => ({ kind: 'compensation-done', promotion: 'a', name });
    const lines = [
      ...driven,
      registered('schema'),
      registered('cache'),
      registered('schema', 2),
      finished('a', 1),
    ];
    expect(of('a', ...lines)?.compensations.map(({ name }) => name)).toEqual(['cache', 'schema']);
    expect(of('a', ...lines, undone('cache'))?.compensations).toEqual([
      { name: 'schema', undo: { migrate: 'down', version: 2 } },
    ]);
    expect(told(...lines, undone('queue'))).toEqual(['7 there is nothing named queue to undo']);
  });

  it('ends a lease when its promotion rests, and remembers until when', () => {
    const wakeAt = nine + 60 * minute;
    const rested: Happened = {
      kind: 'rested',
      promotion: 'a',
      fence: 1,
      outcome: 'waiting',
      state: { kind: 'armed' },
      wakeAt: isoTime(wakeAt),
    };
    const resting = of('a', ...driven, rested);
    expect(resting).toMatchObject({
      rested: { outcome: 'waiting', wakeAt },
      state: { kind: 'armed' },
      fence: 1,
    });
    expect(resting).not.toHaveProperty('lease');
    expect(of('a', ...driven, rested, taken('a', 2, nine + 5 * minute, 'resume'))).not.toHaveProperty(
      'rested',
    );
  });
});

describe('what does not count', () => {
  const takenOver = [...driven, at(nine + 4 * minute, taken('a', 2, nine + 7 * minute, 'resume'))];

  it.each<readonly [string, Happened]>([
    ['a receipt', { kind: 'write-done', promotion: 'a', fence: 1, percent: 10, unchanged: false }],
    ['a state', { kind: 'state-reached', promotion: 'a', fence: 1, state: {} }],
    ['an end', finished('a', 1)],
    ['an intent', raised('a', 1)],
    [
      'a renewal',
      { kind: 'lease-renewed', promotion: 'a', driver: 'runner', fence: 1, until: isoTime(nine) },
    ],
    ['a lease given back', { kind: 'lease-given-back', promotion: 'a', driver: 'runner', fence: 1 }],
  ])('is %s of a driver that lost its lease; it is told', (_, happened) => {
    const before = read(...takenOver);
    const after = read(...takenOver, happened);
    expect(after.promotions).toEqual(before.promotions);
    expect(after.problems).toEqual([
      { kind: 'not-applied', number: 4, problem: 'it was written under lease 1, and 2 is newer' },
    ]);
  });

  it('is nothing about going back: a driver that lost its lease is told, and nothing raises any more', () => {
    const standing = read(...takenOver, backing('a', 1));
    expect(standing.problems).toHaveLength(1);
    expect(standing.holder?.goingBack).toMatchObject({ cause: 'the candidate is worse' });
    expect(standing.holder?.intents).toHaveLength(1);
  });

  it.each<readonly [string, Line, string]>([
    ['queued', taken('b', 2, nine + minute), '4 b is queued'],
    ['with a number left out', taken('a', 3, nine + minute), '4 its fence is 3, and the next one is 2'],
    ['with a number used before', taken('a', 1, nine + minute), '4 its fence is 1, and the next one is 2'],
    [
      'while another driver lives',
      at(nine + 3 * minute - 1, taken('a', 2, nine + 5 * minute, 'resume')),
      '4 runner drives until 2026-11-20T09:03:00.000Z',
    ],
    ['longer than a quarter of an hour', taken('a', 2, nine + 60 * minute), '4 its lease is too long'],
    ['of something that was never opened', taken('z', 2, nine + minute), '4 z was never opened'],
  ])('is a lease that was taken %s', (_, line, problem) => {
    expect(told(...driven, opened('b'), line)).toEqual([problem]);
  });

  it.each<readonly [string, Happened, string]>([
    ['never taken', finished('a', 5), 'lease 5 was never taken'],
    ['given back before', finished('a', 1), 'lease 1 had ended'],
  ])('is what was written under a lease that was %s', (_, happened, problem) => {
    const givenBack: Happened = { kind: 'lease-given-back', promotion: 'a', driver: 'runner', fence: 1 };
    expect(told(...driven, givenBack, happened)).toEqual([`4 ${problem}`]);
  });

  it('is whatever comes after the end, but for what cleans up', () => {
    const givenBack: Happened = { kind: 'lease-given-back', promotion: 'a', driver: 'runner', fence: 1 };
    const abort: Happened = { kind: 'abort-ordered', promotion: 'a', reason: 'late' };
    expect(told(...driven, finished('a', 1), givenBack, abort, finished('a', 1))).toEqual([
      '5 a has finished',
      '6 a has finished',
    ]);
  });

  it('is a renewal by somebody else, or for too long', () => {
    const renewed = (driver: string, until: number): Happened => ({
      kind: 'lease-renewed',
      promotion: 'a',
      driver,
      fence: 1,
      until: isoTime(until),
    });
    expect(told(...driven, renewed('other', nine + minute), renewed('runner', nine + 60 * minute))).toEqual([
      '3 lease 1 is not of other',
      '4 its lease is too long',
    ]);
  });
});
