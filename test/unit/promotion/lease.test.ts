import { describe, expect, it } from '@jest/globals';
import { entryOf, type Happened } from '../../../shared/promotion/happened.js';
import { standingOf } from '../../../shared/promotion/history.js';
import { giveBack, renewLease, takeLease } from '../../../shared/promotion/lease.js';
import { leaseMilliseconds, renewalMilliseconds } from '../../../shared/promotion/lease-terms.js';
import { isoTime } from '../../../shared/promotion/moment.js';
import { mayRaise, settledAfter } from '../../../shared/promotion/raise.js';
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
const until = nine + 3 * minute;
const driven = [opened('a'), opened('b'), taken('a', 1, until)];
const mine = { promotion: 'a', driver: 'runner', fence: 1 };
const takenOver = [...driven, at(until, taken('a', 2, until + 3 * minute, 'resume'))];
const givenBack: Happened = { kind: 'lease-given-back', ...mine };
const rested: Happened = { kind: 'rested', promotion: 'a', fence: 1, outcome: 'held', state: {} };

describe('taking a lease', () => {
  const take = (lines: readonly Line[], promotion: string, now: number, driver = 'resume') =>
    takeLease(read(...lines), { promotion, driver, now });

  it('lasts three minutes and is renewed each minute', () => {
    expect([leaseMilliseconds, renewalMilliseconds]).toEqual([180_000, 60_000]);
    expect(take([opened('a')], 'a', nine)).toMatchObject({ kind: 'take', fence: 1, until });
  });

  it('gives the entry to append, which counts', () => {
    const taking = take(driven, 'a', until);
    const end = until + leaseMilliseconds;
    const entry = entryOf(taken('a', 2, end, 'resume'), { at: until, by: 'resume' });
    expect(taking).toEqual({ kind: 'take', fence: 2, until: end, entry });
    expect(read(...driven, at(until, taken('a', 2, end, 'resume')))).toMatchObject({
      fence: 2,
      problems: [],
    });
  });

  it('waits as long as another driver lives, to the millisecond', () => {
    expect(take(driven, 'a', until - 1)).toEqual({ kind: 'held', by: 'runner', until });
    expect(take(driven, 'a', until)).toMatchObject({ kind: 'take', fence: 2 });
  });

  it('lets the same driver take its own lease at once, under a new number', () => {
    expect(take(driven, 'a', nine + minute, 'runner')).toMatchObject({ kind: 'take', fence: 2 });
  });

  it('waits in the queue, whoever holds the target and whether he lives or not', () => {
    expect(take(driven, 'b', nine + 1_000 * minute)).toEqual({ kind: 'not-yours', holder: 'a' });
    expect(take([], 'b', nine)).toEqual({ kind: 'not-yours' });
  });

  it('is over when the promotion has finished', () => {
    const ended = [...driven, finished('a', 1)];
    expect(take(ended, 'a', nine)).toEqual({ kind: 'finished' });
    expect(take(ended, 'b', nine)).toMatchObject({ kind: 'take', fence: 2 });
  });

  it.each([
    ['given back', givenBack],
    ['left to rest', rested],
  ])('needs no wait for one that was %s', (_, line) => {
    expect(take([...driven, line], 'a', nine + 10)).toMatchObject({ kind: 'take', fence: 2 });
  });
});

describe('a lease', () => {
  it('is renewed from now on', () => {
    const now = nine + minute;
    expect(renewLease(read(...driven), mine, now)).toEqual({
      kind: 'renew',
      until: now + leaseMilliseconds,
      entry: entryOf(
        { kind: 'lease-renewed', ...mine, until: isoTime(now + leaseMilliseconds) },
        { at: now, by: 'runner' },
      ),
    });
    expect(renewLease(read(...driven), mine, until + minute)).toMatchObject({ kind: 'renew' });
  });

  it.each<readonly [string, readonly Line[], string]>([
    ['was taken over', takenOver, 'resume took it over with lease 2'],
    ['was given back', [...driven, givenBack], 'lease 1 was given back'],
    ['ended when it rested', [...driven, rested], 'a rests: held'],
    ['ended with the promotion', [...driven, finished('a', 1)], 'a has finished: passed'],
    ['was never taken', [opened('a')], 'lease 1 was never taken'],
    ['is of nothing', [], 'a was never opened'],
  ])('that %s is neither renewed nor given back, and raises nothing', (_, lines, because) => {
    const standing = read(...lines);
    expect(renewLease(standing, mine, nine)).toEqual({ kind: 'lost', because });
    expect(giveBack(standing, mine, nine)).toEqual({ kind: 'nothing' });
    expect(mayRaise(standing, mine, nine, 1)).toEqual({ kind: 'no', why: 'lost', because });
  });

  it('is given back by an entry', () => {
    const entry = entryOf(givenBack, { at: nine, by: 'runner' });
    expect(giveBack(read(...driven), mine, nine)).toEqual({ kind: 'give-back', entry });
  });
});

