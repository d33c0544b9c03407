// Indicators of an OpenSLO file, asked as they stand where that is safe; where it is not, what has to be declared is said.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { removeFolders } from '../artifact/files/temporary-folder.js';
import { mayRun, reason, type Server, startPrometheus } from '../telemetry/prometheus/server.js';
import { type Stage, stage } from './stage.js';

jest.setTimeout(90_000);

const onlyWhereInstalled = mayRun ? describe : describe.skip;

const source = (query: string, type: string) => ({ metricSource: { type, spec: { query } } });

/** One SLO with its indicator; JSON is YAML. */
function slo(indicator: object, target: number, more: object = {}): string {
  return JSON.stringify({
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: { name: 'checkout' },
    spec: {
      service: 'shop',
      indicator: { metadata: { name: 'checkout-requests' }, spec: indicator },
      timeWindow: [{ duration: '1h', isRolling: true }],
      budgetingMethod: 'Occurrences',
      objectives: [{ target, ...more }],
    },
  });
}

function ratio(
  total: string,
  part: string,
  more: { type?: string; counter?: boolean; of?: 'good' | 'bad' } = {},
) {
  const { type = 'Prometheus', counter = true, of = 'good' } = more;
  return { ratioMetric: { counter, [of]: source(part, type), total: source(total, type) } };
}

onlyWhereInstalled(`an OpenSLO file at a Prometheus${reason}`, () => {
  let set: Stage;
  let server: Server;

  beforeAll(async () => {
    set = await stage();
    const now = Math.floor(set.now() / 1_000);
    // A request a second, of which one in fifty fails; a queue that grows old.
    const series = (code: string, perSecond: number) => ({
      metric: 'checkout_total',
      labels: { job: 'shop', code },
      samples: Array.from({ length: 280 }, (_, at) => [now - 4_200 + at * 15, at * 15 * perSecond] as const),
    });
    const samples = Array.from({ length: 280 }, (_, at) => [now - 4_200 + at * 15, 45] as const);
    server = await startPrometheus([
      series('200', 0.98),
      series('500', 0.02),
      { metric: 'queue_age', labels: { job: 'shop' }, samples },
    ]);
  });
  afterAll(async () => {
    await set.stop();
    await server.stop();
    removeFolders();
  });

  async function gate(text: string, more: Readonly<Record<string, string>> = {}) {
    const path = join(set.folder, 'slo.yml');
    await writeFile(path, text);
    return set.gate({
      ...{ 'workspace-id': '', role: '', 'candidate-version': '', 'stable-version': '', 'slo-file': path },
      ...{ source: 'prometheus', 'prometheus-url': server.address.href, window: '10m', ...more },
    });
  }

  const all = 'sum(checkout_total{job="shop"})';
  const good = 'sum(checkout_total{job="shop", code!~"5.."})';
  const bad = 'sum(rate(checkout_total{code=~"5..", job="shop"}[5m]))';
  const rate = 'sum(rate(checkout_total{job="shop"}[5m]))';

  it.each([
    ['good of all of a counter', ratio(all, good), 0.95, 'pass'],
    ['good of all of a counter', ratio(all, good), 0.99, 'fail'],
    ['bad of all, as rates', ratio(rate, bad, { of: 'bad', counter: false }), 0.95, 'pass'],
    ['bad of all, as rates', ratio(rate, bad, { of: 'bad', counter: false }), 0.99, 'fail'],
  ])('counts %s', async (_, indicator, target, verdict) => {
    const run = await gate(slo(indicator, target));
    expect(run.outputs['verdict']).toBe(verdict);
    expect(run.outputs['reasons']).toMatch(/checkout/);
  });

  it.each([
    ['lt', 60, 'pass'],
    ['lt', 30, 'fail'],
  ])('holds a whole query to a limit: %s %s', async (op, value, verdict) => {
    const indicator = { thresholdMetric: source('max(queue_age{job="shop"})', 'prometheus') };
    const run = await gate(slo(indicator, 0.9, { op, value }));
    expect(run.outputs['verdict']).toBe(verdict);
  });

  it.each([
    [
      'another source',
      ratio(all, good, { type: 'Datadog' }),
      /its query is for Datadog, and prometheus is asked here/,
    ],
    [
      'two counters',
      ratio(all, 'sum(checkout_good_total{job="shop"})'),
      /kind: requests, metric, where and bad/,
    ],
    ['arithmetic', ratio(all, `${good} * 2`), /only two selections of one counter/],
    ['groups', ratio(all, 'sum by (pod) (checkout_total{job="shop", code!~"5.."})'), /only two selections/],
    ['numbers that do not only grow', ratio(all, good, { counter: false }), /only two selections/],
    ['two conditions', ratio(all, 'checkout_total{job="shop", code="200", a="b"}'), /only two selections/],
    [
      'a smuggled expression',
      ratio(all, 'checkout_total{job="shop", code!~"5.."} or vector(1)'),
      /only two selections/,
    ],
  ])('of %s says what to declare instead', async (_, indicator, says) => {
    const run = await gate(slo(indicator, 0.9));
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'OBJECTIVE_UNUSABLE' } });
    expect(run.error?.message).toMatch(says);
  });

  it('is asked by what was declared, where somebody did', async () => {
    const metrics =
      'checkout-requests: { kind: requests, metric: checkout_total, bad: \'code="500"\', latency: none }';
    const run = await gate(slo(ratio(all, good, { type: 'Datadog' }), 0.95), { metrics });
    expect(run.outputs['verdict']).toBe('pass');
  });
});
