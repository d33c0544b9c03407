// Fixed limits, looked at every minute: Flagger counts all failed checks, Argo those of each metric by itself.
import { histogramQuantile } from '../../../shared/judge/statistics/quantile.js';
import { judgesErrors, judgesLatency, type Rule } from '../rule.js';
import { type Arm, edges } from '../traffic.js';
import { minutes } from './counts.js';

const latestMilliseconds = 1500;

const missesErrors = ({ total, bad }: Arm, leastSuccess: number) => !(1 - bad / total >= leastSuccess);
const missesLatency = ({ histogram }: Arm) =>
  !(histogramQuantile(histogram, edges, 0.99) <= latestMilliseconds);

/** 99 % success, p99 of 1.5 s, five failed checks in all. No value is a failed check. */
export const flagger: Rule = {
  name: 'Flagger-style',
  begin: cell => {
    const minute = minutes();
    let failed = 0;
    return (check, at) => {
      const whole = minute(check, at);
      if (whole === undefined) return false;
      const misses =
        (judgesErrors(cell) && missesErrors(whole.candidate, 0.99)) ||
        (judgesLatency(cell) && missesLatency(whole.candidate));
      if (misses) failed += 1;
      return failed >= 5;
    };
  },
};

/** 95 % success, p99 of 1.5 s, more than three failures of one metric. */
export const argo: Rule = {
  name: 'Argo-style',
  begin: cell => {
    const minute = minutes();
    let [errors, latency] = [0, 0];
    return (check, at) => {
      const whole = minute(check, at);
      if (whole === undefined) return false;
      if (judgesErrors(cell) && missesErrors(whole.candidate, 0.95)) errors += 1;
      if (judgesLatency(cell) && missesLatency(whole.candidate)) latency += 1;
      return errors > 3 || latency > 3;
    };
  },
};
