// One swap of a slot into production: sent once, followed to its end, and proven by what runs in both.
import type { Followed } from '../../azure/long-operation.js';
import { Fault } from '../../fault/fault.js';
import { longestSwapMilliseconds } from './abilities.js';
import { type Calm, pause, tryCalm } from './calm.js';
import { buildName } from './live/position.js';
import type { Reading } from './live/reading.js';
import { type Ground, isUnclear, unclear } from './means.js';

const proofMilliseconds = 3 * 60_000;

export type Swapping = {
  readonly slot: string;
  /** What production has to run afterwards, for people. */
  readonly expected: string;
  /** Whether the builds are where the swap was to bring them. */
  readonly isProof: (reading: Reading) => boolean;
};

/** The reading that proves it. Anything but certainty is TRAFFIC_UNCLEAR, and nothing is ever sent again here. */
export async function swapOnce(ground: Ground, swapping: Swapping): Promise<Reading> {
  const { changes, at, clock } = ground;
  const { slot } = swapping;
  const startedAt = clock.now();
  const sending = changes.swapIntoProduction({ ...at, slot }, startedAt);
  const operation = await sending.catch(thrown => {
    // The swap is a toggle: it may have been made, and sending it again would undo it. Somebody has to look.
    throw isUnclear(thrown) ? unclear(`the swap of ${slot} with production`, thrown) : thrown;
  });
  const ended = operation === undefined ? untold : await endOf(ground, operation);
  switch (ended.kind) {
    case 'succeeded':
      return proven(ground, swapping, clock.now() + proofMilliseconds);
    case 'forgotten':
    case 'timed-out':
      return proven(ground, swapping, startedAt + longestSwapMilliseconds);
    case 'failed': {
      const { reading } = await tryCalm(ground);
      if (reading !== undefined && swapping.isProof(reading)) return reading;
      throw undone(slot, ended);
    }
    default: {
      const unreachable: never = ended;
      return unreachable;
    }
  }
}

type Operation = NonNullable<Awaited<ReturnType<Ground['changes']['swapIntoProduction']>>>;

/** Then the builds themselves have to tell. */
const untold: Followed = { kind: 'forgotten' };

async function endOf({ changes, clock, signal }: Ground, operation: Operation): Promise<Followed> {
  try {
    return await changes.follow(operation, {
      clock,
      deadlineMilliseconds: longestSwapMilliseconds,
      ...(signal && { signal }),
    });
  } catch (thrown) {
    // Whoever may not ask, or is kept from asking by something in between: the swap is under way all the same.
    if (thrown instanceof Fault && thrown.code !== 'CANCELLED') return untold;
    throw thrown;
  }
}

function undone(slot: string, { code, words }: Extract<Followed, { kind: 'failed' }>): Fault {
  return new Fault('HTTP_REFUSED', `App Service ended the swap of ${slot} without making it: ${words}`, {
    hint: `look at the logs of ${slot}: it has to start with production's settings and answer at WEBSITE_SWAP_WARMUP_PING_PATH`,
    facts: { 'service-code': code },
  });
}

/** Looks until both arms run what they are to run and nothing is under way. */
async function proven(ground: Ground, swapping: Swapping, endsAt: number): Promise<Reading> {
  for (;;) {
    const calm = await tryCalm(ground);
    if (calm.reading !== undefined && swapping.isProof(calm.reading)) return calm.reading;
    if (ground.clock.now() >= endsAt) throw unproven(swapping, calm);
    await pause(ground);
  }
}

function unproven({ slot, expected }: Swapping, calm: Calm): Fault {
  const arms = calm.reading?.live.arms ?? [];
  const why = calm.reading === undefined ? calm.why : 'production does not run what it should';
  return new Fault('TRAFFIC_UNCLEAR', `the swap of ${slot} was taken, but is not seen to be made: ${why}`, {
    hint: `compare the builds above; to swap by hand: az webapp deployment slot swap --slot ${slot} --target-slot production`,
    facts: {
      'expected-in-production': expected || 'unknown',
      ...Object.fromEntries(arms.map(arm => [`in-${arm.name}`, buildName(arm) || 'unknown'])),
    },
  });
}
