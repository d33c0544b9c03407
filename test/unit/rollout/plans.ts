// Plans for the tests: small ones whose times are few, and a real one.
import type { Plan } from '../../../shared/rollout/plan.js';

export const second = 1_000;
export const minute = 60 * second;
export const start = Date.UTC(2026, 0, 5, 9);

/** Two shares, a watch, a standby. Every time is one or two checks. */
export const smallPlan: Plan = {
  version: 1,
  promotion: 'prm_01JGTESTTESTTESTTESTTESTTE',
  candidate: 'staging',
  stable: 'production',
  digest: `sha256:${'ab'.repeat(32)}`,
  places: true,
  probes: true,
  exchanges: true,
  rungs: [
    { percent: 10, lasts: { kind: 'time', milliseconds: 10 * minute } },
    { percent: 50, lasts: { kind: 'count', requests: 100, atMostMilliseconds: 10 * minute } },
  ],
  watchMilliseconds: 10 * minute,
  standbyMilliseconds: 10 * minute,
  onUndecided: 'hold',
  onNoData: 'roll-back',
  onInterrupt: 'roll-back',
  holdForMilliseconds: 20 * minute,
  waits: 'inline',
  judged: true,
  checkMilliseconds: 10 * minute,
  lagMilliseconds: 0,
  settlingMilliseconds: 10 * minute,
};

export const blueGreenPlan: Plan = { ...smallPlan, rungs: [] };

export const armedPlan: Plan = {
  ...smallPlan,
  until: { percent: 10, holdForMilliseconds: 20 * minute, onJobFailure: 'roll-back' },
};

/** What `5%/10m, 50%/10m, 100%` becomes. */
export const usualPlan: Plan = {
  ...smallPlan,
  rungs: [
    { percent: 5, lasts: { kind: 'time', milliseconds: 10 * minute } },
    { percent: 50, lasts: { kind: 'time', milliseconds: 10 * minute } },
  ],
  standbyMilliseconds: 0,
  holdForMilliseconds: 120 * minute,
  checkMilliseconds: 30 * second,
  lagMilliseconds: 90 * second,
  settlingMilliseconds: 2 * minute,
};
