// Counts of an arm, added up.
import type { Fold } from '../memory.js';
import type { Cell } from '../reading.js';
import { samplingFactor } from '../statistics/dispersion.js';

/** A sum on its way. What no cell has told yet is absent. */
export type CellSum = {
  count: number;
  only: Cell | undefined;
  total: number;
  bad: number;
  histogram: number[] | undefined;
  rows: number;
  squares: number;
  hasRows: boolean;
  hasSquares: boolean;
  /** Of the cells that tell an average. */
  averaged: number;
  averagedTotal: number;
};

/** A count that a source leaves out stays unknown; what it does tell is added. */
export const cellFold: Fold<Cell | undefined, CellSum> = { begin: emptySum, take: addCell };

export function addCells(cells: readonly (Cell | undefined)[]): Cell | undefined {
  return summed(cells.reduce<CellSum>((sum, cell) => addCell(sum, cell), emptySum()));
}

function emptySum(): CellSum {
  return {
    ...{ count: 0, only: undefined, total: 0, bad: 0, histogram: undefined },
    ...{ rows: 0, squares: 0, hasRows: false, hasSquares: false, averaged: 0, averagedTotal: 0 },
  };
}

function addCell(sum: CellSum, cell: Cell | undefined): CellSum {
  if (cell === undefined) return sum;
  const { total, bad, rows, squares, histogram, average } = cell;
  sum.count += 1;
  sum.only = sum.count === 1 ? cell : undefined;
  sum.total += total;
  sum.bad += bad;
  sum.rows += rows ?? total;
  sum.squares += squares ?? total;
  sum.hasRows ||= rows !== undefined;
  sum.hasSquares ||= squares !== undefined;
  if (histogram !== undefined) addHistogram(sum, histogram);
  if (average !== undefined && total > 0) {
    sum.averaged += average * total;
    sum.averagedTotal += total;
  }
  return sum;
}

function addHistogram(sum: CellSum, histogram: readonly number[]): void {
  const known = sum.histogram;
  if (known === undefined) sum.histogram = [...histogram];
  else for (let at = 0; at < known.length; at += 1) known[at] = (known[at] ?? 0) + (histogram[at] ?? 0);
}

/** Undefined when there was nothing to add. */
export function summed(sum: CellSum): Cell | undefined {
  if (sum.count < 2) return sum.only;
  const { total, bad, histogram, rows, squares, hasRows, hasSquares, averaged, averagedTotal } = sum;
  return {
    ...{ total, bad },
    ...(histogram !== undefined && { histogram: [...histogram] }),
    ...(hasRows && { rows }),
    ...(hasSquares && { squares }),
    ...(averagedTotal > 0 && { average: averaged / averagedTotal }),
  };
}

/** So many requests count as one, where rows are sampled: the worse of both arms. */
export function samplingOf(...cells: readonly (Cell | undefined)[]): number {
  return Math.max(1, ...cells.map(cell => samplingFactor(cell?.squares ?? 0, cell?.total ?? 0)));
}
