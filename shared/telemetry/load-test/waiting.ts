// Waits for a run of a load test that somebody else has started, and says how it ended.
import type { LoadTesting, LoadTestRun } from '../../azure/telemetry/load-testing.js';
import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';

export type Waiting = {
  readonly client: LoadTesting;
  readonly clock: Clock;
  readonly run: string;
  /** From when the waiting begins. Default 2 h. */
  readonly deadlineMilliseconds?: number;
  /** Between two looks. Default 15 s. */
  readonly pollMilliseconds?: number;
};

export type Stage = 'done' | 'failed' | 'going-on';

/** A status that is not known yet counts as going on: it is looked at again, until the deadline. */
export function stageOf({ status }: Pick<LoadTestRun, 'status'>): Stage {
  if (status === 'DONE') return 'done';
  return ['FAILED', 'CANCELLED', 'VALIDATION_FAILURE'].includes(status) ? 'failed' : 'going-on';
}

/** Returns when the run is over, the signal is aborted or the deadline has come. */
export async function waitForRun(waiting: Waiting, signal: AbortSignal): Promise<void> {
  const { client, clock, run, deadlineMilliseconds = 7_200_000, pollMilliseconds = 15_000 } = waiting;
  const endsAt = clock.now() + deadlineMilliseconds;
  while (!signal.aborted && clock.now() < endsAt) {
    if (await isOver(client, run)) return;
    try {
      await clock.sleep(Math.min(pollMilliseconds, Math.max(0, endsAt - clock.now())), signal);
    } catch (thrown) {
      // Nobody waits any more. Anything else than that is trouble.
      if (!signal.aborted) throw thrown;
    }
  }
}

/** The run goes on while the service is away for a while; what became of it is told by whoever counts. */
async function isOver(client: LoadTesting, run: string): Promise<boolean> {
  try {
    return stageOf(await client.run(run)) !== 'going-on';
  } catch (thrown) {
    // No answer, or none that can be read: that says nothing of the run.
    if (thrown instanceof Fault && ['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code)) return false;
    throw thrown;
  }
}
