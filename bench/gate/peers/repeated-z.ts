// A z test of two shares on everything so far, at 1 %, looked at every time as if it were the only look.
import { judgesErrors, judgesLatency, type Rule } from '../rule.js';
import { addArms, nothing, slowIn } from './counts.js';

const limit = 2.3263478740408408;

type Counted = { readonly bad: number; readonly total: number };

function zOf(candidate: Counted, stable: Counted): number {
  const total = candidate.total + stable.total;
  const share = (candidate.bad + stable.bad) / total;
  const deviation = Math.sqrt(share * (1 - share) * (1 / candidate.total + 1 / stable.total));
  return deviation > 0 ? (candidate.bad / candidate.total - stable.bad / stable.total) / deviation : 0;
}

export const repeatedZ: Rule = {
  name: 'repeated z',
  begin: cell => {
    let [candidate, stable] = [nothing, nothing];
    return check => {
      [candidate, stable] = [addArms(candidate, check.candidate), addArms(stable, check.stable)];
      if (candidate.total === 0 || stable.total === 0) return false;
      const slow = [candidate, stable].map(arm => ({ bad: slowIn(arm), total: arm.total }));
      const [mine, theirs] = slow;
      const isSlow = mine !== undefined && theirs !== undefined && zOf(mine, theirs) > limit;
      return (judgesErrors(cell) && zOf(candidate, stable) > limit) || (judgesLatency(cell) && isSlow);
    };
  },
};
