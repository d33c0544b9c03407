// Whatever is wrong with the inputs, the telemetry or the source: one clear message, and nothing of it passes.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { arm, minute, type Stage, stage, steady } from './stage.js';

// Whole gates with thousands of requests; a machine may have much else to do.
jest.setTimeout(90_000);

const alone = { 'candidate-version': '', 'stable-version': '' };
const slot = {
  ...alone,
  'workspace-id': '',
  role: '',
  target: 'app-service',
  'resource-group': 'rg-prod',
  app: 'payments',
  candidate: 'staging',
};

describe('inputs that cannot be meant', () => {
  let set: Stage;
  beforeAll(async () => {
    set = await stage();
    set.crowd({ perSecond: 5, from: set.now() - 40 * minute, to: set.now() });
  });
  afterAll(() => set.stop());

  it.each([
    ['nobody who counts', { ...alone, 'workspace-id': '', role: '' }, /--source=nobody was named who counts/],
    ['a workspace without a role', { ...alone, role: '' }, /--role=a workspace holds .* many services/],
    [
      'a version and itself',
      { 'stable-version': '2.0.0' },
      /--stable-version=candidate and stable are the same/,
    ],
    [
      'an interval that the platform does not know',
      { ...slot, every: '90s', for: '10m' },
      /--every=.* multiple of 1m/,
    ],
    ['an interval that divides no day', { every: '7m', for: '20m' }, /--every=.*part of a day/],
    [
      'a watch that is shorter than its interval',
      { every: '5m', for: '2m' },
      /--for=.*at least one interval/,
    ],
    ['a past and a future', { window: '10m', for: '10m' }, /at most one of --for, --window/],
    ['a chance of nothing', { alpha: '0.01%' }, /--alpha=expected from 0\.1% to 20%/],
    ['a slot that is not there', { ...slot, candidate: 'stagin' }, /--candidate=stagin does not exist/],
    ['a slot against itself', { ...slot, stable: 'staging' }, /--stable=staging is the candidate itself/],
    [
      'DNS as a judge',
      { ...slot, target: 'traffic-manager', app: '', profile: 'payments-tm', candidate: 'candidate' },
      /--source=traffic-manager sees no request/,
    ],
    [
      'a metric without a kind',
      { metrics: 'queue: { kql: "x" }' },
      /queue: expected kind: requests or aggregate or query, got nothing/,
    ],
    [
      'a metric with a slip',
      { metrics: 'queue: { kind: query, kqll: "x" }' },
      /kqll is no field of query; did you mean kql/,
    ],
    ['a file that is not there', { 'slo-file': '/nonexistent/slo.yml' }, /--slo-file=it cannot be read/],
  ])('%s', async (_, flags, says) => {
    const before = set.questions();
    const run = await set.gate(flags);
    expect(run).toMatchObject({ exitCode: 2, outcome: 'refused', error: { code: 'INPUT_INVALID' } });
    expect(run.facts.replace(/\n\s*/g, ' ')).toMatch(says);
    expect(set.questions()).toBe(before);
  });

  it.each([
    ['no objective for a service alone', { ...alone }, /no objective was given/],
    [
      'a comparison without stable',
      { 'stable-version': '', objectives: 'errors no worse than stable' },
      /nobody said which requests are those of stable/,
    ],
    [
      'a metric that does not exist',
      { objectives: 'errors of checkout < 1%' },
      /has no counts named "checkout"; there are requests/,
    ],
    [
      'a number that nobody declared',
      { objectives: 'queue-age < 5 for 5m' },
      /has no numbers named "queue-age"/,
    ],
    ['a quantile of averages', { ...slot, objectives: 'latency p95 < 500ms' }, /tells only the average/],
    [
      'a percentage without its sign',
      { objectives: 'availability 99.9 over 30d' },
      /99\.9% was probably meant/,
    ],
    ['a share for a percentage', { objectives: 'availability 0.999 over 30d' }, /99\.9% was probably meant/],
    ['a share for a percentile', { objectives: 'latency p0.95 < 500ms' }, /p95 was probably meant/],
    ['a limit without its sign', { objectives: 'error-rate < 0.02' }, /2% was probably meant/],
    ['a time without its unit', { objectives: 'latency p95 < 500' }, /stands a unit/],
    ['a promise of everything', { objectives: 'availability 100% over 30d' }, /no error budget is left/],
  ])('%s', async (_, flags, says) => {
    const run = await set.gate(flags);
    expect(run).toMatchObject({ exitCode: 2, outcome: 'refused', error: { code: 'OBJECTIVE_UNUSABLE' } });
    expect(run.error?.message).toMatch(says);
  });

  it('an OpenSLO file with mistakes, each with its place', async () => {
    const path = join(set.folder, 'slo.yml');
    await writeFile(path, 'apiVersion: openslo/v1\nkind: SLO\nmetadata: { name: x }\nspec: { service: 7 }\n');
    const run = await set.gate({ 'slo-file': path });
    expect(run.error?.code).toBe('OBJECTIVE_UNUSABLE');
    expect(run.error?.message).toMatch(/slo\.yml: .*line 4, column \d+/);
  });

  it('a version that nobody saw, beside those that report', async () => {
    const run = await set.gate({ 'candidate-version': '2.0.1', window: '10m' });
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'VERSION_UNKNOWN' } });
    expect(run.error?.message).toMatch(/seen were .*1\.0\.0 \(\d[\d,]* requests\).*did you mean 2\.0\.0\?/);
  });
});

