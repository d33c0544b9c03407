// How one target stands: who opened what, in which order, who owns it, who drives it, what was meant and is not yet
// confirmed, and what was ordered. history.ts reads all this from the entries of the stream.
import type { EntryBody } from '../ledger/entry.js';
import type { Outcome } from '../step/outcome.js';
import type { HappenedOf, Intended, OrderKind, Proof } from './happened.js';

/** Who may drive now. It ends at its time, or earlier: given back, rested, finished, or another one taken. */
export type Lease = {
  readonly driver: string;
  readonly fence: number;
  readonly until: number;
  /** The number of the entry that took it. */
  readonly taken: number;
};

/** Something that was meant to be written, whose receipt has not come. */
export type Intent = {
  readonly intended: Intended;
  readonly at: number;
  /** Until then the request of it may still be under way. */
  readonly mayLandUntil: number;
};

export type Asked = {
  readonly intended: Exclude<Intended, { readonly kind: 'going-back-intended' }>;
  /** Of the receipt, once there is one. */
  readonly at: number;
};

export type Order = {
  readonly kind: OrderKind;
  readonly reason: string;
  readonly number: number;
  readonly at: number;
  readonly by: string;
};

export type Promotion = {
  readonly id: string;
  readonly run: string;
  /** As it was opened with, or as it was changed since. */
  readonly order: EntryBody;
  readonly openedAt: number;
  /** Since when it has been first in line; absent while it is queued. */
  readonly claimedAt?: number;
  /** Of its newest lease; 0 when nobody ever drove it. */
  readonly fence: number;
  /** It may have expired. */
  readonly lease?: Lease;
  /** The last one that a driver reached. */
  readonly state?: EntryBody;
  /** Without a receipt, oldest first. */
  readonly intents: readonly Intent[];
  /** The newest raise or promotion, with or without a receipt: whoever goes on looks whether it is in force. */
  readonly asked?: Asked;
  /** From the first intent to go back, whoever wrote it. Nothing raises any more. */
  readonly goingBack?: { readonly cause: string; readonly at: number; readonly proof?: Proof };
  /** What its brake stopped when it went back: people start it again. */
  readonly stopped?: { readonly resource: string; readonly start: string; readonly at: number };
  /** Not yet taken in by a state, oldest first. */
  readonly orders: readonly Order[];
  /** Not yet undone, in the order in which they were registered. */
  readonly compensations: readonly { readonly name: string; readonly undo: EntryBody }[];
  /** Where it was announced, by herald; the newest of each. */
  readonly announced: Readonly<Record<string, string>>;
  /** What was signed about it, newest last. */
  readonly records: readonly Signed[];
  readonly rested?: { readonly outcome: Outcome; readonly at: number; readonly wakeAt?: number };
  readonly finished?: {
    readonly outcome: Outcome;
    readonly because: string;
    readonly at: number;
    readonly digest?: string;
    /** A rollback that brought back what was good before. */
    readonly restored?: true;
  };
};

export type Signed = Pick<HappenedOf<'recorded'>, 'digest' | 'signedBy' | 'signed' | 'details'> & {
  readonly at: number;
};

export type Revocation = { readonly digest: string; readonly why: string; readonly at: number };

export type Problem = {
  /** The number of the entry that does not count. */
  readonly number: number;
  readonly problem: string;
  /** Unreadable: nobody knows what it says. Not applied: it is known, and breaks a rule. */
  readonly kind: 'unreadable' | 'not-applied';
};

export type Standing = {
  /** In the order in which they were opened. */
  readonly promotions: readonly Promotion[];
  /** The earliest that has not finished: it owns the target, and all after it are queued. */
  readonly holder?: Promotion;
  /** The highest that was ever taken in this stream. */
  readonly fence: number;
  /** What the newest promotion that passed put in place, or what the newest rollback brought back. */
  readonly lastGood?: string;
  readonly revoked: readonly Revocation[];
  readonly problems: readonly Problem[];
};

export function promotionOf({ promotions }: Standing, id: string): Promotion | undefined {
  return promotions.find(promotion => promotion.id === id);
}

/** Those that wait until the holder has finished, in their order. */
export function queueOf({ promotions, holder }: Standing): readonly Promotion[] {
  return promotions.filter(promotion => !promotion.finished && promotion !== holder);
}
