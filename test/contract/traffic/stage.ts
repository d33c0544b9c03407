// What every row of the suite stands on: a playground, a clock that jumps with it, and a signed-in way to its Azure.
import type { Playground } from '../../../playground/playground.js';
import type { Arm } from '../../../shared/azure/arm.js';
import { cloudOf } from '../../../shared/azure/clouds.js';
import type { Clock } from '../../../shared/http/clock.js';
import { createTransport } from '../../../shared/http/pipeline.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { signIn } from '../playground/caller.js';

export type JumpingClock = Clock & {
  /** Every wait that was asked, in milliseconds and in order. */
  readonly waits: readonly number[];
};

/** Who waits makes the playground's time pass by as much, at once: what is due by then happens. */
export function jumpingClock(playground: Playground): JumpingClock {
  const waits: number[] = [];
  const { clock } = playground.state;
  return {
    waits,
    now: () => clock.now().getTime(),
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      waits.push(milliseconds);
      clock.advance(milliseconds);
      await new Promise(resolve => setImmediate(resolve));
      signal?.throwIfAborted();
    },
  };
}

export type Entry = {
  readonly clock: JumpingClock;
  /** The control plane as one of the world's applications sees it; `deployer` when none is named. */
  readonly arm: (application?: string) => Arm;
  /** What the transport traced: one line for each try. */
  readonly traced: readonly string[];
  readonly cancel: (reason: Error) => void;
  readonly signal: AbortSignal;
};

const tokenMilliseconds = 30 * 60_000;

export function enter(playground: Playground): Entry {
  const clock = jumpingClock(playground);
  const traced: string[] = [];
  const cancellation = new AbortController();
  const transport = createTransport({
    clock,
    stopwatch: realClock,
    signal: cancellation.signal,
    trace: line => traced.push(line),
    environment: { AZURE_PROMOTE_PLAYGROUND: playground.url },
    userAgent: 'azure-promote/test',
    random: () => 1,
    tryMilliseconds: 10_000,
  });
  return {
    clock,
    traced,
    signal: cancellation.signal,
    cancel: reason => cancellation.abort(reason),
    arm: (application = 'deployer') => ({
      cloud: cloudOf('public'),
      transport,
      credential: credential(playground, application, clock),
    }),
  };
}

function credential(playground: Playground, application: string, clock: Clock): Arm['credential'] {
  let held = { token: '', until: 0 };
  return {
    getToken: async () => {
      if (clock.now() >= held.until) {
        const token = (await signIn(playground, { application })).replace(/^Bearer /, '');
        held = { token, until: clock.now() + tokenMilliseconds };
      }
      // A token that ended long ago in the SDK's eyes makes it ask here before every request.
      return { token: held.token, expiresOnTimestamp: 1 };
    },
  };
}
