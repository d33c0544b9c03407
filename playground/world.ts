// What a playground starts with: who may do what, and which sites, slots and apps there are. Plain values only.
import type { Habits } from './habits.js';
import type { LoadPoint } from './load/pressure.js';
import type { FlagWorld } from './rooms/app-configuration/world.js';
import type { ContainerWorld } from './rooms/container-apps/world.js';
import type { FrontDoorWorld } from './rooms/front-door/world.js';
import type { ClassicWorld } from './rooms/front-door-classic/world.js';
import type { ClusterWorld } from './rooms/kubernetes/world.js';
import type { LogWorld } from './rooms/log-analytics/world.js';
import type { ProfileWorld } from './rooms/traffic-manager/world.js';

export type Latency = { readonly medianMs: number; readonly tailMs: number };

/** How a small app behaves: the share of its requests that fail, and how long they take (median and 99th percentile). */
export type Behaviour = {
  readonly version: string;
  readonly errorRate: number;
  readonly latency: Latency;
  readonly down: boolean;
  /** What fails of it more, the more it is asked. */
  readonly underLoad?: readonly LoadPoint[];
  /** False for a build that never comes up: nothing answers for it. */
  readonly starts?: boolean;
};

export type Container = {
  readonly name: string;
  readonly image: string;
  readonly isMain: boolean;
  readonly targetPort?: string;
};

/** A function of a function app; the first binding that comes in is its trigger. */
export type FunctionWorld = {
  readonly name: string;
  readonly language: string;
  readonly bindings: readonly Readonly<Record<string, unknown>>[];
};

export type DeploymentWorld = { readonly id: string; readonly status: string };

/** Production or one slot of a site. */
export type ArmWorld = {
  readonly hostName: string;
  /** Settings of config/web that differ from those of a new site. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly containers: readonly Container[];
  readonly app: Behaviour;
  readonly functions?: readonly FunctionWorld[];
  readonly deployments?: readonly DeploymentWorld[];
};

export type RampUpRule = {
  readonly name: string;
  readonly actionHostName: string;
  readonly reroutePercentage: number;
  readonly [other: string]: unknown;
};

export type SiteWorld = {
  readonly name: string;
  readonly group: string;
  readonly location: string;
  readonly kind: string;
  readonly plan: string;
  /** Present for a function app on Flex Consumption, which has no slots. */
  readonly flex?: { readonly runtime: string; readonly version: string };
  /** How many workers serve the site and each of its slots; 1 when absent. */
  readonly instances?: number;
  readonly stickySettings: readonly string[];
  readonly rules: readonly RampUpRule[];
  readonly production: ArmWorld;
  readonly slots: Readonly<Record<string, ArmWorld>>;
};

export type FederatedCredential = {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
};

/** A role assignment: actions with `*` as wildcard, over a scope and all below it. */
export type Grant = {
  readonly role: string;
  readonly scope: string;
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
};

export type Application = {
  readonly name: string;
  readonly clientId: string;
  readonly objectId: string;
  readonly secret: string;
  readonly federated: readonly FederatedCredential[];
  readonly grants: readonly Grant[];
};

/** What stands behind GitHub's token endpoint in the run that the playground pretends to be. */
export type GithubRun = {
  readonly requestToken: string;
  readonly issuer: string;
  readonly subject: string;
  readonly repository: string;
  readonly environment: string;
};

export type PipelinesRun = {
  readonly accessToken: string;
  readonly issuer: string;
  readonly subject: string;
  readonly serviceConnection: string;
};

/** How many control plane requests one principal may make: a bucket, and how fast it fills again. */
export type Allowance = { readonly size: number; readonly perSecond: number };

export type World = {
  readonly tenant: string;
  readonly subscription: string;
  readonly groups: readonly string[];
  readonly applications: readonly Application[];
  readonly github: GithubRun;
  readonly pipelines: PipelinesRun;
  readonly reads: Allowance;
  readonly writes: Allowance;
  readonly sites: readonly SiteWorld[];
  readonly containers?: ContainerWorld;
  readonly trafficProfiles?: readonly ProfileWorld[];
  readonly frontDoors?: readonly FrontDoorWorld[];
  readonly classicFrontDoors?: readonly ClassicWorld[];
  readonly flags?: FlagWorld;
  /** Clusters of Kubernetes, each at an address of its own. */
  readonly clusters?: readonly ClusterWorld[];
  /** Where the apps report their requests; the usual workspace when absent. */
  readonly logs?: LogWorld;
  /** How a build behaves wherever it is put: by image, or by the address of its package. */
  readonly builds?: Readonly<Record<string, Behaviour>>;
  /** What differs from the usual habits of Azure. */
  readonly habits?: Partial<Habits>;
};
