// How somebody else's rollout is gone on with, who has nothing but the ledger: the state it reached, and the writes whose
// receipts never came.
import type { Intent, Promotion } from '../../promotion/standing.js';
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
    intent: newestIntent(promotion)?.kind,
  };
}

type Meant = { readonly kind: OpenIntent; readonly intent: Intent };

function newestIntent({ intents }: Promotion): Meant | undefined {
  const intent = intents.at(-1);
  if (intent === undefined) return undefined;
  switch (intent.intended.kind) {
    case 'write-intended':
      return { kind: 'raise', intent };
    case 'promotion-intended':
      return { kind: 'promotion', intent };
    case 'going-back-intended':
      return { kind: 'going-back', intent };
    default: {
      const unreachable: never = intent.intended;
      return unreachable;
    }
  }
}

/** What that intent asked for: the entry holds the share, and the others divide the rest as they do now. */
export async function askedBy(
  promotion: Promotion,
  { plan }: StandingOrder,
  target: RolloutTarget,
): Promise<Asked | undefined> {
  const meant = newestIntent(promotion);
  if (meant === undefined || meant.kind === 'going-back') return undefined;
  const { intended, at } = meant.intent;
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
