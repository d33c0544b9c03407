// The highest rate that what was seen does not speak against, whenever one looks.
import { logSum } from './log-sum.js';
import { oneArmEvidence } from './one-arm.js';

const bets = [0.02, 0.1, 0.3, 0.6] as const;
const halvings = 100;

/** Above it lies the true rate with a chance of at most `beta`, at any number of looks. 1 when nothing was seen. */
export function upperRate(bad: number, total: number, beta: number): number {
  if (!(total > 0)) return 1;
  let low = Math.min(1, bad / total);
  let high = 1;
  for (let step = 0; step < halvings && high > low; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (evidenceBelow(middle, bad, total) < Math.log(1 / beta)) low = middle;
    else high = middle;
  }
  return low;
}

/** That the rate is lower than `limit`. */
function evidenceBelow(limit: number, bad: number, total: number): number {
  const each = bets.map(bet => oneArmEvidence(bad, total, { limit, bet: limit * bet }));
  return logSum(each) - Math.log(bets.length);
}
