// Waiting until no swap is under way on a site, however it was begun, and looking then.
import { Fault } from '../../fault/fault.js';
import { longestSwapMilliseconds } from './abilities.js';
import { look, type Reading, swapUnderWay } from './live/reading.js';
import type { Ground } from './means.js';

const betweenLooksMilliseconds = 10_000;

/** Without a reading: why there is none yet. */
export type Calm = { readonly reading: Reading } | { readonly reading: undefined; readonly why: string };

/** The whole of the site is looked at only when nothing is under way: that takes many requests more. */
export async function tryCalm(ground: Ground): Promise<Calm> {
  try {
    const inFlight = await swapUnderWay(ground);
    if (inFlight !== undefined) return { reading: undefined, why: inFlight };
    const reading = await look(ground);
    return reading.inFlight === undefined ? { reading } : { reading: undefined, why: reading.inFlight };
  } catch (thrown) {
    // No answer, or none that can be read: nothing is known, and a swap goes on meanwhile.
    if (!(thrown instanceof Fault) || !['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code))
      throw thrown;
    return { reading: undefined, why: thrown.message };
  }
}

export async function whenCalm(ground: Ground): Promise<Reading> {
  const endsAt = ground.clock.now() + longestSwapMilliseconds;
  for (;;) {
    const calm = await tryCalm(ground);
    if (calm.reading !== undefined) return calm.reading;
    if (ground.clock.now() >= endsAt) throw restless(calm.why);
    await pause(ground);
  }
}

function restless(why: string): Fault {
  return new Fault('TRAFFIC_UNCLEAR', `${why}; that has not ended in 30 minutes`, {
    hint: 'a swap that was only prepared is cancelled in the portal, or by az webapp deployment slot swap --action reset',
  });
}

export function pause({ clock, signal }: Ground): Promise<void> {
  return clock.sleep(betweenLooksMilliseconds, signal);
}
