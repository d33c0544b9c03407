// Evidence of one arm alone against a fixed rate.

/** Bets that `bad` of `total` come at the rate `bet` and not at the rate `limit`. */
export function oneArmEvidence(
  bad: number,
  total: number,
  rates: { readonly limit: number; readonly bet: number },
) {
  const { limit, bet } = rates;
  return bad * Math.log(bet / limit) + (total - bad) * (Math.log1p(-bet) - Math.log1p(-limit));
}

/** `times` the limit. Where that is no rate any more, as near to always as makes sense. */
export function betAbove(limit: number, times: number): number {
  return Math.min(limit * times, Math.max(0.99, (1 + limit) / 2));
}
