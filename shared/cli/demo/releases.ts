// What the demo plays: a world with two apps, a good release of one and a bad release of the other.
import { defaultWorld } from '../../../playground/default-world.js';
import { appHost } from '../../../playground/rooms/container-apps/lookup.js';
import type { Scenario } from '../../../playground/scenario/scenario.js';
import type { State } from '../../../playground/state.js';
import type { ArmWorld, SiteWorld, World } from '../../../playground/world.js';

/** So many minutes of Azure pass in one on the wall. Three minutes of a lease still outlast a hiccup of the machine. */
export const speed = 70;
export const seed = 7;

export type Release = {
  readonly title: string;
  readonly story: string;
  /** Of the step canary-shift, by their names. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly app: string;
  readonly perSecond: number;
  /** The arm that users are on before, as it names itself in its answers. */
  readonly stable: string;
  /** Where users come to. */
  readonly frontOf: (state: State) => string | undefined;
  /** The share of the new version in percent, as the platform holds it. */
  readonly shareIn: (state: State) => number;
  readonly ends: 'passed' | 'rolled-back';
};

const digest = `sha256:${'a3'.repeat(32)}`;

export const goodRelease: Release = {
  title: 'A good release',
  story: 'orders-api on Container Apps gets a new image, and nothing is wrong with it.',
  inputs: {
    target: 'container-apps',
    'resource-group': 'rg-prod',
    app: 'orders-api',
    artifact: `contoso.azurecr.io/orders-api@${digest}`,
    ladder: '10%/2m, 50%/2m, 100%',
    watch: '2m',
  },
  app: 'orders-api',
  perSecond: 5,
  stable: 'orders-api--v1',
  frontOf: ({ containerApps }) => {
    const app = containerApps.apps.find(({ name }) => name === 'orders-api');
    return app && appHost(app);
  },
  shareIn: ({ containerApps }) => {
    const entries = containerApps.apps.find(({ name }) => name === 'orders-api')?.split.entries ?? [];
    const others = entries.filter(({ revision }) => revision !== 'orders-api--v1');
    return others.reduce((sum, { weight }) => sum + weight, 0);
  },
  ends: 'passed',
};

const errorRate = 0.2;

export const badRelease: Release = {
  title: 'A bad release',
  story: `payments on App Service gets a new version in its slot. Probes find it well, and ${errorRate * 100} % of what users ask for fails.`,
  inputs: {
    target: 'app-service',
    'resource-group': 'rg-prod',
    app: 'payments',
    candidate: 'idle',
    ladder: 'cautious',
  },
  app: 'payments',
  perSecond: 8,
  stable: 'production',
  frontOf: state => state.arm('payments')?.hostName,
  shareIn: state => {
    const rules = state.site('payments')?.rules ?? [];
    return rules.reduce((sum, { reroutePercentage }) => sum + reroutePercentage, 0);
  },
  ends: 'rolled-back',
};

/** The bug lies where only users come: it is not there for the probes before the first share. */
export const bug: Scenario = {
  name: 'bug-that-only-users-meet',
  about: 'As soon as users come to it, the new version of payments fails for some of them.',
  events: [
    {
      on: { method: 'PATCH', path: '/sites/payments/config/web', nth: 1 },
      do: { kind: 'world', value: { sites: { payments: { staging: { errorRate } } } } },
    },
  ],
};

export function demoWorld(): World {
  const world = defaultWorld();
  return { ...world, sites: world.sites.filter(({ name }) => name === 'payments').map(ready) };
}

/** As the page of the target asks for it: one idle slot, the same settings in both, and a status that counts as warm. */
function ready(site: SiteWorld): SiteWorld {
  const { staging } = site.slots;
  return {
    ...site,
    stickySettings: [],
    production: warm(site.production),
    slots: staging === undefined ? {} : { staging: warm(staging) },
  };
}

function warm(arm: ArmWorld): ArmWorld {
  const settings = { ...arm.settings, ENVIRONMENT: 'production', WEBSITE_SWAP_WARMUP_PING_STATUSES: '200' };
  return { ...arm, settings };
}
