// Whether what was asked is in force: the weights by the API server, and that the gateways took them over by their status.
import type { Receipt, Reconciled, Seen } from '../target.js';
import { culprit } from './blame.js';
import { lookAt, type Subject } from './route.js';
import { fromWire } from './snapshot.js';
import { standingOf } from './status.js';
import { isNear } from './weights.js';

export async function seenOf(subject: Subject, receipt: Receipt): Promise<Seen> {
  const { shares: split, route } = await lookAt(subject);
  const before = fromWire(receipt.before).split;
  if (!isNear(split, receipt.asked)) {
    return isNear(split, before) ? { kind: 'not-yet', split } : { kind: 'drifted', split, ...culprit(route) };
  }
  const standing = standingOf(route);
  switch (standing.kind) {
    case 'in-force':
      return { kind: 'seen', by: 'read', split };
    case 'waiting':
      return { kind: 'not-yet', split: before };
    case 'refused':
      return { kind: 'cannot-know', why: `the weights are as asked, but ${standing.why}` };
    default:
      return standing satisfies never;
  }
}

/** One change holds all of it: it was made, or it was not. */
export async function reconciled(
  subject: Subject,
  { asked, before }: Pick<Receipt, 'asked' | 'before'>,
): Promise<Reconciled> {
  const { shares } = await lookAt(subject);
  if (isNear(shares, asked)) return 'applied';
  return isNear(shares, fromWire(before).split) ? 'not-applied' : 'cannot-know';
}
