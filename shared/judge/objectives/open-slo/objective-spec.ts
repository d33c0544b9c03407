// The objectives of an SLO: how much of it has to be good, and how its budget is counted.
import type { Beyond, Budget, Budgeting, BudgetWindow } from '../../objective.js';
import { usualLeastEvents } from '../budget-clauses.js';
import { usualBurnRules } from '../burn-rules.js';
import { exact } from '../quantities.js';
import type { DeclaredMetric } from './declared.js';
import type { Spot } from './spot.js';
import { sliceOf } from './time-window.js';

export const budgetingMethods = ['Occurrences', 'Timeslices', 'RatioTimeslices'] as const;
export type Method = (typeof budgetingMethods)[number];

/** What the SLO says for all of its objectives. Where it is wrong its objectives are read all the same, for their own mistakes. */
export type Frame = {
  readonly name: string;
  readonly metric: DeclaredMetric | undefined;
  readonly window: BudgetWindow | undefined;
  readonly method: Method | undefined;
};

const fields = [
  'displayName',
  'op',
  'value',
  'target',
  'targetPercent',
  'timeSliceTarget',
  'timeSliceWindow',
  'indicator',
  'indicatorRef',
  'compositeWeight',
] as const;

export function budgetOf(spot: Spot, { name, metric, window, method }: Frame): Budget | undefined {
  if (!spot.isMapOf(fields)) return undefined;
  const target = targetOf(spot);
  const budgeting = method === undefined ? undefined : budgetingOf(spot, method);
  const bad = metric === undefined ? undefined : badOf(spot, metric);
  if (target === undefined || budgeting === undefined || bad === undefined) return undefined;
  if (metric === undefined || window === undefined) return undefined;
  const slice = budgeting.kind === 'occurrences' ? 0 : budgeting.milliseconds;
  return {
    kind: 'budget',
    name,
    role: 'must',
    metric: metric.name,
    bad,
    target,
    window,
    budgeting,
    burn: usualBurnRules({ window, target, slice }),
    leastLeft: 0,
    // The points of a series are few, and each is an average of many events already.
    leastEvents: bad.kind === 'beyond' ? 1 : usualLeastEvents,
  };
}

function targetOf(spot: Spot): number | undefined {
  const [share, percent] = [spot.field('target'), spot.field('targetPercent')];
  if (share !== undefined && percent !== undefined)
    return percent.problem('target is there already; leave one of them out');
  if (share !== undefined) return shareOf(share);
  if (percent !== undefined) return percentOf(percent);
  return spot.problem('expected target or targetPercent, got neither');
}

function shareOf(spot: Spot): number | undefined {
  const value = spot.number();
  if (value === undefined) return undefined;
  if (value > 0 && value < 1) return value;
  const hint = value > 1 && value < 100 ? `; did you mean targetPercent: ${value}?` : '';
  return spot.problem(
    `expected a share above 0 and below 1 such as 0.999, got ${value}${hint}${whyNot(value, 1)}`,
  );
}

function percentOf(spot: Spot): number | undefined {
  const value = spot.number();
  if (value === undefined) return undefined;
  if (value >= 1 && value < 100) return exact(value / 100);
  const hint = value > 0 && value < 1 ? `; did you mean target: ${value}?` : '';
  return spot.problem(
    `expected a percentage from 1 to below 100 such as 99.9, got ${value}${hint}${whyNot(value, 100)}`,
  );
}

function whyNot(value: number, whole: number): string {
  if (value === 0) return ': it can never be missed';
  return value === whole ? ': no error budget is left to spend' : '';
}

function budgetingOf(spot: Spot, method: Method): Budgeting | undefined {
  const [target, window] = [spot.field('timeSliceTarget'), spot.field('timeSliceWindow')];
  if (method !== 'Timeslices') target?.remark(`has no meaning with ${method}`);
  if (method === 'Occurrences') {
    window?.remark('has no meaning with Occurrences');
    return { kind: 'occurrences' };
  }
  const needed = window ?? spot.needed('timeSliceWindow', 'such as 5m');
  const milliseconds = needed === undefined ? undefined : sliceOf(needed);
  if (method === 'RatioTimeslices') {
    return milliseconds === undefined ? undefined : { kind: 'ratio-timeslices', milliseconds };
  }
  const share = sliceTargetOf(spot);
  if (milliseconds === undefined || share === undefined) return undefined;
  return { kind: 'timeslices', milliseconds, target: share };
}

function sliceTargetOf(spot: Spot): number | undefined {
  const target = spot.needed('timeSliceTarget', 'such as 0.95');
  const share = target?.number();
  if (target === undefined || share === undefined || (share > 0 && share <= 1)) return share;
  return target.problem(`expected a share above 0 and up to 1, got ${share}`);
}

/** Good is what compares so with the value; everything else is bad. */
function badOf(spot: Spot, metric: DeclaredMetric): Budget['bad'] | undefined {
  if (metric.kind === 'threshold') return beyondOf(spot);
  for (const name of ['op', 'value']) spot.field(name)?.remark('has no meaning with ratioMetric');
  return { kind: 'errors' };
}

function beyondOf(spot: Spot): Beyond | undefined {
  const op = spot.needed('op', 'how good values compare with value')?.choice(['lte', 'gte', 'lt', 'gt']);
  const limit = spot.needed('value', 'the limit of good values')?.number();
  if (op === undefined || limit === undefined) return undefined;
  const better = op.startsWith('l') ? 'lower' : 'higher';
  return { kind: 'beyond', better, limit, ...(op.endsWith('e') ? {} : { atLimit: 'beyond' }) };
}
