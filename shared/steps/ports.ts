// The ports that a step may ask for. Wiring constructs those that it names, and no others.
import type { Ledger } from '../ledger/ledger.js';
import type { TrafficTarget } from '../traffic/target.js';

export type Ports = {
  readonly target: TrafficTarget;
  /** Undefined when the user gave none. */
  readonly ledger: Ledger | undefined;
};
