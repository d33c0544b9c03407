// How long it takes until enough was seen to give a healthy candidate its next share.
import type { PlannedShare } from '../setup.js';
import { upperRate } from '../statistics/upper-rate.js';
import { type Foreseeing, sum } from './gains.js';

/** Until so much was seen of a candidate that fails as stable does that the next share may be risked. */
export function enoughAfter(given: Foreseeing, at: number): number | undefined {
  const { rungs, settings, traffic } = given;
  const allowed = allowedAfter(given, at);
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

/** Whether a candidate without one failure could go on behind this share, if every share up to it lasted so long. */
export function canBeEnough(given: Foreseeing, at: number, longest: (rung: PlannedShare) => number): boolean {
  const { rungs, settings, traffic } = given;
  const requests = sum(
    rungs.slice(0, at + 1).map(each => (traffic.perSecond * longest(each) * each.percent) / 1e5),
  );
  return upperRate(0, requests, settings.beta) <= allowedAfter(given, at);
}

/** The highest rate of failures with which the next share may be risked. */
function allowedAfter({ rungs, settings, traffic, objectives }: Foreseeing, at: number): number {
  const next = rungs[at + 1];
  const exposed =
    next === undefined ? settings.fullShareMinutes : (next.percent * next.milliseconds) / 6_000_000;
  const spendable = (settings.stepBudget * (1 - settings.slo) * settings.budgetMinutes) / exposed;
  const isSaid = settings.promised === true || settings.acceptedErrors !== undefined;
  const shown = shownOf(objectives) * Math.max(1, settings.fullShareMinutes / exposed);
  return Math.min(shown, spendable + (isSaid ? 0 : traffic.errorRate));
}

/** The least share of failures that has to be shown because a limit says so. */
function shownOf(objectives: Foreseeing['objectives']): number {
  const limits = objectives.flatMap(each =>
    each.kind === 'ceiling' &&
    each.role !== 'watch' &&
    each.bad.kind === 'errors' &&
    each.metric === 'requests' &&
    // Where nothing may be bad, nobody can show it.
    each.most > 0
      ? [each.most]
      : [],
  );
  return Math.min(...limits);
}
