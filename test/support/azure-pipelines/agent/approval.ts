// A job that uses what somebody has to approve of waits, and nothing of it runs before. A cancelled run stops waiting.
import { onAbort } from '../../process/supervision.js';
import type { PipelineJob } from '../pipeline/job.js';
import type { JobRequest } from './job-request.js';

export async function approved(job: PipelineJob, request: JobRequest): Promise<boolean> {
  const { approvals = {}, cancel = new AbortController().signal } = request;
  const asks = [...resourcesOf(job)].flatMap(name => approvals[name] ?? []);
  if (asks.length === 0) return true;
  let forget = (): void => undefined;
  const stopped = new Promise<false>(resolve => {
    forget = onAbort(cancel, () => resolve(false));
  });
  const all = Promise.all(asks.map(ask => ask())).then(() => true as const);
  const answer = await Promise.race([all, stopped]);
  forget();
  return answer;
}

/** Its environment, and whatever its tasks name: a connection is a text among their inputs. */
function resourcesOf({ environment, steps }: PipelineJob): ReadonlySet<string> {
  const named = steps.flatMap(({ action }) => (action.kind === 'task' ? Object.values(action.inputs) : []));
  return new Set([environment ?? '', ...named.filter(value => typeof value === 'string')]);
}
