// One resource, reached twice: by a way that ends with the first signal of the host, and by one for going back, which
// is signed in already by then. Both share one credential, so that its token is in memory when it counts.
import type { Arm } from '../../../azure/arm.js';
import { cloudOf } from '../../../azure/clouds.js';
import { serverTime } from '../../../azure/metadata.js';
import type { Clock } from '../../../http/clock.js';
import type { Transport } from '../../../http/transport.js';
import { readInputs } from '../../../step/read.js';
import { probeInputs } from '../../../steps/canary-shift/inputs.js';
import { appServiceInputs, identityInputs } from '../../../steps/groups.js';
import { coordinates } from '../../../traffic/coordinates.js';
import {
  type AppServiceOptions,
  type TargetKind,
  targetInputs,
  targetRules,
} from '../../../traffic/kinds.js';
import type { Wiring } from '../../adapters.js';
import { type Named, namedBy } from '../../coordinates.js';
import { type Entrance, enter, signInNow, through } from '../../targets/entrance.js';
import { makeTarget } from '../../targets.js';
import { openTransport } from '../../transport.js';
import type { Reins } from '../reins.js';
import type { RolloutTarget } from '../session.js';
import { frontDoorOptionInputs, frontDoorOptions } from './front-door.js';

export type Connected = {
  readonly kind: TargetKind;
  readonly named: Named;
  readonly transport: Transport;
  /** Whatever goes forward is asked through this one. Signs in now where the target did not need it. */
  readonly arm: () => Promise<Arm>;
  /** A token is in memory afterwards, where the target needs one. */
  readonly signInNow: () => Promise<void>;
  /** Azure's own time, which it tells anybody. */
  readonly time: () => Promise<number>;
  /** By the clock given; `candidate` where it is another one than the inputs name. */
  readonly targets: (clock: Clock, candidate?: string) => Promise<Targets>;
};

/** A target beside Azure may stand where nobody reaches it. Then the time of this machine has to do. */
const patienceMilliseconds = 5_000;

export type Targets = { readonly forward: RolloutTarget; readonly back: RolloutTarget };

export async function connectTarget(wiring: Wiring, reins: Reins): Promise<Connected> {
  const { cloud } = identityInputs;
  const inputs = {
    ...targetInputs,
    ...appServiceInputs,
    ...frontDoorOptionInputs,
    cloud,
    probes: probeInputs.probes,
  } as const;
  const values = readInputs(inputs, targetRules, wiring.raw);
  const named = namedBy(values, wiring.raw.host);
  const frontDoor = frontDoorOptions(values, wiring.raw.host);
  const last = await enter(values.target, named, wiring, reins.last);
  const needsAzure = coordinates[values.target].signIn !== 'none';
  const forward = through(openTransport(wiring, reins.forward), last);
  const appService: AppServiceOptions = {
    allowDifferent: values['allow-different'] ?? [],
    nonHttp: values['non-http'],
    coldSwap: values.probes > 0 ? 'warn' : 'refuse',
    ...(values['warm-up-statuses'] !== undefined && { warmUpStatuses: values['warm-up-statuses'] }),
  };
  return {
    kind: values.target,
    named,
    transport: forward.transport,
    arm: forward.arm,
    signInNow: () => signInNow(values.target, last),
    time: () =>
      serverTime(cloudOf(values.cloud), forward.transport, needsAzure ? undefined : patienceMilliseconds),
    targets: async (clock, candidate = named.candidate) => {
      const make = (entrance: Entrance, signal: AbortSignal) =>
        makeTarget(values.target, {
          surroundings: { ...wiring, clock },
          entrance,
          named: { ...named, candidate },
          signal,
          appService,
          frontDoor,
          haste: reins.haste,
        });
      return { forward: await make(forward, reins.forward), back: await make(last, reins.last) };
    },
  };
}
