// What the gate asks of every metric, and tells it at every check.

import type { Cell } from '../reading.js';
import type { Settings } from '../settings.js';
import type { Beginning } from './mixture.js';
import type { Position, Schedule } from './schedule.js';

/** Both arms in one interval. */
export type Pair = { readonly candidate: Cell; readonly stable: Cell };

export type Moment = Beginning & {
  /** From 0 on. */
  readonly check: number;
  readonly position: Position;
  /** The average of all mixtures of all metrics after the check before. */
  readonly others: number;
  /** So many requests count as one, for errors that come together and rows that stand for many. */
  readonly cluster: number;
};

export type Conditions = {
  readonly settings: Settings;
  readonly schedule: Schedule;
  /** Of this metric, among all. */
  readonly weight: number;
};

/** A part of a metric's evidence, by what it looks at. */
export type Part = {
  readonly about: string;
  /** Log, weighted with its place in the metric. */
  readonly logEvidence: number;
};

export type Witness = {
  readonly take: (pair: Pair, moment: Moment) => void;
  /** Log of the part of the evidence that is no deadline's. */
  readonly logMixtures: () => number;
  /** Log of the evidence against the candidate. */
  readonly logEvidence: () => number;
  /** Whether what was seen is large enough to go back for. */
  readonly isSubstantial: () => boolean;
  readonly parts: () => readonly Part[];
};
