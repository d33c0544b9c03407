// What one entry changes of the promotion that it names, or the reason why it does not count.
// An entry of a driver counts only under the newest lease: whoever lost it is told, and changes nothing.
import { unreachable } from '../../step/names.js';
import type { Happened, HappenedOf } from '../happened.js';
import { longestLeaseMilliseconds } from '../lease-terms.js';
import { isoTime, timeOf } from '../moment.js';
import type { Lease, Promotion } from '../standing.js';
import { intending, receiving } from './receipt.js';
import type { Told } from './told.js';

export type Change = Told<Exclude<Happened, { kind: 'heartbeat' | 'rollout-opened' | 'evidence-revoked' }>>;

/** Where the promotion stands among the others. */
export type Place = {
  readonly isFirst: boolean;
  /** The highest fence of the stream. */
  readonly highest: number;
};

export type Amended = { readonly promotion?: Promotion; readonly problem?: string };

export function amended(promotion: Promotion, told: Change, place: Place): Amended {
  const { happened } = told;
  if (happened.kind === 'recorded' || happened.kind === 'announced') {
    return { promotion: toldOf(promotion, { ...told, happened }) };
  }
  if (promotion.finished) return afterTheEnd(promotion, told);
  switch (happened.kind) {
    case 'lease-taken':
      return leased(promotion, { ...told, happened }, place);
    case 'compensation-registered':
    case 'compensation-done':
      return compensated(promotion, happened);
    case 'pause-ordered':
    case 'continue-ordered':
    case 'abort-ordered': {
      const { kind, reason } = happened;
      const { number, at, by } = told;
      return { promotion: { ...promotion, orders: [...promotion.orders, { kind, reason, number, at, by }] } };
    }
    case 'going-back-intended': {
      // Traffic may have moved and a verdict stands behind it, whoever wrote it: it is told, and counts all the same.
      const problem = staleness(promotion, happened.fence);
      return {
        promotion: intending(promotion, { ...told, happened }),
        ...(problem !== undefined && { problem }),
      };
    }
    default: {
      const problem = staleness(promotion, happened.fence);
      return problem === undefined ? driven(promotion, { ...told, happened }) : { problem };
    }
  }
}

/** What is said about a promotion: it changes nothing of it, and mostly comes after its end. */
function toldOf(
  promotion: Promotion,
  { at, happened }: Told<HappenedOf<'recorded' | 'announced'>>,
): Promotion {
  if (happened.kind === 'announced') {
    const { herald, reference } = happened;
    return { ...promotion, announced: { ...promotion.announced, [herald]: reference } };
  }
  const { digest, signedBy, signed, details } = happened;
  return { ...promotion, records: [...promotion.records, { digest, signedBy, signed, details, at }] };
}

type DrivenKind =
  | 'lease-renewed'
  | 'lease-given-back'
  | 'write-intended'
  | 'promotion-intended'
  | 'write-done'
  | 'promotion-done'
  | 'went-back'
  | 'origin-stopped'
  | 'plan-changed'
  | 'state-reached'
  | 'rested'
  | 'finished';

function driven(promotion: Promotion, told: Told<HappenedOf<DrivenKind>>): Amended {
  const { happened, at } = told;
  const { lease, rested, ...rest } = promotion;
  switch (happened.kind) {
    case 'lease-renewed':
      return renewed(promotion, { ...told, happened });
    case 'lease-given-back':
      return { promotion: rest };
    case 'write-intended':
    case 'promotion-intended':
      return { promotion: intending(promotion, { ...told, happened }) };
    case 'write-done':
    case 'promotion-done':
    case 'went-back':
      return { promotion: receiving(promotion, { ...told, happened }) };
    case 'origin-stopped': {
      const { resource, start } = happened;
      return { promotion: { ...promotion, stopped: { resource, start, at } } };
    }
    case 'plan-changed':
      return { promotion: { ...promotion, order: happened.order } };
    case 'state-reached': {
      const { state, answered = 0 } = happened;
      return {
        promotion: { ...promotion, state, orders: promotion.orders.filter(order => order.number > answered) },
      };
    }
    case 'rested': {
      const wakeAt = timeOf(happened.wakeAt);
      const rested = { outcome: happened.outcome, at, ...(wakeAt !== undefined && { wakeAt }) };
      return { promotion: { ...rest, state: happened.state, rested } };
    }
    case 'finished': {
      const { outcome, because, digest, restored } = happened;
      const finished = {
        outcome,
        because,
        at,
        ...(digest !== undefined && { digest }),
        ...(restored === true && { restored }),
      };
      return { promotion: { ...rest, orders: [], finished } };
    }
    default:
      return unreachable(happened);
  }
}

