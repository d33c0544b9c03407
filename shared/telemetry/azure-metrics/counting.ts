// What differs between the kinds of target: where an arm's metrics lie, and how requests and failures are told in them.
import type { Metric } from '../../azure/telemetry/metrics-answer.js';
import type { ArmInTelemetry } from '../telemetry.js';
import type { Unreadable } from '../unreadable.js';
import type { Pieces } from './pieces.js';

/** Where the numbers of one arm lie. */
export type Place = {
  readonly kind: 'place';
  readonly resource: string;
  /** Conditions on dimensions, all of which must hold. */
  readonly conditions: readonly string[];
  /** Dimensions that must come back with these values. */
  readonly expected: Readonly<Record<string, string>>;
  /** Where a dimension is told in a form that is not known beforehand: which of the series are its own. */
  readonly own?: { readonly dimension: string; readonly host: string };
};

export type Counting = {
  /** What the user chose, in words. */
  readonly what: string;
  readonly metrics: readonly string[];
  /** The metric whose averages are the response times of one arm, where there is one. */
  readonly responseTime: string | undefined;
  /** The dimension of one instance, by which the spread is told; undefined where there is none. */
  readonly instance: string | undefined;
  /** Dimensions that counts are split by. */
  readonly splitBy: readonly string[];
  readonly placeOf: (arm: ArmInTelemetry, resource: string) => Place | Unreadable;
  /** Why a metric cannot be told of one arm; undefined when it can, or when only Azure knows. */
  readonly inseparable: (metric: string) => string | undefined;
  /** Of one arm, or of one instance of it. */
  readonly pieces: (metrics: readonly Metric[]) => Pieces;
  /** Requests that ended in no status: neither good nor bad. */
  readonly remarks: (metrics: readonly Metric[]) => readonly string[];
};

export function textInFilter(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
