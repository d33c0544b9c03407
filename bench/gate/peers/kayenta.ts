// Kayenta's judge, every minute, on one point per minute: the error rate and the p99 of both arms.
import { histogramQuantile } from '../../../shared/judge/statistics/quantile.js';
import { judgesErrors, judgesLatency, type Rule } from '../rule.js';
import { type Arm, edges } from '../traffic.js';
import { minutes } from './counts.js';
import { shiftInterval } from './mann-whitney.js';

const confidence = 0.98;
const leastEffect = 0.25;
/** Its roots are searched for this exactly; what is smaller is no shift, but where the search happened to end. */
const rootTolerance = 1e-4;
/** With fewer points an interval at that confidence can never leave 0. */
const leastPoints = 5;

type Series = { readonly candidate: number[]; readonly stable: number[] };

export const kayenta: Rule = {
  name: 'Kayenta',
  begin: cell => {
    const minute = minutes();
    const errors: Series = { candidate: [], stable: [] };
    const latency: Series = { candidate: [], stable: [] };
    return (check, at) => {
      const whole = minute(check, at);
      if (whole === undefined) return false;
      note(errors, ({ bad, total }) => bad / total, whole);
      note(latency, ({ histogram }) => histogramQuantile(histogram, edges, 0.99), whole);
      return (judgesErrors(cell) && isHigh(errors)) || (judgesLatency(cell) && isHigh(latency));
    };
  },
};

/** What is no number is left out. */
function note(
  series: Series,
  numberOf: (arm: Arm) => number,
  arms: Readonly<Record<keyof Series, Arm>>,
): void {
  for (const side of ['candidate', 'stable'] as const) {
    const value = numberOf(arms[side]);
    if (Number.isFinite(value)) series[side].push(value);
  }
}

function isHigh({ candidate, stable }: Series): boolean {
  if (candidate.length < leastPoints || stable.length < leastPoints) return false;
  if (new Set([...candidate, ...stable]).size === 1) return false;
  const { low, estimate } = shiftInterval(candidate, stable, confidence);
  return (
    low > Math.max(rootTolerance, leastEffect * Math.abs(estimate)) && meanOf(candidate) >= meanOf(stable)
  );
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
