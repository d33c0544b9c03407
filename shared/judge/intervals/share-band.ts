// Which share of the requests may reach the candidate, by the shares that were in force since: who was sent somewhere by an
// earlier one may still be there.
import type { Window } from '../setup.js';

/** Between 0 and 1. */
export type Band = { readonly low: number; readonly high: number };

/** When who may be where. */
export type Following = {
  /** After so long nobody is where an earlier share has sent him. */
  readonly followsAfter: number;
  readonly stablePart?: number | undefined;
};

export type Span = { readonly from: number; readonly to: number };

/** Everything between the least and the most that was asked for, from as early as still counts. Before it all it was 0. */
export function bandIn(windows: readonly Window[], { from, to }: Span, following: Following): Band {
  const { followsAfter, stablePart = 1 } = following;
  const since = from - followsAfter;
  const shares = windows.flatMap(({ percent }, at) => {
    // Between two windows either share may have been in force.
    const begins = windows[at - 1]?.to ?? windows[at]?.from ?? 0;
    const ends = windows[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    return begins < to && ends > since ? [amongBoth(percent / 100, stablePart)] : [];
  });
  const [first] = windows;
  const all = first === undefined || first.from > since ? [0, ...shares] : shares;
  return { low: Math.min(...all), high: Math.max(...all) };
}

/** Other arms are not counted: of the requests of these two the candidate has more. */
function amongBoth(share: number, stablePart: number): number {
  return share === 0 ? 0 : share / (share + (1 - share) * stablePart);
}

/** By so many times the odds, on both sides. */
export function widened({ low, high }: Band, times: number): Band {
  return { low: byOdds(low, 1 / times), high: byOdds(high, times) };
}

/** The share with so many times the odds. */
export function byOdds(share: number, times: number): number {
  return (times * share) / (1 - share + times * share);
}
