// Waiting for its soak, its window or an approval, for as long as the run may; after that the same command goes on later.
import type { Admission, Reason } from '../../promotion/admission/facts.js';
import { durationWords, timeWords } from '../../promotion/admission/words.js';
import { type Asked, ask } from '../promote/asking.js';
import type { Course } from '../promote/course.js';

const lookAgainMilliseconds = 60_000;

export async function askUntilItMay(course: Course): Promise<Asked> {
  const { desk, values, promoted, tell } = course;
  const asking = { ...course, digest: promoted.digest, budgetLeft: undefined };
  const first = await ask(asking);
  const endsAt = first.facts.now + values['wait-for'].milliseconds;
  let asked = first;
  let said = '';
  while (asked.admission.kind === 'wait' && !isOnlyQueued(asked.admission) && !values['dry-run']) {
    const { now } = asked.facts;
    const { until, reasons } = asked.admission;
    if ((until ?? now + lookAgainMilliseconds) > endsAt) return asked;
    const words = waitWords(reasons, until);
    if (words !== said) {
      desk.info(words);
      await tell({
        phase: 'waiting',
        promotion: idOf(asked),
        headline: words,
        ...(until !== undefined && { until }),
      });
    }
    said = words;
    await desk.sleep((until ?? now + lookAgainMilliseconds) - now);
    asked = await ask(asking);
  }
  return asked;
}

/** The rollout itself stands in line, first in, first out. */
export function isOnlyQueued(admission: Admission): boolean {
  return admission.kind === 'wait' && admission.reasons.every(({ rule }) => rule === 'queue');
}

export function waitWords(reasons: readonly Reason[], until: number | undefined): string {
  const why = reasons.map(reason => reason.why).join('; ');
  return until === undefined ? `it waits: ${why}` : `it waits until ${timeWords(until)}: ${why}`;
}

export function idOf({ prepared }: Asked): string {
  return prepared.kind === 'ready' ? prepared.outlined.plan.promotion : prepared.surveyed.promotion;
}

export function waitedLongEnough(milliseconds: number): string {
  return milliseconds === 0
    ? 'this run waits for nothing; `wait-for` lets it'
    : `this run waits for at most ${durationWords(milliseconds)}`;
}
