// Service connections as records, and how the agent gives one to a task: through ENDPOINT_* variables.
import { environmentName } from './variables.js';

export type ConnectionScheme =
  | 'WorkloadIdentityFederation'
  | 'ServicePrincipal'
  | 'ManagedServiceIdentity'
  | 'OAuth'
  | 'Token'
  | 'UsernamePassword'
  | 'None';

export type ServiceConnection = {
  readonly id: string;
  readonly name: string;
  /** What `connectedService:` of an input asks for, such as AzureRM. */
  readonly type: string;
  readonly url: string;
  readonly scheme: ConnectionScheme;
  readonly parameters: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, string>>;
};

export type AzureIdentity =
  | {
      readonly kind: 'workload-identity';
      readonly clientId: string;
      readonly issuer?: string;
      readonly subject?: string;
    }
  | { readonly kind: 'secret'; readonly clientId: string; readonly secret: string }
  | { readonly kind: 'certificate'; readonly clientId: string; readonly certificate: string }
  | { readonly kind: 'managed-identity'; readonly clientId?: string };

export type AzureConnectionPlan = {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  readonly subscriptionId: string;
  readonly identity: AzureIdentity;
  /** As Azure DevOps spells it: AzureCloud, AzureUSGovernment, AzureChinaCloud. */
  readonly cloud?: string;
  readonly managementUrl?: string;
  readonly authorityUrl?: string;
};

/** An Azure Resource Manager connection with the keys that Azure DevOps writes. */
export function azureConnection(plan: AzureConnectionPlan): ServiceConnection {
  const authority = plan.authorityUrl ?? 'https://login.microsoftonline.com/';
  return {
    id: plan.id,
    name: plan.name,
    type: 'AzureRM',
    url: plan.managementUrl ?? 'https://management.azure.com/',
    ...authorization(plan.identity, plan.tenantId),
    data: {
      environment: plan.cloud ?? 'AzureCloud',
      scopeLevel: 'Subscription',
      subscriptionId: plan.subscriptionId,
      subscriptionName: plan.name,
      creationMode: 'Manual',
      environmentAuthorityUrl: authority,
      activeDirectoryAuthority: authority,
      activeDirectoryServiceEndpointResourceId: plan.managementUrl ?? 'https://management.core.windows.net/',
      ...(plan.identity.kind === 'managed-identity' && plan.identity.clientId !== undefined
        ? { msiClientId: plan.identity.clientId }
        : {}),
    },
  };
}

function authorization(
  identity: AzureIdentity,
  tenantId: string,
): Pick<ServiceConnection, 'scheme' | 'parameters'> {
  switch (identity.kind) {
    case 'workload-identity':
      return {
        scheme: 'WorkloadIdentityFederation',
        parameters: {
          tenantid: tenantId,
          serviceprincipalid: identity.clientId,
          ...(identity.issuer === undefined ? {} : { workloadIdentityFederationIssuer: identity.issuer }),
          ...(identity.subject === undefined ? {} : { workloadIdentityFederationSubject: identity.subject }),
        },
      };
    case 'secret':
      return {
        scheme: 'ServicePrincipal',
        parameters: {
          tenantid: tenantId,
          serviceprincipalid: identity.clientId,
          authenticationType: 'spnKey',
          serviceprincipalkey: identity.secret,
        },
      };
    case 'certificate':
      return {
        scheme: 'ServicePrincipal',
        parameters: {
          tenantid: tenantId,
          serviceprincipalid: identity.clientId,
          authenticationType: 'spnCertificate',
          servicePrincipalCertificate: identity.certificate,
        },
      };
    case 'managed-identity':
      return { scheme: 'ManagedServiceIdentity', parameters: { tenantid: tenantId } };
  }
}

export function connectionEnvironment(connection: ServiceConnection): Record<string, string> {
  const { id } = connection;
  return {
    ...authorizationEnvironment(id, connection),
    [`ENDPOINT_DATA_${id}`]: JSON.stringify(connection.data),
    ...prefixed(`ENDPOINT_DATA_${id}_`, connection.data),
  };
}

/** The agent's own connection to Azure DevOps; every task gets it, without data. */
export function systemConnectionEnvironment(url: string, accessToken: string): Record<string, string> {
  return authorizationEnvironment('SYSTEMVSSCONNECTION', {
    url,
    scheme: 'OAuth',
    parameters: { AccessToken: accessToken },
  });
}

function authorizationEnvironment(
  id: string,
  { url, scheme, parameters }: Pick<ServiceConnection, 'url' | 'scheme' | 'parameters'>,
): Record<string, string> {
  return {
    [`ENDPOINT_URL_${id}`]: url,
    [`ENDPOINT_AUTH_${id}`]: JSON.stringify({ parameters, scheme }),
    [`ENDPOINT_AUTH_SCHEME_${id}`]: scheme,
    ...prefixed(`ENDPOINT_AUTH_PARAMETER_${id}_`, parameters),
  };
}

function prefixed(prefix: string, entries: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).map(([key, value]) => [prefix + environmentName(key), value] as const),
  );
}

const OPEN_PARAMETERS: ReadonlySet<string> = new Set([
  'role',
  'scope',
  'tenantid',
  'issuedat',
  'expiresat',
  'audience',
  'authenticationtype',
  'authorizationtype',
  'accesstokentype',
]);

/** The agent hides every authorization parameter that it does not know to be harmless, client ids included. */
export function secretsOf(connection: ServiceConnection): readonly string[] {
  return Object.entries(connection.parameters)
    .filter(([name]) => !OPEN_PARAMETERS.has(name.toLowerCase()))
    .map(([, value]) => value);
}
