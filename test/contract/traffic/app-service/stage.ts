// App Service on a stage: the target over real sockets against a playground, and ways to look behind it.
import { startPlayground } from '../../../../playground/playground.js';
import { actNow } from '../../../../playground/rooms/act.js';
import type { Scenario } from '../../../../playground/scenario/scenario.js';
import { armsOf, type Site } from '../../../../playground/state.js';
import { createAppService } from '../../../../shared/azure/app-service.js';
import { createAppServiceChanges } from '../../../../shared/azure/app-service-changes.js';
import { type AppServiceTarget, appServiceTarget } from '../../../../shared/traffic/app-service.js';
import { type AppServiceOptions, usualAppServiceOptions } from '../../../../shared/traffic/kinds.js';
import { type Stage, somebodyElse } from '../row.js';
import { type Entry, enter } from '../stage.js';
import { app, group, slot, type Wish, worldWith } from './world.js';

export type AppStage = Omit<Stage, 'target' | 'as'> & {
  readonly entry: Entry;
  readonly target: AppServiceTarget;
  readonly site: Site;
  readonly warnings: readonly string[];
  readonly as: (application: string, more?: Partial<Setting>) => Promise<AppServiceTarget>;
};

export type Setting = { readonly app: string; readonly options: Partial<AppServiceOptions> };

type Play = Wish & Partial<Setting> & { readonly scenario?: Scenario };

const usual: Setting = { app, options: { allowDifferent: ['ENVIRONMENT'] } };

export async function startStage(wish: Play = {}): Promise<AppStage> {
  const playground = await startPlayground({
    seed: 5,
    world: worldWith(wish),
    ...(wish.scenario && { scenario: wish.scenario }),
  });
  const { state } = playground;
  const entry = enter(playground);
  const own = { app: wish.app ?? usual.app, options: { ...usual.options, ...wish.options } };
  const warnings: string[] = [];
  const as: AppStage['as'] = async (application, more = {}) => {
    const { app: name, options } = { ...own, ...more };
    const arm = entry.arm(application);
    const [client, changes] = [await createAppService(arm), await createAppServiceChanges(arm)];
    const { clock, signal } = entry;
    const at = { subscription: state.world.subscription, resourceGroup: group, app: name };
    const all = { ...usualAppServiceOptions, ...options };
    const { transport } = arm;
    const warn = (text: string) => warnings.push(text);
    return appServiceTarget(client, at, { changes, clock, signal, transport, options: all, warn });
  };
  const site = state.site(own.app);
  if (site === undefined) throw new Error(`the world has no site ${own.app}`);
  return {
    playground,
    entry,
    clock: entry.clock,
    target: await as('deployer'),
    stable: 'production',
    candidate: slot,
    site,
    warnings,
    shares: () => sharesOf(site),
    builds: () => Object.fromEntries(armsOf(site).map(arm => [arm.slot, arm.app.version])),
    rest: () => withoutRules(site),
    meddle: async percent => {
      const path = `sites/${site.name}/config/web`;
      const body = { properties: { experiments: { rampUpRules: ruleOf(site, percent) } } };
      const { status } = actNow({ actor: somebodyElse, method: 'PATCH', path, body }, state);
      if (status !== 200) throw new Error(`somebody else was answered ${status}`);
    },
    as,
    missing: () => as('deployer', { app: 'no-such-app' }),
    artifact: {
      kind: 'image',
      reference: 'contoso.azurecr.io/payments',
      digest: `sha256:${'5e'.repeat(32)}`,
    },
    stop: playground.stop,
  };
}

function sharesOf({ rules, slots }: Site) {
  const shares = slots.map(each => {
    const own = rules.find(rule => rule.actionHostName === each.hostName);
    return [each.slot, own?.reroutePercentage ?? 0] as const;
  });
  const rerouted = rules.reduce((sum, rule) => sum + rule.reroutePercentage, 0);
  return { production: 100 - rerouted, ...Object.fromEntries(shares) };
}

function ruleOf(site: Site, reroutePercentage: number) {
  const actionHostName = site.slots.find(each => each.slot === slot)?.hostName ?? '';
  return [{ name: slot, actionHostName, reroutePercentage }];
}

/** Everything that the control plane holds of the site and its slots, but when it changed and how it is split. */
function withoutRules(site: Site) {
  return armsOf(site).map(({ slot: name, config, settings, containers, fields, stopped, app: build }) => ({
    name,
    config,
    settings,
    containers,
    fields,
    stopped,
    build,
  }));
}
