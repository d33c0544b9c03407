// A way back that nobody could see in all the time that it may take: its rollout has ended, and the proof is still owed.
import type { Promotion, Standing } from './standing.js';

export type Unproven = {
  readonly promotion: Promotion;
  /** When going back was asked for. */
  readonly askedAt: number;
};

/** Of the newest promotion that moved anything. Whatever has moved the traffic since makes an older question moot. */
export function unproven({ promotions }: Standing): Unproven | undefined {
  const newest = promotions.findLast(({ finished }) => finished?.outcome !== 'refused');
  if (newest?.finished?.outcome !== 'rolled-back' || newest.goingBack?.proof !== 'pending') return undefined;
  return { promotion: newest, askedAt: newest.goingBack.at };
}
