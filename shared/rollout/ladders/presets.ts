// Ladders with a name, and which of them fits a target that was given none.
import type { Abilities } from '../../traffic/abilities.js';
import type { Rung } from '../plan.js';

const minute = 60_000;

export const presetNames = ['cautious', 'standard', 'half-hour', 'blue-green', 'instant'] as const;
export type Preset = (typeof presetNames)[number];

type Shape = {
  readonly rungs: readonly Rung[];
  /** How long 100 % is watched when nothing else is said. */
  readonly watchMilliseconds: number;
};

export const usualWatchMilliseconds = 10 * minute;

export const presets: Readonly<Record<Preset, Shape>> = {
  cautious: { rungs: [rung(1, 5), rung(10, 10), rung(50, 15)], watchMilliseconds: usualWatchMilliseconds },
  standard: { rungs: [rung(5, 10), rung(50, 10)], watchMilliseconds: usualWatchMilliseconds },
  'half-hour': { rungs: [rung(10, 30)], watchMilliseconds: usualWatchMilliseconds },
  'blue-green': { rungs: [], watchMilliseconds: usualWatchMilliseconds },
  instant: { rungs: [], watchMilliseconds: 0 },
};

function rung(percent: number, minutes: number): Rung {
  return { percent, lasts: { kind: 'time', milliseconds: minutes * minute } };
}

export function isPreset(text: string): text is Preset {
  return presetNames.some(name => name === text);
}

/** Where every share takes minutes to be seen, few of them are better than many. */
export function usualPreset({ settling, rangePercent }: Abilities): Preset {
  if (settling.expectedMilliseconds > minute) return 'half-hour';
  return rangePercent.from <= 1 ? 'cautious' : 'standard';
}
