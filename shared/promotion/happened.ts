// What can happen to a promotion, as entries of its stream: one typed union, and the maker of its entries.
// told.ts reads them again, and standing.ts says what they add up to.
import type { EntryBody, NewEntry } from '../ledger/entry.js';
import type { Outcome } from '../step/outcome.js';
import { isoTime } from './moment.js';

type Of = { readonly promotion: string };
/** The number of the lease under which it was written. */
type Driven = Of & { readonly fence: number };
type Leased = Driven & { readonly driver: string; readonly until: string };
type Ordered = Of & { readonly reason: string };

/** How going back is known to have worked. */
export type Proof = 'probe' | 'telemetry' | 'control-plane' | 'pending';

export type Intended =
  | (Driven & { readonly kind: 'write-intended'; readonly percent: number; readonly before: EntryBody })
  | (Driven & { readonly kind: 'promotion-intended'; readonly before: EntryBody })
  | (Driven & { readonly kind: 'going-back-intended'; readonly cause: string; readonly before: EntryBody });

export type Received =
  | (Driven & { readonly kind: 'write-done'; readonly percent: number; readonly unchanged: boolean })
  | (Driven & { readonly kind: 'promotion-done' })
  | (Driven & { readonly kind: 'went-back'; readonly proof: Proof });

export const signings = ['sigstore', 'key', 'nobody'] as const;
export type SignedBy = (typeof signings)[number];

export type OrderKind = 'pause-ordered' | 'continue-ordered' | 'abort-ordered';

/** Times are written as ISO in UTC. The insides of `order`, `before`, `state` and `undo` are their writers' business. */
export type Happened =
  | (Of & { readonly kind: 'rollout-opened'; readonly run: string; readonly order: EntryBody })
  | (Leased & { readonly kind: 'lease-taken' })
  | (Leased & { readonly kind: 'lease-renewed' })
  | (Driven & { readonly kind: 'lease-given-back'; readonly driver: string })
  | Intended
  | Received
  /** A brake stopped what answers behind the candidate; nothing starts it again but people, by this command. */
  | (Driven & { readonly kind: 'origin-stopped'; readonly resource: string; readonly start: string })
  /** A later call wants more: from here on this is the order, for whoever goes on. What to go back to stays the same. */
  | (Driven & { readonly kind: 'plan-changed'; readonly order: EntryBody })
  | (Driven & {
      readonly kind: 'state-reached';
      readonly state: EntryBody;
      /** The number of the newest order that this state has taken in. */
      readonly answered?: number;
    })
  | (Of & { readonly kind: 'compensation-registered'; readonly name: string; readonly undo: EntryBody })
  | (Of & { readonly kind: 'compensation-done'; readonly name: string })
  /** Fence 0 for a promotion that nobody ever drove. */
  | (Driven & {
      readonly kind: 'rested';
      readonly outcome: Outcome;
      readonly state: EntryBody;
      readonly wakeAt?: string;
    })
  | (Driven & {
      readonly kind: 'finished';
      readonly outcome: Outcome;
      readonly because: string;
      /** What has the traffic by it, where that is known: what was promoted, or what a rollback brought back. */
      readonly digest?: string;
      /** A rollback brought back what was good before. */
      readonly restored?: boolean;
    })
  | (Ordered & { readonly kind: OrderKind })
  /** What was signed about it. `signed`: the bundle or envelope as JSON text; `details`: the words whose digest it covers. */
  | (Of & {
      readonly kind: 'recorded';
      readonly digest: string;
      readonly signedBy: SignedBy;
      readonly signed: string;
      readonly details: string;
    })
  /** From here on nothing counts that was ever said for these bytes. */
  | { readonly kind: 'evidence-revoked'; readonly digest: string; readonly why: string }
  /** Somebody was told of it, and is told again there: by which herald, and where that one finds it. */
  | (Of & { readonly kind: 'announced'; readonly herald: string; readonly reference: string })
  /** `scheduled`: whether a schedule started it; left out where the host does not say. */
  | { readonly kind: 'heartbeat'; readonly scheduled?: boolean };

export type Kind = Happened['kind'];
export type HappenedOf<K extends Kind, H extends Happened = Happened> = H extends Happened
  ? K extends H['kind']
    ? H
    : never
  : never;

export type Written = { readonly at: number; readonly by: string };

/** `at` is a time of the common clock. */
export function entryOf(happened: Happened, { at, by }: Written): NewEntry {
  const { kind, ...body } = happened;
  return { kind, at: isoTime(at), by, body };
}
