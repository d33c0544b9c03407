// Whoever is signed in to the Azure CLI: a person at a terminal, or a job after azure/login.
import { Fault } from '../../fault/fault.js';
import { spell } from '../../step/names.js';
import { Secret } from '../../step/secret.js';
import { runAz } from '../azure-cli.js';
import { cloudOfEnvironment } from '../clouds.js';
import type { AzureCliIdentity, IdentityPorts } from './kinds.js';
import type { Exchange, Token } from './token-cache.js';

export function azureCliExchange({ tenant }: AzureCliIdentity, ports: IdentityPorts): Exchange {
  return async ({ scope, claims }) => {
    if (claims !== undefined) throw challenged();
    const inTenant = tenant === undefined ? [] : ['--tenant', tenant];
    const answer = await runAz(['account', 'get-access-token', '--scope', scope, ...inTenant], ports);
    return tokenIn(answer);
  };
}

/** The default subscription of the Azure CLI, provided that it is signed in to the cloud that is asked for. */
export async function azureCliSubscription(ports: IdentityPorts): Promise<string> {
  const { id, environmentName } = await runAz(['account', 'show'], ports);
  if (typeof environmentName === 'string' && cloudOfEnvironment(environmentName) !== ports.cloud) {
    throw otherCloud(environmentName, ports);
  }
  if (typeof id === 'string' && id !== '') return id;
  throw new Fault('IDENTITY_MISSING', 'the Azure CLI has no default subscription', {
    hint: `run az account set --subscription NAME, or give ${spell('subscription-id', ports.host.name)}`,
  });
}

function tokenIn({
  accessToken,
  expires_on: seconds,
  expiresOn: local,
}: Readonly<Record<string, unknown>>): Token {
  const expiresAt = typeof seconds === 'number' ? seconds * 1000 : localTime(local);
  if (typeof accessToken === 'string' && accessToken !== '' && Number.isFinite(expiresAt)) {
    return { value: new Secret(accessToken), expiresAt };
  }
  throw new Fault('IDENTITY_NO_TOKEN', 'the Azure CLI answered without a token', {
    hint: 'update the Azure CLI: az upgrade',
  });
}

/** Before version 2.54 the Azure CLI told the end only in the time of its machine: `2026-11-20 15:04:05.000000`. */
function localTime(text: unknown): number {
  return typeof text === 'string' ? Date.parse(text.replace(' ', 'T')) : Number.NaN;
}

function challenged(): Fault {
  return new Fault(
    'IDENTITY_REFUSED',
    'Azure revoked the token of the Azure CLI and asks for a new sign-in',
    {
      hint: 'run az logout and az login',
    },
  );
}

function otherCloud(environment: string, { cloud, host }: IdentityPorts): Fault {
  const asked = spell('cloud', host.name);
  return new Fault(
    'IDENTITY_UNSUITABLE',
    `the Azure CLI is signed in to ${environment}, not to ${cloud.environment}`,
    {
      hint: `set ${asked}, or run az cloud set --name ${cloud.environment} and az login`,
      facts: { cloud: cloud.name },
    },
  );
}
