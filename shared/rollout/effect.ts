// What the driver is to do next. It does one thing and reports what happened as an event; it decides nothing.
import type { Outcome } from '../step/outcome.js';

/**
 * Exactly one of these follows every decision. The events that may answer stand beside. Whatever waits or looks may be
 * answered by an order or a signal instead. A write is answered by an order or a signal only when nothing was written.
 */
export type Effect =
  /** claim-granted, claim-queued */
  | { readonly kind: 'claim' }
  /** candidate-accepted, candidate-refused */
  | { readonly kind: 'check-candidate' }
  /** placed, place-failed */
  | { readonly kind: 'place' }
  /** arm-ready, arm-not-ready */
  | { readonly kind: 'await-ready' }
  /** probe-passed, probe-failed */
  | { readonly kind: 'probe' }
  /** raise-asked, raise-refused, raise-unclear; an order that was heard before anything was written. Writes the intent first, re-reads lease and split, then writes. */
  | { readonly kind: 'raise'; readonly percent: number }
  /** settled, drifted, unseen */
  | { readonly kind: 'settle'; readonly percent: number }
  /** judged. Waits until `notBefore`, reading orders meanwhile. */
  | { readonly kind: 'judge'; readonly notBefore: number }
  /** promotion-done, promotion-refused, promotion-unclear */
  | { readonly kind: 'promote' }
  /** reconciled */
  | { readonly kind: 'reconcile'; readonly what: 'raise' | 'promotion' }
  /** back-asked, back-failed. Waits neither for the ledger nor for a lease. */
  | { readonly kind: 'go-back' }
  /** went-back, back-failed */
  | { readonly kind: 'prove-back' }
  /** cleaned, clean-failed */
  | { readonly kind: 'clean' }
  /** woken */
  | { readonly kind: 'wait'; readonly until: number }
  /** This run ends and the rollout does not: somebody has to look again at `wakeAt`. */
  | { readonly kind: 'rest'; readonly outcome: Outcome; readonly wakeAt?: number }
  /** The rollout has ended. */
  | { readonly kind: 'finish'; readonly outcome: Outcome };

export type Decision<S> = {
  readonly state: S;
  readonly effect: Effect;
  /** The sentence that a person reads: why this, and not something else. */
  readonly because: string;
};
