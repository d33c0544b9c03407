// What can be seen of a change afterwards, and what became of one whose answer never came.
import { culprit } from '../blame.js';
import type { Receipt, Reconciled, Seen } from '../target.js';
import { propagationMilliseconds } from './abilities.js';
import { blameIn, untilQuiet, type Workshop } from './change.js';
import { isSplittable, shareIn } from './live/ingress.js';
import { isUnderWay, lookAt, type Picture } from './live/picture.js';
import { fromWire } from './snapshot.js';
import { sameShares } from './weights.js';

/** When a change of the app was last seen to run, in milliseconds since 1970. */
export type Bustle = { lastSeenAt: number };

export async function seenOf(workshop: Workshop, receipt: Receipt, bustle: Bustle): Promise<Seen> {
  const picture = await lookAt(workshop);
  const { shares: split } = picture;
  const isAsked = showsAsked(picture, receipt);
  const now = workshop.clock.now();
  if (isUnderWay(picture)) bustle.lastSeenAt = now;
  // What is shown while a change runs was asked; what was there before is in force until a while after its end.
  const isFresh = now < Math.max(receipt.askedAt, bustle.lastSeenAt) + propagationMilliseconds;
  if (isUnderWay(picture) || (isAsked && isFresh)) {
    return { kind: 'not-yet', split: isAsked ? sharesBefore(receipt) : split };
  }
  if (isAsked && isDoubtful(picture, receipt)) {
    return {
      kind: 'cannot-know',
      why: 'the last change of the app failed, so that what it shows need not be in force',
    };
  }
  if (isAsked) return { kind: 'seen', by: 'read', split };
  if (sameShares(picture, sharesBefore(receipt))) return { kind: 'not-yet', split };
  return { kind: 'drifted', split, ...(await culprit(blameIn(workshop, picture, receipt.askedAt))) };
}

/** Waits for the end of whatever runs: until then nobody knows. */
export async function reconciled(
  workshop: Workshop,
  intent: Pick<Receipt, 'asked' | 'before'>,
): Promise<Reconciled> {
  const picture = await untilQuiet(workshop);
  if (isUnderWay(picture) || isDoubtful(picture, intent)) return 'cannot-know';
  if (showsAsked(picture, intent)) return 'applied';
  return sameShares(picture, sharesBefore(intent)) ? 'not-applied' : 'cannot-know';
}

/** What is shown was asked last, and that failed. Where nothing was to move, nothing can have failed to. */
function isDoubtful(picture: Picture, intent: Pick<Receipt, 'asked' | 'before'>): boolean {
  return picture.app.provisioningState === 'Failed' && !sameShares(picture, sharesBefore(intent));
}

function showsAsked(picture: Picture, { asked }: Pick<Receipt, 'asked'>): boolean {
  return isSplittable(picture.ingress) && sameShares(picture, asked);
}

function sharesBefore({ before }: Pick<Receipt, 'before'>) {
  const { entries } = fromWire(before);
  return Object.fromEntries(entries.map(({ revision }) => [revision, shareIn(entries, revision)]));
}
