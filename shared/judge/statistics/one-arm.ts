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

/** Bets on many rates against one limit: what each gains by a bad request, and by a good one. */
export type OneArmBets = { readonly byBad: Float64Array; readonly byGood: Float64Array };

export function oneArmBets(limit: number, bets: readonly number[]): OneArmBets {
  return {
    byBad: Float64Array.from(bets, bet => Math.log(bet / limit)),
    byGood: Float64Array.from(bets, bet => Math.log1p(-bet) - Math.log1p(-limit)),
  };
}

type Counted = { readonly bad: number; readonly total: number };

/** The same as one by one. */
export function oneArmEvidences({ bad, total }: Counted, bets: OneArmBets, into: Float64Array): void {
  const { byBad, byGood } = bets;
  for (let at = 0; at < byBad.length; at += 1) {
    into[at] = bad * (byBad[at] ?? 0) + (total - bad) * (byGood[at] ?? 0);
  }
}

/** `times` the limit. Where that is no rate any more, as near to always as makes sense. */
export function betAbove(limit: number, times: number): number {
  return Math.min(limit * times, Math.max(0.99, (1 + limit) / 2));
}
