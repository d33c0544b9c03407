// How long users may stay on a bad candidate when the runner dies, and what that time is made of.
import type { Plan } from '../plan.js';
import type { ResumeTerms } from '../planning.js';
import { span } from '../words.js';
import type { Terms } from './forecast.js';

export type Exposure = {
  /** The runner is told to stop and goes back itself. */
  readonly cancelledMilliseconds: number;
  /** The runner is gone without a word. Absent: nobody would come, and it has no bound. */
  readonly killedMilliseconds?: number;
  /** How long single clients may stay with the candidate after that, whatever the shares say. */
  readonly stickyMilliseconds: number;
  readonly because: string;
};

/** A lease that is not renewed ends after this; nobody else takes over before. */
export const leaseMilliseconds = 180_000;

/** From the signal to the write that goes back. */
const farewellMilliseconds = 7_000;

export function exposureOf(plan: Plan, { abilities, resume }: Terms): Exposure {
  const { settlingMilliseconds, lagMilliseconds, checkMilliseconds } = plan;
  const { stickyMilliseconds } = abilities;
  const cancelledMilliseconds = farewellMilliseconds + settlingMilliseconds;
  if (resume === undefined) {
    return {
      cancelledMilliseconds,
      stickyMilliseconds,
      because: `a run that is cancelled goes back within ${span(cancelledMilliseconds)}; a run that is killed without a word has no bound, since no resume stands behind it: run resume on a schedule`,
    };
  }
  // Whoever resumes may go on: then the candidate is judged again, and goes back by that.
  const judging = plan.judged ? lagMilliseconds + checkMilliseconds : 0;
  const killedMilliseconds = leaseMilliseconds + resume.everyMilliseconds + judging + settlingMilliseconds;
  const parts = [
    `${span(leaseMilliseconds)} until the lease ends`,
    `${span(resume.everyMilliseconds)} until resume runs (${howKnown(resume)})`,
    ...(judging > 0 ? [`${span(judging)} to judge`] : []),
    `${span(settlingMilliseconds)} to come into force`,
  ];
  return {
    cancelledMilliseconds,
    killedMilliseconds,
    stickyMilliseconds,
    because: `a run that is cancelled goes back within ${span(cancelledMilliseconds)}; one that is killed, within ${span(killedMilliseconds)}: ${parts.join(', ')}`,
  };
}

function howKnown({ isSeen }: ResumeTerms): string {
  return isSeen === true
    ? 'so far apart were its last runs at most'
    : 'assumed: no two of its scheduled runs have been seen yet';
}
