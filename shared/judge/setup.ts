// What a judge is told once, before anything moves. Plain JSON: it is stored with the rollout and replayed from there.

import type { Objective } from './objective.js';
import type { Reading, Series, Spread } from './reading.js';
import type { Settings } from './settings.js';

/** A share of the candidate and how long it is planned to last. */
export type PlannedShare = { readonly percent: number; readonly milliseconds: number };

export type JudgeSetup = {
  readonly objectives: readonly Objective[];
  readonly settings: Settings;
  /** The whole plan: deadline bets and the start prior are made from it. Empty for a gate that moves no traffic. */
  readonly plan: readonly PlannedShare[];
  /** The length of one interval. */
  readonly stepMilliseconds: number;
  /** Data younger than this are not complete yet. */
  readonly lagMilliseconds: number;
  /** Clients stay with their arm for a while, so that failures come together. */
  readonly sticky?: true;
  /** Absent where nothing is split: then no share of the requests is expected either. */
  readonly sharing?: Sharing;
};

/** How requests follow the shares that are asked for: which of them may reach the candidate follows from it. */
export type Sharing = {
  /** Each request is split by itself, whoever sends it. */
  readonly independent: boolean;
  /** A client may stay for so long where it was sent. */
  readonly stickyMilliseconds: number;
  /** So long may a change take to be in force everywhere. */
  readonly settlingMilliseconds: number;
  /** Of what the candidate does not have, the part that is stable's; absent where there are no other arms. */
  readonly stablePart?: number;
  /** A share that is not as asked is told, and holds nothing up. */
  readonly isToldOnly?: true;
};

/** When which share of the candidate was in force; intervals outside of every window are not judged. */
export type Window = { readonly percent: number; readonly from: number; readonly to?: number };

/** What one source says of one metric: an answer, or why there is none. */
export type Told<T> =
  | { readonly kind: 'told'; readonly value: T }
  | { readonly kind: 'no-data'; readonly why: string }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Everything known so far, from the first share on. Judging it again gives the same verdict. */
export type Evidence = {
  readonly now: number;
  readonly windows: readonly Window[];
  /** Counts by the metric's name; `requests` is the one of errors and latency. */
  readonly counts: Readonly<Record<string, Told<Reading>>>;
  readonly series: Readonly<Record<string, Told<Series>>>;
  readonly spread?: Spread;
  /** How often in a row the source could not be read, and since when. */
  readonly unreadableSince?: number;
};
