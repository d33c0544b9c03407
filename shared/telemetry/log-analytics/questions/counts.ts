// Both arms on one grid, by one query: totals, failures, latency buckets, and how much of it was really stored.
import type { CountsQuestion } from '../../telemetry.js';
import { type Unreadable, unreadable } from '../../unreadable.js';
import { count, type RowOf, moment as time, text as words } from '../answer.js';
import type { Asked } from '../asking.js';
import { both, call, type Expression, is, name, text } from '../kql/expression.js';
import type { Step } from '../kql/query.js';
import type { LogPlan, RequestsMetric } from '../settings.js';
import { type RequestTable, requestTable } from '../tables.js';
import { type Condition, conditionOf } from './arms.js';
import { badColumns } from './bad.js';
import { bucketOf } from './latency.js';
import { interval } from './period.js';
import { theseRequests, weightOf } from './requests.js';

const columns = {
  Side: words,
  From: time,
  Total: count,
  Bad: count,
  Unclear: count,
  Rows: count,
  Squares: count,
  LastSeen: time,
};
const { Side, From, ...sums } = columns;
const columnsWithBuckets = { Side, From, Bucket: count, ...sums };

export type CountRow = RowOf<typeof columns> & { readonly Bucket?: number };

/** The value of `Side` for rows that both arms claim. */
export const claimedTwice = 'both';

export type CountsAsked = Asked<typeof columns> | Asked<typeof columnsWithBuckets>;
export type CountsPlan = {
  readonly kind: 'plan';
  readonly asked: CountsAsked;
  readonly lacks: string;
  /** What the rows were looked for by. */
  readonly soughtBy: readonly string[];
};

export function countsPlan(
  question: CountsQuestion,
  metric: RequestsMetric,
  plan: LogPlan,
): CountsPlan | Unreadable {
  const table = requestTable(plan.scope);
  const sides = sidesOf(question, plan, table);
  if (sides.kind === 'unreadable') return sides;
  const { before, bad, unclear, lacks } = badColumns(metric.bad, table);
  const { grid, latency } = question;
  const steps: readonly Step[] = [
    ...theseRequests(grid, plan, table, metric.where),
    { kind: 'extend', columns: { Side: sides.that } },
    { kind: 'where', that: is(name('Side'), '!=', text('')) },
    { kind: 'extend', columns: { Weight: weightOf(table), ...before } },
    {
      kind: 'summarize',
      columns: sumsOf(bad, unclear, table),
      by: {
        Side: name('Side'),
        From: interval(table.time, grid),
        ...(latency && { Bucket: bucketOf(table.duration) }),
      },
    },
  ];
  const query = { from: { kind: 'table', table: table.table }, steps } as const;
  const asked = { query, columns: latency ? columnsWithBuckets : columns, from: grid.from, to: grid.to };
  return { kind: 'plan', asked, lacks, soughtBy: sides.words };
}

function sumsOf(bad: Expression, unclear: Expression, table: RequestTable) {
  const weight = name('Weight');
  return {
    Total: call('sum', weight),
    Bad: call('sumif', weight, bad),
    Unclear: call('sumif', weight, unclear),
    Rows: call('count'),
    Squares: call('sum', is(weight, '*', weight)),
    LastSeen: call('max', name(table.time)),
  };
}

type Sides =
  | { readonly kind: 'sides'; readonly that: Expression; readonly words: readonly string[] }
  | Unreadable;

function sidesOf({ arms }: CountsQuestion, { mark }: LogPlan, table: RequestTable): Sides {
  const candidate = conditionOf(arms.candidate, mark, table);
  if (candidate.kind === 'unknown') return untold('candidate', candidate);
  if (arms.stable === undefined) {
    const that = call('case', candidate.that, text('candidate'), text(''));
    return { kind: 'sides', that, words: [candidate.words] };
  }
  const stable = conditionOf(arms.stable, mark, table);
  if (stable.kind === 'unknown') return untold('stable', stable);
  if (candidate.words === stable.words) {
    return unreadable(
      `both arms have ${candidate.words}, so that their requests cannot be told apart`,
      apartHint,
    );
  }
  const that = call(
    'case',
    both(candidate.that, stable.that),
    text(claimedTwice),
    candidate.that,
    text('candidate'),
    stable.that,
    text('stable'),
    text(''),
  );
  return { kind: 'sides', that, words: [candidate.words, stable.words] };
}

export const apartHint =
  'bake service.version into the artifact, so that each build reports its own, or give each arm an expression in KQL';

export function untold(arm: string, { why }: Extract<Condition, { readonly kind: 'unknown' }>): Unreadable {
  return unreadable(`the requests of ${arm} cannot be told: ${why}`, apartHint);
}
