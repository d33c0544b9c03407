// Platform metrics of sites and slots, made from the requests that were really served, minute by minute.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { at, type Came, call, fieldsOf, rule, setRules, stagingHost } from '../caller.js';
import { askMetrics, pass, playgroundWith, propertiesOf, send, swap } from './asking.js';

const front = 'payments.azurewebsites.net';
const minute = 60_000;

describe('platform metrics', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await playgroundWith();
    // To the middle of a minute, so that no test runs over its end.
    const now = playground.state.clock.now().getTime();
    playground.state.clock.advance(minute - (now % minute) + minute / 2);
  });
  afterEach(() => playground.stop());

  const visit = async (host: string, times: number): Promise<void> => {
    for (let each = 0; each < times; each += 1) await call(playground.url, host, '/');
  };
  const change = (slot: string, app: unknown) =>
    call(playground.url, undefined, '/_playground/world', {
      method: 'PATCH',
      body: JSON.stringify({ sites: { payments: { [slot]: app } } }),
    });
  const ask = (below: string, query: Readonly<Record<string, string>>): Promise<Came> =>
    askMetrics(playground, below, query);
  /** The last minutes, up to now. */
  const span = (minutes: number): string => {
    const now = playground.state.clock.now().getTime();
    return `${new Date(now - minutes * minute).toISOString()}/${new Date(now).toISOString()}`;
  };
  const points = async (below: string, metricnames: string, minutes: number, more = {}): Promise<unknown> => {
    const came = await ask(below, { metricnames, timespan: span(minutes), interval: 'PT1M', ...more });
    return at(fieldsOf(came.body), 'value', 0, 'timeseries', 0, 'data');
  };
  const values = async (below: string, metric: string, minutes: number, by = 'total'): Promise<unknown> => {
    const data = await points(below, metric, minutes, { aggregation: by });
    return Array.isArray(data) ? data.map(each => at(each, by)) : data;
  };

  it('counts what a site served, by status, and leaves minutes without data without a value', async () => {
    await visit(front, 6);
    await change('production', { errorRate: 1 });
    await visit(front, 4);
    pass(playground, 180);
    expect(await values('sites/payments', 'Requests', 4)).toEqual([undefined, 10, undefined, undefined]);
    expect(await values('sites/payments', 'Http5xx', 4)).toEqual([undefined, 4, undefined, undefined]);
    expect(await values('sites/payments', 'Http2xx', 4)).toEqual([undefined, 6, undefined, undefined]);
    expect(await values('sites/payments', 'Http3xx', 4)).toEqual([undefined, 0, undefined, undefined]);
    const [gap] = [await points('sites/payments', 'Requests', 4)].flat();
    expect(Object.keys(Object(gap))).toEqual(['timeStamp']);
    expect(at(gap, 'timeStamp')).toMatch(/:00Z$/);
  });

  it.each([
    ['zero', [0, 3, 0, 0]],
    ['absent', [3]],
  ] as const)('shows minutes without data as %s when told so', async (metricsGaps, expected) => {
    playground.state.habits = { ...playground.state.habits, metricsGaps };
    await visit(front, 3);
    pass(playground, 180);
    expect(await values('sites/payments', 'Requests', 4)).toEqual(expected);
  });

  it('knows a minute only when it is over and its delay has passed', async () => {
    await visit(front, 3);
    const seen = async () => JSON.stringify(await values('sites/payments', 'Requests', 3)).includes('3');
    pass(playground, 80);
    expect(await seen()).toBe(false);
    pass(playground, 15);
    expect(await seen()).toBe(true);
  });

  it('knows each slot as its own resource, whatever way its requests came in', async () => {
    await setRules(playground, rule(100));
    await visit(front, 5);
    await visit(stagingHost, 2);
    pass(playground, 180);
    expect(await values('sites/payments/slots/staging', 'Requests', 4)).toEqual([
      undefined,
      7,
      undefined,
      undefined,
    ]);
    expect(await values('sites/payments', 'Requests', 4)).toEqual(Array(4).fill(undefined));
  });

  it('keeps the past of a slot where it is at a swap, or lets it travel when told so', async () => {
    const total = async (below: string): Promise<unknown> => {
      const data = await values(below, 'Requests', 30);
      return Array.isArray(data) ? data.filter(each => each === 5).length : data;
    };
    await visit(front, 5);
    await swap(playground);
    pass(playground, 240);
    expect([await total('sites/payments'), await total('sites/payments/slots/staging')]).toEqual([1, 0]);
    playground.state.habits = { ...playground.state.habits, swapMetrics: 'travel' };
    await swap(playground);
    pass(playground, 240);
    expect([await total('sites/payments'), await total('sites/payments/slots/staging')]).toEqual([0, 1]);
  });

  it('measures response times in seconds, on average over requests', async () => {
    await change('production', { latency: { medianMs: 30, tailMs: 40 } });
    await visit(front, 4);
    pass(playground, 180);
    const [, seconds] = [await values('sites/payments', 'HttpResponseTime', 4, 'average')].flat();
    expect(Number(seconds)).toBeGreaterThan(0.02);
    expect(Number(seconds)).toBeLessThan(0.5);
    expect(await values('sites/payments', 'HttpResponseTime', 4, 'count')).toEqual([
      undefined,
      4,
      undefined,
      undefined,
    ]);
  });

  it('splits by instance on request, and adds up without', async () => {
    await visit(front, 6);
    pass(playground, 180);
    const query = { metricnames: 'Requests', timespan: span(4), $filter: "Instance eq '*'" };
    const series = at(fieldsOf((await ask('sites/payments', query)).body), 'value', 0, 'timeseries');
    const seen = (Array.isArray(series) ? series : []).map(each => [
      at(each, 'metadatavalues', 0, 'name', 'value'),
      at(each, 'metadatavalues', 0, 'value'),
      at(each, 'data', 1, 'total'),
    ]);
    const names = seen.map(each => String(each[1]));
    expect(seen).toEqual(names.map(name => ['instance', name, 3]));
    expect(new Set(names).size).toBe(2);
    const one = { ...query, $filter: `Instance eq '${names[0]}'` };
    expect(
      at(fieldsOf((await ask('sites/payments', one)).body), 'value', 0, 'timeseries', 1),
    ).toBeUndefined();
    const none = { ...query, $filter: "Instance eq 'nobody'" };
    expect(at(fieldsOf((await ask('sites/payments', none)).body), 'value', 0, 'timeseries')).toEqual([]);
    const top = { ...query, top: '1', orderby: 'total desc' };
    expect(
      at(fieldsOf((await ask('sites/payments', top)).body), 'value', 0, 'timeseries', 1),
    ).toBeUndefined();
  });

  it('tells health every five minutes, and how many instances there are', async () => {
    pass(playground, 600);
    await change('production', { down: true });
    pass(playground, 900);
    const health = { metricnames: 'HealthCheckStatus', timespan: span(25), interval: 'PT5M' };
    const data = at(
      fieldsOf((await ask('sites/payments', health)).body),
      'value',
      0,
      'timeseries',
      0,
      'data',
    );
    const seen = (Array.isArray(data) ? data : []).map(each => at(each, 'average'));
    expect([seen[0], seen.at(-1)]).toEqual([100, 0]);
    expect(await values('sites/payments', 'InstanceCount', 4, 'average')).toEqual([2, 2, 2, undefined]);
    expect(await values('sites/orders', 'HealthCheckStatus', 4)).toBeUndefined();
  });

  it('takes several metrics and longer steps at once', async () => {
    await visit(front, 3);
    pass(playground, 600);
    const query = {
      metricnames: 'requests,Http5xx',
      timespan: span(15),
      interval: 'PT15M',
      aggregation: 'Total,Count,Average,Minimum,Maximum',
    };
    const body = fieldsOf((await ask('sites/payments', query)).body);
    expect([body['interval'], body['namespace'], body['resourceregion']]).toEqual([
      'PT15M',
      'Microsoft.Web/sites',
      'westeurope',
    ]);
    expect(at(body, 'value', 0, 'name', 'value')).toBe('Requests');
    expect(at(body, 'value', 0, 'timeseries', 0, 'data')).toEqual([
      { timeStamp: expect.any(String), total: 3, count: 2, average: 1.5, minimum: 1, maximum: 2 },
    ]);
    expect(at(body, 'value', 1, 'timeseries', 0, 'data', 0, 'total')).toBe(0);
    const whole = fieldsOf((await ask('sites/payments', { ...query, interval: 'FULL' })).body);
    expect(at(whole, 'value', 0, 'timeseries', 0, 'data', 0, 'total')).toBe(3);
  });

  it('forgets after a day, and does not grow', async () => {
    await visit(front, 2);
    for (let hour = 0; hour < 26; hour += 1) {
      pass(playground, 3600);
      await visit(front, 1);
    }
    const all = playground.state.minutes.cells('Microsoft.Web/sites/payments', 'requests', {
      from: 0,
      until: Number.POSITIVE_INFINITY,
    });
    expect(all.length).toBe(25);
    pass(playground, 3 * 86_400);
    expect((await propertiesOf(playground, 'sites/payments'))['state']).toBe('Running');
    expect((await send(playground, 'POST', 'sites/orders/restart')).status).toBe(200);
  });
});
