// Which times are asked of platform metrics for a grid: whole minutes, complete by now, in Azure's own steps.
import { type Grain, grains } from '../../azure/telemetry/metrics.js';
import type { Grid } from '../../judge/reading.js';
import { type Unreadable, unreadable } from '../unreadable.js';

const minute = 60_000;
/** Of a longer time Azure tells only the end, in silence. */
const longestMilliseconds = 30 * 1_440 * minute;

const minutesOf: Readonly<Record<Grain, number>> = {
  PT1M: 1,
  PT5M: 5,
  PT15M: 15,
  PT30M: 30,
  PT1H: 60,
  PT6H: 360,
  PT12H: 720,
  P1D: 1_440,
};

/** The grid as far as it is complete, and the step that Azure is asked for; several of them may make one interval. */
export type Asked = { readonly kind: 'asked'; readonly grid: Grid; readonly grain: Grain };

export type Nothing = { readonly kind: 'no-data'; readonly why: string };

export function millisecondsOf(grain: Grain): number {
  return minutesOf[grain] * minute;
}

export function askedOf(grid: Grid, now: number, lagMilliseconds: number): Asked | Unreadable | Nothing {
  const { from, stepMilliseconds: step } = grid;
  if (!(step >= minute) || step % minute !== 0) {
    return unreadable(
      `platform metrics are counted by the minute, and intervals of ${step / 1_000} s cannot be filled from that`,
      'judge by intervals of 60 s or a multiple of it, or name a finer source',
    );
  }
  if (from % step !== 0) return unreadable('the grid does not begin at a multiple of its step');
  const to = Math.min(Math.floor(grid.to / step), Math.floor((now - lagMilliseconds) / step)) * step;
  if (to <= from) {
    const lag = `${lagMilliseconds / minute} min`;
    return {
      kind: 'no-data',
      why: `no interval of this time is over for ${lag}, and younger ones may still grow`,
    };
  }
  if (to - from > longestMilliseconds) {
    return unreadable(
      `${Math.ceil((to - from) / 86_400_000)} days of platform metrics were asked for, and Azure tells 30 at most`,
      'ask for a shorter time, or name a source that keeps more',
    );
  }
  return { kind: 'asked', grid: { from, to, stepMilliseconds: step }, grain: grainFor(step) };
}

function grainFor(step: number): Grain {
  return grains.findLast(grain => step % millisecondsOf(grain) === 0) ?? 'PT1M';
}
