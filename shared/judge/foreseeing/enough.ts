// How long it takes until enough was seen to give a healthy candidate its next share.
import { upperRate } from '../statistics/upper-rate.js';
import { type Foreseeing, sum } from './gains.js';

/** Until so much was seen of a candidate that fails as stable does that the next share may be risked. */
export function enoughAfter({ rungs, settings, traffic }: Foreseeing, at: number): number | undefined {
  const next = rungs[at + 1];
  const exposed =
    next === undefined ? settings.fullShareMinutes : (next.percent * next.milliseconds) / 6_000_000;
  const spendable = (settings.stepBudget * (1 - settings.slo) * settings.budgetMinutes) / exposed;
  const isSaid = settings.promised === true || settings.acceptedErrors !== undefined;
  const allowed = spendable + (isSaid ? 0 : traffic.errorRate);
  const before = sum(
    rungs.slice(0, at).map(each => (traffic.perSecond * each.milliseconds * each.percent) / 1e5),
  );
  const isEnough = (requests: number) =>
    upperRate(requests * traffic.errorRate, requests, settings.beta) <= allowed;
  let [low, high] = [0, 1];
  while (high < 1e9 && !isEnough(high)) [low, high] = [high, high * 2];
  if (high >= 1e9) return undefined;
  while (high - low > Math.max(1, low / 1000)) {
    const middle = (low + high) / 2;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  const perSecond = (traffic.perSecond * (rungs[at]?.percent ?? 0)) / 100;
  return perSecond > 0 ? (Math.max(0, high - before) / perSecond) * 1_000 : undefined;
}
