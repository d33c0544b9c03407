// The kinds of target and the coordinates that name one: once, for the steps' inputs and for the policy.
import { optional, required } from '../step/input.js';
import { choice, type Kind, text } from '../step/kinds.js';
import { exactlyOneOf, needs } from '../step/rules.js';

export const targetKinds = ['app-service', 'container-apps', 'traffic-manager'] as const;
export type TargetKind = (typeof targetKinds)[number];

const resourceGroupName = text({
  pattern: /^[\p{L}\p{N}_().-]{0,89}[\p{L}\p{N}_()-]$/u,
  expected: 'the name of a resource group',
});
const appName = text({
  pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,58}[A-Za-z0-9]$/,
  expected: 'the name of an app, 2 to 60 letters, digits or hyphens',
});
const profileName = text({
  pattern: /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
  expected: 'the name of a profile, 1 to 63 letters, digits or hyphens',
});
const resourceId = text({
  pattern: /^\/subscriptions\/[^/\s]+\/./i,
  expected: 'a resource id that starts with /subscriptions/',
});
const armName = text({
  pattern: /^[^/\\<>*%&:?#\p{Z}\p{Cf}]([^/\\<>*%&:?#\p{Zl}\p{Zp}\p{Cf}]{0,258}[^/\\<>*%&:?#\p{Z}\p{Cf}])?$/u,
  expected: '`idle`, or the name of a slot, a revision or an endpoint',
});

export const targetInputs = {
  target: required(choice(targetKinds), 'What splits the traffic.', { label: 'Target' }),
  'resource-group': optional(resourceGroupName, 'The resource group of the app or profile.', {
    label: 'Resource group',
    pick: { dataSource: 'AzureResourceGroups' },
  }),
  app: optional(appName, 'The name of the app: of App Service, or of Container Apps.', {
    label: 'App',
    visibleWhen: 'target != traffic-manager',
    pick: { dataSource: 'AzureRMWebAppNames' },
  }),
  profile: optional(profileName, 'The name of the Traffic Manager profile.', {
    label: 'Profile',
    visibleWhen: 'target = traffic-manager',
  }),
  'resource-id': optional(
    resourceId,
    'The full resource id of the app or profile, instead of `resource-group` and `app` or `profile`.',
  ),
  candidate: optional(
    armName,
    'The slot, revision or endpoint that holds, or will hold, the new version: its name, or `idle` for the only one without traffic.',
    {
      label: 'Candidate',
      pick: {
        dataSource: 'AzureRMWebAppSlotsId',
        parameters: { WebAppName: '$(app)', ResourceGroupName: '$(resourceGroup)' },
        resultTemplate:
          '{"Value":"{{{ #extractResource slots}}}","DisplayValue":"{{{ #extractResource slots}}}"}',
      },
    },
  ),
} as const;

export const targetRules = [
  exactlyOneOf<typeof targetInputs>('app', 'profile', 'resource-id'),
  needs('app', 'resource-group'),
  needs('profile', 'resource-group'),
] as const;

/** The inputs that name a resource of one kind only. */
export const namingInputs = ['app', 'profile'] as const;

export type Coordinates = {
  /** The input that names the resource; the other naming inputs belong to other targets. */
  readonly namedBy: (typeof namingInputs)[number];
  readonly resourceType: string;
  /** What the candidate may be called here. */
  readonly candidate: Kind<string>;
};

export const coordinates: Readonly<Record<TargetKind, Coordinates>> = {
  'app-service': {
    namedBy: 'app',
    resourceType: 'Microsoft.Web/sites',
    candidate: text({
      pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,58}$/,
      expected: '`idle` or the name of a slot',
    }),
  },
  'container-apps': {
    namedBy: 'app',
    resourceType: 'Microsoft.App/containerApps',
    candidate: text({
      pattern: /^(idle|[a-z][a-z0-9-]{0,31}--[a-z0-9-]{1,51})$/i,
      expected: '`idle` or the name of a revision, such as `payments--v2`',
    }),
  },
  'traffic-manager': {
    namedBy: 'profile',
    resourceType: 'Microsoft.Network/trafficManagerProfiles',
    candidate: text({ pattern: /^.{1,260}$/u, expected: '`idle` or the name of an endpoint' }),
  },
};

/** What a rollout on App Service may be told beside its coordinates. */
export type AppServiceOptions = {
  /** Settings that stick to their slot and may have other values in the candidate than in production. */
  readonly allowDifferent: readonly string[];
  /** Functions in the candidate that are set off by something else than HTTP: no share of traffic holds them back. */
  readonly nonHttp: 'refuse' | 'accept';
  /** Statuses that count as warm before a swap, such as `200`. Given: `place` sets them where they are missing. */
  readonly warmUpStatuses?: string;
  /** When any answer would count as warm. A candidate that was probed just before may be swapped all the same. */
  readonly coldSwap: 'refuse' | 'warn';
};

export const usualAppServiceOptions: AppServiceOptions = {
  allowDifferent: [],
  nonHttp: 'refuse',
  coldSwap: 'refuse',
};
