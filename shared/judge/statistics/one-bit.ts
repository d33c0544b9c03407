// Averages and percentiles keep no counts. What remains is one bit per interval: was the candidate worse, or not?

const stakes = [0.25, 0.5, 0.75, 0.95] as const;
/** Fewer requests make no average that is worth a bit. */
export const leastRequests = 100;

export const oneBitBets = stakes.length;

type Averaged = { readonly average?: number; readonly total: number };

/** 1: worse by more than `increase`; -1: not worse; 0: nobody can say. */
export function bitOf(candidate: Averaged, stable: Averaged, increase: number): -1 | 0 | 1 {
  if (candidate.average === undefined || stable.average === undefined) return 0;
  if (candidate.total < leastRequests || stable.total < leastRequests) return 0;
  return candidate.average > increase * stable.average ? 1 : -1;
}

/** The evidence of every stake. Fair as long as a release no worse than stable is as often better as worse. */
export function oneBitEvidence(bit: -1 | 0 | 1): readonly number[] {
  return stakes.map(stake => Math.log1p(stake * bit));
}