describe('telemetry that is not there', () => {
  let set: Stage;
  beforeEach(async () => {
    set = await stage();
  });
  afterEach(() => set.stop());

  it('for most of the time that is asked about is told with the time that it begins', async () => {
    set.crowd({ from: set.now() - 40 * minute, to: set.now() });
    const run = await set.gate({ window: '6h' });
    expect(run).toMatchObject({ exitCode: 4, outcome: 'held', outputs: { 'error-code': 'GATE_NO_DATA' } });
    expect(run.headline).toMatch(/were counted only from .* judge a shorter time/);
  });

  it('of a candidate that has just begun is waited for, and missed at the end', async () => {
    set.crowd({ share: 0 });
    const run = await set.gate({ for: '5m' });
    expect(run.outputs).toMatchObject({ verdict: 'no-data' });
    expect(run.headline).toMatch(/2\.0\.0 of the candidate was not seen in the last hour; seen were 1\.0\.0/);
  });

  it.each([
    ['is cut off', { logsAnswers: 'partial' }, /TELEMETRY_UNREADABLE/],
    ['has no table', { logsTable: 'missing' }, /TELEMETRY_UNREADABLE/],
  ] as const)('because it %s, ends red, and sooner than the watch', async (_, habits, code) => {
    set.crowd({});
    set.playground.state.habits = { ...set.playground.state.habits, ...habits };
    const run = await set.gate({ for: '25m', objectives: 'errors < 5%' });
    expect(run).toMatchObject({ exitCode: 4, outcome: 'held' });
    expect(run.outputs['error-code']).toMatch(code);
    expect(run.milliseconds).toBeLessThan(20 * minute);
  });

  it('because nobody may read it, looks like none, and never passes', async () => {
    set.crowd({});
    set.playground.state.habits = { ...set.playground.state.habits, logsTable: 'denied' };
    const run = await set.gate({ for: '5m', objectives: 'errors < 5%' });
    expect(run).toMatchObject({ exitCode: 4, outcome: 'held' });
    expect(run.outputs['error-code']).toMatch(/^(GATE_NO_DATA|TELEMETRY_UNREADABLE)$/);
  });

  it('for a while only is asked for again, and then all of it counts', async () => {
    set.crowd({});
    const { state } = set.playground;
    const usual = state.habits;
    const { advance } = state.clock;
    const began = set.now();
    Object.assign(state.clock, {
      advance: (milliseconds: number) => {
        advance(milliseconds);
        const since = set.now() - began;
        const isTroubled = since > 6 * minute && since < 9 * minute;
        state.habits = isTroubled ? { ...usual, logsAnswers: 'partial' } : usual;
      },
    });
    const run = await set.gate({ for: '10m' });
    expect(run.outputs).toMatchObject({ verdict: 'pass' });
    expect(Number(run.outputs['requests-seen'])).toBeGreaterThan(6_800);
  });

  it('gives text where a number belongs: that is unreadable', async () => {
    set.crowd({ from: set.now() - 20 * minute, to: set.now() });
    const metrics = 'names: { kind: query, kql: "AppRequests | project Time = TimeGenerated, Value = Name" }';
    const run = await set.gate({ window: '10m', metrics, objectives: 'names < 5 for 5m' });
    expect(run.outputs).toMatchObject({ verdict: 'unreadable', 'error-code': 'TELEMETRY_UNREADABLE' });
  });
});

describe('a service alone', () => {
  let set: Stage;
  beforeEach(async () => {
    set = await stage();
  });
  afterEach(() => set.stop());

  const calm = { perSecond: 3, share: 0 };

  it('passes when it keeps its promises, whichever version it runs', async () => {
    set.crowd({ ...calm, share: 0.5, from: set.now() - 90 * minute, to: set.now() });
    const objectives = 'errors < 1%, latency p95 < 500ms, availability 99% over 1h';
    const run = await set.gate({ ...alone, objectives });
    expect(run).toMatchObject({ outcome: 'passed', outputs: { verdict: 'pass' } });
    expect(JSON.parse(run.outputs['reasons'] ?? '')).toHaveLength(3);
  });

  it('fails before a watch has begun when its budget is spent', async () => {
    set.crowd({
      ...calm,
      stable: arm('1.0.0', { errorRate: steady(0.05) }),
      from: set.now() - 90 * minute,
      to: set.now() + 30 * minute,
    });
    const run = await set.gate({ ...alone, objectives: 'availability 99% over 1h', for: '20m' });
    expect(run).toMatchObject({ outcome: 'refused', outputs: { 'error-code': 'GATE_FAILED' } });
    expect(run.milliseconds).toBeLessThan(minute);
  });

  it('fails when its budget burns too fast now, however much of it is left', async () => {
    const errorRate = (seconds: number) => (seconds > 80 * 60 ? 0.5 : 0);
    set.crowd({
      ...calm,
      stable: arm('1.0.0', { errorRate }),
      from: set.now() - 120 * minute,
      to: set.now(),
    });
    const objectives = 'availability 99% over 7d, whatever is left, block at 5x over 1h';
    const run = await set.gate({ ...alone, objectives });
    expect(run.outputs['verdict']).toBe('fail');
    expect(run.headline).toMatch(/burning/);
  });
});
