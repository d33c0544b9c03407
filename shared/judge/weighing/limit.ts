// One arm against a fixed limit, and both arms against each other: what ceilings and the question of blame need.
import { errorBets } from '../gate/bets.js';
import { advanceFrom, type Beginning, logTotal, type Mixture, mixtureOf } from '../gate/mixture.js';
import type { Memory } from '../memory.js';
import type { Settings } from '../settings.js';
import { betAbove, oneArmBets, oneArmEvidences } from '../statistics/one-arm.js';
import { betsOn, tightEvidences } from '../statistics/tight.js';

/** One interval of one arm. */
export type Trial = {
  readonly window: number;
  readonly bad: number;
  readonly total: number;
  readonly cluster: number;
};

/** What was tried, by its name among all that is tried. */
export type Tried<T extends Trial = Trial> = {
  readonly name: string;
  readonly trials: readonly T[];
  readonly settings: Settings;
  readonly memory: Memory;
};

/** Log of the evidence that the rate lies above the limit. */
export function proofAbove(tried: Tried, limit: number): number {
  const rates = oneArmBets(
    limit,
    errorBets.times.map(times => betAbove(limit, times)),
  );
  return accumulate({ ...tried, name: `${tried.name} above ${limit}` }, ({ bad, total, cluster }, into) => {
    oneArmEvidences({ bad: bad / cluster, total: total / cluster }, rates, into);
  });
}

/** Both arms in one interval: `bad` of `total` are those of the one that is suspected. */
export type Pairing = Trial & { readonly otherBad: number; readonly otherTotal: number };

/** Log of the evidence that the first arm is worse than the other. */
export function proofWorse(tried: Tried<Pairing>): number {
  const bets = betsOn(tried.settings.tolerance.errors, errorBets.times);
  return accumulate(tried, ({ bad, total, cluster, otherBad, otherTotal }, into) => {
    const table = {
      hits: bad / cluster,
      candidate: total / cluster,
      stable: otherTotal / cluster,
      bad: (bad + otherBad) / cluster,
    };
    tightEvidences(table, bets, into);
  });
}

type Bets = { readonly mixture: Mixture; left: number; windows: number; window: number | undefined };

function accumulate<T extends Trial>(
  { name, trials, settings, memory }: Tried<T>,
  gainsOf: (trial: T, into: Float64Array) => void,
): number {
  const logCap = -Math.log(settings.alpha);
  const gains = new Float64Array(errorBets.times.length);
  const { mixture, left } = memory.fold(`proof that ${name}`, trials, {
    begin: (): Bets => ({ mixture: mixtureOf(errorBets.priors), left: 1, windows: 0, window: undefined }),
    take: (bets, trial, check) => {
      const isFirst = trial.window !== bets.window;
      if (check > 0 && isFirst) bets.windows += 1;
      const start = startAt(check, { windows: bets.windows, isFirst });
      bets.left = Math.max(0, bets.left - start);
      bets.window = trial.window;
      const beginning: Beginning = { start, left: bets.left, logCap };
      gainsOf(trial, gains);
      advanceFrom(bets.mixture, 0, gains, beginning);
      return bets;
    },
  });
  return logTotal(mixture, left);
}

type Place = { readonly windows: number; readonly isFirst: boolean };

/** Something may begin at once, with a new share, or at any time; nobody knows how long it will be looked for. */
function startAt(check: number, { windows, isFirst }: Place): number {
  if (check === 0) return 0.4;
  const anytime = 0.3 / (check * (check + 1));
  return isFirst ? anytime + 0.3 / (windows * (windows + 1)) : anytime;
}
