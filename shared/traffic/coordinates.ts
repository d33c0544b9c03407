// By which inputs each kind of target is named, and what else it needs to be found: one row for each.
import { type Kind, text } from '../step/kinds.js';
import type { TargetKind } from './kinds.js';

/** The inputs that name a resource of one kind only. */
export const namingInputs = ['app', 'profile', 'flag', 'route', 'program'] as const;

/** The inputs that say more of where it is, for some kinds. */
export const placingInputs = [
  'origin-group',
  'backend-pool',
  'store',
  'flag-label',
  'namespace',
  'kubeconfig',
  'kube-context',
  'program-arguments',
] as const;
export type PlacingInput = (typeof placingInputs)[number];

export type Coordinates = {
  /** The input that names the resource; the other naming inputs belong to other targets. */
  readonly namedBy: (typeof namingInputs)[number];
  /** Absent where it is no resource of Azure Resource Manager, and has no resource id. */
  readonly resourceType?: string;
  /** Whether anybody has to sign in to Azure for it. */
  readonly signIn: 'subscription' | 'identity' | 'none';
  readonly needed?: readonly PlacingInput[];
  readonly possible?: readonly PlacingInput[];
  /** What the candidate may be called here. */
  readonly candidate: Kind<string>;
};

const anyArm = (what: string) =>
  text({ pattern: /^.{1,260}$/u, expected: `\`idle\` or the name of ${what}` });

export const coordinates: Readonly<Record<TargetKind, Coordinates>> = {
  'app-service': {
    namedBy: 'app',
    resourceType: 'Microsoft.Web/sites',
    signIn: 'subscription',
    candidate: text({
      pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,58}$/,
      expected: '`idle` or the name of a slot',
    }),
  },
  'container-apps': {
    namedBy: 'app',
    resourceType: 'Microsoft.App/containerApps',
    signIn: 'subscription',
    candidate: text({
      pattern: /^(idle|[a-z][a-z0-9-]{0,31}--[a-z0-9-]{1,51})$/i,
      expected: '`idle` or the name of a revision, such as `payments--v2`',
    }),
  },
  'traffic-manager': {
    namedBy: 'profile',
    resourceType: 'Microsoft.Network/trafficManagerProfiles',
    signIn: 'subscription',
    candidate: anyArm('an endpoint'),
  },
  'front-door': {
    namedBy: 'profile',
    resourceType: 'Microsoft.Cdn/profiles',
    signIn: 'subscription',
    needed: ['origin-group'],
    candidate: anyArm('an origin'),
  },
  'front-door-classic': {
    namedBy: 'profile',
    resourceType: 'Microsoft.Network/frontDoors',
    signIn: 'subscription',
    needed: ['backend-pool'],
    candidate: anyArm('a backend by its address'),
  },
  'feature-flag': {
    namedBy: 'flag',
    signIn: 'identity',
    needed: ['store'],
    possible: ['flag-label'],
    candidate: anyArm('a variant, or `on`'),
  },
  'gateway-api': {
    namedBy: 'route',
    signIn: 'none',
    possible: ['namespace', 'kubeconfig', 'kube-context'],
    candidate: anyArm('a backend of the route'),
  },
  command: {
    namedBy: 'program',
    signIn: 'none',
    possible: ['program-arguments'],
    candidate: anyArm('an arm'),
  },
};
