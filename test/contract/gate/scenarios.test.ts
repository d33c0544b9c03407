// The eight things that may happen to a release, each against a real Log Analytics over the wire: what the gate says, how
// soon, and that none of what is not known passes.
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { arm, minute, type Stage, stage, steady } from './stage.js';

// Whole gates with thousands of requests; a machine may have much else to do.
jest.setTimeout(90_000);

let set: Stage;
beforeEach(async () => {
  set = await stage();
});
afterEach(() => set.stop());

const from = (seconds: number, value: number, before: number) => (at: number) =>
  at < seconds ? before : value;
const watch = { for: '10m' };

describe('a candidate', () => {
  it('that is as good as stable passes, after all of the time', async () => {
    set.crowd({});
    const run = await set.gate(watch);
    expect({ ...run, log: '' }).toMatchObject({
      outcome: 'passed',
      exitCode: 0,
      outputs: { verdict: 'pass' },
    });
    expect(run.milliseconds).toBeGreaterThanOrEqual(13 * minute);
    expect(run.milliseconds).toBeLessThan(15 * minute);
    expect(Number(run.outputs['requests-seen'])).toBeGreaterThan(6_800);
    expect(run.outputs['minutes-used']).toMatch(/^1[345](\.\d)?$/);
  });

  it('that fails ten times as often fails at once', async () => {
    set.crowd({ candidate: arm('2.0.0', { errorRate: steady(0.02) }) });
    const run = await set.gate(watch);
    expect(run).toMatchObject({ outcome: 'refused', exitCode: 1 });
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'error-code': 'GATE_FAILED' });
    expect(run.milliseconds).toBeLessThan(8 * minute);
    const reasons: readonly { objective: string; verdict: string }[] = JSON.parse(
      run.outputs['reasons'] ?? '',
    );
    expect(reasons.filter(({ verdict }) => verdict === 'fail').map(({ objective }) => objective)).toEqual([
      'errors no worse than stable',
    ]);
  });

  it('that fails twice as often is found where the traffic is enough', async () => {
    set.crowd({ perSecond: 40, candidate: arm('2.0.0', { errorRate: steady(0.006) }) });
    const run = await set.gate({ for: '25m', objectives: 'errors no worse than stable' });
    expect(run.outputs).toMatchObject({ verdict: 'fail' });
    expect(run.milliseconds).toBeLessThan(28 * minute);
  });

  it('that fails later fails when it does', async () => {
    set.crowd({ candidate: arm('2.0.0', { errorRate: from(300, 0.08, 0.002) }) });
    const run = await set.gate(watch);
    expect(run.outputs).toMatchObject({ verdict: 'fail' });
    expect(run.milliseconds).toBeGreaterThan(8 * minute);
    expect(run.milliseconds).toBeLessThan(13 * minute);
  });

  it('whose slow requests are slower fails for its latency, and for nothing else', async () => {
    set.crowd({ candidate: arm('2.0.0', { medianMilliseconds: at => (at % 3 < 1 ? 200 : 80) }) });
    const run = await set.gate(watch);
    expect(run.outputs).toMatchObject({ verdict: 'fail' });
    expect(run.headline).toMatch(/latency no worse than stable: the p95/);
    expect(run.headline).not.toMatch(/errors/);
  });

  it('that fails as stable does, in an incident of both, is not blamed', async () => {
    const errorRate = from(240, 0.2, 0.002);
    set.crowd({ candidate: arm('2.0.0', { errorRate }), stable: arm('1.0.0', { errorRate }) });
    const run = await set.gate(watch);
    expect(run).toMatchObject({ outcome: 'held', exitCode: 4 });
    expect(run.outputs).toMatchObject({ verdict: 'undecided', 'error-code': 'GATE_UNDECIDED' });
    expect(run.headline).toMatch(/both versions fail/);
  });

  it('whose errors come in clusters, as those of stable do, is not blamed for one of them', async () => {
    const errorRate = steady(0.01);
    const clustered = { errorRate, cluster: 12 };
    const before = { from: set.now() - 70 * minute, to: set.now(), share: 0 };
    set.crowd({ ...before, stable: arm('1.0.0', clustered) });
    set.crowd({ candidate: arm('2.0.0', clustered), stable: arm('1.0.0', clustered) }, 12);
    const run = await set.gate({ ...watch, objectives: 'errors no worse than stable' });
    expect(run.outputs['verdict']).not.toBe('fail');
    const kept = JSON.parse(await readFile(run.outputs['evidence-file'] ?? '', 'utf8'));
    const [errors] = kept.verdict.judged;
    expect(errors.numbers.cluster).toBeGreaterThan(1.5);
  });

  it('whose failing clients are known by their sessions needs as many failures for one as each of them had', async () => {
    const clustered = { errorRate: steady(0.01), cluster: 12 };
    const before = { from: set.now() - 90 * minute, to: set.now(), share: 0, sessions: true } as const;
    set.crowd({ ...before, stable: arm('1.0.0', clustered) });
    set.crowd({ from: set.now() - 20 * minute, to: set.now(), share: 1 }, 2);
    const run = await set.gate({ window: '10m', objectives: 'errors no worse than stable' });
    const kept = JSON.parse(await readFile(run.outputs['evidence-file'] ?? '', 'utf8'));
    expect(kept.verdict.judged[0].numbers.cluster).toBeGreaterThan(10);
    expect(run.log).toMatch(/at a time, as measured from the (sessions|instances) of stable/);
    const { bad, squares } = kept.evidence.spread.sessions;
    expect(squares / bad).toBeGreaterThan(10);
  });

  it('whose clients stay with it needs three failures for one, where nobody could measure that, and is told so', async () => {
    set.crowd({ from: set.now() - 13 * minute, to: set.now() });
    const place = { target: 'app-service', 'resource-group': 'rg-prod', app: 'payments' };
    const demanded = { window: '10m', objectives: 'errors no worse than stable' };
    const of = async (more: Readonly<Record<string, string>>) => {
      const run = await set.gate({ ...demanded, ...more });
      const kept = JSON.parse(await readFile(run.outputs['evidence-file'] ?? '', 'utf8'));
      return { cluster: kept.verdict.judged[0].numbers.cluster, log: run.log };
    };
    const sticky = await of({ ...place, candidate: 'staging' });
    expect(sticky.cluster).toBe(3);
    expect(sticky.log).toMatch(/3 at a time, as supposed/);
    expect((await of({ ...place, candidate: 'staging', cluster: '1' })).cluster).toBeUndefined();
    expect((await of({})).cluster).toBeUndefined();
  });

  it('whose telemetry ends is held, however well it began', async () => {
    set.crowd({ silentFrom: set.now() + 4 * minute });
    const run = await set.gate(watch);
    expect(run).toMatchObject({ outcome: 'held', exitCode: 4 });
    expect(run.outputs).toMatchObject({ verdict: 'no-data', 'error-code': 'GATE_NO_DATA' });
    expect(run.milliseconds).toBeGreaterThan(10 * minute);
    expect(run.milliseconds).toBeLessThan(25 * minute);
  });
});

describe('what is left behind', () => {
  it('is a page and the evidence, from which the same verdict can be judged again', async () => {
    set.crowd({ candidate: arm('2.0.0', { errorRate: steady(0.03) }) });
    const run = await set.gate(watch);
    const kept = JSON.parse(await readFile(run.outputs['evidence-file'] ?? '', 'utf8'));
    const { judge } = await import('../../../shared/judge/judge.js');
    expect(JSON.parse(JSON.stringify(judge(kept.setup, kept.evidence)))).toEqual(kept.verdict);
    const page = await readFile(run.outputs['page-file'] ?? '', 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('2.0.0 against 1.0.0');
    expect(page).not.toMatch(/\b(src|href)=|<script/);
  });

  it('is kept apart for two gates of the same second', async () => {
    set.crowd({ from: set.now() - 20 * minute, to: set.now() });
    const one = await set.gate({ window: '10m' });
    const other = await set.gate({ window: '10m' });
    expect(one.outputs['page-file']).not.toBe(other.outputs['page-file']);
  });
});
