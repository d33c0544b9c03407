// One swap of a slot into production: sent once, followed to its end, and proven by what runs in both.
import type { Followed } from '../../azure/long-operation.js';
import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import { longestSwapMilliseconds } from './abilities.js';
import { buildName } from './live/position.js';
import { look, type Reading } from './live/reading.js';
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
  const isFollowed = operation !== undefined && (await followed(ground, operation, slot));
  const endsAt = isFollowed ? clock.now() + proofMilliseconds : startedAt + longestSwapMilliseconds;
  return proven(ground, swapping, endsAt);
}

type Operation = NonNullable<Awaited<ReturnType<Ground['changes']['swapIntoProduction']>>>;

/** Whether its end was told. Where it is not, the builds themselves have to tell. */
async function followed(ground: Ground, operation: Operation, slot: string): Promise<boolean> {
  const ended = await endOf(ground, operation);
  switch (ended.kind) {
    case 'failed':
      throw new Fault(
        'HTTP_REFUSED',
        `App Service ended the swap of ${slot} without making it: ${ended.words}`,
        {
          hint: `look at the logs of ${slot}: it has to start with production's settings and answer at WEBSITE_SWAP_WARMUP_PING_PATH`,
          facts: { 'service-code': ended.code },
        },
      );
    case 'timed-out':
      throw new Fault('TRAFFIC_UNCLEAR', `the swap of ${slot} with production has not ended in 30 minutes`);
    case 'succeeded':
      return true;
    case 'forgotten':
      return false;
    default: {
      const unreachable: never = ended;
      return unreachable;
    }
  }
}

async function endOf({ changes, clock, signal }: Ground, operation: Operation): Promise<Followed> {
  try {
    return await changes.follow(operation, {
      clock,
      deadlineMilliseconds: longestSwapMilliseconds,
      ...(signal && { signal }),
    });
  } catch (thrown) {
    // A role without the right to ask after operations: the swap is under way all the same.
    if (thrown instanceof Fault && thrown.code === 'IDENTITY_FORBIDDEN') return { kind: 'forgotten' };
    throw thrown;
  }
}

/** Looks until both arms run what they are to run and nothing is under way. */
async function proven(ground: Ground, swapping: Swapping, endsAt: number): Promise<Reading> {
  for (;;) {
    const calm = await tryCalm(ground);
    if (calm.reading !== undefined && swapping.isProof(calm.reading)) return calm.reading;
    if (ground.clock.now() >= endsAt) throw unproven(swapping, calm.reading);
    await pause(ground);
  }
}

function unproven({ slot, expected }: Swapping, reading: Reading | undefined): Fault {
  const running = (reading?.live.arms ?? []).map(
    arm => [`in-${arm.name}`, buildName(arm) || 'unknown'] as const,
  );
  return new Fault(
    'TRAFFIC_UNCLEAR',
    `the swap of ${slot} was taken, but production does not run what it should`,
    {
      hint: `compare the builds above; to swap by hand: az webapp deployment slot swap --slot ${slot} --target-slot production`,
      facts: { 'expected-in-production': expected || 'unknown', ...Object.fromEntries(running) },
    },
  );
}
