// A world with one app in three environments, and the policy that takes an image through them.
import { defaultWorld } from '../../../../playground/default-world.js';
import type { Fields } from '../../../../playground/exchange.js';
import { defaultContainers } from '../../../../playground/rooms/container-apps/defaults.js';
import type { ContainerAppWorld } from '../../../../playground/rooms/container-apps/world.js';
import type { Behaviour, World } from '../../../../playground/world.js';

export const environments = ['test', 'staging', 'production'] as const;
export type EnvironmentName = (typeof environments)[number];

const image = 'contoso.azurecr.io/pay';

export const digestOf = (pair: string): string => `sha256:${pair.repeat(32)}`;
export const appOf = (environment: string): string => `pay-${environment}`;
/** What an image is called once it is placed; `01` is there from the beginning. */
export const revisionOf = (environment: string, pair: string): string =>
  pair === '01' ? `${appOf(environment)}--v1` : `${appOf(environment)}--d${pair.repeat(6)}`;

const behaves = (more: Partial<Behaviour> = {}): Behaviour => ({
  version: '1.0.0',
  errorRate: 0,
  latency: { medianMs: 0, tailMs: 0 },
  down: false,
  ...more,
});

/** Probes find it well; so many of what users ask for fail. */
export const worse: Partial<Behaviour> = { errorRate: 0.5 };

export function promotionWorld(): World {
  const world = defaultWorld();
  const builds = ['01', 'aa', 'bb', 'cc', 'dd'].map(pair => [`${image}@${digestOf(pair)}`, behaves()]);
  return {
    ...world,
    habits: { containerUnready: 'unavailable' },
    builds: { ...world.builds, ...Object.fromEntries(builds) },
    containers: { ...defaultContainers, apps: environments.map(app) },
  };
}

function app(environment: EnvironmentName): ContainerAppWorld {
  const name = appOf(environment);
  const ingress: Fields = {
    external: true,
    targetPort: 8080,
    transport: 'auto',
    allowInsecure: false,
    traffic: [{ revisionName: `${name}--v1`, weight: 100 }],
  };
  return {
    name,
    group: 'rg-prod',
    environment: 'cae-prod',
    configuration: { activeRevisionsMode: 'Multiple', ingress },
    template: {
      containers: [{ name, env: [], resources: { cpu: 0.5, memory: '1Gi' } }],
      scale: { minReplicas: 1, maxReplicas: 5 },
    },
    revisions: [{ suffix: 'v1', image: `${image}@${digestOf('01')}`, active: true }],
  };
}

/** Only its probes judge. */
const quick = { ladder: 'instant', watch: '0s', telemetry: { source: 'none' } };

export type Lines = Readonly<Record<string, unknown>>;

/** The folder of a stage takes its place. */
export const ledgerBeside = 'file:LEDGER';

/** JSON is YAML. What is given replaces what is usual, name by name. */
export function policyText(more: Partial<Record<EnvironmentName, Lines>> = {}, top: Lines = {}): string {
  const target = (name: string) => ({
    target: { kind: 'container-apps', 'resource-group': 'rg-prod', app: appOf(name) },
  });
  const usual: Record<EnvironmentName, Lines> = {
    test: { ...target('test'), ...quick },
    staging: { ...target('staging'), after: { test: '30m' }, ...quick },
    production: { ...target('production'), after: { staging: '2h' }, ladder: '50%/2m, 100%', watch: '1m' },
  };
  return JSON.stringify({
    version: 1,
    service: 'pay',
    artifact: { image },
    ledger: ledgerBeside,
    defaults: { sign: 'none' },
    environments: Object.fromEntries(
      environments.map(name => [name, { ...usual[name], ...more[name] }] as const),
    ),
    ...top,
  });
}
