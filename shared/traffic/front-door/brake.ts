// A brake beside the control plane: a user's program that makes the candidate fail its health probe, so that the edges leave
// it out within a few probes. It is tried once for every way back, and never holds one up.
import { asFault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import type { runProcess } from '../../process/process.js';

export type Origin = { readonly name: string; readonly hostName: string };

export type Brake = { readonly pull: (origin: Origin) => Promise<void> };

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
