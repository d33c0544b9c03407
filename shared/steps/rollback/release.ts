// The newest promotion of a stream that moved traffic: what it brought, and what was there before, as its entries say it.
import { type Promotion, promotionOf, type Standing } from '../../promotion/standing.js';
import type { Plan } from '../../rollout/plan.js';
import { planShape } from '../../rollout/reading/plan-shape.js';
import { stateShape } from '../../rollout/reading/state-shape.js';

/** A build and the arm that it was in. The build is empty where nothing told it. */
export type Point = { readonly arm: string; readonly build: string };

export type Release = {
  readonly promotion: Promotion;
  readonly plan: Plan;
  /** Its result has the traffic, as far as the ledger knows. */
  readonly hasPassed: boolean;
  /** What it brought was known to be good already. */
  readonly isRollback: boolean;
  readonly old: Point;
  readonly result: Point;
};

const moving = ['passed', 'rolled-back', 'stranded'];

/** Undefined where nothing has moved, or where what its entries say cannot be read. */
export function newestRelease(standing: Standing): Release | undefined {
  const moved = standing.promotions.filter(({ finished }) => moving.includes(finished?.outcome ?? ''));
  const promotion = moved.at(-1);
  return promotion === undefined ? undefined : releaseOf(promotion, standing);
}

export function releaseOf(promotion: Promotion, standing: Standing): Release | undefined {
  const told = rollbackOf(promotion);
  const hasPassed = promotion.finished?.outcome === 'passed';
  const undone = told?.undoes === undefined ? undefined : promotionOf(standing, told.undoes);
  // Each undoes an earlier one, so that this comes to an end.
  if (undone !== undefined && undone.openedAt < promotion.openedAt) {
    const release = releaseOf(undone, standing);
    return release && { ...release, promotion, hasPassed, isRollback: true };
  }
  const points = pointsOf(promotion);
  return points && { ...points, promotion, hasPassed, isRollback: told !== undefined };
}

/** Of one that the step rollback opened. */
export function rollbackOf({ order }: Promotion): { readonly undoes?: string } | undefined {
  const { rollback } = order;
  if (typeof rollback !== 'object') return undefined;
  const undoes = 'undoes' in rollback ? rollback['undoes'] : undefined;
  return typeof undoes === 'string' ? { undoes } : {};
}

function pointsOf({
  order,
  state,
  finished,
}: Promotion): Pick<Release, 'plan' | 'old' | 'result'> | undefined {
  const { plan } = order;
  if (!planShape(plan) || !stateShape(state)) return undefined;
  const { builds } = state;
  const { candidate, stable } = plan;
  const isExchanged = state.exchanged === true;
  const at = (arm: string) => builds[arm] ?? '';
  const brought = finished?.digest ?? plan.digest;
  return {
    plan,
    old: isExchanged ? { arm: candidate, build: at(candidate) } : { arm: stable, build: at(stable) },
    result: isExchanged
      ? { arm: stable, build: brought ?? at(stable) }
      : { arm: candidate, build: brought ?? at(candidate) },
  };
}
