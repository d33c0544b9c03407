// What happened. Every event carries the time at which it was known; deciding has no clock.
import type { Against, MeasuredShare, VerdictKind } from '../judge/verdict.js';
import type { Proof } from './state.js';

/** Of a verdict, what is needed to decide. */
export type VerdictTold = {
  readonly kind: VerdictKind;
  readonly hold: boolean;
  readonly sufficient: boolean;
  readonly against?: Against;
  readonly because: string;
  /** Where the judged data end; a rung's time is counted by it. */
  readonly judgedUntil?: number;
  /** Requests of the candidate within the present window. */
  readonly candidateRequests: number;
  /** In percent: what was asked for the candidate, what it has of the requests, and what it may have. */
  readonly share?: MeasuredShare;
  /** When the oldest fault counted that this verdict rests on; absent when the judge does not tell. */
  readonly failingSince?: number;
};

/** `number`: of the entry that gave the order, where one did. Nothing is decided by it. */
export type Ordered = { readonly by: string; readonly reason: string; readonly number?: number };

/** What the entries say about a write whose receipt never came. */
export type OpenIntent = 'raise' | 'promotion' | 'going-back';

type Happened =
  | { readonly kind: 'begun' }
  | { readonly kind: 'claim-granted' }
  | { readonly kind: 'claim-queued'; readonly behind: string }
  | { readonly kind: 'candidate-accepted'; readonly builds: Readonly<Record<string, string>> }
  | { readonly kind: 'candidate-refused'; readonly why: string; readonly code?: string }
  | { readonly kind: 'placed' }
  | { readonly kind: 'place-failed'; readonly why: string; readonly code?: string }
  | { readonly kind: 'arm-ready' }
  | { readonly kind: 'arm-not-ready'; readonly why: string }
  | { readonly kind: 'probe-passed' }
  | { readonly kind: 'probe-failed'; readonly why: string }
  | { readonly kind: 'raise-asked'; readonly percent: number }
  /** Nothing was written: the lease, the ledger, the split or the target forbade it. */
  | {
      readonly kind: 'raise-refused';
      readonly why: string;
      readonly mayHeal: boolean;
      readonly code?: string;
    }
  | { readonly kind: 'raise-unclear'; readonly why: string }
  | { readonly kind: 'settled'; readonly percent: number }
  | { readonly kind: 'drifted'; readonly percent: number; readonly by?: string }
  | { readonly kind: 'unseen'; readonly why: string }
  | { readonly kind: 'judged'; readonly verdict: VerdictTold }
  | { readonly kind: 'promotion-done' }
  | {
      readonly kind: 'promotion-refused';
      readonly why: string;
      readonly mayHeal: boolean;
      readonly code?: string;
    }
  | { readonly kind: 'promotion-unclear'; readonly why: string }
  | { readonly kind: 'reconciled'; readonly found: 'applied' | 'not-applied' | 'cannot-know' }
  | { readonly kind: 'went-back'; readonly proof: Proof }
  /** The write went out and its effect is not seen yet. `braked`: what a brake did beside it, in a sentence. */
  | { readonly kind: 'back-asked'; readonly braked?: string }
  | { readonly kind: 'back-failed'; readonly why: string; readonly braked?: string }
  | { readonly kind: 'cleaned' }
  | { readonly kind: 'clean-failed'; readonly why: string }
  | { readonly kind: 'woken' }
  /** Another driver has taken over; `canRaise` tells whether it has what going on needs. */
  | { readonly kind: 'resumed'; readonly intent?: OpenIntent; readonly canRaise: boolean }
  /** A later call of the same promotion asks for more, or for all of it. */
  | { readonly kind: 'goal-moved' }
  | ({ readonly kind: 'pause-ordered' } & Ordered)
  | ({ readonly kind: 'continue-ordered' } & Ordered)
  | ({ readonly kind: 'abort-ordered' } & Ordered)
  | ({ readonly kind: 'rollback-ordered' } & Ordered)
  | { readonly kind: 'superseded'; readonly by: string }
  | { readonly kind: 'job-failed' }
  | { readonly kind: 'run-cancelled' }
  /** An entry says that somebody else drives. A ledger that cannot be read says nothing of the kind. */
  | { readonly kind: 'lease-lost'; readonly why: string };

export type Event = Happened & { readonly at: number };
export type EventKind = Happened['kind'];
