import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type GateMetric, openGate } from '../../../../shared/judge/gate/gate.js';
import { scheduleOf } from '../../../../shared/judge/gate/schedule.js';
import { type Settings, sensitiveSettings, usualSettings } from '../../../../shared/judge/settings.js';
import { edges, histogramOf } from '../verdict/evidence.js';

const staged = [
  { share: 0.01, checks: 10 },
  { share: 0.1, checks: 20 },
  { share: 0.5, checks: 30 },
];
const metrics: readonly GateMetric[] = [
  { name: 'errors', kind: 'errors', weight: 0.5 },
  { name: 'latency', kind: 'latency', weight: 0.5, edges },
];

type Arm = { readonly total: number; readonly bad: number; readonly median?: number };
const cell = ({ total, bad, median = 100 }: Arm) => ({ total, bad, histogram: histogramOf(total, median) });

type Look = { readonly candidate: Arm; readonly stable: Arm; readonly cluster?: number };

function looks(checks: readonly Look[], settings: Partial<Settings> = {}, rungs = staged) {
  const gate = openGate({ rungs, metrics }, { ...usualSettings, ...settings });
  return checks.map(({ candidate, stable, cluster = 1 }, place) => {
    const seen = { candidate: cell(candidate), stable: cell(stable), cluster };
    return gate.take({ position: { rung: 0, place }, pairs: { errors: seen, latency: seen } });
  });
}

const healthy: Look = { candidate: { total: 300, bad: 0 }, stable: { total: 2700, bad: 3 } };
const broken: Look = { candidate: { total: 300, bad: 300, median: 5000 }, stable: { total: 2700, bad: 3 } };
const times = <T>(many: number, value: T): readonly T[] => Array.from({ length: many }, () => value);

