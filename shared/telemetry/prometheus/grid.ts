// Which intervals can be told: those that hold two scrapes, and are over for so long that all of them have come in.
import type { Grid } from '../../judge/reading.js';
import { type Unreadable, unreadable } from '../unreadable.js';
import type { Plan } from './settings.js';

export type Whole = { readonly kind: 'grid'; readonly grid: Grid };
export type Nothing = { readonly kind: 'no-data'; readonly why: string };

type Times = Pick<Plan, 'scrapeMilliseconds' | 'stepMilliseconds' | 'lagMilliseconds'>;

export function wholeGrid({ from, to, stepMilliseconds: step }: Grid, plan: Times, now: number) {
  const { stepMilliseconds: finest, scrapeMilliseconds: scrape } = plan;
  if (!Number.isSafeInteger(step) || step < finest) {
    return unreadable(
      `intervals of ${step / 1_000} s are too short for scrapes every ${scrape / 1_000} s`,
      `judge by intervals of ${finest / 1_000} s or more, or have the app scraped more often`,
    ) satisfies Unreadable;
  }
  if (from % step !== 0)
    return unreadable('the grid does not begin at a multiple of its step') satisfies Unreadable;
  const until = Math.min(Math.floor(to / step), Math.floor((now - plan.lagMilliseconds) / step)) * step;
  if (until <= from) {
    const why = `no interval of this time is over for ${plan.lagMilliseconds / 1_000} s, and younger ones may still grow`;
    return { kind: 'no-data', why } satisfies Nothing;
  }
  return { kind: 'grid', grid: { from, to: until, stepMilliseconds: step } } satisfies Whole;
}

export function periodWords({ from, to }: Pick<Grid, 'from' | 'to'>): string {
  return `between ${new Date(from).toISOString()} and ${new Date(to).toISOString()}`;
}
