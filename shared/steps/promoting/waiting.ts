// Waiting for its soak, its window or an approval, for as long as the run may; after that the same command goes on later.
import type { Admission, Reason } from '../../promotion/admission/facts.js';
import { durationWords, timeWords } from '../../promotion/admission/words.js';
import { type Asked, ask } from '../promote/asking.js';
import type { Course } from '../promote/course.js';
import { budgetLeft } from './budget.js';

const lookAgainMilliseconds = 60_000;

/** Of one run, however often it asks. */
export type Patience = {
  endsAt: number | undefined;
  said: string;
  /** One name for all that is said of it, until it has ended. */
  promotion: string | undefined;
};

/** `waited`: what was read before it may hold no more. */
export type Heard = { readonly asked: Asked; readonly waited: boolean };

export async function askUntilItMay(course: Course, patience: Patience): Promise<Heard> {
  const { desk, values } = course;
  let asked = await askOnce(course, patience.promotion);
  patience.promotion ??= idOf(asked);
  patience.endsAt ??= asked.facts.now + values['wait-for'].milliseconds;
  let waited = false;
  while (asked.admission.kind === 'wait' && !mayBegin(asked) && !values['dry-run']) {
    const { now } = asked.facts;
    const { until = now + lookAgainMilliseconds } = asked.admission;
    if (until > patience.endsAt) return { asked, waited };
    await tellWaiting(course, asked, patience);
    await desk.sleep(until - now);
    waited = true;
    asked = await askOnce(course, patience.promotion);
  }
  return { asked, waited };
}

export async function askOnce(course: Course, promotion?: string): Promise<Asked> {
  return ask({ ...course, digest: course.promoted.digest, budgetLeft: await budgetLeft(course), promotion });
}

/** It stands in line as a rollout, first in, first out; and what has begun is not asked again whether it may. */
export function mayBegin({ admission, prepared }: Asked): boolean {
  return hasBegun(prepared) || admission.kind === 'start' || isOnlyQueued(admission);
}

/** Somebody has driven it already, so that it may be half-way. */
function hasBegun(prepared: Asked['prepared']): boolean {
  if (prepared.kind !== 'ready' || !prepared.goesOn) return false;
  return (prepared.surveyed.standing.holder?.fence ?? 0) > 0;
}

async function tellWaiting(course: Course, asked: Asked, patience: Patience): Promise<void> {
  const { admission } = asked;
  if (admission.kind !== 'wait') return;
  const { until, reasons } = admission;
  const words = waitWords(reasons, until);
  if (words === patience.said) return;
  patience.said = words;
  course.desk.info(words);
  await course.tell({
    phase: 'waiting',
    promotion: idOf(asked),
    headline: words,
    ...(until !== undefined && { until }),
  });
}

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
