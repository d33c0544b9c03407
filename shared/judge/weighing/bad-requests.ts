// Which requests of a cell are bad, where bad is an error or a request that took too long.
import type { Bad } from '../objective.js';
import type { Cell } from '../reading.js';

/** Requests are counted in buckets: those surely bad, and those that may be. */
export type BadRequests = { readonly total: number; readonly least: number; readonly most: number };

export type CountBad = (cell: Cell | undefined) => BadRequests | undefined;

/** Why they cannot be counted, or how. */
export function badRequests(
  bad: Bad,
  edges: readonly number[] | undefined,
): CountBad | { readonly why: string } {
  if (bad.kind === 'errors') {
    return cell => cell && { total: cell.total, least: cell.bad, most: cell.bad };
  }
  if (edges === undefined || edges.length === 0) return { why: 'the source keeps no histogram of latency' };
  const above = edges.findIndex(edge => edge >= bad.milliseconds);
  if (above === -1) return { why: `the histogram ends at ${edges.at(-1)} ms` };
  const below = edges[above] === bad.milliseconds ? above : above - 1;
  return cell => {
    if (cell?.histogram === undefined) return undefined;
    const { histogram } = cell;
    return {
      total: sumFrom(histogram, 0),
      least: sumFrom(histogram, above + 1),
      most: sumFrom(histogram, below + 1),
    };
  };
}

function sumFrom(counts: readonly number[], first: number): number {
  return counts.slice(first).reduce((sum, each) => sum + each, 0);
}