/** A promotion never comes back to life. Only what cleans up behind it still counts. */
function afterTheEnd(promotion: Promotion, { happened }: Change): Amended {
  if (happened.kind === 'compensation-done') return compensated(promotion, happened);
  if (happened.kind === 'lease-given-back') return {};
  if (happened.kind === 'went-back') return provenLate(promotion, happened);
  return { problem: `${promotion.id} has finished` };
}

/** Only where it was still owed. */
function provenLate(promotion: Promotion, { proof, fence }: HappenedOf<'went-back'>): Amended {
  const { id, goingBack } = promotion;
  const isOwed = goingBack?.proof === 'pending' && proof !== 'pending' && fence === promotion.fence;
  return isOwed
    ? { promotion: { ...promotion, goingBack: { ...goingBack, proof } } }
    : { problem: `${id} has finished` };
}

function leased(
  promotion: Promotion,
  { number, at, happened }: Told<HappenedOf<'lease-taken'>>,
  { isFirst, highest }: Place,
): Amended {
  const { driver, fence } = happened;
  const until = timeOf(happened.until) ?? at;
  const { lease, rested, ...rest } = promotion;
  if (!isFirst) return { problem: `${promotion.id} is queued` };
  if (fence !== highest + 1) return { problem: `its fence is ${fence}, and the next one is ${highest + 1}` };
  if (lease && lease.driver !== driver && at < lease.until) return { problem: heldWords(lease) };
  if (isTooLong(at, until)) return { problem: 'its lease is too long' };
  return { promotion: { ...rest, fence, lease: { driver, fence, until, taken: number } } };
}

function renewed(promotion: Promotion, { at, happened }: Told<HappenedOf<'lease-renewed'>>): Amended {
  const { fence, driver } = happened;
  const { lease } = promotion;
  const until = timeOf(happened.until) ?? at;
  if (lease?.driver !== driver) return { problem: `lease ${fence} is not of ${driver}` };
  if (isTooLong(at, until)) return { problem: 'its lease is too long' };
  // A request may follow its intent under the renewed lease.
  const intents = promotion.intents.map(intent =>
    intent.intended.kind !== 'going-back-intended' && intent.intended.fence === fence
      ? { ...intent, mayLandUntil: until }
      : intent,
  );
  return { promotion: { ...promotion, intents, lease: { ...lease, until } } };
}

function isTooLong(at: number, until: number): boolean {
  return until - at > longestLeaseMilliseconds;
}

function heldWords({ driver, until }: Lease): string {
  return `${driver} drives until ${isoTime(until)}`;
}

/** Fence 0 is that of a promotion which nobody ever drove: it may end as well, and needs no lease for that. */
function staleness({ fence, lease }: Promotion, written: number): string | undefined {
  if (written < fence) return `it was written under lease ${written}, and ${fence} is newer`;
  if (written > fence) return `lease ${written} was never taken`;
  return fence === 0 || lease ? undefined : `lease ${written} had ended`;
}

function compensated(
  promotion: Promotion,
  happened: HappenedOf<'compensation-registered' | 'compensation-done'>,
): Amended {
  const { name } = happened;
  const others = promotion.compensations.filter(one => one.name !== name);
  if (happened.kind === 'compensation-registered') {
    return { promotion: { ...promotion, compensations: [...others, { name, undo: happened.undo }] } };
  }
  const isKnown = others.length < promotion.compensations.length;
  return isKnown
    ? { promotion: { ...promotion, compensations: others } }
    : { problem: `there is nothing named ${name} to undo` };
}
