// What every verb of this target works with.
import type { ActivityLog } from '../../azure/activity-log.js';
import type { Metrics } from '../../azure/telemetry/metrics.js';
import type { Clock } from '../../http/clock.js';
import type { Blame } from '../blame.js';
import type { Brake } from './brake.js';
import type { Memory } from './live/memory.js';
import type { Picture, Subject } from './live/picture.js';
import type { Switches } from './live/switches.js';

export type Workshop = Subject & {
  readonly clock: Clock;
  readonly log: ActivityLog;
  readonly metrics: Metrics;
  /** After so long a change counts as in force, unless requests contradict it. */
  readonly budgetMilliseconds: number;
  readonly memory: Memory;
  /** Takes the candidate out without the control plane of Front Door. */
  readonly brake: Brake | undefined;
  /** Filled by every look. */
  readonly switches: Switches;
  /** Whether the caches of the edge are emptied once the way back is in force. */
  readonly purges: boolean;
  readonly warn: (text: string) => void;
  readonly signal?: AbortSignal;
};

export function blameIn({ client, log, at, clock }: Workshop, { id, group }: Picture): Blame {
  const { subscription, resourceGroup } = at;
  const resource = `${id}/originGroups/${group.name}`;
  const place = { subscription, resourceGroup, resource, except: client.correlation };
  return { log, place, now: clock.now() };
}
