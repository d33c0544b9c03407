// App Service: slots.
import type { TrafficTarget } from '../../traffic/target.js';
import type { Making } from './making.js';

export async function make(making: Making): Promise<TrafficTarget> {
  const { surroundings, arm, named, signal, haste, appService: options } = making;
  const [{ createAppService }, { appServiceTarget }] = await Promise.all([
    import('../../azure/app-service.js'),
    import('../../traffic/app-service.js'),
  ]);
  const at = { subscription: named.subscription, resourceGroup: named.resourceGroup, app: named.name };
  const client = await createAppService(arm);
  if (options === undefined) return appServiceTarget(client, at);
  const { createAppServiceChanges } = await import('../../azure/app-service-changes.js');
  const changes = await createAppServiceChanges(arm);
  const { clock, host } = surroundings;
  const { transport } = arm;
  const warn = onceEach(host.log.warning);
  return appServiceTarget(client, at, {
    ...{ changes, clock, transport, options, signal, warn },
    ...(haste && { haste }),
  });
}

/** A target may find the same at every look; a reader needs it once. */
function onceEach(say: (text: string) => void): (text: string) => void {
  const said = new Set<string>();
  return text => {
    if (said.has(text)) return;
    said.add(text);
    say(text);
  };
}
