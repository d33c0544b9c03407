// What a judge saw, as a report: the verdict, the objectives with the numbers of both arms, and charts. For a gate and
// for every rung of a rollout alike; all that goes in is plain values.
import type { Judged, Verdict, VerdictKind } from '../judge/verdict.js';
import type { Block, Chart, Document, Table } from './document.js';
import { armText, differenceText, evidenceText } from './objective-cells.js';

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

/** A column that would be empty is left out. */
export function objectiveRows({ verdict: { judged, judgedUntil } }: VerdictReport): ObjectiveRows {
  const hasStable = judged.some(each => armText(each, 'stable') !== '');
  const between = [
    { name: hasStable ? 'Candidate' : 'Measured', textOf: (each: Judged) => armText(each, 'candidate') },
    { name: 'Stable', textOf: (each: Judged) => armText(each, 'stable') },
    { name: 'Difference', textOf: differenceText },
    { name: 'Evidence', textOf: (each: Judged) => evidenceText(each, judgedUntil) },
  ].filter(({ textOf }) => judged.some(each => textOf(each) !== ''));
  return {
    columns: ['Objective', 'Verdict', ...between.map(({ name }) => name), 'Because'],
    rows: judged.map(each => ({
      kind: each.kind,
      cells: [
        each.role === 'must' ? each.objective : `${each.objective} (${each.role})`,
        verdictWord(each.kind),
        ...between.map(({ textOf }) => textOf(each)),
        each.because,
      ],
    })),
  };
}
