// The usual story of the demo: one service over three environments by one policy. A good release, one that tries to skip an
// environment, and a bad one that only the users of production could find.
import { defaultWorld } from '../../../playground/default-world.js';
import { appHost } from '../../../playground/rooms/container-apps/lookup.js';
import type { State } from '../../../playground/state.js';
import type { World } from '../../../playground/world.js';
import type { Release } from './release.js';

export const policy = `version: 1
service: payments
artifact: { image: contoso.azurecr.io/payments }
defaults: { sign: key, signing-key: { secret: RECORD_KEY } }
environments:
  test:
    target: { kind: container-apps, resource-group: rg-prod, app: payments-test }
    ladder: instant
  staging:
    after: { test: 30m }
    target: { kind: container-apps, resource-group: rg-prod, app: payments-staging }
    ladder: [50%/2m, 100%]
    watch: 0s
    on-undecided: accept # users come only while a release plays: the hour before says nothing
  production:
    after: { staging: 2h }
    target: { kind: container-apps, resource-group: rg-prod, app: payments }
    ladder: [10%/2m, 50%/2m, 100%]
    watch: 2m
    on-undecided: accept
    on-no-data: roll-back
    ask-when: { rolled-back-within: 1h }
    windows: { deny: [{ from: 2030-12-24, to: 2030-12-26, why: holidays }] }
`;

export const digests = { good: `sha256:${'a3'.repeat(32)}`, bad: `sha256:${'b7'.repeat(32)}` } as const;
type Version = keyof typeof digests;

const perSecond = { test: 1, staging: 4, production: 8 } as const;
export type EnvironmentName = keyof typeof perSecond;

const appOf = (environment: EnvironmentName) =>
  environment === 'production' ? 'payments' : `payments-${environment}`;
const revisionOf = (environment: EnvironmentName, version: Version) =>
  `${appOf(environment)}--d${digests[version].slice('sha256:'.length, 19)}`;

type Told = Pick<Release, 'title' | 'story' | 'ends'> & Partial<Pick<Release, 'bug' | 'isBrief'>>;

function release(environment: EnvironmentName, version: Version, told: Told): Release {
  const app = appOf(environment);
  const own = revisionOf(environment, version);
  return {
    step: 'promote',
    inputs: { environment, artifact: digests[version], 'wait-for': '3h' },
    app,
    perSecond: perSecond[environment],
    stable: version === 'good' ? `${app}--v1` : revisionOf(environment, 'good'),
    frontOf: ({ containerApps }) => {
      const found = containerApps.apps.find(({ name }) => name === app);
      return found && appHost(found);
    },
    shareIn: state => shareOf(app, own, state),
    ...told,
  };
}

function shareOf(app: string, revision: string, { containerApps }: State): number {
  const entries = containerApps.apps.find(({ name }) => name === app)?.split.entries ?? [];
  return entries.find(entry => entry.revision === revision)?.weight ?? 0;
}

const errorRate = 0.2;

export const promotions: readonly Release[] = [
  release('test', 'good', {
    title: 'A good release, into test',
    story: 'payments has a new image. In test it gets everything at once.',
    ends: 'passed',
    isBrief: true,
  }),
  release('staging', 'good', {
    title: 'On to staging',
    story:
      'First it soaks in test for 30 minutes; the clock jumps over them. Then half of the users of staging come to it.',
    ends: 'passed',
    isBrief: true,
  }),
  release('production', 'good', {
    title: 'And into production',
    story:
      'After two hours in staging, 10 % and 50 % of the users, and then all of them; who comes next is judged as well.',
    ends: 'passed',
  }),
  release('production', 'bad', {
    title: 'Somebody skips staging',
    story: 'The next image, straight into production.',
    ends: 'refused',
    isBrief: true,
  }),
  release('test', 'bad', {
    title: 'The right way, then: test',
    story: 'Nothing is wrong with it there.',
    ends: 'passed',
    isBrief: true,
  }),
  release('staging', 'bad', {
    title: 'Staging',
    story: 'Nor here.',
    ends: 'passed',
    isBrief: true,
  }),
  release('production', 'bad', {
    title: 'A bad release, in production',
    story: `Probes find it well, and ${errorRate * 100} % of what the users of production ask for fails.`,
    bug: { containerApps: { payments: { [revisionOf('production', 'bad')]: { errorRate } } } },
    ends: 'rolled-back',
  }),
];

/** Three apps of one kind; everything else that a playground has is left out. */
export function promotionWorld(): World {
  const world = defaultWorld();
  const { containers } = world;
  const [model] = containers?.apps ?? [];
  if (containers === undefined || model === undefined)
    throw new Error('the default world has no container app');
  const named = (name: string): typeof model => {
    // Plain values: revisions and hosts are called as the app is.
    return JSON.parse(JSON.stringify(model).replaceAll(model.name, name));
  };
  const apps = (['test', 'staging', 'production'] as const).map(environment => named(appOf(environment)));
  return { ...world, sites: [], containers: { ...containers, apps } };
}
