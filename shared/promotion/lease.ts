// Who may drive a promotion: taking a lease, renewing it, giving it back. What is returned holds the entry to append,
// expecting the version that was read: whoever comes second gets a conflict, reads again, and asks again.
import type { NewEntry } from '../ledger/entry.js';
import { entryOf } from './happened.js';
import { leaseMilliseconds } from './lease-terms.js';
import { isoTime } from './moment.js';
import { type Promotion, promotionOf, type Standing } from './standing.js';

export type Mine = { readonly promotion: string; readonly driver: string; readonly fence: number };

export type TakeLease = {
  readonly promotion: string;
  /** One process, and whatever cleans up behind it in the same job: the same driver takes its lease at once. */
  readonly driver: string;
  /** Of the common clock. */
  readonly now: number;
  /** Three minutes, if left out. */
  readonly ttl?: number;
};

export type Taking =
  | { readonly kind: 'take'; readonly fence: number; readonly until: number; readonly entry: NewEntry }
  | { readonly kind: 'held'; readonly by: string; readonly until: number }
  /** Another one owns the target, or this one was never opened. */
  | { readonly kind: 'not-yours'; readonly holder?: string }
  | { readonly kind: 'finished' };

export type Renewing =
  | { readonly kind: 'renew'; readonly until: number; readonly entry: NewEntry }
  | { readonly kind: 'lost'; readonly because: string };

export type GivingBack =
  | { readonly kind: 'give-back'; readonly entry: NewEntry }
  /** It is not there any more. */
  | { readonly kind: 'nothing' };

export function takeLease(standing: Standing, { promotion: id, driver, now, ttl }: TakeLease): Taking {
  const { holder } = standing;
  const promotion = promotionOf(standing, id);
  if (promotion?.finished) return { kind: 'finished' };
  if (!promotion || holder?.id !== id) return { kind: 'not-yours', ...(holder && { holder: holder.id }) };
  const { lease } = promotion;
  if (lease && lease.driver !== driver && now < lease.until) {
    return { kind: 'held', by: lease.driver, until: lease.until };
  }
  const until = now + (ttl ?? leaseMilliseconds);
  const fence = standing.fence + 1;
  const taken = { kind: 'lease-taken', promotion: id, driver, fence, until: isoTime(until) } as const;
  return { kind: 'take', fence, until, entry: entryOf(taken, { at: now, by: driver }) };
}

/** One that has expired may be renewed as long as nobody else took it. */
export function renewLease(standing: Standing, mine: Mine, now: number, ttl = leaseMilliseconds): Renewing {
  const { promotion, driver, fence } = mine;
  const because = whyLost(standing, mine);
  if (because !== undefined) return { kind: 'lost', because };
  const until = now + ttl;
  const renewed = { kind: 'lease-renewed', promotion, driver, fence, until: isoTime(until) } as const;
  return { kind: 'renew', until, entry: entryOf(renewed, { at: now, by: driver }) };
}

export function giveBack(standing: Standing, mine: Mine, now: number): GivingBack {
  const { promotion, driver, fence } = mine;
  if (whyLost(standing, mine) !== undefined) return { kind: 'nothing' };
  const entry = entryOf({ kind: 'lease-given-back', promotion, driver, fence }, { at: now, by: driver });
  return { kind: 'give-back', entry };
}

/** Undefined while this is the newest lease of its promotion and was not ended. */
export function whyLost(standing: Standing, mine: Omit<Mine, 'driver'>): string | undefined {
  const promotion = promotionOf(standing, mine.promotion);
  if (promotion === undefined) return `${mine.promotion} was never opened`;
  return promotion.lease?.fence === mine.fence ? undefined : howLost(promotion, mine.fence);
}

function howLost({ id, finished, rested, lease, fence }: Promotion, mine: number): string {
  if (finished) return `${id} has finished: ${finished.outcome}`;
  if (lease && lease.fence > mine) return `${lease.driver} took it over with lease ${lease.fence}`;
  if (rested) return `${id} rests: ${rested.outcome}`;
  return fence < mine ? `lease ${mine} was never taken` : `lease ${mine} was given back`;
}
