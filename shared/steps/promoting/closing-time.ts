// A window that closes while the promotion is half-way: by the policy it finishes, is held, or goes back.
import { asFault } from '../../fault/fault.js';
import { overrun } from '../../promotion/admission/overrun.js';
import { promotionOf } from '../../promotion/standing.js';
import type { Asked } from '../promote/asking.js';
import type { Course } from '../promote/course.js';

type Minded = { readonly promotion: string; readonly isOver: AbortSignal };

/** Ends with the signal, or when the window has closed and what the policy says is ordered. */
export async function mindClosingTime(course: Course, asked: Asked, minded: Minded): Promise<void> {
  const { rule } = course.chosen.environment.overrun;
  if (rule === 'finish') return;
  try {
    await mind(course, asked, minded);
  } catch (thrown) {
    // The rollout goes on by its own rules; it has its own deadline, and is judged all the same.
    const fault = asFault(thrown);
    if (fault.code !== 'CANCELLED')
      course.desk.warn(`whether its window has closed could not be minded: ${fault.message}`);
  }
}

async function mind(course: Course, { demands, facts }: Asked, { promotion, isOver }: Minded): Promise<void> {
  const { desk } = course;
  for (let { now } = facts; ; ) {
    const opening = demands.calendar.at(now, 0);
    const isOpen = opening.kind === 'open';
    if (!isOpen && (await isSettled(course, { asked: { demands, now }, promotion }))) return;
    const next = isOpen ? opening.until : opening.opensAt;
    if (next === undefined) return;
    await desk.sleep(next - now, isOver);
    if (isOver.aborted) return;
    now = Math.max(next, desk.now());
  }
}

type Closed = {
  readonly asked: Pick<Asked, 'demands'> & { readonly now: number };
  readonly promotion: string;
};

/** False for one that still stands in line: whether it may begin is asked when its turn comes. */
async function isSettled({ desk, chosen, given }: Course, { asked, promotion }: Closed): Promise<boolean> {
  const { rule } = chosen.environment.overrun;
  const stream = { service: chosen.service.name, environment: chosen.environment.name };
  const found = promotionOf(await desk.standing(given, stream), promotion);
  if (found === undefined || found.fence === 0) return false;
  const state = found.state?.['name'];
  const isPromoted = state === 'watching' || state === 'standing-by' || state === 'promoted';
  const decided = overrun(asked.demands.calendar, asked.now, { rule, isPromoted });
  if (decided.kind === 'within' || decided.kind === 'finish') return true;
  const { kind, because: reason } = decided;
  await desk.order(given, stream, {
    kind: kind === 'hold' ? 'pause-ordered' : 'abort-ordered',
    promotion,
    reason,
  });
  desk.warn(`${promotion}: ${reason}; by the policy it is told to ${kind === 'hold' ? 'hold' : 'go back'}`);
  return true;
}
