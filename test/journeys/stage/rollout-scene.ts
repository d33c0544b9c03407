// Rollouts in a playground whose time runs fast: visitors, a candidate that may fail as soon as it has a share, and looks
// behind the product's back at traffic and ledger.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsIn, listIn } from '../../../playground/rooms/container-apps/merge.js';
import type { Scenario } from '../../../playground/scenario/scenario.js';
import { ready, worldWith } from '../../contract/traffic/app-service/world.js';
import type { Scene, SceneOptions } from './scene.js';

/** Every kind of target that a rollout is played on, and what must be known of it. */
export type RolloutScene = {
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly options: (candidate: 'healthy' | 'failing') => SceneOptions;
  /** The share of the candidate's build in percent, as the platform holds it. */
  readonly share: (scene: Scene) => number;
};

/** Fast enough for a test, slow enough that three minutes of a lease outlast a hiccup of this machine. */
export const speed = 60;
const perSecond = 5;
const ladder = { ladder: '20%/2m, 100%', watch: '1m' } as const;

/** After the first change of the split, and not before: probes find it well. */
function failsThen(path: string, world: Readonly<Record<string, unknown>>): Scenario {
  return {
    name: 'fails-with-its-first-share',
    about: '',
    events: [{ on: { method: 'PATCH', path, nth: 1 }, do: { kind: 'world', value: world } }],
  };
}

const fails = { errorRate: 0.4 };

export const containerApps: RolloutScene = {
  name: 'Container Apps',
  inputs: {
    target: 'container-apps',
    'resource-group': 'rg-prod',
    app: 'orders-api',
    candidate: 'orders-api--v2',
    ...ladder,
  },
  options: candidate => ({
    speed,
    load: [{ site: 'orders-api', perSecond, returning: 0, path: '/' }],
    ...(candidate === 'failing' && {
      scenario: failsThen('/containerApps/orders-api', {
        containerApps: { 'orders-api': { 'orders-api--v2': fails } },
      }),
    }),
  }),
  share: ({ playground }) => {
    const app = playground.state.containerApps.apps.find(({ name }) => name === 'orders-api');
    const traffic = listIn(fieldsIn(app?.configuration ?? {}, 'ingress'), 'traffic');
    const own = traffic.filter(({ revisionName }) => revisionName === 'orders-api--v2');
    return own.reduce((sum, { weight }) => sum + Number(weight), 0);
  },
};

export const appService: RolloutScene = {
  name: 'App Service',
  inputs: {
    target: 'app-service',
    'resource-group': 'rg-prod',
    app: 'payments',
    candidate: 'staging',
    expect: `contoso.azurecr.io/payments@sha256:${'7c'.repeat(32)}`,
    'allow-different': 'ENVIRONMENT',
    ...ladder,
  },
  options: candidate => ({
    speed,
    world: { sites: worldWith().sites.map(ready) },
    load: [{ site: 'payments', perSecond, returning: 0, path: '/' }],
    ...(candidate === 'failing' && {
      scenario: failsThen('/sites/payments/config/web', { sites: { payments: { staging: fails } } }),
    }),
  }),
  share: ({ playground }) => {
    const site = playground.state.site('payments');
    // A swap exchanges the builds: then all of the traffic is the candidate's.
    if (site?.production.app.version === '1.1.0') return 100;
    return site?.rules.reduce((sum, { reroutePercentage }) => sum + reroutePercentage, 0) ?? 0;
  },
};

export const rolloutScenes: readonly RolloutScene[] = [containerApps, appService];

export type LedgerEntry = { readonly kind: string; readonly body: Readonly<Record<string, unknown>> };

/** What lies in the ledger of a run in this scene, which was named `file:ledger`. */
export function entriesIn({ folder }: Scene, service: string): readonly LedgerEntry[] {
  const path = join(folder, 'ledger', service, 'production.jsonl');
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '');
  return lines.map((line): LedgerEntry => JSON.parse(line));
}

/** Asks until it is so. */
export async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('it did not come to that');
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}
