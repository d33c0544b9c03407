// A job whose environment has reviewers waits for them, and nothing of it runs before. A cancelled run stops waiting.
import { onAbort } from '../../process/supervision.js';
import { type Scope, textOf } from '../expression/expression.js';
import type { JobSource } from '../source/job-source.js';
import type { Run } from './run-state.js';
import type { Conclusion } from './standing.js';

/** Undefined when the job may begin; else how it ends without having begun. */
export async function reviewed(run: Run, source: JobSource, scope: Scope): Promise<Conclusion | undefined> {
  const { request, cancelled } = run;
  const name = source.environment === undefined ? '' : textOf(source.environment, scope);
  const ask = request.reviewers?.[name];
  if (ask === undefined) return undefined;
  let forget = (): void => undefined;
  const stopped = new Promise<'cancelled'>(resolve => {
    forget = onAbort(cancelled.signal, () => resolve('cancelled'));
  });
  const answer = await Promise.race([ask(), stopped]);
  forget();
  if (answer === 'approved') return undefined;
  return answer === 'rejected' ? 'failure' : 'cancelled';
}
