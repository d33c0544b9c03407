// A feature flag of App Configuration: the shares are shares of users, and the apps decide by the flag whom they give what.
import type { Receipt, Reconciled, Seen, TrafficTarget } from '../target.js';
import { featureFlagAbilities, settledAfterMilliseconds } from './abilities.js';
import { fromWire, isNear, promoteArm, restoreFlag, type Workshop, writeSplit } from './change.js';
import { liveSplit, lookAt } from './picture.js';

export function featureFlagTarget(workshop: Workshop): TrafficTarget {
  return {
    abilities: featureFlagAbilities,
    read: async () => liveSplit(await lookAt(workshop)),
    write: (split, guard) => writeSplit(workshop, split, guard),
    seen: receipt => seenOf(workshop, receipt),
    promote: (candidate, guard) => promoteArm(workshop, candidate, guard),
    reconcile: intent => reconciled(workshop, intent),
    restore: (before, guard) => restoreFlag(workshop, before, guard),
    // Both versions stay where they are: which code may go, only its authors know.
    clean: async () => undefined,
    // Users are split, not addresses: both arms answer at the same one.
    addressOf: async () => undefined,
  };
}

/** The store says at once what it holds; the apps ask it again by and by, and nobody tells us that they have. */
async function seenOf(workshop: Workshop, { asked, before, askedAt }: Receipt): Promise<Seen> {
  const { shares: split, found } = await lookAt(workshop);
  const kept = fromWire(before);
  if (isNear(split, asked)) {
    const isOver = workshop.clock.now() >= askedAt + settledAfterMilliseconds;
    return isOver ? { kind: 'seen', by: 'read', split } : { kind: 'not-yet', split: kept.split };
  }
  if (isNear(split, kept.split)) return { kind: 'not-yet', split };
  const { modifiedAt: at } = found;
  return { kind: 'drifted', split, ...(at !== undefined && { at }) };
}

async function reconciled(
  workshop: Workshop,
  { asked, before }: Pick<Receipt, 'asked' | 'before'>,
): Promise<Reconciled> {
  const { shares } = await lookAt(workshop);
  if (isNear(shares, asked)) return 'applied';
  return isNear(shares, fromWire(before).split) ? 'not-applied' : 'cannot-know';
}
