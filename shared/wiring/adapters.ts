// The one place that knows every adapter: from raw inputs to the ports that a step needs.

import { fileLedger } from '../ledger/file.js';
import type { Ledger } from '../ledger/ledger.js';
import { type RawInputs, readInputs } from '../step/read.js';
import { ledgerInputs } from '../steps/groups.js';
import type { Ports, Reach } from '../steps/ports.js';
import { targetInputs, targetRules } from '../traffic/kinds.js';
import type { TrafficTarget } from '../traffic/target.js';
import { siteAddress } from './coordinates.js';
import type { Surroundings } from './run.js';

export type Wiring = Surroundings & { readonly raw: RawInputs };

/** The ports named, and no others. Each maker reads the inputs that it declares itself. */
export async function makePorts(needs: readonly (keyof Ports)[], wiring: Wiring): Promise<Ports> {
  const ports: Partial<Ports> = {
    ...(needs.includes('azure') && { azure: await makeReach(wiring) }),
    ...(needs.includes('target') && { target: await makeTarget(wiring) }),
    ...(needs.includes('ledger') && { ledger: makeLedger(wiring) }),
  };
  // Complete for this step: its definition lets it see no port but those that it needs.
  return ports as Ports;
}

async function makeReach(wiring: Wiring): Promise<Reach> {
  const [{ connect, signIn }, { serverTime }] = await Promise.all([
    import('./sign-in.js'),
    import('../azure/metadata.js'),
  ]);
  return {
    ownTime: () => wiring.clock.now(),
    runtime: wiring.runtime,
    serverTime: () => {
      const { cloud, transport } = connect(wiring);
      return serverTime(cloud, transport);
    },
    signIn: async () => {
      const { arm, identity, subscription } = await signIn(wiring, undefined);
      await arm.credential.getToken(arm.cloud.resourceManagerScope);
      return { by: identity.kind, subscription };
    },
  };
}

async function makeTarget(wiring: Wiring): Promise<TrafficTarget> {
  const coordinates = readInputs(targetInputs, targetRules, wiring.raw);
  const named = siteAddress(coordinates, wiring.raw.host);
  const [{ signIn }, { createAppService }, { appServiceTarget }] = await Promise.all([
    import('./sign-in.js'),
    import('../azure/app-service.js'),
    import('../traffic/app-service.js'),
  ]);
  const { arm, subscription } = await signIn(wiring, named.subscription);
  return appServiceTarget(await createAppService(arm), { ...named, subscription });
}

function makeLedger({ clock, raw }: Wiring): Ledger | undefined {
  const { ledger } = readInputs(ledgerInputs, [], raw);
  return ledger === undefined ? undefined : fileLedger(ledger.slice('file:'.length), clock);
}
