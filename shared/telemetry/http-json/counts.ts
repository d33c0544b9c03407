// Counts of both arms from JSON: one description, asked once for each arm.
import type { Cell, Interval, Reading, Side } from '../../judge/reading.js';
import type { Answered, ArmInTelemetry, CountsQuestion } from '../telemetry.js';
import { type Unreadable, unreadable } from '../unreadable.js';
import { ask, type Means, wholeGrid } from './asking.js';
import { cellAt } from './cells.js';
import type { Counts } from './described.js';

export async function counts(
  means: Means,
  metric: Counts,
  { arms, grid }: CountsQuestion,
): Promise<Answered<Reading>> {
  if (arms.stable !== undefined && !metric.template.tellsArms) {
    return unreadable('the address has no {arm}, so that both arms would be given the same numbers');
  }
  const whole = wholeGrid(means, grid);
  if (whole.kind !== 'grid') return whole;
  const side = (whose: Side, arm: ArmInTelemetry) => sideOf(means, metric, { whose, arm, grid: whole.grid });
  const candidate = await side('candidate', arms.candidate);
  if (candidate.kind === 'unreadable') return candidate;
  const stable = arms.stable && (await side('stable', arms.stable));
  if (stable?.kind === 'unreadable') return stable;
  if (stable && !sameEdges(candidate.edges, stable.edges)) {
    return unreadable('candidate and stable are told with different edges of their buckets');
  }
  const edges = candidate.edges ?? stable?.edges;
  const intervals = joined(candidate.cells, stable?.cells);
  if (intervals.length === 0)
    return { kind: 'no-data', why: 'no interval of this time has a count of either arm' };
  const lastSeen = {
    ...newest('candidate', candidate.cells, whole.grid.stepMilliseconds),
    ...newest('stable', stable?.cells ?? new Map(), whole.grid.stepMilliseconds),
  };
  return {
    kind: 'told',
    value: { grid: whole.grid, intervals, ...(edges && { edges }), lastSeen, remarks: [] },
  };
}

type Cells = ReadonlyMap<number, Cell>;
type Seen = { readonly kind: 'seen'; readonly cells: Cells; readonly edges: readonly number[] | undefined };
type Of = Parameters<typeof ask>[2];

async function sideOf(means: Means, metric: Counts, about: Of): Promise<Seen | Unreadable> {
  const asked = await ask(means, metric, about);
  if (asked.kind === 'unreadable') return asked;
  const cells = new Map<number, Cell>();
  let edges: readonly number[] | undefined;
  for (const spot of asked.spots) {
    const seen = cellAt(spot, metric);
    if (seen === undefined) continue;
    if (!sameEdges(edges, seen.edges)) {
      return unreadable(`${about.whose}: the edges of the buckets are not the same in all intervals`);
    }
    edges ??= seen.edges;
    cells.set(spot.from, seen.cell);
  }
  return { kind: 'seen', cells, edges };
}

function sameEdges(one: readonly number[] | undefined, other: readonly number[] | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return one.length === other.length && one.every((edge, at) => edge === other[at]);
}

function joined(candidate: Cells, stable: Cells | undefined): readonly Interval[] {
  const times = new Set([...candidate.keys(), ...(stable?.keys() ?? [])]);
  return [...times]
    .sort((one, other) => one - other)
    .map(from => {
      const [ours, theirs] = [candidate.get(from), stable?.get(from)];
      return { from, ...(ours && { candidate: ours }), ...(theirs && { stable: theirs }) };
    });
}

function newest(side: Side, cells: Cells, step: number): { readonly [side in Side]?: number } {
  const seen = [...cells].filter(([, { total }]) => total > 0).map(([from]) => from);
  return seen.length === 0 ? {} : { [side]: Math.max(...seen) + step };
}
