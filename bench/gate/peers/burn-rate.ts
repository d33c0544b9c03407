// The burn rate of the candidate, as the SRE workbook alerts on it: 14.4 times over 1 h and 5 min, 6 times over 6 h and
// 30 min, with as much of each window as there is.
import { judgesErrors, type Rule } from '../rule.js';
import { type Arm, checkSeconds, slo } from '../traffic.js';

const rules = [
  { factor: 14.4, longMinutes: 60, shortMinutes: 5 },
  { factor: 6, longMinutes: 360, shortMinutes: 30 },
] as const;

export const burnRate: Rule = {
  name: 'burn rate',
  begin: cell => {
    const seen: Arm[] = [];
    const burns = (minutes: number): number => {
      const window = seen.slice(-Math.round((minutes * 60) / checkSeconds));
      const total = window.reduce((sum, arm) => sum + arm.total, 0);
      return total > 0 ? window.reduce((sum, arm) => sum + arm.bad, 0) / total / (1 - slo) : 0;
    };
    return ({ candidate }) => {
      seen.push(candidate);
      if (!judgesErrors(cell)) return false;
      return rules.some(
        ({ factor, longMinutes, shortMinutes }) =>
          burns(longMinutes) > factor && burns(shortMinutes) > factor,
      );
    };
  },
};
