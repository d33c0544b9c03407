// Answers with status 200 that are none: of another time, another arm, half, twice, or with something else for a number.
import { afterEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../../playground/default-world.js';
import type { TroubleDeed } from '../../../../playground/trouble/trouble.js';
import type { Answered } from '../../../../shared/telemetry/telemetry.js';
import { at, call } from '../../playground/caller.js';
import {
  containerApp,
  type MetricsStage,
  minute,
  openStage,
  requestsOf,
  revisions,
  site,
  slots,
} from './stage.js';

let stage: MetricsStage;
afterEach(() => stage.playground.stop());

/** Requests of both slots, long enough ago to be complete. */
async function withRequests(): Promise<MetricsStage> {
  stage = await openStage();
  await stage.visit('payments.azurewebsites.net', 3);
  await stage.visit('payments-staging-a1b2c3.westeurope-01.azurewebsites.net', 3);
  stage.pass(6);
  return stage;
}

function make(deed: TroubleDeed, path = 'Microsoft.Insights/metrics'): void {
  stage.playground.trouble.add({ match: { room: 'arm', path }, do: deed });
}

function why(answer: Answered<unknown>): readonly unknown[] {
  return answer.kind === 'told' ? ['told', answer.value] : [answer.kind, answer.why];
}

const ask = () => stage.source('app-service', site).counts(requestsOf(slots, stage.grid(12)));

type Loose = { readonly [name: string]: unknown };

const inside = (body: unknown, ...path: readonly (string | number)[]): Loose => Object(at(body, ...path));

/** Takes Azure's own answer, and changes it before it is sent on. */
async function answering(change: (body: Loose) => Loose): Promise<void> {
  const { entry, grid } = stage;
  const { token } = await entry.arm().credential.getToken('https://management.azure.com/.default');
  const { from, to } = grid(12);
  const until = Math.floor((stage.now() - 4 * minute) / minute) * minute;
  const query = new URLSearchParams({
    'api-version': '2024-02-01',
    metricnames: 'Requests,Http2xx,Http3xx,Http4xx,Http5xx',
    timespan: `${new Date(from).toISOString()}/${new Date(Math.min(to, until)).toISOString()}`,
    interval: 'PT1M',
    aggregation: 'total',
  });
  const group = `/subscriptions/${defaultWorld().subscription}/resourceGroups/rg-prod/providers`;
  const came = await call(
    stage.playground.url,
    'management.azure.com',
    `${group}/${site}/providers/Microsoft.Insights/metrics?${query}`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  make({ status: 200, body: change(JSON.parse(came.body)) });
}

const metricsIn = (body: Loose): readonly Loose[] => [body['value']].flat().map(each => Object(each));

const changed = (body: Loose, name: string, change: (metric: Loose) => Loose): Loose => ({
  ...body,
  value: metricsIn(body).map(each => (inside(each, 'name')['value'] === name ? change(each) : each)),
});

const pointed = (metric: Loose, change: (point: Loose) => Loose): Loose => ({
  ...metric,
  timeseries: [
    {
      metadatavalues: [],
      data: [inside(metric, 'timeseries', 0)['data']].flat().map(each => change(Object(each))),
    },
  ],
});

const isKnown = (point: Loose): boolean => 'total' in point;

describe('an answer that is none', () => {
  it.each<readonly [string, (body: Loose) => Loose, string]>([
    [
      'says of a metric that it failed',
      body =>
        changed(body, 'Http5xx', each => ({
          ...each,
          timeseries: [],
          errorCode: 'InternalError',
          errorMessage: 'try later',
        })),
      'InternalError',
    ],
    ['leaves a metric out', body => ({ ...body, value: metricsIn(body).slice(0, 4) }), 'Http5xx not at all'],
    [
      'tells a metric twice',
      body => ({ ...body, value: [...metricsIn(body), metricsIn(body)[0]] }),
      'more than once',
    ],
    [
      'is about a shorter time',
      body => ({
        ...body,
        timespan: String(body['timespan']).replace(/^.*\//, `${new Date().toISOString()}/`),
      }),
      'another time',
    ],
    ['comes in other steps', body => ({ ...body, interval: 'PT5M' }), 'PT5M came'],
    [
      'has two series',
      body =>
        changed(body, 'Requests', each => ({
          ...each,
          timeseries: [inside(each, 'timeseries', 0), inside(each, 'timeseries', 0)],
        })),
      '2 came',
    ],
    [
      'has a text for a number',
      body =>
        changed(body, 'Requests', each =>
          pointed(each, point => (isKnown(point) ? { ...point, total: '3' } : point)),
        ),
      'a number',
    ],
    [
      'has a negative count',
      body =>
        changed(body, 'Requests', each =>
          pointed(each, point => (isKnown(point) ? { ...point, total: -1 } : point)),
        ),
      'is -1',
    ],
    [
      'has a value beside its minute',
      body =>
        changed(body, 'Requests', each =>
          pointed(each, point => ({
            ...point,
            timeStamp: String(point['timeStamp']).replace(':00Z', ':17Z'),
          })),
        ),
      'multiple of its step',
    ],
    [
      'has two values for one time',
      body =>
        changed(body, 'Requests', each =>
          pointed(each, point => ({ ...point, timeStamp: '2026-01-01T00:00:00Z' })),
        ),
      'two values',
    ],
    ['is a list', () => Object([]), 'an object'],
    ['lacks its values', body => ({ ...body, value: 'none' }), 'a list'],
  ])('is unreadable when it %s', async (_, change, words) => {
    await withRequests();
    await answering(change);
    expect(why(await ask())).toEqual(['unreadable', expect.stringContaining(words)]);
  });

  it.each<readonly [string, (body: Loose) => Loose]>([
    ['failures without requests', body => changed(body, 'Requests', each => ({ ...each, timeseries: [] }))],
    [
      'more failures than requests',
      body =>
        changed(body, 'Http5xx', each =>
          pointed(each, point => (isKnown(point) ? { ...point, total: 9 } : point)),
        ),
    ],
  ])('leaves the minute out when it has %s', async (name, change) => {
    await withRequests();
    if (name.startsWith('failures')) {
      await stage.change({ sites: { payments: { production: { errorRate: 1 } } } });
      await stage.visit('payments.azurewebsites.net', 2);
      stage.pass(6);
    }
    await answering(change);
    expect(why(await ask())).toEqual(['no-data', expect.stringContaining('failures are not known')]);
  });
});

describe('Container Apps', () => {
  const told = (dimensions: Loose, total: number): Loose => {
    const now = Math.floor((stage.now() - 10 * minute) / minute) * minute;
    return {
      metadatavalues: Object.entries(dimensions).map(([name, value]) => ({ name: { value: name }, value })),
      data: [{ timeStamp: new Date(now).toISOString(), total }],
    };
  };
  const answer = (...timeseries: readonly Loose[]): TroubleDeed => {
    const { from } = stage.grid(12);
    const span = `${new Date(from).toISOString()}/${new Date(stage.now()).toISOString()}`;
    const metric = { name: { value: 'Requests' }, unit: 'Count', errorCode: 'Success', timeseries };
    return { status: 200, body: { timespan: span, interval: 'PT1M', value: [metric] } };
  };
  const counts = () =>
    stage.source('container-apps', containerApp).counts(requestsOf(revisions, stage.grid(12)));
  const of = (revision: string, status: string) => ({ revisionname: revision, statuscodecategory: status });

  it.each([
    ['are of another revision', () => [told(of('orders-api--v1', '2xx'), 5)], 'came for orders-api--v2'],
    ['do not say their revision', () => [told({ statuscodecategory: '2xx' }, 5)], 'nobody in particular'],
    ['do not say their status', () => [told({ revisionname: 'orders-api--v2' }, 5)], 'statusCodeCategory'],
    [
      'are so many that some may be missing',
      () => Array.from({ length: 1_000 }, () => told(of('orders-api--v2', '2xx'), 1)),
      'left out',
    ],
  ])('are unreadable when the numbers %s', async (_, series, words) => {
    stage = await openStage();
    stage.pass(20);
    make(answer(...series()));
    const one = { ...requestsOf({ candidate: revisions.candidate }, stage.grid(12)) };
    expect(why(await stage.source('container-apps', containerApp).counts(one))).toEqual([
      'unreadable',
      expect.stringContaining(words),
    ]);
    expect(await counts()).toMatchObject({ kind: 'unreadable' });
  });

  it('count requests that ended without a status as failed, and say so', async () => {
    stage = await openStage();
    stage.pass(20);
    const v2 = 'orders-api--v2';
    make(answer(told(of(v2, '2xx'), 5), told(of(v2, '5xx'), 2), told(of(v2, '0xx'), 4)));
    const one = requestsOf({ candidate: revisions.candidate }, stage.grid(12));
    expect(await stage.source('container-apps', containerApp).counts(one)).toMatchObject({
      kind: 'told',
      value: {
        intervals: [{ candidate: { total: 11, bad: 6 } }],
        remarks: [expect.stringContaining('4 requests ended without a status and count as failed')],
      },
    });
  });
});
