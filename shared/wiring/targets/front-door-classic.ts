// Front Door (classic): backends of a pool.
import { Fault } from '../../fault/fault.js';
import { spell } from '../../step/names.js';
import type { TrafficTarget } from '../../traffic/target.js';
import type { Surroundings } from '../run.js';
import { brakeFor } from './front-door.js';
import type { Making } from './making.js';

export async function make(making: Making): Promise<TrafficTarget> {
  const { surroundings, arm, named, signal, frontDoor } = making;
  const { clock, host } = surroundings;
  if (frontDoor?.brake?.kind === 'stop-origin') {
    throw new Fault('INPUT_INVALID', 'one input needs attention', {
      facts: { [spell('brake', host.name)]: 'stop-origin belongs to front-door; here it is command or none' },
    });
  }
  const [
    { createClassicFrontDoor },
    { createActivityLog },
    { createMetrics },
    { classicFrontDoorTarget },
    abilities,
  ] = await Promise.all([
    import('../../azure/front-door-classic/client.js'),
    import('../../azure/activity-log.js'),
    import('../../azure/telemetry/metrics.js'),
    import('../../traffic/front-door-classic/target.js'),
    import('../../traffic/front-door/abilities.js'),
  ]);
  const { subscription, resourceGroup, name, candidate, further } = named;
  return classicFrontDoorTarget({
    client: createClassicFrontDoor(arm, clock.now),
    at: { subscription, resourceGroup, frontDoor: name, pool: further.backendPool ?? '' },
    candidate,
    clock,
    log: createActivityLog(arm),
    metrics: createMetrics(arm),
    budgetMilliseconds: frontDoor?.budgetMilliseconds ?? abilities.usualBudgetMilliseconds,
    brake: await brakeFor(making),
    switches: frontDoor?.switches ?? new Map(),
    purges: frontDoor?.purges ?? false,
    warn: onceInARun(host),
    signal,
  });
}

type Host = Surroundings['host'];

/** Several look at the same target in one run, and a reader needs each warning once. */
const warned = new WeakMap<Host, Set<string>>();

function onceInARun(host: Host): (text: string) => void {
  const said = warned.get(host) ?? new Set<string>();
  warned.set(host, said);
  return text => {
    if (said.has(text)) return;
    said.add(text);
    host.log.warning(text);
  };
}
