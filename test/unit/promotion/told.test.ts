import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chainOnto } from '../../../shared/ledger/chain.js';
import type { Entry, EntryBody } from '../../../shared/ledger/entry.js';
import { entryOf, type Happened } from '../../../shared/promotion/happened.js';
import { heartbeatAge } from '../../../shared/promotion/heartbeat.js';
import { standingOf } from '../../../shared/promotion/history.js';
import { giveBack, renewLease, takeLease } from '../../../shared/promotion/lease.js';
import { isoTime } from '../../../shared/promotion/moment.js';
import { mayRaise, settledAfter } from '../../../shared/promotion/raise.js';
import { shapes } from '../../../shared/promotion/reading/shapes.js';
import { readEntry } from '../../../shared/promotion/reading/told.js';
import { unfinished } from '../../../shared/promotion/unfinished.js';
import { backing, finished, nine, opened, raised, taken } from './history.js';

const until = isoTime(nine + 60_000);
const driven = { promotion: 'a', fence: 1 };
const reason = { promotion: 'a', reason: 'because' };

/** One of each. */
const all: readonly Happened[] = [
  opened('a'),
  taken('a', 1, nine),
  { kind: 'lease-renewed', ...driven, driver: 'runner', until },
  { kind: 'lease-given-back', ...driven, driver: 'runner' },
  raised('a', 1),
  { kind: 'write-done', ...driven, percent: 0.5, unchanged: true },
  { kind: 'promotion-intended', ...driven, before: {} },
  { kind: 'promotion-done', ...driven },
  backing('a', 1),
  { kind: 'went-back', ...driven, proof: 'pending' },
  { kind: 'origin-stopped', ...driven, resource: '/subscriptions/s', start: 'az webapp start' },
  { kind: 'plan-changed', ...driven, order: { plan: { rungs: [] } } },
  { kind: 'state-reached', ...driven, state: { at: { rung: 2 } }, answered: 4 },
  { kind: 'compensation-registered', promotion: 'a', name: 'schema', undo: { run: ['down'] } },
  { kind: 'compensation-done', promotion: 'a', name: 'schema' },
  { kind: 'rested', ...driven, outcome: 'held', state: {}, wakeAt: until },
  finished('a', 0, 'sha256:a'),
  { kind: 'pause-ordered', ...reason },
  { kind: 'continue-ordered', ...reason },
  { kind: 'abort-ordered', ...reason },
  { kind: 'recorded', promotion: 'a', digest: 'sha256:a', signedBy: 'key', signed: '{}', details: '{}' },
  { kind: 'evidence-revoked', digest: 'sha256:a', why: 'the key leaked' },
  { kind: 'announced', promotion: 'a', herald: 'webhook', reference: '7' },
  { kind: 'heartbeat' },
];

const entryFrom = (kind: string, body: EntryBody, time = isoTime(nine)): Entry => ({
  version: 1,
  number: 7,
  previous: '',
  hash: '',
  kind,
  at: time,
  by: 'runner',
  body,
});

describe('an entry of a promotion', () => {
  it.each(all.map(happened => [happened.kind, happened] as const))(
    'says %s as it was written',
    (_, happened) => {
      const [entry] = chainOnto([], [entryOf(happened, { at: nine + 5, by: 'runner' })]);
      expect(entry && readEntry(entry)).toEqual({
        kind: 'told',
        told: { number: 1, at: nine + 5, by: 'runner', happened },
      });
    },
  );

  it('is tried here in every kind there is', () => {
    expect(all.map(({ kind }) => kind)).toEqual(Object.keys(shapes));
  });

  it('of a kind that is none of ours says nothing', () => {
    for (const kind of ['policy-changed', 'constructor', '__proto__', '']) {
      expect(readEntry(entryFrom(kind, { promotion: 'a' }))).toBeUndefined();
    }
  });

  it('may say more than we know', () => {
    const read = readEntry(entryFrom('promotion-done', { ...driven, kind: 'x', since: 'later' }));
    expect(read).toMatchObject({ kind: 'told', told: { happened: { kind: 'promotion-done', ...driven } } });
  });

  it.each<readonly [string, EntryBody, string]>([
    ['write-done', { ...driven, percent: 101, unchanged: false }, 'percent is not a percentage'],
    ['write-done', { ...driven, percent: 1 }, 'unchanged is not true or false'],
    ['promotion-done', { promotion: '', fence: 1 }, 'promotion is not a text'],
    ['promotion-done', { promotion: 'a', fence: 0 }, 'fence is not the number of a lease'],
    ['promotion-done', { promotion: 'a', fence: 1.5 }, 'fence is not the number of a lease'],
    ['promotion-done', { fence: '1' }, 'promotion is not a text; fence is not the number of a lease'],
    ['rollout-opened', { promotion: 'a', run: '', order: ['plan'] }, 'order is not an object'],
    ['lease-taken', { ...driven, driver: 'd', until: '2026' }, 'until is not a time'],
    ['lease-taken', { ...driven, driver: 'd', until: '2026-13-01T00:00:00Z' }, 'until is not a time'],
    [
      'went-back',
      { ...driven, proof: 'hope' },
      'proof is not one of probe, telemetry, control-plane, pending',
    ],
    [
      'finished',
      { ...driven, outcome: 'passed', because: '', digest: '' },
      'digest is not a text, or left out',
    ],
  ])('that is %s with %j is unreadable: %s', (kind, body, problem) => {
    expect(readEntry(entryFrom(kind, body))).toEqual({
      kind: 'unreadable',
      number: 7,
      problem: `${kind}: ${problem}`,
    });
  });

  it('without a readable time is unreadable', () => {
    for (const time of ['', 'yesterday', '1764000000', '2026-11-20', '2026-11-20T09:00:00+01:00']) {
      expect(readEntry(entryFrom('heartbeat', {}, time))).toMatchObject({
        problem: 'heartbeat: at is not a time',
      });
    }
  });
});

