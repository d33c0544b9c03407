// Platform metrics of container apps: made from the requests that were really served, seen a while later.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { at, type Came, call, errorOf, fieldsOf } from '../caller.js';
import { askAt, below, crowd, domain, ordersHost, seconds, setImage, settle, start } from './asking.js';

describe('the platform metrics of a container app', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await start();
  });
  afterEach(() => playground.stop());

  const metrics = (query: string, app = 'orders-api'): Promise<Came> => {
    const path = below(playground, `containerApps/${app}/providers/Microsoft.Insights/metrics`);
    return askAt(playground, `${path}?api-version=2024-02-01&timespan=PT30M&${query}`);
  };

  const sums = async (query: string, aggregation = 'total', app = 'orders-api') => {
    const body = fieldsOf((await metrics(query, app)).body);
    const series = at(body, 'value', 0, 'timeseries');
    if (!Array.isArray(series)) throw new Error(`no series in ${JSON.stringify(body)}`);
    return series.map(each => {
      const points = at(each, 'data');
      const values = Array.isArray(points) ? points.map(point => Number(at(point, aggregation) ?? 0)) : [];
      const names = at(each, 'metadatavalues');
      return {
        of: Array.isArray(names) ? names.map(name => at(name, 'value')).join(' ') : '',
        total: values.reduce((sum, value) => sum + value, 0),
        most: Math.max(...values),
      };
    });
  };

  const later = (): void => seconds(playground, 200);

  it('count requests by revision and status', async () => {
    await crowd(playground, ordersHost, 30);
    await crowd(playground, `orders-api--v2.${domain}`, 10);
    const change = { containerApps: { 'orders-api': { 'orders-api--v2': { errorRate: 1 } } } };
    await call(playground.url, undefined, '/_playground/world', {
      method: 'PATCH',
      body: JSON.stringify(change),
    });
    await crowd(playground, `orders-api--v2.${domain}`, 5);
    later();
    expect(await sums('metricnames=Requests')).toMatchObject([{ total: 45 }]);
    const filter = encodeURIComponent("revisionName eq '*' and statusCodeCategory eq '*'");
    const split = await sums(`metricnames=Requests&$filter=${filter}`);
    expect(Object.fromEntries(split.map(each => [each.of, each.total]))).toEqual({
      'orders-api--v1 2xx': 30,
      'orders-api--v2 2xx': 10,
      'orders-api--v2 5xx': 5,
    });
  });

  it('are not known at once', async () => {
    await crowd(playground, ordersHost, 5);
    expect(await sums('metricnames=Requests')).toMatchObject([{ total: 0 }]);
    later();
    expect(await sums('metricnames=Requests')).toMatchObject([{ total: 5 }]);
  });

  it('tell response times by status, but not by revision', async () => {
    await crowd(playground, ordersHost, 5);
    later();
    const byCode = encodeURIComponent("statusCode eq '*'");
    expect(await sums(`metricnames=ResponseTime&$filter=${byCode}`, 'average')).toMatchObject([
      { of: '200' },
    ]);
    const byRevision = encodeURIComponent("revisionName eq '*'");
    expect((await metrics(`metricnames=ResponseTime&$filter=${byRevision}`)).status).toBe(400);
  });

  it('count replicas by revision, whether somebody looks or not', async () => {
    later();
    const filter = encodeURIComponent("revisionName eq '*'");
    const replicas = await sums(`metricnames=Replicas&$filter=${filter}`, 'maximum');
    expect(replicas.map(each => [each.of, each.most])).toEqual([
      ['orders-api--v1', 1],
      ['orders-api--v2', 1],
    ]);
  });

  it('count restarts of a revision that crashes', async () => {
    await setImage(playground, 'orders-api', 'contoso.azurecr.io/orders-api:crashes', 'v3');
    settle(playground);
    seconds(playground, 600);
    const filter = encodeURIComponent("revisionName eq 'orders-api--v3'");
    const [restarts] = await sums(`metricnames=RestartCount&$filter=${filter}`, 'maximum');
    expect(restarts?.most).toBeGreaterThan(5);
  });

  it('are refused for a metric or an app that is not there', async () => {
    expect((await metrics('metricnames=Http5xx')).status).toBe(400);
    const came = await metrics('metricnames=Requests', 'nobody');
    expect([came.status, errorOf(came).code]).toEqual([404, 'ResourceNotFound']);
  });
});
