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