describe('raising', () => {
  const raise = (lines: readonly Line[], now = nine + 10_000, needed = 60_000) =>
    mayRaise(read(...lines), mine, now, needed);

  it('is allowed under a lease that lasts long enough, with ten seconds to spare', () => {
    const last = until - 70_000;
    expect(raise(driven, last)).toEqual({ kind: 'yes' });
    expect(raise(driven, last + 1)).toEqual({
      kind: 'no',
      why: 'expiring',
      because: 'the lease ends at 2026-11-20T09:03:00.000Z, before a raise were certainly over',
    });
    expect(raise(driven, nine, Number.NaN)).toMatchObject({ why: 'expiring' });
  });

  it('is over once somebody went back', () => {
    expect(raise([...driven, backing('a', 1)])).toMatchObject({
      why: 'going-back',
      because: 'it goes back: the candidate is worse',
    });
  });

  it('waits for what was ordered to be taken in', () => {
    const order = (kind: 'pause-ordered' | 'continue-ordered' | 'abort-ordered'): Line =>
      at(nine, { kind, promotion: 'a', reason: 'lunch' }, 'ada');
    const pause = order('pause-ordered');
    expect(raise([...driven, pause])).toMatchObject({
      why: 'ordered',
      because: 'pause-ordered by ada: lunch',
    });
    expect(raise([...driven, pause, order('continue-ordered')])).toEqual({ kind: 'yes' });
    expect(raise([...driven, order('abort-ordered'), order('continue-ordered')])).toMatchObject({
      why: 'ordered',
    });
    const answered: Happened = { kind: 'state-reached', promotion: 'a', fence: 1, state: {}, answered: 4 };
    expect(raise([...driven, pause, answered])).toEqual({ kind: 'yes' });
  });

  it('stops at an entry that nobody can read, until a lease is taken after it', () => {
    const entries = streamOf([...driven, raised('a', 1)]).map(entry =>
      entry.kind === 'write-intended' ? { ...entry, body: {} } : entry,
    );
    expect(mayRaise(standingOf(entries), mine, nine + 10_000, 1)).toMatchObject({ why: 'unreadable' });
    const earlier = entries.map((entry, index) => ({ ...entry, number: index < 3 ? index + 2 : 1 }));
    expect(mayRaise(standingOf(earlier), mine, nine + 10_000, 1)).toEqual({ kind: 'yes' });
  });

  it('waits until what a driver before left under way has landed', () => {
    const lines = [...driven, raised('a', 1), at(until, taken('a', 2, until + 3 * minute, 'resume'))];
    const resume = { promotion: 'a', fence: 2 };
    expect(settledAfter(read(...lines))).toBe(until + 10_000);
    expect(mayRaise(read(...lines), resume, until + 9_999, 1)).toMatchObject({
      why: 'in-flight',
      because: 'write-intended of lease 1 may land until 2026-11-20T09:03:00.000Z',
    });
    expect(mayRaise(read(...lines), resume, until + 10_000, 1)).toEqual({ kind: 'yes' });
  });

  it('does not wait for what the driver itself meant, of which it knows', () => {
    expect(raise([...driven, raised('a', 1)])).toEqual({ kind: 'yes' });
  });

  it('counts what is under way from the renewal of its lease, and going back from its intent', () => {
    const renewed: Happened = { kind: 'lease-renewed', ...mine, until: isoTime(until + minute) };
    expect(settledAfter(read(...driven))).toBeUndefined();
    expect(settledAfter(read(...driven, raised('a', 1), renewed))).toBe(until + minute + 10_000);
    expect(settledAfter(read(...driven, at(nine, backing('a', 1)), renewed))).toBe(
      nine + 2 * minute + 10_000,
    );
  });
});
