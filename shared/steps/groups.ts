// Inputs that several steps share, declared once. Identity differs by host: each host offers its own part.
import { only, optional, withDefault } from '../step/input.js';
import { choice, duration, list, secret, serviceConnection, text } from '../step/kinds.js';

const guid = text({
  pattern: /^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/,
  expected: 'an id of the form 00000000-0000-0000-0000-000000000000',
});
const tenantName = text({
  pattern: /^[A-Za-z0-9][A-Za-z0-9.-]{0,120}$/,
  expected: 'the id or the domain of a tenant',
});
const plainName = text({
  pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
  expected: 'a name of letters, digits, dots, hyphens and underscores',
});

const ownHosts = ['github', 'terminal'] as const;

export const authKinds = ['oidc', 'azure-cli', 'managed-identity', 'secret', 'service-connection'] as const;
export const cloudNames = ['public', 'us-government', 'china'] as const;

export const identityInputs = {
  'azure-subscription': only(
    ['azure-pipelines'],
    optional(serviceConnection(), 'The service connection that signs in to Azure.', {
      label: 'Azure service connection',
    }),
  ),
  'client-id': only(ownHosts, optional(guid, 'The application (client) id of the identity that signs in.')),
  'tenant-id': only(ownHosts, optional(tenantName, 'The tenant of the identity.')),
  'subscription-id': optional(
    guid,
    'The subscription of the resources. Default: that of the service connection, of the resource id, or of the Azure CLI.',
  ),
  'client-secret': only(
    ownHosts,
    optional(secret(), 'A client secret, where nothing better is possible. OIDC needs none.'),
  ),
  auth: optional(
    choice(authKinds),
    'How to sign in. Default: `oidc` on GitHub when `client-id` is given, the service connection on Azure Pipelines, else the Azure CLI.',
  ),
  cloud: withDefault(choice(cloudNames), 'public', 'The Azure cloud.'),
} as const;

export const streamInputs = {
  service: optional(plainName, 'The service, as the ledger knows it. Default: the name of the app.'),
  environment: withDefault(plainName, 'production', 'The environment, as the ledger knows it.'),
} as const;

const ledgerPlace = text({
  // No shell expands a tilde behind `file:`, and a host behind two slashes is no folder.
  pattern:
    /^(none|git|git\+branch:[A-Za-z0-9][A-Za-z0-9._/-]{0,120}|file:(?!~|\/\/[^/]).+|https:\/\/[a-z0-9.-]+(:\d+)?\/[a-z0-9/-]+)$/,
  expected:
    '`file:` and the path of a folder without `~`, `git`, `git+branch:NAME`, the https address of a blob container, or `none`',
});

export const ledgerInputs = {
  ledger: optional(
    ledgerPlace,
    'Where what happened is kept: `file:PATH`, `git` (references of the repository), `git+branch:NAME`, `https://ACCOUNT.blob.core.windows.net/CONTAINER`, or `none`. A step that only reads reads nothing without it.',
  ),
  'ledger-token': only(
    ['github'],
    withDefault(
      secret(),
      '${{ github.token }}',
      'The token that the ledger `git` writes with; it needs `contents: write`.',
    ),
  ),
} as const;

/** What a rollout on App Service may be told beside its coordinates. */
export const appServiceInputs = {
  'allow-different': optional(
    list(),
    'App Service: settings that stick to their slot and may differ between the candidate and production.',
    { visibleWhen: 'target = app-service' },
  ),
  'non-http': withDefault(
    choice(['refuse', 'accept']),
    'refuse',
    'App Service: functions in the candidate that something else than HTTP sets off. No share of traffic holds them back.',
    { visibleWhen: 'target = app-service' },
  ),
  'warm-up-statuses': optional(
    text({ pattern: /^\d{3}(,\d{3})*$/, expected: 'statuses such as 200 or 200,202' }),
    'App Service: the statuses that count as warm before a swap. Set in the candidate when an artifact is placed there.',
    { visibleWhen: 'target = app-service' },
  ),
} as const;

/** What a rollout on Front Door may be told beside its coordinates. */
export const frontDoorInputs = {
  'propagation-budget': withDefault(
    duration(),
    '20m',
    'Front Door: after so long a change counts as in force at all edges, when the requests of each origin do not show it before.',
    { visibleWhen: 'target = front-door || target = front-door-classic' },
  ),
  purge: withDefault(
    choice(['never', 'on-rollback']),
    'never',
    'Front Door: whether the caches of the edge are emptied once a rollout has gone back.',
    { visibleWhen: 'target = front-door || target = front-door-classic' },
  ),
} as const;

/** Programs are named by whoever starts a run, and by no ledger. */
export const brakeInputs = {
  brake: withDefault(
    choice(['none', 'command', 'stop-origin']),
    'none',
    'Front Door: what takes the candidate out at once when it goes back, while the change is still on its way. `stop-origin`: what `brake-origin` names is stopped. `command`: a program of yours that makes its health probe fail.',
    { visibleWhen: 'target = front-door' },
  ),
  'brake-origin': optional(
    list(),
    'Front Door: what `brake: stop-origin` may stop, one per line: the resource ids of what answers behind the origins, each an App Service site, a slot, or a Container Apps revision. Only that of the candidate is stopped.',
    { visibleWhen: 'target = front-door' },
  ),
  'brake-command': optional(
    text({ pattern: /^[^\p{C}]{1,4000}$/u, expected: 'one line of text' }),
    'Front Door: the program of `brake: command`, by its path or its name. It is started without a shell.',
    { visibleWhen: 'target = front-door' },
  ),
  'brake-arguments': optional(list(), 'Front Door: the arguments of `brake-command`, one per line.', {
    visibleWhen: 'target = front-door',
  }),
} as const;
