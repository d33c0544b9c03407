// Traffic Manager: endpoints.
import type { TrafficTarget } from '../../traffic/target.js';
import type { Making } from './making.js';

export async function make({ surroundings, arm, named }: Making): Promise<TrafficTarget> {
  const [{ createTrafficManager }, { createActivityLog }, { createDns }, { trafficManagerTarget }] =
    await Promise.all([
      import('../../azure/traffic-manager.js'),
      import('../../azure/activity-log.js'),
      import('../../http/dns.js'),
      import('../../traffic/traffic-manager/target.js'),
    ]);
  const { clock, environment } = surroundings;
  const { subscription, resourceGroup, name, candidate } = named;
  return trafficManagerTarget({
    client: await createTrafficManager(arm),
    at: { subscription, resourceGroup, profile: name },
    candidate,
    clock,
    log: createActivityLog(arm),
    dns: createDns(environment),
  });
}
