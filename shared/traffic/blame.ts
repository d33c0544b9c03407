// The faults for a change that was not ours, with who and when as far as the activity log tells it yet.
import type { ActivityLog, ActivityQuery, Change } from '../azure/activity-log.js';
import { Fault } from '../fault/fault.js';

/** A change may be told as late as this; what is older has nothing to do with a conflict just met. */
const lookBackMilliseconds = 2 * 3_600_000;

export type Blame = {
  readonly log: ActivityLog;
  readonly place: Omit<ActivityQuery, 'since'>;
  readonly now: number;
  /** Only what came after it; default: two hours ago. */
  readonly since?: number;
};

/** Somebody else changed the split after the caller read it. Nothing of ours was written. */
export async function conflict(found: string, blame: Blame): Promise<Fault> {
  const { words, facts } = await who(blame);
  return new Fault('TRAFFIC_CONFLICT', `the traffic is no longer what was read before: ${words}`, {
    facts: { found, ...facts },
  });
}

export type Culprit = { readonly by?: string; readonly at?: string };

/** For `seen`, when the split is neither what was there nor what was asked. */
export async function culprit(blame: Blame): Promise<Culprit> {
  const change = await lastChange(blame);
  return change === undefined || 'why' in change ? {} : { by: change.by, at: change.at };
}

async function who(blame: Blame) {
  const change = await lastChange(blame);
  if (change === undefined) {
    return {
      words: 'the activity log does not tell yet who changed it; it is up to 20 minutes late',
      facts: {},
    };
  }
  if ('why' in change) {
    return {
      words: 'who changed it cannot be read from the activity log',
      facts: { 'activity-log': change.why },
    };
  }
  const { by, at, operation } = change;
  return {
    words: `the activity log names ${by}, at ${at}`,
    facts: { 'changed-by': by, 'changed-at': at, operation },
  };
}

type Found = Change | { readonly why: string } | undefined;

async function lastChange({ log, place, now, since }: Blame): Promise<Found> {
  const found = await log.changes({ ...place, since: since ?? now - lookBackMilliseconds });
  return found.kind === 'known' ? found.changes[0] : { why: found.why };
}
