// Front Door (Standard and Premium): origins.
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
    purges: frontDoor?.purges ?? false,
    warn: host.log.warning,
    signal,
  });
}

async function brakeFor({ surroundings, signal, frontDoor }: Making) {
  const { brake } = frontDoor ?? {};
  if (brake === undefined) return undefined;
  const [{ commandBrake }, { runProcess }] = await Promise.all([
    import('../../traffic/front-door/brake.js'),
    import('../../process/process.js'),
  ]);
  const { clock, environment, host } = surroundings;
  const { warning } = host.log;
  return commandBrake({ ...brake, environment, processes: runProcess, clock, signal, warn: warning });
}
