// From the identity inputs to a signed-in connection with Azure Resource Manager.
import type { Arm } from '../azure/arm.js';
import { cloudOf } from '../azure/clouds.js';
import { azureCliSubscription } from '../azure/identity/azure-cli.js';
import { credentialFor, type Identity } from '../azure/identity/identity.js';
import { Fault } from '../fault/fault.js';
import { createTransport } from '../http/pipeline.js';
import { runProcess } from '../process/process.js';
import { type HostName, spell } from '../step/names.js';
import { readInputs } from '../step/read.js';
import { identityInputs } from '../steps/groups.js';
import type { Wiring } from './adapters.js';
import { chooseIdentity } from './identity.js';
import { version } from './version.js';

/** Where Azure is for this run, before anybody has signed in. */
export function connect({ host, clock, environment, raw }: Wiring) {
  const values = readInputs(identityInputs, [], raw);
  const transport = createTransport({
    clock,
    environment,
    signal: host.cancelled,
    trace: host.log.debug,
    userAgent: `azure-promote/${version}`,
  });
  return { values, cloud: cloudOf(values.cloud), transport };
}

export type SignedIn = { readonly arm: Arm; readonly subscription: string; readonly identity: Identity };

/** `named` is the subscription of a resource id; it says more than any default. */
export async function signIn(wiring: Wiring, named: string | undefined): Promise<SignedIn> {
  const { host, clock, environment } = wiring;
  const { values, cloud, transport } = connect(wiring);
  const { identity, subscription: chosen } = chooseIdentity(values, host);
  const ports = { cloud, transport, clock, host, processes: runProcess, environment };
  const subscription =
    named ?? chosen ?? (identity.kind === 'azure-cli' ? await azureCliSubscription(ports) : undefined);
  if (subscription === undefined) throw noSubscription(host.name);
  return { arm: { cloud, transport, credential: credentialFor(identity, ports) }, subscription, identity };
}

function noSubscription(host: HostName): Fault {
  const name = spell('subscription-id', host);
  return new Fault('IDENTITY_MISSING', `${name} is missing`, {
    hint: `give ${name}, or the resource by ${spell('resource-id', host)}`,
  });
}
