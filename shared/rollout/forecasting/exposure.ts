// How long users may stay on a bad candidate when the runner dies, and what that time is made of.
import type { Plan } from '../plan.js';
import type { ResumeTerms } from '../planning.js';
import { share, span } from '../words.js';
import type { Terms } from './forecast.js';

export type Exposure = {
  /** The runner is told to stop and goes back itself. Absent: it is to keep its share then, and nobody may ever come. */
  readonly cancelledMilliseconds?: number;
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
  const cancelledMilliseconds = cancelled(plan, resume);
  const bound = cancelledMilliseconds === undefined ? {} : { cancelledMilliseconds };
  if (resume === undefined) {
    const killed = 'a run that is killed without a word has no bound, since no resume stands behind it';
    const because = [
      whenCancelled(plan, cancelledMilliseconds),
      ...atRest(plan),
      `${killed}: run resume on a schedule`,
    ];
    return { ...bound, stickyMilliseconds, because: because.join('; ') };
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
  const because = [
    whenCancelled(plan, cancelledMilliseconds),
    `one that is killed, within ${span(killedMilliseconds)}: ${parts.join(', ')}`,
    ...atRest(plan),
  ];
  return { ...bound, killedMilliseconds, stickyMilliseconds, because: because.join('; ') };
}

/** With `on-interrupt: hold` the share stays until its deadline, and then somebody has to come. */
function cancelled(plan: Plan, resume: ResumeTerms | undefined): number | undefined {
  if (plan.onInterrupt === 'roll-back') return farewellMilliseconds + plan.settlingMilliseconds;
  if (resume === undefined) return undefined;
  return plan.holdForMilliseconds + resume.everyMilliseconds + plan.settlingMilliseconds;
}

function whenCancelled({ onInterrupt }: Plan, milliseconds: number | undefined): string {
  if (milliseconds === undefined)
    return 'a run that is cancelled keeps its share, as on-interrupt says, without a bound';
  if (onInterrupt === 'roll-back') return `a run that is cancelled goes back within ${span(milliseconds)}`;
  return `a run that is cancelled keeps its share, as on-interrupt says, and goes back within ${span(milliseconds)}`;
}

function atRest({ until }: Plan): readonly string[] {
  if (until === undefined) return [];
  const { percent, holdForMilliseconds } = until;
  return [`while it rests at ${share(percent)}, for at most ${span(holdForMilliseconds)}, nobody judges it`];
}

function howKnown({ isSeen }: ResumeTerms): string {
  return isSeen === true
    ? 'so far apart were its last runs at most'
    : 'assumed: no two of its scheduled runs have been seen yet';
}
