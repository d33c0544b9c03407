// What decides over a rollout: it is shown one check after the other, and says whether to go back.
import type { Cell } from './cells.js';
import type { HourBefore } from './hour-before.js';
import type { Check } from './traffic.js';

export type Rule = {
  readonly name: string;
  /** A fresh one for every rollout. Peers have one rule per kind of regression, and all of them where all is well. */
  readonly begin: (cell: Cell, before: HourBefore) => (check: Check, at: number) => boolean;
};

export const judgesErrors = ({ kind }: Cell): boolean => kind !== 'latency';
export const judgesLatency = ({ kind }: Cell): boolean => kind !== 'errors';
