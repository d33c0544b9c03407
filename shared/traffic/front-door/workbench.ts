// What whoever changes weights works with, for every kind of Front Door: how it is read, how it is written, and who counts; and
// the verbs that follow from that alone.
import type { Metrics } from '../../azure/telemetry/metrics.js';
import type { Clock } from '../../http/clock.js';
import type { Blame } from '../blame.js';
import type { TrafficTarget } from '../target.js';
import { promoteOrigin, restoreOrigins, writeSplit } from './change.js';
import { addressOf } from './live/live-split.js';
import type { Memory } from './live/memory.js';
import type { CountedBy } from './live/metric.js';
import type { Picture } from './live/picture.js';
import { reconciled, seenOf } from './seen.js';
import type { Sending } from './sending.js';
import { find } from './standing.js';

export type Workbench = {
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly countedBy: CountedBy;
  /** After so long a change counts as in force, unless requests contradict it. */
  readonly budgetMilliseconds: number;
  readonly memory: Memory;
  /** Whether all changes are one write, and so come to the edges as one. */
  readonly isAtomic: boolean;
  readonly look: () => Promise<Picture>;
  readonly send: (sending: Sending) => Promise<void>;
  readonly blame: (picture: Picture) => Blame;
};

type Verbs = Omit<TrafficTarget, 'abilities' | 'read' | 'place'>;

/** `purge` empties the caches of the edge, where that is wished for after going back. */
export function verbsAt(bench: Workbench, purge: (() => Promise<void>) | undefined): Verbs {
  let purgeIsDue = false;
  return {
    write: (split, guard) => writeSplit(bench, split, guard),
    seen: async receipt => {
      const seen = await seenOf(bench, receipt);
      if (seen.kind === 'seen' && purgeIsDue) {
        purgeIsDue = false;
        await purge?.();
      }
      return seen;
    },
    promote: (candidate, guard) => promoteOrigin(bench, candidate, guard),
    reconcile: intent => reconciled(bench, intent),
    restore: async (before, guard) => {
      const receipt = await restoreOrigins(bench, before, guard);
      // Emptied before the edges have left the candidate, the caches would fill with its answers again.
      purgeIsDue = purge !== undefined;
      return receipt;
    },
    // Whoever is switched off costs nothing here and keeps nobody: there is nothing to end.
    clean: async () => undefined,
    addressOf: async arm => {
      const found = find((await bench.look()).origins, arm);
      return found === undefined ? undefined : addressOf(found);
    },
  };
}