describe('any list of entries', () => {
  const id = fc.constantFrom('a', 'b', '', 'constructor', '__proto__');
  const time = fc.integer({ min: -5, max: 30 }).map(minutes => isoTime(nine + minutes * 60_000));
  const fields = fc.record(
    {
      promotion: id,
      fence: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(-1)),
      driver: fc.constantFrom('one', 'other'),
      until: fc.oneof(time, fc.string({ maxLength: 3 })),
      percent: fc.double({ noNaN: true, min: 0, max: 100 }),
      unchanged: fc.boolean(),
      before: fc.constant({}),
      cause: fc.string({ maxLength: 3 }),
      proof: fc.constantFrom('probe', 'pending', 'no'),
      state: fc.constantFrom({}, 'text', [1]),
      answered: fc.nat(9),
      name: fc.constantFrom('n', '__proto__'),
      undo: fc.constant({}),
      outcome: fc.constantFrom('passed', 'held', 'unknown'),
      wakeAt: time,
      because: fc.constant(''),
      digest: fc.constantFrom('sha256:x', ''),
      run: fc.constant(''),
      order: fc.constant({}),
      reason: fc.constant(''),
    },
    { requiredKeys: ['promotion', 'fence', 'driver', 'until', 'outcome'] },
  );
  const kind = fc.constantFrom(...Object.keys(shapes), 'rollout-opened', 'lease-taken', 'toString', 'other');
  const entry = fc
    .record({
      kind,
      body: fields,
      at: fc.oneof({ weight: 9, arbitrary: time }, { weight: 1, arbitrary: fc.string() }),
    })
    .map(({ kind: name, body, at }) => entryFrom(name, body, at));
  const list = fc
    .array(entry, { maxLength: 30 })
    .map(entries => entries.map((one, index): Entry => ({ ...one, number: index + 1 })));

  it('adds up to a standing, of which everything can be asked', () => {
    const total = fc.property(list, fc.integer({ min: -10, max: 40 }), (entries, minutes) => {
      const now = nine + minutes * 60_000;
      const standing = standingOf(entries);
      const mine = { promotion: 'a', driver: 'one', fence: 1 };
      takeLease(standing, { promotion: 'a', driver: 'one', now });
      renewLease(standing, mine, now);
      giveBack(standing, mine, now);
      mayRaise(standing, mine, now, 1_000);
      settledAfter(standing);
      heartbeatAge(entries, now);
      expect(unfinished(standing, now)).toHaveLength(
        standing.promotions.filter(promotion => !promotion.finished).length,
      );
    });
    fc.assert(total, { numRuns: 500 });
  });

  it('keeps the order of those who wait, and never reopens what has finished', () => {
    const monotone = fc.property(list, fc.nat(30), (entries, cut) => {
      const [before, after] = [standingOf(entries.slice(0, cut)), standingOf(entries)];
      const ids = after.promotions.map(promotion => promotion.id);
      expect(ids.slice(0, before.promotions.length)).toEqual(
        before.promotions.map(promotion => promotion.id),
      );
      for (const [index, { finished: end }] of before.promotions.entries()) {
        if (end !== undefined) expect(after.promotions[index]?.finished).toEqual(end);
      }
      expect(after.holder).toEqual(after.promotions.find(promotion => !promotion.finished));
      expect(after.fence).toBeGreaterThanOrEqual(before.fence);
    });
    fc.assert(monotone, { numRuns: 500 });
  });

  it('never has two promotions with a lease', () => {
    const alone = fc.property(list, entries => {
      const leased = standingOf(entries).promotions.filter(({ lease }) => lease);
      expect(leased.length).toBeLessThanOrEqual(1);
    });
    fc.assert(alone, { numRuns: 500 });
  });
});
