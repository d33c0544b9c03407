// A site of App Service with a slot: rules that send a share to the slot, and a swap that exchanges the builds.
import type { Playground } from '../../../../playground/playground.js';
import { merged, mergedConfig } from '../../../../playground/rooms/slot-swap/settings.js';
import { type Arm, armsOf, type Site } from '../../../../playground/state.js';
import { ready, worldWith } from '../../../contract/traffic/app-service/world.js';
import type { ChaosTarget } from './target.js';
import { failing } from './target.js';
import { askVersion } from './visitor.js';

const name = 'payments';
const slot = 'staging';
const versions = { stable: '1.0.0', candidate: '1.1.0' } as const;

export const appService: ChaosTarget = {
  service: name,
  inputs: {
    target: 'app-service',
    'resource-group': 'rg-prod',
    app: name,
    candidate: slot,
    expect: `contoso.azurecr.io/payments@sha256:${'7c'.repeat(32)}`,
    'allow-different': 'ENVIRONMENT',
    ladder: '50%/1m, 100%',
    watch: '1m',
  },
  world: { sites: worldWith().sites.map(ready) },
  load: [{ site: name, perSecond: 4, returning: 0, path: '/' }],
  firstShare: { method: 'PATCH', path: `/sites/${name}/config/web` },
  share: playground => {
    const { production, slots, rules } = siteIn(playground);
    const sent = (host: string | undefined) =>
      rules
        .filter(({ actionHostName }) => actionHostName === host)
        .reduce((sum, { reroutePercentage }) => sum + reroutePercentage, 0);
    const isSwapped = production.app.version === versions.candidate;
    if (isSwapped) return 100 - rules.reduce((sum, { reroutePercentage }) => sum + reroutePercentage, 0);
    return sent(slots.find(each => each.slot === slot)?.hostName);
  },
  underWay: playground => {
    const { operation, production, slots, rules } = siteIn(playground);
    if (operation !== undefined) return `the swap ${operation.id}`;
    const prepared = [production, ...slots].find(arm => arm.prepared !== undefined);
    if (prepared !== undefined) return `${prepared.slot} is prepared for a swap`;
    return rules.length > 0 ? `${rules.length} rules` : undefined;
  },
  rest: playground => armsOf(siteIn(playground)).map(seen),
  restExpected: (playground, before, side) =>
    side === 'candidate' ? exchanged(siteIn(playground), before) : before,
  spoil: playground => {
    for (const arm of armsOf(siteIn(playground))) {
      if (arm.app.version === versions.candidate) arm.app = { ...arm.app, ...failing };
    }
  },
  visit: playground => askVersion(addressOf(playground), versions),
};

function siteIn({ state }: Playground): Site {
  const site = state.site(name);
  if (site === undefined) throw new Error(`the playground has no site ${name}`);
  return site;
}

function addressOf({ sites }: Playground): string {
  return sites.find(each => each.name === name && each.slot === 'production')?.url ?? '';
}

type Seen = Pick<Arm, 'slot' | 'config' | 'settings' | 'containers' | 'fields' | 'stopped'> & {
  readonly version: string;
};

/** How well a build does is no part of it. */
function seen({ slot: own, config, settings, containers, fields, stopped, app }: Arm): Seen {
  return structuredClone({
    slot: own,
    config,
    settings,
    containers,
    fields,
    stopped,
    version: app.version,
  });
}

/** As a swap leaves it: what sticks stays, and everything else has changed places. */
function exchanged(site: Site, before: unknown): unknown {
  // Made by `seen`, and by nothing else.
  const arms = before as readonly Seen[];
  const [production, other] = [
    arms.find(each => each.slot === 'production'),
    arms.find(each => each.slot === slot),
  ];
  if (production === undefined || other === undefined) return before;
  return arms.map(arm => {
    if (arm.slot === 'production') return moved(site, other, arm);
    return arm.slot === slot ? moved(site, production, arm) : arm;
  });
}

function moved(site: Site, build: Seen, place: Seen): Seen {
  return {
    ...place,
    config: mergedConfig(build.config, place.config),
    settings: merged(site, build.settings, place.settings),
    containers: build.containers,
    version: build.version,
  };
}
