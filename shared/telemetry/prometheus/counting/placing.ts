// Which interval an increment belongs to: the one in which it was first seen, and none if it is spread over too many.
import type { Grid } from '../../../judge/reading.js';
import type { Increment } from './increments.js';

export type Place =
  | { readonly kind: 'interval'; readonly from: number }
  /** It touches more than two intervals: to put it into one of them would be a guess. */
  | { readonly kind: 'scattered' }
  | { readonly kind: 'outside' };

/**
 * A scrape right on an edge belongs to the interval that ends there: what it saw came before. Requests from before an
 * edge that are seen first behind it are counted behind it; that is late by less than one scrape.
 */
export function placeOf({ after, at }: Pick<Increment, 'after' | 'at'>, grid: Grid): Place {
  const { from: begin, to, stepMilliseconds: step } = grid;
  if (at <= begin || at > to) return { kind: 'outside' };
  const from = begin + (Math.ceil((at - begin) / step) - 1) * step;
  return after >= from - step ? { kind: 'interval', from } : { kind: 'scattered' };
}

/** As long as Prometheus itself takes a series for one that is still there. */
const rememberedMilliseconds = 300_000;

/** From where samples are needed: so that the first interval knows what came before it, and a gap is not taken for a birth. */
export function lookBack({ from, stepMilliseconds }: Grid): number {
  return from - Math.max(stepMilliseconds, rememberedMilliseconds);
}
