// The one place that knows every adapter: from raw inputs to the ports that a step needs.

import type { Arm } from '../azure/arm.js';
import { fileLedger } from '../ledger/file.js';
import type { Ledger } from '../ledger/ledger.js';
import { type RawInputs, readInputs } from '../step/read.js';
import { ledgerInputs } from '../steps/groups.js';
import type { Ports, Reach } from '../steps/ports.js';
import type { ArtifactDesk } from '../steps/verify-artifact/port.js';
import { type TargetKind, targetInputs, targetRules } from '../traffic/kinds.js';
import type { TrafficTarget } from '../traffic/target.js';
import { type Named, namedBy } from './coordinates.js';
import type { Surroundings } from './run.js';

export type Wiring = Surroundings & { readonly raw: RawInputs };

/** The ports named, and no others. Each maker reads the inputs that it declares itself. */
export async function makePorts(needs: readonly (keyof Ports)[], wiring: Wiring): Promise<Ports> {
  const ports: Partial<Ports> = {
    ...(needs.includes('azure') && { azure: await makeReach(wiring) }),
    ...(needs.includes('target') && { target: await makeTarget(wiring) }),
    ...(needs.includes('ledger') && { ledger: makeLedger(wiring) }),
    ...(needs.includes('artifact') && { artifact: await makeArtifact(wiring) }),
    ...(needs.includes('running') && { running: await makeRunning(wiring) }),
  };
  // Complete for this step: its definition lets it see no port but those that it needs.
  return ports as Ports;
}

async function makeArtifact(wiring: Wiring): Promise<ArtifactDesk> {
  const { makeArtifactDesk } = await import('./artifact.js');
  return makeArtifactDesk(wiring);
}

/** Only to compare with: nobody has to name one. */
async function makeRunning(wiring: Wiring): Promise<TrafficTarget | undefined> {
  return wiring.raw.get('target') === undefined ? undefined : makeTarget(wiring);
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

/** Of the adapters and the SDKs only those of this target are loaded, once the inputs are known to fit. */
async function makeTarget(wiring: Wiring): Promise<TrafficTarget> {
  const values = readInputs(targetInputs, targetRules, wiring.raw);
  const named = namedBy(values, wiring.raw.host);
  const { signIn } = await import('./sign-in.js');
  const { arm, subscription } = await signIn(wiring, named.subscription);
  return targetMakers[values.target]({ wiring, arm, named: { ...named, subscription } });
}

type Making = {
  readonly wiring: Wiring;
  readonly arm: Arm;
  readonly named: Named & { readonly subscription: string };
};

const targetMakers: Readonly<Record<TargetKind, (making: Making) => Promise<TrafficTarget>>> = {
  'app-service': async ({ arm, named: { subscription, resourceGroup, name } }) => {
    const [{ createAppService }, { appServiceTarget }] = await Promise.all([
      import('../azure/app-service.js'),
      import('../traffic/app-service.js'),
    ]);
    return appServiceTarget(await createAppService(arm), { subscription, resourceGroup, app: name });
  },
  'container-apps': async ({ wiring: { clock, host }, arm, named }) => {
    const [{ createContainerApps }, { createActivityLog }, { containerAppsTarget }] = await Promise.all([
      import('../azure/container-apps.js'),
      import('../azure/activity-log.js'),
      import('../traffic/container-apps/target.js'),
    ]);
    const { subscription, resourceGroup, name, candidate } = named;
    return containerAppsTarget({
      client: await createContainerApps(arm, clock.now),
      at: { subscription, resourceGroup, app: name },
      candidate,
      clock,
      log: createActivityLog(arm),
      signal: host.cancelled,
    });
  },
  'traffic-manager': async ({ wiring: { clock, environment }, arm, named }) => {
    const [{ createTrafficManager }, { createActivityLog }, { createDns }, { trafficManagerTarget }] =
      await Promise.all([
        import('../azure/traffic-manager.js'),
        import('../azure/activity-log.js'),
        import('../http/dns.js'),
        import('../traffic/traffic-manager/target.js'),
      ]);
    const { subscription, resourceGroup, name, candidate } = named;
    return trafficManagerTarget({
      client: await createTrafficManager(arm),
      at: { subscription, resourceGroup, profile: name },
      candidate,
      clock,
      log: createActivityLog(arm),
      dns: createDns(environment),
    });
  },
};

function makeLedger({ clock, raw }: Wiring): Ledger | undefined {
  const { ledger } = readInputs(ledgerInputs, [], raw);
  return ledger === undefined ? undefined : fileLedger(ledger.slice('file:'.length), clock);
}
