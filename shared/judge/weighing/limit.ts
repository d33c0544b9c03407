// One arm against a fixed limit, and both arms against each other: what ceilings and the question of blame need.
import { errorBets } from '../gate/bets.js';
import { advance, type Beginning, logTotal, type Mixture, mixtureOf } from '../gate/mixture.js';
import type { Memory } from '../memory.js';
import type { Settings } from '../settings.js';
import { betAbove, oneArmEvidence } from '../statistics/one-arm.js';
import { betOn, tightEvidence } from '../statistics/tight.js';

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
  const rates = errorBets.times.map(times => ({ limit, bet: betAbove(limit, times) }));
  return accumulate({ ...tried, name: `${tried.name} above ${limit}` }, ({ bad, total, cluster }, at) => {
    const rate = rates[at];
    return rate === undefined ? 0 : oneArmEvidence(bad, total, rate) / cluster;
  });
}

/** Both arms in one interval: `bad` of `total` are those of the one that is suspected. */
export type Pairing = Trial & { readonly otherBad: number; readonly otherTotal: number };

/** Log of the evidence that the first arm is worse than the other. */
export function proofWorse(tried: Tried<Pairing>): number {
  const bets = errorBets.times.map(times => betOn(tried.settings.tolerance.errors, times));
  return accumulate(tried, ({ bad, total, cluster, otherBad, otherTotal }, at) => {
    const bet = bets[at];
    if (bet === undefined) return 0;
    const table = {
      hits: bad / cluster,
      candidate: total / cluster,
      stable: otherTotal / cluster,
      bad: (bad + otherBad) / cluster,
    };
    return tightEvidence(table, bet);
  });
}

type Bets = { readonly mixture: Mixture; left: number; windows: number; window: number | undefined };

function accumulate<T extends Trial>(
  { name, trials, settings, memory }: Tried<T>,
  evidenceOf: (trial: T, bet: number) => number,
): number {
  const logCap = -Math.log(settings.alpha);
  const { mixture, left } = memory.fold(`proof that ${name}`, trials, {
    begin: (): Bets => ({ mixture: mixtureOf(errorBets.priors), left: 1, windows: 0, window: undefined }),
    take: (bets, trial, check) => {
      const isFirst = trial.window !== bets.window;
      if (check > 0 && isFirst) bets.windows += 1;
      const start = startAt(check, { windows: bets.windows, isFirst });
      bets.left = Math.max(0, bets.left - start);
      bets.window = trial.window;
      const beginning: Beginning = { start, left: bets.left, logCap };
      for (const at of errorBets.times.keys()) advance(bets.mixture, at, evidenceOf(trial, at), beginning);
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
