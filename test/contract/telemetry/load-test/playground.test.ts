// The playground's own Azure Load Testing is strict: what the service would refuse is refused.
import { afterEach, describe, expect, it } from '@jest/globals';
import { at, fieldsOf } from '../../playground/caller.js';
import { candidate, type LoadStage, openStage } from './stage.js';

let stage: LoadStage;
afterEach(() => stage.playground.stop());

describe('the playground', () => {
  it.each([
    ['another version', 'GET', '/test-runs/x?api-version=2024-01-01', 400],
    ['another address', 'GET', '/tests/x', 404],
    ['a run that does not exist', 'POST', '/test-runs/x:stop', 404],
    ['a metric without a namespace', 'POST', '/test-runs/run-1/metrics?metricname=Errors', 400],
    [
      'a step that is not kept',
      'POST',
      '/test-runs/run-1/metrics?metricname=Errors&metricNamespace=LoadTestRunMetrics&interval=PT1H&timespan=2026-01-05T09:00:00Z/2026-01-05T10:00:00Z',
      400,
    ],
    ['a parameter that is not known', 'POST', '/test-runs/run-1/metrics?metric=x', 400],
    ['a run that exists', 'PATCH', '/test-runs/run-1', 409],
  ])('refuses %s', async (_, method, path, status) => {
    stage = await openStage();
    await stage.start('run-1', candidate, 10);
    const came = await stage.send(method, path, method === 'PATCH' ? { testId: 'x' } : undefined);
    expect([came.status, typeof at(fieldsOf(came.body), 'error', 'code')]).toEqual([status, 'string']);
  });
});

describe('its metrics', () => {
  it('are described as the service describes them', async () => {
    stage = await openStage();
    await stage.start('run-1', candidate, 10);
    const came = await stage.send(
      'GET',
      '/test-runs/run-1/metric-definitions?metricNamespace=LoadTestRunMetrics',
    );
    const names = [at(fieldsOf(came.body), 'value')].flat().map(each => at(each, 'name'));
    expect(names).toEqual(['TotalRequests', 'Errors', 'ResponseTime']);
  });

  it('need a token for this audience', async () => {
    stage = await openStage();
    const came = await stage.send('GET', '/test-runs/run-1', undefined, { authorization: 'Bearer none' });
    expect(came.status).toBe(401);
  });
});
