// The clock of the demo: the playground's own. Whoever waits for a quarter of an hour or more does not wait: time is moved
// there for all.
import type { Playground } from '../../../playground/playground.js';
import type { Clock } from '../../http/clock.js';
import { realClock } from '../../wiring/clock.js';

/** Nothing but a soak or a window lasts so long here. */
const longMilliseconds = 15 * 60_000;

export function jumpingClock({ state: { clock } }: Pick<Playground, 'state'>): Clock {
  return {
    now: () => clock.now().getTime(),
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      if (milliseconds >= longMilliseconds) clock.advance(milliseconds);
      else await realClock.sleep(Math.ceil(milliseconds / clock.speed), signal);
    },
  };
}
