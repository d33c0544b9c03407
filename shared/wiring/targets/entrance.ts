// The way in to one target: by a subscription, by an identity alone, or without Azure. coordinates.ts says which.
import type { Arm } from '../../azure/arm.js';
import type { Transport } from '../../http/transport.js';
import { coordinates } from '../../traffic/coordinates.js';
import type { TargetKind } from '../../traffic/kinds.js';
import type { Wiring } from '../adapters.js';
import type { Named } from '../coordinates.js';
import { signIn } from '../sign-in.js';
import { openTransport } from '../transport.js';

export type Entrance = {
  readonly transport: Transport;
  /** Signs in now where the target did not need it: telemetry may. IDENTITY_MISSING when nobody can. */
  readonly arm: () => Promise<Arm>;
  /** Where the target lies in one. */
  readonly subscription: string | undefined;
};

/** `signal` ends what is under way; without one, the first signal of the host does. */
export async function enter(
  kind: TargetKind,
  { subscription: named }: Pick<Named, 'subscription'>,
  wiring: Wiring,
  signal?: AbortSignal,
): Promise<Entrance> {
  switch (coordinates[kind].signIn) {
    case 'subscription': {
      const { arm, subscription } = await signIn(wiring, named, signal);
      return { transport: arm.transport, arm: async () => arm, subscription };
    }
    case 'identity': {
      const { arm } = await withoutSubscription(wiring, signal);
      return { transport: arm.transport, arm: async () => arm, subscription: undefined };
    }
    case 'none':
      return unsigned(wiring, openTransport(wiring, signal), signal);
    default:
      return coordinates[kind].signIn satisfies never;
  }
}

/** The same way with another end: whatever is asked through it stops with the signal of that transport. */
export function through(transport: Transport, entrance: Entrance): Entrance {
  return { ...entrance, transport, arm: async () => ({ ...(await entrance.arm()), transport }) };
}

/** A token is in memory afterwards, where the target needs one. */
export async function signInNow(kind: TargetKind, { arm }: Pick<Entrance, 'arm'>): Promise<void> {
  if (coordinates[kind].signIn === 'none') return;
  const { credential, cloud } = await arm();
  await credential.getToken(cloud.resourceManagerScope);
}

function unsigned(wiring: Wiring, transport: Transport, signal: AbortSignal | undefined): Entrance {
  let signedIn: Promise<Arm> | undefined;
  const arm = async () => ({ ...(await withoutSubscription(wiring, signal)).arm, transport });
  return {
    transport,
    arm: () => {
      signedIn ??= arm();
      return signedIn;
    },
    subscription: undefined,
  };
}

/** An empty name asks for none, and nobody looks for a default. */
function withoutSubscription(wiring: Wiring, signal: AbortSignal | undefined) {
  return signIn(wiring, '', signal);
}
