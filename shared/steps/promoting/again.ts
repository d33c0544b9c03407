// A promotion that was begun before: whether it may still begin when its turn has come, when everything is asked anew, and
// what takes it back.
import { asFault } from '../../fault/fault.js';
import { digestOf } from '../../promotion/admission/seen.js';
import { promotionOf } from '../../promotion/standing.js';
import type { Asked } from '../promote/asking.js';
import { type Course, courseOf } from '../promote/course.js';
import { whyUnproven } from './unbegun.js';
import { askOnce, waitWords } from './waiting.js';

/** Everything is looked at anew, policy and freezes too: it was opened before the ones in front of it were done. */
export async function whyNoMore(begun: Course): Promise<string | undefined> {
  try {
    const course = await courseOf(begun, begun);
    const unproven = whyUnproven(course);
    if (unproven !== undefined) return unproven.headline;
    const { admission } = await askOnce(course);
    if (admission.kind === 'start') return undefined;
    if (admission.kind === 'done') return 'it is there already';
    return admission.kind === 'wait'
      ? waitWords(admission.reasons, admission.until)
      : admission.reasons.map(({ why }) => why).join('; ');
  } catch (thrown) {
    const fault = asFault(thrown);
    if (fault.code === 'CANCELLED') throw thrown;
    // What nobody can ask may not begin.
    return `whether it may begin cannot be asked: ${fault.message}`;
  }
}

/** It was refused for nothing but its wait: the traffic is another one by now, or so are the answers of the rules. */
export async function isToAskAnew({ desk, given, chosen }: Course, promotion: string): Promise<boolean> {
  const stream = { service: chosen.service.name, environment: chosen.environment.name };
  const found = promotionOf(await desk.standing(given, stream), promotion);
  if (found?.finished?.outcome !== 'refused') return false;
  return found.claimedAt !== found.openedAt;
}

/** Half-way it does not stay, whatever is known of it by now: it is ordered to go back, and whoever drives it does. */
export async function takeBack({ desk, given, chosen, promoted }: Course, why: string): Promise<boolean> {
  const stream = { service: chosen.service.name, environment: chosen.environment.name };
  const { holder } = await desk.standing(given, stream);
  if (holder === undefined || holder.fence === 0 || digestOf(holder) !== promoted.digest) return false;
  await desk.order(given, stream, { kind: 'abort-ordered', promotion: holder.id, reason: why });
  return true;
}

/** Why what has begun may go on no more; everything else was asked when it began. */
export function whyTakenBack({ admission }: Asked): string | undefined {
  if (admission.kind !== 'refuse') return undefined;
  return admission.reasons.find(({ rule }) => rule === 'revoked')?.why;
}
