// One maker for each kind of target. Of the adapters and the SDKs only those of that target are loaded.
import type { Arm } from '../azure/arm.js';
import type { AppServiceOptions, TargetKind } from '../traffic/kinds.js';
import type { TrafficTarget } from '../traffic/target.js';
import type { Named } from './coordinates.js';
import type { Surroundings } from './run.js';

export type Making = {
  readonly surroundings: Surroundings;
  readonly arm: Arm;
  readonly named: Named & { readonly subscription: string };
  /** Ends what the target waits for. */
  readonly signal: AbortSignal;
  /** Only for whoever changes something there: without them App Service is read, and no more. */
  readonly appService?: AppServiceOptions;
};

export function makeTarget(kind: TargetKind, making: Making): Promise<TrafficTarget> {
  return makers[kind](making);
}

const makers: Readonly<Record<TargetKind, (making: Making) => Promise<TrafficTarget>>> = {
  'app-service': async ({ surroundings: { clock, host }, arm, named, signal, appService: options }) => {
    const [{ createAppService }, { appServiceTarget }] = await Promise.all([
      import('../azure/app-service.js'),
      import('../traffic/app-service.js'),
    ]);
    const at = { subscription: named.subscription, resourceGroup: named.resourceGroup, app: named.name };
    const client = await createAppService(arm);
    if (options === undefined) return appServiceTarget(client, at);
    const { createAppServiceChanges } = await import('../azure/app-service-changes.js');
    const changes = await createAppServiceChanges(arm);
    const { transport } = arm;
    const warn = onceEach(host.log.warning);
    return appServiceTarget(client, at, { changes, clock, transport, options, signal, warn });
  },
  'container-apps': async ({ surroundings: { clock }, arm, named, signal }) => {
    const [{ createContainerApps }, { createActivityLog }, { containerAppsTarget }] = await Promise.all([
      import('../azure/container-apps.js'),
      import('../azure/activity-log.js'),
      import('../traffic/container-apps/target.js'),
    ]);
    const { subscription, resourceGroup, name, candidate } = named;
    return containerAppsTarget({
      client: await createContainerApps(arm, clock.now),
      at: { subscription, resourceGroup, app: name },
      candidate,
      clock,
      log: createActivityLog(arm),
      signal,
    });
  },
  'traffic-manager': async ({ surroundings: { clock, environment }, arm, named }) => {
    const [{ createTrafficManager }, { createActivityLog }, { createDns }, { trafficManagerTarget }] =
      await Promise.all([
        import('../azure/traffic-manager.js'),
        import('../azure/activity-log.js'),
        import('../http/dns.js'),
        import('../traffic/traffic-manager/target.js'),
      ]);
    const { subscription, resourceGroup, name, candidate } = named;
    return trafficManagerTarget({
      client: await createTrafficManager(arm),
      at: { subscription, resourceGroup, profile: name },
      candidate,
      clock,
      log: createActivityLog(arm),
      dns: createDns(environment),
    });
  },
};

/** A target may find the same at every look; a reader needs it once. */
function onceEach(say: (text: string) => void): (text: string) => void {
  const said = new Set<string>();
  return text => {
    if (said.has(text)) return;
    said.add(text);
    say(text);
  };
}
