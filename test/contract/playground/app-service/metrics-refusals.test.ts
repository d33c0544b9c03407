// What platform metrics refuse, in words that name what is wrong, and whom they refuse.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { type Came, errorOf, fieldsOf } from '../caller.js';
import { askMetrics, playgroundWith } from './asking.js';

describe('platform metrics', () => {
  let playground: Playground;

  beforeAll(async () => {
    playground = await playgroundWith();
  });
  afterAll(() => playground.stop());

  const ask = (below: string, query: Readonly<Record<string, string>>, application?: string): Promise<Came> =>
    askMetrics(playground, below, query, application);

  it.each([
    [
      'an unknown metric',
      { metricnames: 'Http5xxx' },
      'Failed to find metric configuration for provider: Microsoft.Web, resource Type: sites, metric: Http5xxx, Valid metrics: Requests,',
    ],
    [
      'more than 20 metrics',
      { metricnames: Array(21).fill('Requests').join() },
      'bigger than allowed max: 20',
    ],
    ['another namespace', { metricnamespace: 'Microsoft.App/containerapps' }, "'metricnamespace'"],
    ['a span that is none', { timespan: 'yesterday' }, "'timespan'"],
    ['a span that runs back', { timespan: '2026-01-02T00:00:00Z/2026-01-01T00:00:00Z' }, "'timespan'"],
    ['another grain', { interval: 'PT2M' }, 'Commonly allowed time grains: 00:01:00,00:05:00'],
    [
      'a grain finer than the metric has',
      { metricnames: 'Requests,HealthCheckStatus' },
      'between metrics: Requests,HealthCheckStatus',
    ],
    ['another aggregation', { aggregation: 'median' }, "'aggregation'"],
    ['another dimension', { $filter: "Slot eq 'staging'" }, 'supported ones are: Instance'],
    ['a filter that is none', { $filter: 'Instance' }, "'$filter'"],
    ['or between dimensions', { $filter: "Instance eq 'a' or Slot eq 'b'" }, "'$filter'"],
  ])('refuses %s', async (_, query, says) => {
    const came = await ask('sites/payments', { metricnames: 'Requests', ...query });
    expect([came.status, fieldsOf(came.body)['code']]).toEqual([400, 'BadRequest']);
    expect(errorOf(came).message).toContain(says);
  });

  it('is lenient about dimensions and grains when asked to be', async () => {
    const query = {
      metricnames: 'Requests',
      $filter: "Slot eq '*'",
      ValidateDimensions: 'false',
      interval: 'PT2M',
      AutoAdjustTimegrain: 'true',
    };
    const came = await ask('sites/payments', query);
    expect([came.status, fieldsOf(came.body)['interval']]).toEqual([200, 'PT1M']);
  });

  it('needs the right to read metrics, and a resource that has them', async () => {
    const refused = await ask('sites/payments', { metricnames: 'Requests' }, 'stranger');
    expect(errorOf(refused).message).toContain("'Microsoft.Insights/metrics/read'");
    expect((await ask('sites/nobody', { metricnames: 'Requests' })).status).toBe(404);
    expect((await ask('sites/payments/slots/production', { metricnames: 'Requests' })).status).toBe(404);
    expect((await ask('serverfarms/plan-prod', { metricnames: 'Requests' })).status).toBe(404);
  });
});
