// What one look brought in, as the journal keeps it: together with the looks before it, all that a verdict was made of.
import type { Reading, Series, Spread } from '../judge/reading.js';
import type { Told } from '../judge/setup.js';
import type { ShareWindow } from './state.js';

type ByMetric<T> = Readonly<Record<string, Told<T>>>;

export type Look = {
  readonly now: number;
  /** What is new by this look, by metric; what was known before is not said again. */
  readonly counts?: ByMetric<Reading>;
  readonly series?: ByMetric<Series>;
  /** Absent: those of the state that it was looked at in. */
  readonly windows?: readonly ShareWindow[];
  readonly unreadableSince?: number;
  /** Of stable before anything moved: in the first look of a driver that knows it. */
  readonly spread?: Spread;
  /** Looks whose verdict nobody waited for, since an order came in between. What they brought counts all the same. */
  readonly before?: readonly Look[];
};
