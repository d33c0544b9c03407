// Who comes next, and when: visitors who do not know of each other, drawn by the seed (a Poisson process).
import type { Chance } from '../random.js';

export type Arrival = {
  /** Milliseconds after the arrival before. */
  readonly gap: number;
  /** The number of a client that keeps its cookies; absent for one that was never here and never comes back. */
  readonly client?: number;
};

export type Crowd = { readonly perMillisecond: number; readonly returning: number };

/** Enough that a single client does not decide a split, few enough that each comes back soon. */
export const returningClients = 200;

export const nextArrival = (crowd: Crowd, luck: Chance): Arrival => {
  const gap = -Math.log(1 - luck.next()) / crowd.perMillisecond;
  if (luck.next() >= crowd.returning) return { gap };
  return { gap, client: Math.floor(luck.next() * returningClients) };
};
