// A gate by a source of the user's own: it reads what is right, and refuses to be told what cannot be.
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { minute, type Stage, stage } from './stage.js';

// Whole gates with thousands of requests; a machine may have much else to do.
jest.setTimeout(90_000);

type Point = Readonly<Record<string, unknown>>;
type Tell = (version: string, at: number) => Point;

let set: Stage;
let server: Server;
let tell: Tell;
let asked: string[];

beforeEach(async () => {
  set = await stage();
  asked = [];
  tell = () => ({ total: 60, bad: 0 });
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    asked.push(url.pathname);
    const [from, to] = ['from', 'to'].map(name => Date.parse(url.searchParams.get(name) ?? ''));
    const points: Point[] = [];
    for (let at = from ?? 0; at < (to ?? 0); at += minute) {
      points.push({ at: new Date(at).toISOString(), ...tell(url.searchParams.get('version') ?? '', at) });
    }
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ points }));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await new Promise(resolve => server.close(resolve));
  await set.stop();
});

function flags(more: Readonly<Record<string, string>> = {}) {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const where = {
    url: `http://127.0.0.1:${port}/counts?from={from}&to={to}&version={version}`,
    points: 'points',
    at: 'at',
  };
  const requests = {
    kind: 'counts',
    ...where,
    total: 'total',
    bad: 'bad',
    ...('latency' in more && { histogram: { counts: 'histogram', edges: 'edges' } }),
  };
  const { latency: _, ...given } = more;
  const series = { kind: 'series', ...where, value: 'total' };
  return {
    'workspace-id': '',
    role: '',
    source: 'http-json',
    metrics: JSON.stringify({ requests, 'queue-age': series }),
    window: '30m',
    ...given,
  };
}

describe('a gate by JSON over HTTP', () => {
  it('compares what is counted there, with one question for each arm', async () => {
    const good = await set.gate(flags());
    expect(good.outputs).toMatchObject({ outcome: 'passed', verdict: 'pass', 'requests-seen': '3600' });
    expect(asked).toHaveLength(2);
    tell = version => ({ total: 60, bad: version === '2.0.0' ? 6 : 0 });
    expect((await set.gate(flags())).outputs).toMatchObject({ verdict: 'fail' });
  });

  it('watches numbers, which fail when they stay beyond their limit', async () => {
    const objectives = 'queue-age < 50 for 10m';
    const run = await set.gate(flags({ objectives }));
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'error-code': 'GATE_FAILED' });
  });

  it.each([
    ['counts that are negative', () => ({ total: 60, bad: -1 }), {}],
    ['more failures than requests', () => ({ total: 60, bad: 61 }), {}],
    ['text', () => ({ total: 'sixty', bad: 0 }), {}],
    [
      'buckets that differ between the arms',
      (version: string) => ({
        total: 60,
        bad: 0,
        histogram: [50, 10, 0],
        edges: version === '2.0.0' ? [100, 500] : [100, 400],
      }),
      { latency: 'true' },
    ],
  ])('is told %s: that is unreadable, and says where', async (_, point, more) => {
    tell = point;
    const run = await set.gate(flags({ objectives: 'errors no worse than stable', ...more }));
    expect(run).toMatchObject({ outcome: 'held', exitCode: 4 });
    expect(run.outputs).toMatchObject({ verdict: 'unreadable', 'error-code': 'TELEMETRY_UNREADABLE' });
  });

  it('needs requests to be described', async () => {
    const run = await set.gate({ ...flags(), metrics: '' });
    expect(run.error?.code).toBe('INPUT_INVALID');
    expect(run.facts).toMatch(/--metrics=http-json needs requests among them/);
  });
});

describe('a gate by Prometheus', () => {
  it('needs its address', async () => {
    const run = await set.gate({ 'workspace-id': '', role: '', source: 'prometheus' });
    expect(run.error?.code).toBe('INPUT_INVALID');
    expect(run.facts).toMatch(/--prometheus-url=/);
  });

  it('knows the metrics that were declared, and no others', async () => {
    const run = await set.gate({
      'workspace-id': '',
      role: '',
      source: 'prometheus',
      'prometheus-url': 'http://127.0.0.1:9/',
      metrics: 'checkout: { kind: requests, metric: checkout_total }',
      objectives: 'errors of chekout < 1%',
    });
    expect(run.error?.code).toBe('OBJECTIVE_UNUSABLE');
    expect(run.error?.message).toMatch(/there are requests, checkout/);
  });

  it('that does not answer is held', async () => {
    const run = await set.gate({
      'workspace-id': '',
      role: '',
      source: 'prometheus',
      'prometheus-url': 'http://127.0.0.1:9/',
      objectives: 'errors no worse than stable',
    });
    expect(run.outputs).toMatchObject({ outcome: 'held', 'error-code': 'TELEMETRY_UNREADABLE' });
  });
});
