// The port to whatever makes traffic of its own: synthetic requests to each arm, or a load test that runs elsewhere.
// What it made is counted by itself; a source of real telemetry must leave it out.

import type { Grid, Reading } from '../judge/reading.js';
import type { Answered } from './telemetry.js';

export type Generator = {
  readonly name: string;
  /** Makes traffic until the signal is aborted. Returns when the last request was answered. */
  readonly run: (signal: AbortSignal) => Promise<void>;
  /** What has been counted so far on this grid. */
  readonly counted: (grid: Grid) => Promise<Answered<Reading>>;
};
