// What is left to finish, for `resume`: which promotions it takes, and why it leaves the others alone.
import { leaseMilliseconds } from './lease-terms.js';
import { isoTime } from './moment.js';
import type { Promotion, Standing } from './standing.js';

export type Unfinished = {
  readonly promotion: Promotion;
  readonly take: boolean;
  /** Why it is taken, or left alone. */
  readonly because: string;
};

/** In the order in which they were opened. */
export function unfinished(standing: Standing, now: number): readonly Unfinished[] {
  return standing.promotions
    .filter(({ finished }) => !finished)
    .map(promotion => ({ promotion, ...judged(standing, promotion, now) }));
}

type Judged = Omit<Unfinished, 'promotion'>;

function judged({ holder }: Standing, promotion: Promotion, now: number): Judged {
  const { id, lease, rested } = promotion;
  if (holder && holder.id !== id) return leave(`it is queued behind ${holder.id}`);
  if (lease && now < lease.until) return leave(`${lease.driver} drives it until ${isoTime(lease.until)}`);
  if (rested) return resting(promotion, rested, now);
  return lease
    ? take(`its driver ${lease.driver} is gone since ${isoTime(lease.until)}`)
    : undriven(promotion, now);
}

function resting(
  { orders }: Promotion,
  { outcome, wakeAt }: NonNullable<Promotion['rested']>,
  now: number,
): Judged {
  const [order] = orders.slice(-1);
  if (order) return take(`${order.kind} by ${order.by}`);
  if (wakeAt === undefined) return leave(`it rests until somebody says how to go on: ${outcome}`);
  return wakeAt <= now
    ? take(`it rested until ${isoTime(wakeAt)}`)
    : leave(`it rests until ${isoTime(wakeAt)}: ${outcome}`);
}

/** Whoever opened it gets the time of one lease to begin, counted from when the target became its own. */
function undriven({ fence, openedAt, claimedAt = openedAt }: Promotion, now: number): Judged {
  const begins = claimedAt + leaseMilliseconds;
  if (fence === 0 && now < begins) return leave(`its own run has until ${isoTime(begins)} to begin`);
  return take(fence === 0 ? 'nobody began to drive it' : 'its driver gave it back');
}

function take(because: string): Judged {
  return { take: true, because };
}

function leave(because: string): Judged {
  return { take: false, because };
}
