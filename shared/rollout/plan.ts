// What one rollout is going to do, fixed when it is opened and stored with it. Plain JSON: whoever goes on after a
// death goes on from here, and from nothing else.

/** How long a share is judged: for so much judged data, or for so many requests of the candidate. */
export type Lasting =
  | { readonly kind: 'time'; readonly milliseconds: number }
  | { readonly kind: 'count'; readonly requests: number; readonly atMostMilliseconds: number };

/** A share of the candidate above 0 and below 100, and how long it is judged. */
export type Rung = { readonly percent: number; readonly lasts: Lasting };

/** What to do when it cannot be told whether the candidate is good. */
export type WhenUndecided = 'hold' | 'roll-back' | 'accept';
export type WhenSilent = 'hold' | 'roll-back';
export type WhenInterrupted = 'roll-back' | 'hold';

/** A rollout that rests at a share, armed: what goes wrong later in the job brings it back. */
export type Until = {
  readonly percent: number;
  readonly holdForMilliseconds: number;
  readonly onJobFailure: 'roll-back' | 'hold';
};

export type Plan = {
  readonly version: 1;
  readonly promotion: string;
  readonly candidate: string;
  readonly stable: string;
  /** The digest that must lie in the candidate; absent when the user demanded none. */
  readonly digest?: string;
  /** The digest is the user's word: where nobody can read what lies in the candidate, nobody compares it. */
  readonly said?: true;
  /** Whether the digest is placed by us first. */
  readonly places: boolean;
  /** Whether the candidate is probed at its own address before the first percent. */
  readonly probes: boolean;
  /** Promotion exchanges the builds of both arms: a swap. */
  readonly exchanges?: true;
  /** In rising order; empty for blue-green and instant. */
  readonly rungs: readonly Rung[];
  /** Absent: all the way to 100 %. */
  readonly until?: Until;
  readonly watchMilliseconds: number;
  readonly standbyMilliseconds: number;
  readonly onUndecided: WhenUndecided;
  readonly onNoData: WhenSilent;
  readonly onInterrupt: WhenInterrupted;
  /** How long a hold lasts before it goes back. */
  readonly holdForMilliseconds: number;
  readonly maxDurationMilliseconds?: number;
  /** `hand-off`: after 100 % the run ends, and `resume` watches. */
  readonly waits: 'inline' | 'hand-off';
  /** Whether anybody judges: `instant` of a target without telemetry is judged by probes alone. */
  readonly judged: boolean;
  readonly checkMilliseconds: number;
  readonly lagMilliseconds: number;
  /** The longest that a written split may take to be seen. */
  readonly settlingMilliseconds: number;
};
