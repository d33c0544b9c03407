// The managed identity of the machine, app or pod in Azure that this runs on. By our own requests: Azure's library
// keeps the tokens, the address and the connection of such an identity for the whole process.
import { readFile } from 'node:fs/promises';
import { Fault } from '../../fault/fault.js';
import type { Request } from '../../http/transport.js';
import { Secret } from '../../step/secret.js';
import type { IdentityPorts, ManagedIdentity } from './kinds.js';
import { federatedExchange } from './oidc.js';
import type { Exchange, Token } from './token-cache.js';

export function managedExchange(identity: ManagedIdentity, ports: IdentityPorts): Exchange {
  refuseOtherMachines(ports);
  return podExchange(identity, ports) ?? (ask => machineToken(ask.scope, identity, ports));
}

/** A pod with workload identity finds an assertion in a file, which Kubernetes renews. */
function podExchange({ client }: ManagedIdentity, ports: IdentityPorts): Exchange | undefined {
  const { environment } = ports;
  const file = environment['AZURE_FEDERATED_TOKEN_FILE'];
  const tenant = environment['AZURE_TENANT_ID'];
  const named = client ?? environment['AZURE_CLIENT_ID'];
  if (!file || !tenant || !named) return undefined;
  return federatedExchange({ tenant, client: named }, () => assertionIn(file), ports);
}

async function assertionIn(file: string): Promise<Secret> {
  try {
    return new Secret((await readFile(file, 'utf8')).trim());
  } catch (cause) {
    // The file is missing or not readable; the system's words say which.
    throw unreadableAssertion(file, cause);
  }
}

function unreadableAssertion(file: string, cause: unknown): Fault {
  return new Fault('IDENTITY_NO_TOKEN', 'the assertion of this pod cannot be read', {
    hint: 'check AZURE_FEDERATED_TOKEN_FILE and the label azure.workload.identity/use of the pod',
    facts: { file },
    cause,
  });
}

/** Their endpoints ask for proofs that this program does not give. */
function refuseOtherMachines({ environment }: IdentityPorts): void {
  const other = environment['IMDS_ENDPOINT']
    ? 'Azure Arc'
    : environment['IDENTITY_SERVER_THUMBPRINT']
      ? 'Service Fabric'
      : undefined;
  if (other === undefined) return;
  throw new Fault(
    'IDENTITY_UNSUITABLE',
    `the managed identity of a machine in ${other} cannot be used here`,
    {
      hint: 'use oidc on GitHub, or a service connection with workload identity federation on Azure Pipelines',
    },
  );
}

async function machineToken(scope: string, identity: ManagedIdentity, ports: IdentityPorts): Promise<Token> {
  const askedAt = ports.clock.now();
  try {
    const { json } = await ports.transport.send(requestFor(scope, identity, ports));
    return tokenIn(json, askedAt);
  } catch (thrown) {
    // No answer, a refusal, or an answer without a token; a cancelled run is none of these.
    if (thrown instanceof Fault && thrown.code === 'CANCELLED') throw thrown;
    throw noToken(thrown, identity);
  }
}

/** Apps have an address of their own with a password; virtual machines share one that only they can reach. */
function requestFor(scope: string, { client }: ManagedIdentity, { environment }: IdentityPorts): Request {
  const [address, password] = [environment['IDENTITY_ENDPOINT'], environment['IDENTITY_HEADER']];
  const host = environment['AZURE_POD_IDENTITY_AUTHORITY_HOST'] ?? 'http://169.254.169.254';
  const own = address !== undefined && password !== undefined;
  const url = new URL(own ? address : `${host}/metadata/identity/oauth2/token`);
  url.searchParams.set('api-version', own ? '2019-08-01' : '2018-02-01');
  url.searchParams.set('resource', scope.replace(/\/\.default$/, ''));
  if (client !== undefined) url.searchParams.set('client_id', client);
  return {
    method: 'GET',
    url,
    headers: own ? { 'x-identity-header': password } : { metadata: 'true' },
    // Where there is no such endpoint nothing answers at all: that must not take a minute.
    tryMilliseconds: 5_000,
    deadlineMilliseconds: 20_000,
  };
}

function tokenIn(json: unknown, askedAt: number): Token {
  const answer = new Map<string, unknown>(typeof json === 'object' && json ? Object.entries(json) : []);
  const [token, life, end] = ['access_token', 'expires_in', 'expires_on'].map(name => answer.get(name));
  const expiresAt = life === undefined ? Number(end) * 1000 : askedAt + Number(life) * 1000;
  if (typeof token === 'string' && token !== '' && Number.isFinite(expiresAt)) {
    return { value: new Secret(token), expiresAt };
  }
  throw new Error('its answer holds no token');
}

function noToken(thrown: unknown, { client }: ManagedIdentity): Fault {
  const words = thrown instanceof Error ? thrown.message : '';
  const hint =
    client === undefined
      ? 'run on an Azure machine with a system-assigned identity, or name the client id of a user-assigned one'
      : 'assign this identity to the machine, and give its client id, not its object id';
  return new Fault('IDENTITY_NO_TOKEN', `the managed identity of this machine gave no token: ${words}`, {
    hint: `${hint}; the address 169.254.169.254 must not go through a proxy (NO_PROXY)`,
    facts: { identity: client ?? 'system-assigned' },
    cause: thrown,
  });
}
