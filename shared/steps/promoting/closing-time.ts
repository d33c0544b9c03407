// A window that closes while the promotion is half-way: by the policy it finishes, is held, or goes back.
import { asFault } from '../../fault/fault.js';
import { overrun } from '../../promotion/admission/overrun.js';
import { promotionOf } from '../../promotion/standing.js';
import type { Asked } from '../promote/asking.js';
import type { Course } from '../promote/course.js';

/** Ends with the signal, or when the window has closed and what the policy says is ordered. */
export async function mindClosingTime(
  { desk, chosen, given }: Course,
  { demands, facts }: Asked,
  { promotion, isOver }: { readonly promotion: string; readonly isOver: AbortSignal },
): Promise<void> {
  const { rule } = chosen.environment.overrun;
  const { until } = demands.calendar.at(facts.now, 0);
  if (rule === 'finish' || until === undefined) return;
  const stream = { service: chosen.service.name, environment: chosen.environment.name };
  try {
    await desk.sleep(until - facts.now, isOver);
    if (isOver.aborted) return;
    const state = promotionOf(await desk.standing(given, stream), promotion)?.state?.['name'];
    const isPromoted = state === 'watching' || state === 'standing-by' || state === 'promoted';
    const now = Math.max(until, desk.now());
    const { kind, ...more } = overrun(demands.calendar, now, { rule, isPromoted });
    if (kind === 'within' || kind === 'finish') return;
    const reason = 'because' in more ? more.because : 'its window has closed';
    const order = kind === 'hold' ? 'pause-ordered' : 'abort-ordered';
    await desk.order(given, stream, { kind: order, promotion, reason });
    desk.warn(`${promotion}: ${reason}; by the policy it is told to ${kind === 'hold' ? 'hold' : 'go back'}`);
  } catch (thrown) {
    // The rollout goes on by its own rules; it has its own deadline, and is judged all the same.
    const fault = asFault(thrown);
    if (fault.code !== 'CANCELLED')
      desk.warn(`whether its window has closed could not be minded: ${fault.message}`);
  }
}
