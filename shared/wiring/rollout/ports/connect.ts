// One resource, reached twice: by a way that ends with the first signal of the host, and by one for going back, which
// is signed in already by then. Both share one credential, so that its token is in memory when it counts.
import type { Arm } from '../../../azure/arm.js';
import { serverTime } from '../../../azure/metadata.js';
import type { Clock } from '../../../http/clock.js';
import { readInputs } from '../../../step/read.js';
import { probeInputs } from '../../../steps/canary-shift/inputs.js';
import { appServiceInputs } from '../../../steps/groups.js';
import {
  type AppServiceOptions,
  type TargetKind,
  targetInputs,
  targetRules,
} from '../../../traffic/kinds.js';
import type { Wiring } from '../../adapters.js';
import { type Named, namedBy } from '../../coordinates.js';
import { signIn } from '../../sign-in.js';
import { makeTarget } from '../../targets.js';
import { openTransport } from '../../transport.js';
import type { Reins } from '../reins.js';
import type { RolloutTarget } from '../session.js';

export type Connected = {
  readonly kind: TargetKind;
  readonly named: Named & { readonly subscription: string };
  /** Whatever goes forward is asked through this one. */
  readonly arm: Arm;
  /** Azure's own time. */
  readonly time: () => Promise<number>;
  /** By the clock given; `candidate` where it is another one than the inputs name. */
  readonly targets: (clock: Clock, candidate?: string) => Promise<Targets>;
};

export type Targets = { readonly forward: RolloutTarget; readonly back: RolloutTarget };

export async function connectTarget(wiring: Wiring, reins: Reins): Promise<Connected> {
  const inputs = { ...targetInputs, ...appServiceInputs, probes: probeInputs.probes } as const;
  const values = readInputs(inputs, targetRules, wiring.raw);
  const found = namedBy(values, wiring.raw.host);
  const { arm: last, subscription } = await signIn(wiring, found.subscription, reins.last);
  const named = { ...found, subscription };
  const forward: Arm = { ...last, transport: openTransport(wiring, reins.forward) };
  const appService: AppServiceOptions = {
    allowDifferent: values['allow-different'] ?? [],
    nonHttp: values['non-http'],
    coldSwap: values.probes > 0 ? 'warn' : 'refuse',
    ...(values['warm-up-statuses'] !== undefined && { warmUpStatuses: values['warm-up-statuses'] }),
  };
  return {
    kind: values.target,
    named,
    arm: forward,
    time: () => serverTime(forward.cloud, forward.transport),
    targets: async (clock, candidate = named.candidate) => {
      const make = (arm: Arm, signal: AbortSignal) =>
        makeTarget(values.target, {
          surroundings: { ...wiring, clock },
          arm,
          named: { ...named, candidate },
          signal,
          appService,
        });
      return { forward: await make(forward, reins.forward), back: await make(last, reins.last) };
    },
  };
}
