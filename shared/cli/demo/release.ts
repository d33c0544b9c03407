// What the demo plays: one call of a step, the users that come meanwhile, and how it has to end.
import type { Fields } from '../../../playground/exchange.js';
import type { State } from '../../../playground/state.js';
import type { Outcome } from '../../step/outcome.js';

/** So many minutes of Azure pass in one on the wall. Three minutes of a lease still outlast a hiccup of the machine. */
export const speed = 70;
export const seed = 7;

export type Release = {
  readonly title: string;
  readonly story: string;
  readonly step: 'canary-shift' | 'promote';
  /** Of the step, by their names. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly app: string;
  readonly perSecond: number;
  /** The arm that users are on before, as it names itself in its answers. */
  readonly stable: string;
  /** Where users come to. */
  readonly frontOf: (state: State) => string | undefined;
  /** The share of the new version in percent, as the platform holds it. */
  readonly shareIn: (state: State) => number;
  /** A change of the world as soon as users come to the new version: no probe could have met it. */
  readonly bug?: Fields;
  readonly ends: Outcome;
  /** Only how it ended is told of it. */
  readonly isBrief?: true;
};
