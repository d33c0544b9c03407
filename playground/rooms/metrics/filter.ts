// Reads the filter of a metrics query: dimensions that split a metric, and the values that are wanted of each.
import type { Answer } from '../../exchange.js';
import * as refusals from './refusals.js';
import type { MetricDefinition } from './table.js';

/** One dimension: any value (`*`), or one of some. */
export type DimensionFilter = { readonly dimension: string; readonly values: readonly string[] };

export type FilterReading =
  | { readonly kind: 'filters'; readonly filters: readonly DimensionFilter[] }
  | { readonly kind: 'wrong'; readonly answer: Answer };

const condition = /^\(?\s*([\w./]+)\s+eq\s+'([^']*)'\s*\)?$/i;

/** `or` joins values of one dimension, never two dimensions. */
const readClause = (clause: string): DimensionFilter | undefined => {
  const inner = clause.trim().replace(/^\((.*)\)$/, '$1');
  const values: string[] = [];
  let dimension: string | undefined;
  for (const part of inner.split(/\s+or\s+/i)) {
    const [, name, value] = part.trim().match(condition) ?? [];
    if (!name || value === undefined) return undefined;
    if (dimension !== undefined && dimension.toLowerCase() !== name.toLowerCase()) return undefined;
    dimension = name;
    values.push(value);
  }
  return dimension === undefined ? undefined : { dimension, values };
};

const isKnown = (metric: MetricDefinition, dimension: string): boolean =>
  metric.dimensions.some(each => each.toLowerCase() === dimension.toLowerCase());

/** A dimension that a metric does not have is refused, unless the caller asked to be lenient. */
export const readFilter = (
  given: string | undefined,
  metrics: readonly MetricDefinition[],
  lenient: boolean,
): FilterReading => {
  if (given === undefined || given.trim() === '') return { kind: 'filters', filters: [] };
  const filters: DimensionFilter[] = [];
  for (const clause of given.split(/\s+and\s+/i)) {
    const filter = readClause(clause);
    if (!filter) return { kind: 'wrong', answer: refusals.wrongFilter(given) };
    const without = metrics.find(each => !isKnown(each, filter.dimension));
    if (!without) filters.push(filter);
    else if (!lenient) {
      return { kind: 'wrong', answer: refusals.unknownDimension(without, filter.dimension) };
    }
  }
  return { kind: 'filters', filters };
};
