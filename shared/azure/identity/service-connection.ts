// A service connection of Azure Pipelines: one of four schemes, each of them a kind of identity that exists already.
import { type Facts, Fault } from '../../fault/fault.js';
import type { Connection } from '../../host/host.js';
import { Secret } from '../../step/secret.js';
import { certificateExchange } from './certificate.js';
import type { Application, IdentityPorts, ServiceConnectionIdentity } from './kinds.js';
import { managedExchange } from './managed.js';
import { federatedExchange } from './oidc.js';
import { secretExchange } from './secret.js';
import type { Exchange } from './token-cache.js';

/** The connection of the job itself, under the name that the agent gives it. */
const ownConnection = 'SYSTEMVSSCONNECTION';

export function serviceConnectionExchange(
  { connection }: ServiceConnectionIdentity,
  ports: IdentityPorts,
): Exchange {
  refuseOtherCloud(connection, ports);
  switch (connection.scheme.toLowerCase()) {
    case 'workloadidentityfederation':
      return federatedExchange(applicationOf(connection), () => fetchAssertion(connection, ports), ports);
    case 'serviceprincipal':
      return principalExchange(connection, ports);
    case 'managedserviceidentity':
      return managedExchange(managedOf(connection), ports);
    default:
      throw unsuitable(connection, `the service connection has the scheme ${connection.scheme}`, {
        hint: 'choose an Azure Resource Manager connection, best with workload identity federation',
      });
  }
}

function principalExchange(connection: Connection, ports: IdentityPorts): Exchange {
  const application = applicationOf(connection);
  if (connection.parameter('authenticationType')?.toLowerCase() === 'spncertificate') {
    const pem = secretOf(connection, 'servicePrincipalCertificate');
    return certificateExchange({ kind: 'certificate', ...application, pem }, ports);
  }
  const secret = secretOf(connection, 'serviceprincipalkey');
  return secretExchange({ kind: 'secret', ...application, secret }, ports);
}

function applicationOf(connection: Connection): Application {
  return {
    tenant: parameterOf(connection, 'tenantid'),
    client: parameterOf(connection, 'serviceprincipalid'),
  };
}

function managedOf(connection: Connection) {
  const client = connection.setting('msiclientId');
  return { kind: 'managed-identity', ...(client && { client }) } as const;
}

function parameterOf(connection: Connection, name: string): string {
  const value = connection.parameter(name);
  if (value) return value;
  throw unsuitable(connection, `the service connection has no ${name}`);
}

function secretOf(connection: Connection, name: string): Secret {
  const value = connection.secret(name);
  if (value !== undefined && value.reveal() !== '') return value;
  throw unsuitable(connection, `the service connection has no ${name}`);
}

function refuseOtherCloud(connection: Connection, { cloud }: IdentityPorts): void {
  const environment = connection.setting('environment');
  if (!environment || environment.toLowerCase() === cloud.environment.toLowerCase()) return;
  throw unsuitable(connection, `the service connection is for ${environment}, not for ${cloud.environment}`, {
    hint: 'set the input cloud to the cloud of the service connection, or choose another connection',
    facts: { cloud: cloud.name },
  });
}

async function fetchAssertion(connection: Connection, ports: IdentityPorts): Promise<Secret> {
  try {
    const { json } = await ports.transport.send({
      method: 'POST',
      url: assertionAddress(connection, ports),
      headers: {
        authorization: `Bearer ${jobToken(connection, ports).reveal()}`,
        'content-type': 'application/json',
        // Without it, Azure DevOps sends a caller it does not know to its sign-in page.
        'x-tfs-fedauthredirect': 'Suppress',
      },
      retry: 'safe',
    });
    return assertionIn(json, connection);
  } catch (thrown) {
    // Azure DevOps gave no assertion. What is not an answer of its own goes on as it came.
    throw noAssertion(thrown, connection);
  }
}

function assertionAddress(connection: Connection, { environment }: IdentityPorts): URL {
  const base = environment['SYSTEM_OIDCREQUESTURI'];
  if (!base) {
    throw noToken(
      connection,
      'this agent offers no address for assertions (SYSTEM_OIDCREQUESTURI is not set)',
      {
        hint: 'update the agent; workload identity federation needs a recent one',
      },
    );
  }
  const url = new URL(base);
  url.searchParams.set('api-version', '7.1');
  url.searchParams.set('serviceConnectionId', connection.id);
  return url;
}

function jobToken(connection: Connection, { host, environment }: IdentityPorts): Secret {
  const own = host.connection(ownConnection)?.secret('AccessToken');
  if (own !== undefined) return own;
  const mapped = environment['SYSTEM_ACCESSTOKEN'];
  if (mapped) return new Secret(mapped);
  throw noToken(connection, 'the agent handed over no access token for this job');
}

function assertionIn(json: unknown, connection: Connection): Secret {
  const found = typeof json === 'object' && json && 'oidcToken' in json ? json.oidcToken : undefined;
  if (typeof found === 'string' && found !== '') return new Secret(found);
  throw noToken(connection, 'Azure DevOps answered without an assertion');
}

const hintsByStatus: ReadonlyMap<unknown, string> = new Map([
  [401, 'allow this pipeline to use the connection: Project settings, Service connections, Security'],
  [403, 'allow this pipeline to use the connection: Project settings, Service connections, Security'],
  [404, 'check that the service connection still exists and is shared with this project'],
]);

function noAssertion(thrown: unknown, connection: Connection): unknown {
  if (!(thrown instanceof Fault) || !thrown.code.startsWith('HTTP_')) return thrown;
  const status = thrown.facts['status'];
  const hint = hintsByStatus.get(status);
  const facts = { ...thrown.facts, connection: connection.id };
  return new Fault('IDENTITY_NO_TOKEN', `Azure DevOps gave no assertion: ${thrown.message}`, {
    ...(hint !== undefined && { hint }),
    facts,
    cause: thrown,
  });
}

type More = { readonly hint?: string; readonly facts?: Facts };

function noToken(connection: Connection, message: string, { hint }: More = {}): Fault {
  const facts = { connection: connection.id };
  return new Fault('IDENTITY_NO_TOKEN', message, { facts, ...(hint !== undefined && { hint }) });
}

function unsuitable(connection: Connection, message: string, { hint, facts }: More = {}): Fault {
  return new Fault('IDENTITY_UNSUITABLE', message, {
    hint: hint ?? 'open the service connection under Project settings and save it again, or make a new one',
    facts: { ...facts, connection: connection.id, scheme: connection.scheme },
  });
}
