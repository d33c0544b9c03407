// What a kind of resource brings to platform metrics: its metrics by name, and what was measured of each resource.

import type { State } from '../../state.js';
import type { Cell, Span } from '../../time/minutes.js';

export type Aggregation = 'average' | 'count' | 'maximum' | 'minimum' | 'total';

export type MetricDefinition = {
  /** As callers name it. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly unit: 'Count' | 'Seconds' | 'MilliSeconds' | 'Percent';
  /** Which aggregation is given to those who name none. */
  readonly primary: Aggregation;
  /** The finest interval it can be asked for. */
  readonly grainMinutes: number;
  readonly dimensions: readonly string[];
};

/** One resource that metrics can be asked of. */
export type MetricSubject = {
  /** Its full id, in its own spelling. */
  readonly id: string;
  readonly region: string;
  /** Cells may have more dimensions than the metric has: those beyond are added up. */
  read(metric: string, span: Span): readonly Cell[];
};

export type MetricTable = {
  /** As `metricnamespace` names it, such as `Microsoft.Web/sites/slots`. */
  readonly namespace: string;
  readonly metrics: readonly MetricDefinition[];
  /** The resource with these parts, such as `sites`, `payments`; undefined when there is none. */
  find(state: State, group: string, parts: readonly string[]): MetricSubject | undefined;
};
