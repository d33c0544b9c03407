// The settings of one run: those the gate was started with, and whatever the run's `config` says otherwise. Names are
// those of our settings; the short names of the study that the gate was measured with are understood as well.

import {
  errorBets,
  floorBets,
  ordinalBets,
  slowPriorRate,
  slowThresholdShare,
  thresholdBets,
} from '../gate/bets.js';
import type { Settings } from '../settings.js';
import { isRecord, type Limits, Malformed, numberOf } from './field.js';
import type { RunLine } from './message.js';

/** @throws {Malformed} when a setting is unknown or out of range. */
export function settingsOf(run: RunLine, usual: Settings): Settings {
  const told: Settings = {
    ...usual,
    slo: run.slo ?? usual.slo,
    slowMilliseconds: run.slowMilliseconds ?? usual.slowMilliseconds,
  };
  let settings = told;
  for (const [name, value] of Object.entries(run.config ?? {})) {
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (read === undefined) refuseUnlessFixed(name, value);
    else settings = { ...settings, ...read(value, `config.${name}`, settings) };
  }
  return settings;
}

function refuseUnlessFixed(name: string, value: unknown): void {
  if (free.has(name)) return;
  if (!Object.hasOwn(fixed, name)) throw new Malformed(`config.${name}: there is no such setting`);
  const expected = JSON.stringify(fixed[name]);
  if (JSON.stringify(value) !== expected) throw new Malformed(`config.${name}: is fixed at ${expected}`);
}

type Reader = (value: unknown, place: string, settings: Settings) => Partial<Settings>;

const chance: Limits = { from: 1e-12, to: 0.5 };
const share: Limits = { from: 0, to: 1 };
const times: Limits = { from: 1, to: 1000 };
const many: Limits = { from: 0, to: 1e9 };

const clusterOf: Reader = (value, place) => ({
  cluster: value === 'auto' ? 'auto' : numberOf(value, place, { from: 1, to: 1e6 }),
});

const startOf: Reader = (value, place) => {
  const given = isRecord(value) ? [value['first'], value['laterShares'], value['others']] : value;
  if (!Array.isArray(given) || given.length !== 3) throw new Malformed(`${place}: expected three shares`);
  const [first = 0, laterShares = 0, others = 0] = given.map(each => numberOf(each, place, share));
  if (first + laterShares + others > 1 + 1e-9) throw new Malformed(`${place}: expected at most 1 in all`);
  return { startShares: { first, laterShares, others } };
};

const weightsOf: Reader = (value, place) => ({ weights: pairOf(value, place, { from: 1e-6, to: 1 }) });
const toleranceOf: Reader = (value, place) => ({ tolerance: pairOf(value, place, times) });

const plain = (name: keyof Settings, limits: Limits): Reader => {
  return (value, place) => ({ [name]: numberOf(value, place, limits) });
};

const tolerated = (name: 'errors' | 'latency'): Reader => {
  return (value, place, { tolerance }) => ({
    tolerance: { ...tolerance, [name]: numberOf(value, place, times) },
  });
};

const readers: Readonly<Record<string, Reader>> = {
  configuration: (value, place) => {
    if (value !== 'recommended' && value !== 'base')
      throw new Malformed(`${place}: expected recommended or base`);
    return { configuration: value };
  },
  alpha: plain('alpha', chance),
  holdAlpha: plain('holdAlpha', { from: 1e-12, to: 1 }),
  hold_alpha: plain('holdAlpha', { from: 1e-12, to: 1 }),
  tolerance: toleranceOf,
  odds_tolerance_error: tolerated('errors'),
  odds_tolerance_latency: tolerated('latency'),
  weights: weightsOf,
  startShares: startOf,
  start_shares: startOf,
  cluster: clusterOf,
  warmUpChecks: plain('warmUpChecks', many),
  warmup: plain('warmUpChecks', many),
  leastBad: plain('leastBad', many),
  min_bad: plain('leastBad', many),
  leastLatencyIncrease: plain('leastLatencyIncrease', times),
  min_latency_increase: plain('leastLatencyIncrease', times),
  slo: plain('slo', { from: 0.000001, to: 0.9999999 }),
  slowMilliseconds: plain('slowMilliseconds', many),
  floorShare: plain('floorShare', { from: 1e-9, to: 1 }),
  error_floor: (value, place, { slo }) => ({
    floorShare: numberOf(value, place, { from: 1e-12, to: 1 }) / (1 - slo),
  }),
};

/** What the study could vary and the product does not: accepted as it is, refused otherwise. */
const fixed: Readonly<Record<string, unknown>> = {
  bets_error: errorBets.times,
  prior_error: errorBets.priors,
  bets_latency: thresholdBets.times,
  prior_latency: thresholdBets.priors,
  bets_ordinal: ordinalBets.times,
  prior_ordinal: ordinalBets.priors,
  bets_floor: floorBets.times,
  slo_threshold_share: slowThresholdShare,
  slow_prior_rate: slowPriorRate,
  cap_factor: 1,
  guard_quantiles: [0.5, 0.9, 0.95, 0.99],
  share_error: { mixture: 0.4, deadline_end: 0.4, deadline_before_last: 0.2 },
  share_latency: {
    thresholds: 0.4,
    ordinal: 0.2,
    ordinal_deadline_end: 0.15,
    ordinal_deadline_before_last: 0.05,
    slow_deadline_end: 0.13,
    slow_deadline_before_last: 0.07,
  },
  deadline_over: 1.05,
  deadline_others_max: 0.9,
  deadline_goal_min: 0.05,
  deadline_max_bet: 1.6,
  deadline_floor: -40,
};

/** How the study integrates; ours is at least as exact. */
const free = new Set(['nodes', 'piece']);

function pairOf(value: unknown, place: string, limits: Limits) {
  if (!isRecord(value)) throw new Malformed(`${place}: expected errors and latency`);
  const errors = value['errors'] ?? value['error'];
  return {
    errors: numberOf(errors, `${place}.errors`, limits),
    latency: numberOf(value['latency'], `${place}.latency`, limits),
  };
}
