// Requests and failures of each backend, from the metric of a whole classic Front Door.
import { afterEach, describe, expect, it } from '@jest/globals';
import { actNow, usualActor } from '../../../../playground/rooms/act.js';
import { createMetrics } from '../../../../shared/azure/telemetry/metrics.js';
import { platformMetrics } from '../../../../shared/telemetry/azure-metrics/platform-metrics.js';
import type { Arms } from '../../../../shared/telemetry/telemetry.js';
import {
  candidate,
  edgeHost,
  liveIn,
  name,
  pool,
  stable,
  weighing,
  wholeWrite,
} from '../../traffic/front-door-classic/set.js';
import { type MetricsStage, openStage, requestsOf, sums, toldBy } from './stage.js';

const arms: Arms = { candidate: { arm: candidate }, stable: { arm: stable } };
const hosts = { [stable]: stable, [candidate]: candidate };

let stage: MetricsStage;
afterEach(() => stage.playground.stop());

async function open() {
  stage = await openStage({ frontDoorPropagationSeconds: 0 });
  const { world } = stage.playground.state;
  const resource = `/subscriptions/${world.subscription}/resourceGroups/rg-prod/providers/Microsoft.Network/frontDoors/${name}`;
  const client = createMetrics(stage.entry.arm());
  return platformMetrics({ kind: 'front-door-classic', client, resource, now: stage.now, hosts });
}

describe('counts of Front Door (classic)', () => {
  it('tell backends apart, and their failures', async () => {
    const source = await open();
    const { playground } = stage;
    const asked = actNow({ actor: usualActor, ...wholeWrite(playground, weighing(1_000)) }, playground.state);
    expect([asked.status, liveIn(playground).asked.originGroups[0]?.name]).toEqual([202, pool]);
    await stage.change({ sites: { payments: { preview: { errorRate: 1 } } } });
    await stage.visit(edgeHost, 40);
    stage.pass(6);
    const reading = toldBy(await source.counts(requestsOf(arms, stage.grid(10))));
    const [ofCandidate, ofStable] = [sums(reading, 'candidate'), sums(reading, 'stable')];
    expect(ofCandidate.total + ofStable.total).toBe(40);
    expect(ofCandidate.total).toBeGreaterThan(8);
    expect(ofCandidate.bad).toBe(ofCandidate.total);
    expect(ofStable.bad).toBe(0);
  });

  it('say nothing, and not 0, where nobody came', async () => {
    const source = await open();
    stage.pass(6);
    expect((await source.counts(requestsOf(arms, stage.grid(10)))).kind).toBe('no-data');
  });
});
