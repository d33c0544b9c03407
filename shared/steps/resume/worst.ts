// Many rollouts, one outcome: the worst of them, since it is the one that somebody has to hear of.
import type { Code } from '../../fault/catalogue.js';
import { type Outcome, outcomeOf } from '../../step/outcome.js';
import { codeOf, isPromoted } from '../canary-shift/ending.js';
import type { NotTaken, Round, Taken } from './port.js';

/** From the best to the worst. */
const ranks: Readonly<Record<Outcome, number>> = {
  passed: 0,
  waiting: 1,
  refused: 2,
  held: 3,
  'rolled-back': 4,
  broken: 5,
  stranded: 6,
};

type End = { readonly outcome: Outcome; readonly code: Code | undefined };

export function worstOf({ taken, notTaken }: Round): End {
  const ends = [...taken.map(endOf), ...notTaken.map(failureOf)];
  const best: End = { outcome: 'passed', code: undefined };
  return ends.reduce((worst, end) => (ranks[end.outcome] > ranks[worst.outcome] ? end : worst), best);
}

/** Traffic that is back while something else is left as it was is no clean end. */
export function endOf({ ended, compensated }: Taken): End {
  const isLeft = compensated.some(({ result }) => result !== 'undone');
  if (isLeft && ended.outcome !== 'broken') return { outcome: 'stranded', code: 'ROLLOUT_STRANDED' };
  return { outcome: ended.outcome, code: codeOf(ended) };
}

function failureOf({ fault }: NotTaken): End {
  return { outcome: outcomeOf(fault.class), code: fault.code };
}

/** Whether everything that was taken has all of its traffic on the candidate. */
export function areAllPromoted({ taken, notTaken }: Round): boolean {
  return taken.length > 0 && notTaken.length === 0 && taken.every(({ ended }) => isPromoted(ended.state));
}

/** The earliest time at which something has to be looked at again. */
export function nextLook({ taken }: Round): number | undefined {
  const times = taken.flatMap(({ ended }) => (ended.wakeAt === undefined ? [] : [ended.wakeAt]));
  return times.length === 0 ? undefined : Math.min(...times);
}