describe('the gate', () => {
  it('goes back after the second bad interval, and holds after the first', () => {
    const verdicts = looks([broken, broken]).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['hold', 'rollback']);
  });

  it('never goes back for one interval alone, however bad', () => {
    const arm = fc.record({
      total: fc.integer({ min: 1, max: 100_000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const never = fc.property(arm, arm, fc.integer({ min: 0, max: 12 }), (mine, theirs, before) => {
      const burst = {
        candidate: {
          total: mine.total,
          bad: Math.round(mine.total * mine.share),
          median: 100 + 900 * mine.share,
        },
        stable: { total: theirs.total, bad: Math.round(theirs.total * theirs.share) },
      };
      const last = looks([...times(before, healthy), burst]).at(-1);
      expect(last?.verdict).not.toBe('rollback');
    });
    fc.assert(never, { numRuns: 25 });
  });

  it('goes back for errors only when there are three, and above the floor', () => {
    const two = { candidate: { total: 30, bad: 1 }, stable: { total: 270_000, bad: 0 } };
    expect(looks([two, two, healthy]).map(({ verdict }) => verdict)).not.toContain('rollback');
    const rare = { candidate: { total: 1_000_000, bad: 20 }, stable: { total: 9_000_000, bad: 0 } };
    const [floored, raised] = [1, 0.01].map(
      floorShare => looks(times(8, rare), { floorShare }).at(-1)?.verdict,
    );
    expect([floored, raised]).toEqual(['continue', 'rollback']);
  });

  it('goes back for latency only when a quantile moved by a twentieth', () => {
    const slower = (median: number): Look => ({
      candidate: { total: 300_000, bad: 0, median },
      stable: { total: 2_700_000, bad: 0 },
    });
    const of = (median: number, tolerance = usualSettings.tolerance) =>
      looks(times(12, slower(median)), { tolerance }).at(-1);
    expect(of(100.5, { errors: 1.05, latency: 1 })).toMatchObject({ verdict: 'continue' });
    expect(of(110)).toMatchObject({ verdict: 'rollback' });
  });

  it('says nothing of latency while everything warms up', () => {
    const cold = { candidate: { total: 3000, bad: 0, median: 400 }, stable: { total: 27_000, bad: 0 } };
    expect(looks([cold, cold]).map(({ logEvidence }) => logEvidence)).toEqual([undefined, undefined]);
    expect(looks(times(4, cold)).at(-1)?.verdict).toBe('rollback');
    expect(looks([cold, cold], { warmUpChecks: 0 }).at(-1)?.verdict).toBe('rollback');
  });

  it('needs more where failures come together', () => {
    const some = { candidate: { total: 300, bad: 6 }, stable: { total: 2700, bad: 6 } };
    const of = (cluster: number, settings: Partial<Settings> = {}) =>
      looks(times(6, { ...some, cluster }), settings).at(-1)?.logEvidence ?? 0;
    expect(of(5)).toBeLessThan(of(1));
    expect(of(5, { configuration: 'base' })).toBeLessThan(of(1, { configuration: 'base' }));
  });

  it('finds sooner what it is asked to find sooner', () => {
    const some = { candidate: { total: 300, bad: 2 }, stable: { total: 2700, bad: 3 } };
    const found = (settings: Settings) =>
      looks(times(30, some), settings).findIndex(({ verdict }) => verdict === 'rollback');
    const [usual, sensitive] = [found(usualSettings), found(sensitiveSettings)];
    expect(sensitive).toBeGreaterThan(0);
    expect(sensitive).toBeLessThan(usual);
  });

  it('takes no notice of an interval in which nothing was counted', () => {
    const empty = { candidate: { total: 0, bad: 0 }, stable: { total: 0, bad: 0 } };
    for (const { verdict, logEvidence } of looks(times(20, empty))) {
      expect([verdict, logEvidence]).toEqual(['continue', undefined]);
    }
    const last = looks([...times(3, broken), ...times(100, empty)]).at(-1);
    expect(last?.verdict).toBe('rollback');
    expect(last?.logEvidence).not.toBeNaN();
  });

  it('keeps its evidence in the range of numbers, through hundreds of checks', () => {
    for (const look of [healthy, broken]) {
      const { logEvidence = 0 } = looks(times(250, look)).at(-1) ?? {};
      expect(Number.isFinite(logEvidence)).toBe(true);
    }
  });

  it('works without a plan, and with a single rung', () => {
    for (const rungs of [[], [{ share: 0.1, checks: 20 }], [{ share: 0.1, checks: 1 }]]) {
      expect(looks(times(4, broken), {}, rungs).at(-1)?.verdict).toBe('rollback');
      expect(looks(times(40, healthy), {}, rungs).at(-1)?.verdict).toBe('continue');
    }
  });

  it('gives all its attention to a metric that is alone', () => {
    const [errors] = metrics;
    if (errors === undefined) throw new Error('there is a first metric');
    const gate = openGate({ rungs: staged, metrics: [errors] }, usualSettings);
    const some = { candidate: { total: 300, bad: 6 }, stable: { total: 2700, bad: 6 }, cluster: 1 };
    let last = 0;
    for (let place = 0; place < 5; place += 1) {
      last = gate.take({ position: { rung: 0, place }, pairs: { errors: some } }).logEvidence ?? 0;
    }
    const shared = looks(times(5, { candidate: { total: 300, bad: 6 }, stable: { total: 2700, bad: 6 } }));
    expect(last).toBeGreaterThan(shared.at(-1)?.logEvidence ?? 0);
  });
});

describe('the belief in when a regression begins', () => {
  const checks = fc.integer({ min: 1, max: 40 });
  const rungs = fc.array(fc.record({ share: fc.constantFrom(0.01, 0.1, 0.5), checks }), { maxLength: 5 });

  it('sums to 1 over the plan, and never to more, however long a rung lasts', () => {
    const isWhole = fc.property(rungs, fc.integer({ min: 0, max: 30 }), (plan, longer) => {
      const { startShare } = scheduleOf(plan, usualSettings.startShares);
      const sum = (extra: number) =>
        plan
          .flatMap(({ checks: many }, rung) =>
            Array.from({ length: many + extra }, (_, place) => ({ rung, place })),
          )
          .reduce((total, position) => total + startShare(position), 0);
      if (plan.length > 0) expect(sum(0)).toBeCloseTo(1, 9);
      if (plan.length > 0) expect(sum(longer)).toBeLessThanOrEqual(1 + 1e-9);
    });
    fc.assert(isWhole);
  });

  it('is not used up by a gate without a plan', () => {
    const { startShare, deadlines } = scheduleOf([], usualSettings.startShares);
    const shares = Array.from({ length: 5000 }, (_, place) => startShare({ rung: 0, place }));
    expect(shares.every(share => share > 0)).toBe(true);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1);
    expect(deadlines).toEqual([]);
  });

  it('gives a class that is missing to the next', () => {
    const one = scheduleOf([{ share: 0.1, checks: 5 }], usualSettings.startShares);
    expect(one.startShare({ rung: 0, place: 0 })).toBeCloseTo(0.6, 12);
    expect(one.startShare({ rung: 0, place: 1 })).toBeCloseTo(0.1, 12);
    const single = scheduleOf([{ share: 0.1, checks: 1 }], usualSettings.startShares);
    expect(single.startShare({ rung: 0, place: 0 })).toBeCloseTo(1, 12);
    expect(single.startShare({ rung: 0, place: 1 })).toBe(0);
  });
});
