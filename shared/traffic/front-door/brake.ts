// A brake beside the control plane: what makes the candidate fail its health probe, so that the edges leave it out within a
// few probes. It never holds a way back up. Here is the one that is a user's program; stopping.ts has the other.
import type { Origin as WholeOrigin } from '../../azure/front-door/client.js';
import { asFault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import type { runProcess } from '../../process/process.js';
import type { Stopped } from './abilities.js';

export type Origin = { readonly name: string; readonly hostName: string };

/** What stands beside the origin that goes out. */
export type Around = {
  /** Those that get its requests, and are on at all edges. */
  readonly keepers: readonly WholeOrigin[];
  /** All the others of the group. */
  readonly others: readonly WholeOrigin[];
};

/** What a brake did, in a sentence. */
export type Pulled = { readonly words: string } & (
  | { readonly isStopped: true; readonly resource: string; readonly start: string }
  | { readonly isStopped: false }
);

export type Brake = {
  readonly pull: (origin: WholeOrigin, around: Around) => Promise<void>;
  /** It is pulled when Front Door has answered the first write that goes back, whatever it answered; not beside it. */
  readonly waits?: true;
  /** What kinds of things it may stop: for the roles. */
  readonly stops?: readonly Stopped[];
  /** What became of the last pull; undefined where there was none. */
  readonly pulled?: () => Promise<Pulled | undefined>;
  /** Why no rollout should begin with this origin. */
  readonly problem?: (origin: WholeOrigin, others: readonly WholeOrigin[]) => Promise<string | undefined>;
};

export type Braking = {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly processes: typeof runProcess;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly warn: (text: string) => void;
};

const longestMilliseconds = 60_000;
const mostOutput = 20_000;

export function commandBrake(braking: Braking): Brake {
  let isPulled = false;
  return {
    pull: async origin => {
      if (isPulled) return;
      isPulled = true;
      const why = await failure(braking, origin);
      if (why === undefined) return;
      isPulled = false;
      braking.warn(
        `the brake did not take ${origin.name} out: ${why}; the way back through Front Door goes on all the same`,
      );
    },
  };
}

/** It learns which origin is meant from its environment, and never by a shell. */
async function failure(braking: Braking, { name, hostName }: Origin): Promise<string | undefined> {
  const { command, arguments: args, environment, processes, clock, signal } = braking;
  const env = { ...environment, AZURE_PROMOTE_ORIGIN: name, AZURE_PROMOTE_ORIGIN_HOST: hostName };
  try {
    const result = await processes({
      command,
      args,
      env,
      clock,
      signal,
      deadlineMilliseconds: longestMilliseconds,
      maxOutputBytes: mostOutput,
    });
    switch (result.kind) {
      case 'ended':
        return result.exitCode === 0 ? undefined : `it ended with ${result.exitCode ?? result.signal}`;
      case 'timed-out':
        return `it took longer than ${longestMilliseconds / 1_000} s`;
      case 'not-found':
        return `there is no program ${command}`;
      case 'not-started':
        return `it could not be started: ${result.error}`;
      default: {
        const unreachable: never = result;
        return unreachable;
      }
    }
  } catch (thrown) {
    // Cancelled, or the machine is out of something: the writes come first and are not touched by it.
    return asFault(thrown).message;
  }
}
