// The highest rate that what was seen does not speak against, whenever one looks.

/** Shares of the limit that are bet on, and what each gains by a bad request. */
const bets = [0.02, 0.1, 0.3, 0.6] as const;
const gains = bets.map(Math.log);
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
    if (evidenceBelow(middle, bad, total - bad) < enough) low = middle;
    else high = middle;
  }
  return low;
}

/** That the rate is lower than `limit`: the bets of one-arm.ts in equal parts, with what they share counted once. */
function evidenceBelow(limit: number, bad: number, good: number): number {
  const atLimit = Math.log1p(-limit);
  let [high, sum] = [Number.NEGATIVE_INFINITY, 0];
  for (let at = 0; at < bets.length; at += 1) {
    const evidence = bad * (gains[at] ?? 0) + good * (Math.log1p(-limit * (bets[at] ?? 0)) - atLimit);
    if (evidence > high) [high, sum] = [evidence, 1 + sum * Math.exp(high - evidence)];
    else sum += Math.exp(evidence - high);
  }
  return high + Math.log(sum / bets.length);
}
