// Whether a driver may raise the weight of the candidate just now. Asked with a standing that was read just now, before
// every raise. Going back never asks.
import { type Mine, whyLost } from './lease.js';
import { leaseMarginMilliseconds } from './lease-terms.js';
import { isoTime } from './moment.js';
import { type Intent, type Promotion, promotionOf, type Standing } from './standing.js';

export type Raising =
  | { readonly kind: 'yes' }
  | {
      readonly kind: 'no';
      /** `lost` never comes back; `expiring` needs a renewal; `ordered` and `going-back` need a decision; the others, time. */
      readonly why: 'lost' | 'queued' | 'expiring' | 'going-back' | 'ordered' | 'unreadable' | 'in-flight';
      readonly because: string;
    };

/** `neededMilliseconds`: from now until the last request of the raise is answered or given up. */
export function mayRaise(
  standing: Standing,
  mine: Omit<Mine, 'driver'>,
  now: number,
  neededMilliseconds: number,
): Raising {
  const lost = whyLost(standing, mine);
  const promotion = promotionOf(standing, mine.promotion);
  if (lost !== undefined || !promotion?.lease) return no('lost', lost ?? 'there is no lease');
  if (standing.holder?.id !== promotion.id) return no('queued', `${standing.holder?.id} owns the target`);
  const { until, taken } = promotion.lease;
  if (!(until - now >= neededMilliseconds + leaseMarginMilliseconds)) {
    return no('expiring', `the lease ends at ${isoTime(until)}, before a raise were certainly over`);
  }
  if (promotion.goingBack) return no('going-back', `it goes back: ${promotion.goingBack.cause}`);
  const order = standingOrder(promotion);
  if (order) return no('ordered', `${order.kind} by ${order.by}: ${order.reason}`);
  const unread = standing.problems.find(({ kind, number }) => kind === 'unreadable' && number > taken);
  if (unread) return no('unreadable', `entry ${unread.number} cannot be read: ${unread.problem}`);
  return whileInFlight(standing, mine.fence, now);
}

/**
 * Until when something that was meant and not confirmed may still be under way; undefined when nothing is.
 * Whoever took over waits so long before it looks what became of it, and goes on only then.
 */
export function settledAfter(standing: Standing): number | undefined {
  const times = intentsOf(standing).map(({ mayLandUntil }) => mayLandUntil);
  return times.length === 0 ? undefined : Math.max(...times) + leaseMarginMilliseconds;
}

/** Of those that have finished as well: what they left under way lands on whoever comes next. */
function intentsOf({ promotions }: Standing): readonly Intent[] {
  return promotions.flatMap(({ intents }) => intents);
}

/** Of what was ordered and not taken in: an abort stays, a pause ends with the next order to go on. */
function standingOrder({ orders }: Promotion) {
  const last = orders.at(-1);
  return (
    orders.find(({ kind }) => kind === 'abort-ordered') ?? (last?.kind === 'pause-ordered' ? last : undefined)
  );
}

/** What this driver meant itself it knows of; only what others left behind can surprise it. */
function whileInFlight(standing: Standing, fence: number, now: number): Raising {
  const landing = intentsOf(standing).find(
    ({ intended, mayLandUntil }) => intended.fence !== fence && now < mayLandUntil + leaseMarginMilliseconds,
  );
  if (landing === undefined) return { kind: 'yes' };
  const { intended, mayLandUntil } = landing;
  return no(
    'in-flight',
    `${intended.kind} of lease ${intended.fence} may land until ${isoTime(mayLandUntil)}`,
  );
}

function no(why: Extract<Raising, { kind: 'no' }>['why'], because: string): Raising {
  return { kind: 'no', why, because };
}
