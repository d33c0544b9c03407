// Where a rollout stands. Plain JSON, small enough for an entry of the ledger.

/** When which share of the candidate was in force, as it was seen. What lies between windows is not judged. */
export type ShareWindow = { readonly percent: number; readonly from: number; readonly to?: number };

export type Proof = 'probe' | 'telemetry' | 'control-plane' | 'pending';

/** Why it goes back, or went back. */
export type Cause =
  | 'worse'
  | 'undecided'
  | 'no-data'
  | 'probe-failed'
  | 'interrupted'
  | 'aborted'
  | 'ordered'
  | 'job-failed'
  | 'drifted'
  | 'overdue'
  | 'not-settled'
  | 'promotion-failed'
  | 'not-ready';

type Where =
  | { readonly name: 'opened'; readonly claimed?: true }
  | { readonly name: 'queued'; readonly behind: string }
  | { readonly name: 'verified' }
  | { readonly name: 'placed' }
  | { readonly name: 'ready' }
  | { readonly name: 'probing' }
  /** The share of this rung was asked for, or is about to be; `step` tells whether an answer came. */
  | {
      readonly name: 'settling';
      readonly rung: number;
      readonly step: 'raising' | 'asked' | 'unclear';
      /** When it was decided to raise. Until then the share before was in force. */
      readonly since: number;
      /** Somebody else changed the traffic before: what is in force is neither this share nor the one before it. */
      readonly reclaims?: true;
    }
  | { readonly name: 'observing'; readonly rung: number; readonly since: number }
  | { readonly name: 'armed'; readonly rung: number; readonly until: number }
  /** Judging goes on while somebody is asked; at `until` it goes back. It may be held at 100 % too. */
  | {
      readonly name: 'held';
      readonly rung: number;
      readonly since: number;
      readonly until: number;
      readonly reason:
        | 'undecided'
        | 'no-data'
        | 'unreadable'
        | 'stable-fails'
        | 'both-fail'
        | 'paused'
        | 'interrupted'
        | 'drifted';
    }
  /** `done`: it was applied, and is not seen at 100 % yet. */
  | { readonly name: 'promoting'; readonly step: 'asked' | 'unclear' | 'done'; readonly since: number }
  | { readonly name: 'watching'; readonly since: number }
  | { readonly name: 'standing-by'; readonly since: number; readonly until: number }
  | {
      readonly name: 'rolling-back';
      readonly cause: Cause;
      readonly step: 'asked' | 'unclear' | 'proving';
      readonly tries: number;
    }
  | { readonly name: 'promoted' }
  | { readonly name: 'rolled-back'; readonly cause: Cause; readonly proof: Proof }
  | { readonly name: 'refused'; readonly why: string; readonly code?: string }
  | { readonly name: 'superseded'; readonly by: string }
  | { readonly name: 'abandoned'; readonly why: string }
  | { readonly name: 'stranded'; readonly why: string };

export type StateName = Where['name'];

/** What stays from state to state. */
export type Kept = {
  readonly promotion: string;
  readonly openedAt: number;
  /** The time of the last event. */
  readonly at: number;
  /** The candidate's share that is wanted now, asked for or about to be, and the one that was seen last. */
  readonly asked: number;
  readonly seen?: number;
  readonly windows: readonly ShareWindow[];
  /** A `fail` of the candidate was told: from here nothing raises it. */
  readonly failed: boolean;
  /** Somebody asked to wait; judging goes on, nothing is raised. */
  readonly paused?: { readonly by: string; readonly reason: string; readonly at: number };
  /** Digests by arm name; a swap exchanges them. */
  readonly builds: Readonly<Record<string, string>>;
  /** When the first evidence of a fault of the candidate was seen: for the time to detect. */
  readonly failingSince?: number;
  /** When it was decided to go back. */
  readonly turnedAt?: number;
  /** What was accepted although it was not decided. */
  readonly accepted?: readonly string[];
  /**
   * Nothing is raised any more; what would raise goes back: the run was cancelled, or whoever drives now lacks what
   * going on needs.
   */
  readonly onlyBack?: 'interrupted' | 'unable';
  /** The builds of the arms have changed places. */
  readonly exchanged?: true;
};

export type State = Where &
  Kept & {
    /** When it has to be looked at again, whoever does it. Every state has it that is not final. */
    readonly wakeAt?: number;
  };

export const finalStates = [
  'promoted',
  'rolled-back',
  'refused',
  'superseded',
  'abandoned',
  'stranded',
] as const;

export function isFinal(name: StateName): boolean {
  return finalStates.some(final => final === name);
}
