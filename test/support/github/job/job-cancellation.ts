// How a job comes to an early end: cancelled by the server, which then grants it five minutes, or with its machine.
import { onAbort } from '../../process/supervision.js';
import type { NewJob } from './job-start.js';
import type { Run } from './run-state.js';

/** How long the server lets a cancelled job tidy up before it ends everything. */
const graceMilliseconds = 5 * 60_000;

/** A job whose own condition still holds after the cancellation, as with always(), is not cancelled at all. */
export function superviseJob(run: Run, job: NewJob, holds: () => boolean): () => void {
  const { state } = job;
  let grace: NodeJS.Timeout | undefined;

  const forgetCancel = onAbort(run.cancelled.signal, () => {
    if (holds()) return;
    grace = setTimeout(() => job.dead.abort(), graceMilliseconds * (run.request.timeScale ?? 1));
    state.status = 'cancelled';
    job.cancelled.abort();
  });

  const dieOn = run.request.dieOn ?? new AbortController().signal;
  // A machine that died before this job began was the machine of another job.
  const forgetDeath = dieOn.aborted
    ? undefined
    : onAbort(dieOn, () => {
        state.status = 'failure';
        job.dead.abort();
      });

  return () => {
    clearTimeout(grace);
    forgetCancel();
    forgetDeath?.();
  };
}
