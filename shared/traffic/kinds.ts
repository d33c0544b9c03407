// The kinds of target and the inputs that name one: once, for the steps and for the policy. coordinates.ts says which belong
// to which kind.
import { optional, required } from '../step/input.js';
import { choice, lines, text } from '../step/kinds.js';
import { exactlyOneOf, needs } from '../step/rules.js';

export const targetKinds = [
  'app-service',
  'container-apps',
  'traffic-manager',
  'front-door',
  'front-door-classic',
  'feature-flag',
  'gateway-api',
  'command',
] as const;
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
  pattern: /^[A-Za-z0-9]([A-Za-z0-9-]{0,258}[A-Za-z0-9])?$/,
  expected: 'the name of a profile, 1 to 260 letters, digits or hyphens',
});
const originGroupName = text({
  pattern: /^[A-Za-z0-9]([A-Za-z0-9-]{0,88}[A-Za-z0-9])?$/,
  expected: 'the name of an origin group or of a backend pool, 1 to 90 letters, digits or hyphens',
});
const storeAddress = text({
  pattern: /^https:\/\/[a-z0-9.-]{1,253}(:\d{1,5})?\/?$/i,
  expected: 'the endpoint of a store, such as `https://contoso.azconfig.io`',
});
const flagName = text({
  pattern: /^[^:%/\p{C}\s][^:%/\p{C}]{0,199}$/u,
  expected: 'the name of a feature flag, without `:` and `%`',
});
const kubernetesName = text({
  pattern: /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/,
  expected: 'a name of Kubernetes: small letters, digits, hyphens and dots',
});
const oneLine = text({ pattern: /^[^\p{C}]{1,4000}$/u, expected: 'one line of text' });
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
    visibleWhen: 'target = app-service || target = container-apps',
    pick: { dataSource: 'AzureRMWebAppNames' },
  }),
  profile: optional(
    profileName,
    'The name of the profile: of Traffic Manager, or of Front Door, classic or not.',
    {
      label: 'Profile',
      visibleWhen: 'target = traffic-manager || target = front-door || target = front-door-classic',
    },
  ),
  'origin-group': optional(originGroupName, 'Front Door: the origin group whose origins share the traffic.', {
    label: 'Origin group',
    visibleWhen: 'target = front-door',
  }),
  'backend-pool': optional(
    originGroupName,
    'Front Door (classic): the backend pool whose backends share the traffic.',
    { label: 'Backend pool', visibleWhen: 'target = front-door-classic' },
  ),
  flag: optional(flagName, 'Feature flag: its name in App Configuration.', {
    label: 'Feature flag',
    visibleWhen: 'target = feature-flag',
  }),
  store: optional(storeAddress, 'Feature flag: the endpoint of the App Configuration store that holds it.', {
    label: 'Store',
    visibleWhen: 'target = feature-flag',
  }),
  'flag-label': optional(oneLine, 'Feature flag: its label. Default: none.', {
    visibleWhen: 'target = feature-flag',
  }),
  route: optional(kubernetesName, 'Gateway API: the name of the HTTPRoute that splits the traffic.', {
    label: 'HTTPRoute',
    visibleWhen: 'target = gateway-api',
  }),
  namespace: optional(
    kubernetesName,
    'Gateway API: the namespace of the route. Default: that of the context, else `default`.',
    {
      visibleWhen: 'target = gateway-api',
    },
  ),
  kubeconfig: optional(
    oneLine,
    'Gateway API: the path of the kubeconfig. Default: the environment variable `KUBECONFIG`, the service account of the pod, else `~/.kube/config`.',
    { visibleWhen: 'target = gateway-api' },
  ),
  'kube-context': optional(oneLine, 'Gateway API: the context of the kubeconfig. Default: its current one.', {
    visibleWhen: 'target = gateway-api',
  }),
  program: optional(
    oneLine,
    'Command: the program that speaks for your own target, by its path or its name. It is started without a shell.',
    { label: 'Program', visibleWhen: 'target = command' },
  ),
  'program-arguments': optional(lines(), 'Command: the arguments of the program, one per line.', {
    visibleWhen: 'target = command',
  }),
  'resource-id': optional(
    resourceId,
    'The full resource id of the app or profile, instead of `resource-group` and `app` or `profile`.',
  ),
  candidate: optional(
    armName,
    'The slot, revision, endpoint, origin, variant or backend that holds, or will hold, the new version: its name, or `idle` for the only one without traffic.',
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
  exactlyOneOf<typeof targetInputs>('app', 'profile', 'flag', 'route', 'program', 'resource-id'),
  needs('app', 'resource-group'),
  needs('profile', 'resource-group'),
] as const;

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

/** What a rollout on Front Door may be told beside its coordinates. */
export type FrontDoorOptions = {
  /** After so long a change counts as in force. */
  readonly budgetMilliseconds: number;
  readonly purges: boolean;
  readonly brake?:
    | { readonly kind: 'command'; readonly command: string; readonly arguments: readonly string[] }
    /** By their resource ids, which were looked at before. */
    | { readonly kind: 'stop-origin'; readonly resources: readonly string[] };
  /** From when on each origin is surely on at all edges, by its name: what both ways of one process have seen. */
  readonly switches: Map<string, number>;
};

export const usualAppServiceOptions: AppServiceOptions = {
  allowDifferent: [],
  nonHttp: 'refuse',
  coldSwap: 'refuse',
};
