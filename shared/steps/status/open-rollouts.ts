// The promotions of one stream that have not ended, for people: how each stands, who drives it, what was ordered, and what
// happens next without anybody doing anything.
import { isoTime } from '../../promotion/moment.js';
import type { Promotion, Standing } from '../../promotion/standing.js';
import { unfinished } from '../../promotion/unfinished.js';
import { planShape } from '../../rollout/reading/plan-shape.js';
import { stateShape } from '../../rollout/reading/state-shape.js';
import type { State } from '../../rollout/state.js';
import { formatPercent } from '../../traffic/split.js';

export type OpenRollout = {
  readonly promotion: string;
  readonly run: string;
  readonly candidate: string;
  readonly stable: string;
  /** Of the machine; empty before its first one. */
  readonly state: string;
  readonly words: string;
  readonly since: string;
  /** The share of the candidate, as it was seen last. */
  readonly weight: number;
  /** When it has to be looked at again, whoever does it. */
  readonly wakeAt?: string;
  readonly next: string;
  readonly lease?: { readonly driver: string; readonly until: string; readonly living: boolean };
  readonly orders: readonly {
    readonly kind: string;
    readonly by: string;
    readonly reason: string;
    readonly at: string;
  }[];
  readonly goingBack?: string;
};

export function openRollouts(standing: Standing, now: number): readonly OpenRollout[] {
  return unfinished(standing, now).map(({ promotion, take, because }) => {
    const state = stateShape(promotion.state) ? promotion.state : undefined;
    const wakeAt = wakeAtOf(promotion, state);
    const { id, run, openedAt, orders, goingBack, order } = promotion;
    const { candidate, stable } = planShape(order['plan']) ? order['plan'] : { candidate: '', stable: '' };
    return {
      promotion: id,
      run,
      candidate,
      stable,
      state: state?.name ?? '',
      words: inWords(promotion, state),
      since: isoTime(sinceOf(state) ?? openedAt),
      weight: state?.seen ?? 0,
      ...(wakeAt !== undefined && { wakeAt: isoTime(wakeAt) }),
      next: take ? `resume takes it now: ${because}` : nextInWords(promotion, state, because),
      ...leaseOf(promotion, now),
      orders: orders.map(({ kind, by, reason, at }) => ({ kind, by, reason, at: isoTime(at) })),
      ...(goingBack !== undefined && { goingBack: goingBack.cause }),
    };
  });
}

function leaseOf({ lease }: Promotion, now: number): Pick<OpenRollout, 'lease'> {
  if (lease === undefined) return {};
  const { driver, until } = lease;
  return { lease: { driver, until: isoTime(until), living: now < until } };
}

function sinceOf(state: State | undefined): number | undefined {
  if (state === undefined) return undefined;
  return 'since' in state ? state.since : state.at;
}

function wakeAtOf({ rested }: Promotion, state: State | undefined): number | undefined {
  if (rested !== undefined) return rested.wakeAt;
  return state !== undefined && 'until' in state ? state.until : undefined;
}

function inWords({ claimedAt }: Promotion, state: State | undefined): string {
  if (state === undefined) return claimedAt === undefined ? 'queued' : 'opened; nothing has moved';
  const share = formatPercent(state.asked);
  switch (state.name) {
    case 'opened':
    case 'verified':
    case 'placed':
    case 'ready':
    case 'probing':
      return 'is prepared; nothing has moved';
    case 'queued':
      return `queued behind ${state.behind}`;
    case 'settling':
      return `on its way to ${share}`;
    case 'observing':
      return `${share} is judged`;
    case 'armed':
      return `rests at ${share}, armed`;
    case 'held':
      return `held at ${share}: ${state.reason}`;
    case 'promoting':
      return 'is made the stable version';
    case 'watching':
      return 'has all of the traffic, and is watched';
    case 'standing-by':
      return 'has all of the traffic; the version before is kept ready';
    case 'rolling-back':
      return `goes back: ${state.cause}`;
    case 'promoted':
    case 'rolled-back':
    case 'refused':
    case 'superseded':
    case 'abandoned':
    case 'stranded':
      return `${state.name}; its last word is missing`;
    default: {
      const unreachable: never = state;
      return unreachable;
    }
  }
}

function nextInWords({ rested }: Promotion, state: State | undefined, because: string): string {
  if (rested === undefined) return because;
  switch (state?.name) {
    case 'armed':
      return 'then it goes back, unless canary-shift goes on from there';
    case 'held':
      return state.reason === 'stable-fails' ? 'then it is looked at again' : 'then it goes back';
    case 'standing-by':
      return 'then resume cleans up';
    default:
      return 'then resume looks at it';
  }
}
