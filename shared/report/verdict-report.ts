// What a judge saw, as a report: the verdict, the objectives with the numbers of both arms, and charts. For a gate and
// for every rung of a rollout alike; all that goes in is plain values.
import type { Judged, Verdict, VerdictKind } from '../judge/verdict.js';
import { valueText } from './axis.js';
import type { Block, Chart, Document, Table } from './document.js';

export type VerdictReport = {
  /** Whom it is about: `payments: 2.5.0 against 2.4.1`. */
  readonly title: string;
  readonly verdict: Verdict;
  /** Where the numbers come from, which time they are about: name and value. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly charts: readonly Chart[];
  readonly notes: readonly string[];
  /** By whom and when, as one sentence. */
  readonly madeBy: string;
};

export function verdictDocument(report: VerdictReport): Document {
  const { title, verdict, facts, charts, notes } = report;
  const { kind, because, needs } = verdict;
  return [
    { kind: 'heading', text: `${title}: ${verdictWord(kind)}` },
    paragraph(because),
    ...(needs === undefined ? [] : [paragraph(`Needed: ${needs}.`)]),
    objectiveTable(report),
    { kind: 'table', columns: ['What', ''], rows: facts },
    ...charts.map((chart): Block => ({ kind: 'chart', chart })),
    ...(notes.length === 0 ? [] : [{ kind: 'list', entries: notes } as const]),
  ];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

export function verdictWord(kind: VerdictKind): string {
  switch (kind) {
    case 'pass':
      return 'passed';
    case 'fail':
      return 'failed';
    case 'undecided':
      return 'undecided';
    case 'no-data':
      return 'no data';
    case 'unreadable':
      return 'unreadable';
    default:
      return kind satisfies never;
  }
}

function objectiveTable(report: VerdictReport): Table {
  const { columns, rows } = objectiveRows(report);
  return { kind: 'table', columns, rows: rows.map(({ cells }) => cells) };
}

export type ObjectiveRows = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly kind: VerdictKind; readonly cells: readonly string[] }[];
};

/** The column of stable is left out where there is none. */
export function objectiveRows({ verdict: { judged } }: VerdictReport): ObjectiveRows {
  const hasStable = judged.some(each => armText(each, 'stable') !== '');
  const isAlone = !hasStable && judged.every(each => each.numbers['candidate-total'] === undefined);
  const columns = [
    'Objective',
    'Verdict',
    ...(isAlone ? [] : [hasStable ? 'Candidate' : 'Measured']),
    ...(hasStable ? ['Stable'] : []),
    'Because',
  ];
  return {
    columns,
    rows: judged.map(each => ({
      kind: each.kind,
      cells: [
        each.role === 'must' ? each.objective : `${each.objective} (${each.role})`,
        verdictWord(each.kind),
        ...(isAlone ? [] : [armText(each, 'candidate')]),
        ...(hasStable ? [armText(each, 'stable')] : []),
        each.because,
      ],
    })),
  };
}

/** What this arm did: the share of bad requests with its interval, or its quantiles, or what is left of a budget. */
function armText({ numbers }: Judged, arm: 'candidate' | 'stable'): string {
  const of = (name: string) => numbers[`${arm}-${name}`];
  const [p50, p95, p99] = [of('p50'), of('p95'), of('p99')];
  if (p50 !== undefined && p95 !== undefined && p99 !== undefined) {
    return `p50 ${duration(p50)}, p95 ${duration(p95)}, p99 ${duration(p99)}`;
  }
  const [rate, low, high] = [of('rate'), of('rate-low'), of('rate-high')];
  if (rate !== undefined) {
    const range = low === undefined || high === undefined ? '' : ` (${share(low)} to ${share(high)})`;
    return `${share(rate)}${range} of ${count(of('total') ?? 0)}`;
  }
  const left = numbers['left'];
  return left === undefined || arm === 'stable' ? '' : `${share(left)} of the budget left`;
}

function share(value: number): string {
  return valueText(value, 'share');
}

function duration(value: number): string {
  return valueText(value, 'milliseconds');
}

function count(value: number): string {
  return `${Math.round(value).toLocaleString('en-US')} ${Math.round(value) === 1 ? 'request' : 'requests'}`;
}
