// What a service fails anyway. Where nobody promised how little that may be, it is no incident, and no reason to wait.
import type { Fold } from '../memory.js';
import type { Spread } from '../reading.js';
import { wilson } from '../statistics/proportion.js';
import type { Known } from './counts.js';
import type { Counted } from './gathering.js';

/** So many requests of the hour before anything moved are enough to go by. */
const leastBefore = 100;
/** Else it is how stable began: so long at least, and so many requests. What comes later may be an incident. */
const leastIntervals = 10;
const leastRequests = 1_000;

type Stretch = {
  /** Names the intervals. */
  readonly of: string;
  readonly intervals: readonly Counted[];
};

/** The share of its requests that stable surely fails; 0 where somebody said what may fail. */
export function usualErrors({ setup, evidence, memory }: Known, { of, intervals }: Stretch): number {
  const { promised, acceptedErrors } = setup.settings;
  if (promised === true || acceptedErrors !== undefined) return 0;
  const before = countedIn(evidence.spread);
  const { bad, total } =
    before.total >= leastBefore ? before : memory.fold(`stable's beginning, ${of}`, intervals, beginning);
  return wilson(bad, total).low;
}

const beginning: Fold<Counted, { bad: number; total: number }> = {
  begin: () => ({ bad: 0, total: 0 }),
  take: (sum, { stable }, at) => {
    if (at >= leastIntervals && sum.total >= leastRequests) return sum;
    sum.bad += stable?.bad ?? 0;
    sum.total += stable?.total ?? 0;
    return sum;
  },
};

function countedIn(spread: Spread | undefined): { readonly bad: number; readonly total: number } {
  const instances = (spread?.intervals ?? []).flatMap(interval => interval.instances);
  return {
    bad: instances.reduce((sum, each) => sum + each.bad, 0),
    total: instances.reduce((sum, each) => sum + each.total, 0),
  };
}
