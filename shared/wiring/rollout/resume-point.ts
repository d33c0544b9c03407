// How somebody else's rollout is gone on with, who has nothing but the ledger: the state it reached, and the writes whose
// receipts never came.
import type { Promotion } from '../../promotion/standing.js';
import { beginState } from '../../rollout/decide.js';
import type { OpenIntent } from '../../rollout/event.js';
import type { State } from '../../rollout/state.js';
import { inProportion } from '../../traffic/proportion.js';
import type { Wire } from '../../traffic/target.js';
import { wholly } from './effects/promoting.js';
import type { Asked, RolloutTarget } from './session.js';
import { readOrder, readState, type StandingOrder } from './standing-order.js';

export type ResumePoint = {
  readonly order: StandingOrder;
  readonly state: State;
  readonly intent: OpenIntent | undefined;
};

export function resumePoint(promotion: Promotion): ResumePoint {
  const order = readOrder(promotion.order);
  const { state } = promotion;
  return {
    order,
    state: state === undefined ? beginState(order.plan, promotion.openedAt) : readState(state),
    intent: newestIntent(promotion) ?? receivedLast(promotion),
  };
}

function newestIntent({ intents }: Promotion): OpenIntent | undefined {
  const intent = intents.at(-1);
  if (intent === undefined) return undefined;
  switch (intent.intended.kind) {
    case 'write-intended':
      return 'raise';
    case 'promotion-intended':
      return 'promotion';
    case 'going-back-intended':
      return 'going-back';
    default: {
      const unreachable: never = intent.intended;
      return unreachable;
    }
  }
}

/**
 * What is to be looked for: what an intent without a receipt asked for, or one whose receipt came before its share was
 * seen. The entry holds the share, and the others divide the rest as they do now.
 */
export async function askedBy(
  promotion: Promotion,
  { plan }: StandingOrder,
  target: RolloutTarget,
): Promise<Asked | undefined> {
  const meant = openWrite(promotion) ?? unseenWrite(promotion);
  if (meant === undefined) return undefined;
  const { intended, at } = meant;
  const { split } = await target.read();
  const asked =
    intended.kind === 'write-intended'
      ? inProportion(split, plan.candidate, intended.percent, target.abilities.grainPercent)
      : ({ kind: 'split', split: wholly(split, plan) } as const);
  if (asked.kind !== 'split') return undefined;
  // An entry's body holds what the target said, and that is its words for it.
  const before: Wire = intended.before;
  return { asked: asked.split, before, askedAt: at, unchanged: false };
}

type Written = NonNullable<Promotion['asked']>;

function openWrite({ intents }: Promotion): Written | undefined {
  const newest = intents.at(-1);
  if (newest === undefined || newest.intended.kind === 'going-back-intended') return undefined;
  return { intended: newest.intended, at: newest.at };
}

/** After a swap the share of the candidate's arm says nothing: only what stood there before tells what is in force. */
function unseenWrite({ asked, state, intents }: Promotion): Written | undefined {
  if (asked === undefined || state === undefined || intents.length > 0) return undefined;
  return isOf(readState(state), asked) ? asked : undefined;
}

function isOf({ name, asked: percent }: State, { intended }: Written): boolean {
  if (intended.kind === 'promotion-intended') return name === 'promoting';
  return name === 'settling' && intended.percent === percent;
}

/** Its receipt came, and the state that follows from it was never told: to write it again could undo it. */
function receivedLast(promotion: Promotion): OpenIntent | undefined {
  const { intended } = unseenWrite(promotion) ?? {};
  const step = promotion.state?.['step'];
  if (intended?.kind === 'promotion-intended' && step === 'asked') return 'promotion';
  return intended?.kind === 'write-intended' && step === 'raising' ? 'raise' : undefined;
}
