// The highest rate that what was seen does not speak against, whenever one looks.

/** Shares of the limit that are bet on, the part of each, and what each gains by a bad request. */
type Bets = {
  readonly of: readonly number[];
  readonly parts: readonly number[];
  readonly gains: readonly number[];
};

const coarse = betsOn([0.02, 0.1, 0.3, 0.6], [0.25, 0.25, 0.25, 0.25]);
/** A service may fail nearly as often as it is allowed to: with enough requests that is known as well. */
const fine = betsOn([0.02, 0.1, 0.3, 0.6, 0.8, 0.9, 0.95], [0.22, 0.22, 0.22, 0.22, 0.04, 0.04, 0.04]);
/** The answer is known to this part of itself. */
const precision = 1e-13;

/** Above it lies the true rate with a chance of at most `beta`, at any number of looks. 1 when nothing was seen. */
export function upperRate(bad: number, total: number, beta: number): number {
  if (!(total > 0)) return 1;
  const enough = Math.log(1 / beta);
  let low = Math.min(1, bad / total);
  let high = 1;
  while (high - low > precision * high) {
    const middle = (low + high) / 2;
    if (evidenceBelow(middle, { bad, good: total - bad }, coarse) < enough) low = middle;
    else high = middle;
  }
  return low;
}

type Seen = { readonly bad: number; readonly total: number };

/** Whether a limit that somebody wrote down is above the true rate, but for a chance of `beta`, at any number of looks. */
export function isShownBelow({ bad, total }: Seen, limit: number, beta: number): boolean {
  if (limit >= 1) return true;
  return bad < limit * total && evidenceBelow(limit, { bad, good: total - bad }, fine) >= Math.log(1 / beta);
}

/** That the rate is lower than `limit`: the bets of one-arm.ts, with what they share counted once. */
function evidenceBelow(
  limit: number,
  { bad, good }: { readonly bad: number; readonly good: number },
  { of, parts, gains }: Bets,
): number {
  const atLimit = Math.log1p(-limit);
  let [high, sum] = [Number.NEGATIVE_INFINITY, 0];
  for (let at = 0; at < of.length; at += 1) {
    const part = parts[at] ?? 0;
    const evidence = bad * (gains[at] ?? 0) + good * (Math.log1p(-limit * (of[at] ?? 0)) - atLimit);
    if (evidence > high) [high, sum] = [evidence, part + sum * Math.exp(high - evidence)];
    else sum += part * Math.exp(evidence - high);
  }
  return high + Math.log(sum);
}

function betsOn(of: readonly number[], parts: readonly number[]): Bets {
  return { of, parts, gains: of.map(Math.log) };
}
