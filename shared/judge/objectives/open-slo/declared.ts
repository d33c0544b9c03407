// What a file of OpenSLO declares beside objectives: which queries count its events. Asking them is telemetry's business.

export type DeclaredQuery = {
  /** Such as Prometheus, from the query itself or from the DataSource that it names. */
  readonly type?: string;
  readonly dataSource?: string;
  readonly query: string;
};

export type DeclaredMetric =
  | {
      /** Events: asked as counts. One of `good` and `bad` is there. */
      readonly kind: 'ratio';
      readonly name: string;
      /** The queries tell counters that only grow; else they tell the events of each interval. */
      readonly counter: boolean;
      readonly good?: DeclaredQuery;
      readonly bad?: DeclaredQuery;
      readonly total: DeclaredQuery;
    }
  | {
      /** Values: asked as a series. */
      readonly kind: 'threshold';
      readonly name: string;
      readonly query: DeclaredQuery;
    };
