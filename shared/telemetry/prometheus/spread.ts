// How differently the instances of stable fail: its counters once more, by the label of the instance.
import type { Spread } from '../../judge/reading.js';
import type { Answered, SpreadQuestion } from '../telemetry.js';
import { unreadable } from '../unreadable.js';
import { armOf } from './arms.js';
import { cellsOf } from './cells.js';
import type { Row } from './counting/rows.js';
import { named } from './counts.js';
import { periodWords, wholeGrid } from './grid.js';
import { wordsOf } from './http/answer.js';
import { type Means, requestsOf } from './requests.js';

export async function spread(means: Means, question: SpreadQuestion): Promise<Answered<Spread>> {
  const { plan } = means;
  const arm = armOf(question.stable, plan.mark);
  if (arm.kind === 'unreadable') return named('stable', arm);
  const whole = wholeGrid(question.grid, plan, means.now());
  if (whole.kind !== 'grid') return whole;
  const { grid } = whole;
  const wanted = { metric: plan.requests, arm: arm.matchers, grid, latency: false };
  const found = await requestsOf(means, wanted);
  if (found.kind === 'unreadable') return named('stable', found);
  const nameless = found.rows.find(({ track }) => (track.labels[plan.instance] ?? '') === '');
  if (nameless !== undefined) {
    return unreadable(
      `${wordsOf(nameless.track.labels)} does not say its instance in the label ${plan.instance}`,
      'name the label that differs between the instances of an arm',
    );
  }
  const cells = byLabel(found.rows, plan.instance).map(({ rows }) => cellsOf(rows));
  const times = [...new Set(cells.flatMap(each => [...each.keys()]))].sort((one, other) => one - other);
  if (times.length === 0) {
    return { kind: 'no-data', why: `no instance of stable has a count ${periodWords(grid)}` };
  }
  const intervals = times.map(from => ({
    from,
    instances: cells.flatMap(each => {
      const cell = each.get(from);
      return cell === undefined ? [] : [{ total: cell.total, bad: cell.bad }];
    }),
  }));
  return { kind: 'told', value: { grid, intervals } };
}

export type Labelled = { readonly value: string; readonly rows: readonly Row[] };

export function byLabel(rows: readonly Row[], label: string): readonly Labelled[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const value = row.track.labels[label] ?? '';
    const known = groups.get(value) ?? [];
    known.push(row);
    groups.set(value, known);
  }
  return [...groups].map(([value, own]) => ({ value, rows: own }));
}
