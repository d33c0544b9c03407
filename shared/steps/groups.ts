// Inputs that several steps share, declared once. Identity differs by host: each host offers its own part.
import { only, optional, withDefault } from '../step/input.js';
import { choice, secret, serviceConnection, text } from '../step/kinds.js';

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

export const ledgerInputs = {
  ledger: optional(
    // No shell expands a tilde behind `file:`, and a host behind two slashes is no folder.
    text({ pattern: /^file:(?!~|\/\/[^/]).+$/, expected: '`file:` and the path of a folder, without `~`' }),
    'Where what happened is kept: `file:` and the path of a folder, without `~`. Absent: nothing is read.',
  ),
} as const;
