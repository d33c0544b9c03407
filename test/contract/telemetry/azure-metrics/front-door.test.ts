// Requests and failures of each origin, from the metric of a whole profile.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Habits } from '../../../../playground/habits.js';
import { createMetrics } from '../../../../shared/azure/telemetry/metrics.js';
import { platformMetrics } from '../../../../shared/telemetry/azure-metrics/platform-metrics.js';
import type { Arms, Telemetry } from '../../../../shared/telemetry/telemetry.js';
import { type MetricsStage, openStage, requestsOf, sums, toldBy } from './stage.js';

const edge = 'payments-e8f2a1b3c4d5e6f7.z01.azurefd.net';
const arms: Arms = { candidate: { arm: 'green' }, stable: { arm: 'blue' } };
const hosts = { blue: 'payments.azurewebsites.net', green: 'payments-preview.azurewebsites.net' };

let stage: MetricsStage;
afterEach(() => stage.playground.stop());

async function open(
  habits: Partial<Habits> = {},
  known: Readonly<Record<string, string>> = hosts,
): Promise<Telemetry> {
  stage = await openStage({ frontDoorPropagationSeconds: 0, ...habits });
  const { world } = stage.playground.state;
  const resource = `/subscriptions/${world.subscription}/resourceGroups/rg-prod/providers/Microsoft.Cdn/profiles/payments-fd`;
  const client = createMetrics(stage.entry.arm());
  return platformMetrics({ kind: 'front-door', client, resource, now: stage.now, hosts: known });
}

/** Half of the requests to each. */
function splitEvenly(): void {
  const [live] = stage.playground.state.frontDoors.profiles;
  if (live === undefined) throw new Error('the world has no Front Door');
  const originGroups = live.asked.originGroups.map(group => ({
    ...group,
    origins: group.origins.map(each => ({
      ...each,
      properties: { ...each.properties, enabledState: 'Enabled', weight: 500 },
    })),
  }));
  live.versions = [{ seenAt: 0, profile: { ...live.asked, originGroups } }];
}

describe('counts of Front Door', () => {
  it.each(['with-port', 'without-port'] as const)('tell origins apart that are named %s', async names => {
    const source = await open({ frontDoorOriginNames: names });
    splitEvenly();
    await stage.change({ sites: { payments: { preview: { errorRate: 1 } } } });
    await stage.visit(edge, 40);
    stage.pass(6);
    const reading = toldBy(await source.counts(requestsOf(arms, stage.grid(10))));
    const [candidate, stable] = [sums(reading, 'candidate'), sums(reading, 'stable')];
    expect(candidate.total + stable.total).toBe(40);
    expect(candidate.total).toBeGreaterThan(8);
    expect(candidate.bad).toBe(candidate.total);
    expect(stable.bad).toBe(0);
  });

  it('say nothing, and not 0, where nobody came', async () => {
    const source = await open();
    stage.pass(6);
    expect((await source.counts(requestsOf(arms, stage.grid(10)))).kind).toBe('no-data');
  });

  it('are refused for an arm that is no origin, and for two that share a host', async () => {
    const source = await open({}, { ...hosts, twin: hosts.blue });
    stage.pass(6);
    const grid = stage.grid(10);
    expect(await source.counts(requestsOf({ candidate: { arm: 'nobody' } }, grid))).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining('no name of an origin'),
    });
    const twins = { candidate: { arm: 'twin' }, stable: { arm: 'blue' } };
    expect((await source.counts(requestsOf(twins, grid))).kind).toBe('unreadable');
  });

  it('are all that it can tell: no latency, and no instance', async () => {
    const { abilities, spread } = await open();
    expect(abilities).toMatchObject({ latency: 'none', questions: ['counts', 'series'] });
    expect(spread).toBeUndefined();
  });

  it('name the role that is missing', async () => {
    await open();
    const { world } = stage.playground.state;
    const source = platformMetrics({
      kind: 'front-door',
      client: createMetrics(stage.entry.arm('stranger')),
      resource: `/subscriptions/${world.subscription}/resourceGroups/rg-prod/providers/Microsoft.Cdn/profiles/payments-fd`,
      now: stage.now,
      hosts,
    });
    stage.pass(6);
    expect(await source.counts(requestsOf(arms, stage.grid(10)))).toMatchObject({
      kind: 'unreadable',
      hint: expect.stringContaining('Monitoring Reader'),
    });
  });
});
