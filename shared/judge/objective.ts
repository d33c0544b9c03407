// What is demanded of a release: compared with stable, held to a limit, or held to an error budget. Plain JSON.

/** must: decides. should: stops the way up, never goes back. watch: told, decides nothing. */
export type Role = 'must' | 'should' | 'watch';

type Demanded = {
  /** As the user wrote it, for every sentence about it. */
  readonly name: string;
  readonly role: Role;
  /** Which counts or series of the evidence it is about; `requests` unless the user declared another one. */
  readonly metric: string;
};

/** Where a bad event is one: a failed request, or one that took longer. */
export type Bad = { readonly kind: 'errors' } | { readonly kind: 'slower'; readonly milliseconds: number };

export type NoWorse = Demanded & {
  readonly kind: 'no-worse';
  readonly of: 'errors' | 'latency';
};

/** At most this share of the candidate's requests may be bad. */
export type Ceiling = Demanded & { readonly kind: 'ceiling'; readonly bad: Bad; readonly most: number };

/** Every point of the newest stretch of this length lies beyond the limit: then it is missed. A gap is not health. */
export type Sustained = Demanded & {
  readonly kind: 'sustained';
  readonly better: 'lower' | 'higher';
  readonly limit: number;
  /** The limit itself is beyond, as in `< 90`. Absent: it is still within, as in `<= 90`. */
  readonly atLimit?: 'beyond';
  readonly milliseconds: number;
};

export type BudgetWindow =
  | { readonly kind: 'rolling'; readonly milliseconds: number }
  | {
      readonly kind: 'calendar';
      readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
      readonly timeZone: string;
      /** Every so many units from this local time on, `2026-01-31T12:30:00`. Absent: each unit of the calendar. */
      readonly aligned?: { readonly every: number; readonly from: string };
    };

export type BurnRule = {
  readonly longMilliseconds: number;
  readonly shortMilliseconds: number;
  readonly factor: number;
  readonly severity: 'page' | 'ticket';
};

export type Budgeting =
  | { readonly kind: 'occurrences' }
  | { readonly kind: 'timeslices'; readonly milliseconds: number; readonly target: number }
  | { readonly kind: 'ratio-timeslices'; readonly milliseconds: number };

/** Where every point of a series is an event: those beyond the limit are bad. */
export type Beyond = {
  readonly kind: 'beyond';
  readonly better: 'lower' | 'higher';
  readonly limit: number;
  readonly atLimit?: 'beyond';
};

/** An objective over a long window: what is left of its budget, and how fast it burns. */
export type Budget = Demanded & {
  readonly kind: 'budget';
  readonly bad: Bad | Beyond;
  /** The share of good events, such as 0.999. */
  readonly target: number;
  readonly window: BudgetWindow;
  readonly budgeting: Budgeting;
  readonly burn: readonly BurnRule[];
  /** A release needs so much of the budget, as a share; at 0 it may not be overspent. Absent: nothing is asked. */
  readonly leastLeft?: number;
  /** Fewer events than this in a window say nothing. */
  readonly leastEvents: number;
};

export type Objective = NoWorse | Ceiling | Sustained | Budget;
