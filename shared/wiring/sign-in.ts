// From the identity inputs to a signed-in connection with Azure Resource Manager.
import type { Arm } from '../azure/arm.js';
import { cloudOf } from '../azure/clouds.js';
import { azureCliSubscription } from '../azure/identity/azure-cli.js';
import { credentialFor, type Identity } from '../azure/identity/identity.js';
import { Fault } from '../fault/fault.js';
import { runProcess } from '../process/process.js';
import { type HostName, spell } from '../step/names.js';
import { readInputs } from '../step/read.js';
import { identityInputs } from '../steps/groups.js';
import type { Wiring } from './adapters.js';
import { realClock } from './clock.js';
import { chooseIdentity } from './identity.js';
import { openTransport } from './transport.js';

/** Where Azure is for this run, before anybody has signed in. */
export function connect(wiring: Wiring, signal?: AbortSignal) {
  const values = readInputs(identityInputs, [], wiring.raw);
  return { values, cloud: cloudOf(values.cloud), transport: openTransport(wiring, signal) };
}

export type SignedIn = { readonly arm: Arm; readonly subscription: string; readonly identity: Identity };

/**
 * `named` is the subscription of a resource id; it says more than any default. `signal` ends what is under way;
 * without one, the first signal of the host does.
 */
export async function signIn(
  wiring: Wiring,
  named: string | undefined,
  signal?: AbortSignal,
): Promise<SignedIn> {
  const { host, clock, environment } = wiring;
  const { values, cloud, transport } = connect(wiring, signal);
  const { identity, subscription: chosen } = chooseIdentity(values, host);
  const ports = { cloud, transport, clock, host, processes: inRealTime, environment };
  const subscription =
    named ?? chosen ?? (identity.kind === 'azure-cli' ? await azureCliSubscription(ports) : undefined);
  if (subscription === undefined) throw noSubscription(host.name);
  return { arm: { cloud, transport, credential: credentialFor(identity, ports) }, subscription, identity };
}

/** A program of somebody else is no faster for our Clock. */
const inRealTime: typeof runProcess = request => runProcess({ ...request, clock: realClock });

function noSubscription(host: HostName): Fault {
  const name = spell('subscription-id', host);
  return new Fault('IDENTITY_MISSING', `${name} is missing`, {
    hint: `give ${name}, or the resource by ${spell('resource-id', host)}`,
  });
}
