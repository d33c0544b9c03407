// The port to whatever makes traffic of its own: synthetic requests to each arm, or a load test that runs elsewhere.
// What it made is counted by itself; a source of real telemetry must leave it out.

import type { Grid, Reading } from '../judge/reading.js';
import type { Answered, Arms, Telemetry } from './telemetry.js';

export type Generator = {
  readonly name: string;
  /** Makes traffic until the signal is aborted. Returns when the last request was answered. */
  readonly run: (signal: AbortSignal) => Promise<void>;
  /** What has been counted so far on this grid. */
  readonly counted: (grid: Grid) => Promise<Answered<Reading>>;
};

/** Traffic of our own that goes on until it is told to rest. It ends by itself with the run. */
export type Traffic = {
  /** From now on to these arms, and to no others, in the name of this promotion or gate. Told again, nothing changes. */
  readonly begin: (arms: Arms, by: string) => void;
  /** Nothing more is sent. Returns when the last request was answered or given up. */
  readonly rest: () => Promise<void>;
};

/** A source; with traffic it counts that alone, and knows nothing of visitors. Each arm gets as much of it. */
export type Counting = Telemetry & { readonly traffic?: Traffic };
