// A revision as it is now: what it was made from, when it started, when it is ready, and how much it is asked.
import type { Fields } from '../../exchange.js';
import type { Behaviour } from '../../world.js';
import { listIn } from '../container-apps/merge.js';
import type { Making } from '../container-apps/seed.js';
import type { Fate } from '../container-apps/world.js';
import { type Load, startLoad } from './load.js';

export type Revision = {
  readonly name: string;
  readonly template: Fields;
  readonly fate: Fate;
  readonly createdAt: number;
  /** How long its containers take from their start until they are ready. */
  readonly startMilliseconds: number;
  app: Behaviour;
  active: boolean;
  /** When its containers were started, the last time. */
  startsAt: number;
  /** It was deactivated and activated again since it was made. */
  activatedAgain: boolean;
  /** When it is no longer active, or was not since; absent while nobody stops it. */
  stopsAt: number | undefined;
  /** The wait of the requests that found no replica; absent while there is one. */
  waking: Promise<void> | undefined;
  load: Load;
};

export type RevisionPlan = {
  readonly name: string;
  readonly template: Fields;
  readonly making: Making;
  readonly createdAt: number;
  readonly startsAt: number;
};

export const makeRevision = ({ making, ...plan }: RevisionPlan): Revision => ({
  ...plan,
  ...making,
  active: true,
  activatedAgain: false,
  stopsAt: undefined,
  waking: undefined,
  load: startLoad(plan.template, plan.startsAt),
});

/** When a replica is ready; absent for a revision that never is. */
export const readyAt = (revision: Revision): number | undefined =>
  revision.fate === 'ready' ? revision.startsAt + revision.startMilliseconds : undefined;

export const isReady = (revision: Revision, now: number): boolean => {
  const at = readyAt(revision);
  return revision.active && at !== undefined && at <= now;
};

export const imageOf = (template: Fields): string =>
  String(listIn(template, 'containers')[0]?.['image'] ?? '');
