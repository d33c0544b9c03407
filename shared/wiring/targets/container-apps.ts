// Container Apps: revisions.
import type { TrafficTarget } from '../../traffic/target.js';
import type { Making } from './making.js';

export async function make({ surroundings, arm, named, signal, haste }: Making): Promise<TrafficTarget> {
  const [{ createContainerApps }, { createActivityLog }, { containerAppsTarget }] = await Promise.all([
    import('../../azure/container-apps.js'),
    import('../../azure/activity-log.js'),
    import('../../traffic/container-apps/target.js'),
  ]);
  const { clock } = surroundings;
  const { subscription, resourceGroup, name, candidate } = named;
  return containerAppsTarget({
    client: await createContainerApps(arm, clock.now),
    at: { subscription, resourceGroup, app: name },
    candidate,
    clock,
    log: createActivityLog(arm),
    signal,
    ...(haste && { haste }),
  });
}
