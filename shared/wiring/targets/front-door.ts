// Front Door (Standard and Premium): origins.
import type { Brake } from '../../traffic/front-door/brake.js';
import type { TrafficTarget } from '../../traffic/target.js';
import type { Making } from './making.js';

export async function make(making: Making): Promise<TrafficTarget> {
  const { surroundings, arm, named, signal, frontDoor } = making;
  const [{ createFrontDoor }, { createActivityLog }, { createMetrics }, { frontDoorTarget }, abilities] =
    await Promise.all([
      import('../../azure/front-door/client.js'),
      import('../../azure/activity-log.js'),
      import('../../azure/telemetry/metrics.js'),
      import('../../traffic/front-door/target.js'),
      import('../../traffic/front-door/abilities.js'),
    ]);
  const { clock, host } = surroundings;
  const { subscription, resourceGroup, name, candidate, further } = named;
  return frontDoorTarget({
    client: createFrontDoor(arm, clock.now),
    at: { subscription, resourceGroup, profile: name, originGroup: further.originGroup ?? '' },
    candidate,
    clock,
    log: createActivityLog(arm),
    metrics: createMetrics(arm),
    budgetMilliseconds: frontDoor?.budgetMilliseconds ?? abilities.usualBudgetMilliseconds,
    brake: await brakeFor(making),
    switches: frontDoor?.switches ?? new Map(),
    purges: frontDoor?.purges ?? false,
    warn: host.log.warning,
    signal,
  });
}

export async function brakeFor(making: Making): Promise<Brake | undefined> {
  const { surroundings, signal, frontDoor } = making;
  const { brake } = frontDoor ?? {};
  if (brake === undefined) return undefined;
  if (brake.kind === 'stop-origin') return stopping(making, brake.resources);
  const [{ commandBrake }, { runProcess }] = await Promise.all([
    import('../../traffic/front-door/brake.js'),
    import('../../process/process.js'),
  ]);
  const { clock, environment, host } = surroundings;
  const { warning } = host.log;
  return commandBrake({ ...brake, environment, processes: runProcess, clock, signal, warn: warning });
}

async function stopping({ surroundings, arm, named }: Making, ids: readonly string[]): Promise<Brake> {
  const [{ openOriginResource, parseOriginResource }, { createMetrics }, { stoppingBrake }] =
    await Promise.all([
      import('../../azure/front-door/origin-resource.js'),
      import('../../azure/telemetry/metrics.js'),
      import('../../traffic/front-door/stopping.js'),
    ]);
  const { subscription, resourceGroup, name } = named;
  return stoppingBrake({
    resources: ids.flatMap(id => {
      const parsed = parseOriginResource(id);
      return 'value' in parsed ? [openOriginResource(arm, parsed.value)] : [];
    }),
    profile: `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.Cdn/profiles/${name}`,
    metrics: createMetrics(arm),
    clock: surroundings.clock,
  });
}
