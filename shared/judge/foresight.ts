// Before the start: what a ladder can see at this traffic. Every bet of the gate is replaced by the normal law of what it
// gains when the candidate is worse from the beginning of a share on; no request is drawn. docs/understand/judging.md
// says how well that agrees with the gate itself.
import { enoughAfter } from './foreseeing/enough.js';
import { findsErrors } from './foreseeing/errors.js';
import { comparedIn, type Foreseeing } from './foreseeing/gains.js';
import { findsSlower } from './foreseeing/latency.js';

export type ForeseenRung = {
  readonly percent: number;
  readonly milliseconds: number;
  /** Requests of the candidate while it lasts. */
  readonly requests: number;
  /** So many times the errors of stable are found in 9 of 10 rollouts; absent when no number of errors is. */
  readonly errors?: number;
  /** All requests so many times slower, the same. */
  readonly latency?: number;
  /** How long it takes until a healthy candidate was seen enough of to go on; absent when that never happens. */
  readonly enoughAfter?: number;
};

export type Foresight = {
  readonly rungs: readonly ForeseenRung[];
  /** Worse from the first share on, found by the end of the last. */
  readonly whole: { readonly errors?: number; readonly latency?: number };
};

/** Worse than this is no question of statistics. */
const mostTimes = 10_000;

export function foresee(given: Foreseeing): Foresight {
  const { rungs } = given;
  const looks = rungs.map((_, at) => seenIn(given, at, at));
  const whole = rungs.length === 0 ? {} : seenIn(given, 0, rungs.length - 1);
  return {
    rungs: looks.map((seen, at) => {
      const { percent, milliseconds } = rungs[at] ?? { percent: 0, milliseconds: 0 };
      const requests = (given.traffic.perSecond * milliseconds * percent) / 100_000;
      const enough = enoughAfter(given, at);
      return {
        percent,
        milliseconds,
        requests,
        ...seen,
        ...(enough !== undefined && { enoughAfter: enough }),
      };
    }),
    whole,
  };
}

/** What begins with one rung and is looked for until the end of another. */
function seenIn(given: Foreseeing, from: number, to: number): Foresight['whole'] {
  const compared = comparedIn(given.objectives);
  const errors = compared.includes('errors')
    ? smallest(times => findsErrors(given, { from, to, times }))
    : undefined;
  const slower = compared.includes('latency')
    ? smallest(times => findsSlower(given, { from, to, times }))
    : undefined;
  const { leastLatencyIncrease } = given.settings;
  return {
    ...(errors !== undefined && { errors }),
    ...(slower !== undefined && { latency: Math.max(slower, leastLatencyIncrease) }),
  };
}

/** By halving, on logarithms; absent when even the largest is not found. */
function smallest(isFound: (times: number) => boolean): number | undefined {
  if (!isFound(mostTimes)) return undefined;
  let [low, high] = [0, Math.log(mostTimes)];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (isFound(Math.exp(middle))) high = middle;
    else low = middle;
  }
  return Math.exp(high);
}
