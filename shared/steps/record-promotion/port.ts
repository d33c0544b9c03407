// What records ask of the world: to sign, to keep, and to check what others signed. Used by record-promotion and promote.
import type { Stream } from '../../ledger/ledger.js';
import type { SignedBy } from '../../promotion/happened.js';
import type { Standing } from '../../promotion/standing.js';
import type { Details, Predecessor } from '../../record/details.js';
import type { SignValues } from './sign-inputs.js';

export type Signing = {
  readonly by: SignedBy;
  /** For people: `keyless, as …`, `the key sha256:…`, `nobody: sign is none`. */
  readonly words: string;
};

export type Recorded = {
  readonly promotion: string;
  /** `sha256:` of what was signed: how the next environment names it. */
  readonly digest: string;
  readonly signing: Signing;
  /** It had been recorded before, and this is that one. */
  readonly known: boolean;
};

export type CheckedPredecessor =
  | { readonly kind: 'holds'; readonly predecessor: Predecessor; readonly words: string }
  /** Why the newest record that names these bytes does not count, or that there is none. */
  | { readonly kind: 'refused'; readonly why: string; readonly hint: string };

export type RecordDesk = {
  readonly host: 'github' | 'azure-pipelines' | 'terminal';
  readonly now: () => number;
  /** Who signs here. A fault when nobody could: asked before anything moves. */
  readonly ready: (values: SignValues) => Promise<Signing>;
  readonly standing: (stream: Stream) => Promise<Standing>;
  /** Signs and keeps. The same promotion twice is one record. */
  readonly write: (stream: Stream, details: Details, values: SignValues) => Promise<Recorded>;
  /** The record of an environment before: by signature, environment and digest. */
  readonly predecessor: (stream: Stream, digest: string, values: SignValues) => Promise<CheckedPredecessor>;
  /** From here on nothing counts that was said for these bytes in this stream. Twice is once. */
  readonly revoke: (stream: Stream, digest: string, why: string) => Promise<void>;
  /** What there is to record, as the ledger tells it. */
  readonly survey: (stream: Stream) => Promise<Surveyed>;
  /** One file with the records about a digest, and all that they rest on. */
  readonly pack: (stream: Stream, packing: Packing, values: SignValues) => Promise<Packed>;
};

/** A promotion that has ended and has no record of that yet: what there is to say of it, or why nothing can be said. */
export type Owed =
  | { readonly kind: 'owed'; readonly details: Details }
  | { readonly kind: 'unknown'; readonly promotion: string; readonly why: string };

export type Surveyed = {
  /** Oldest first. */
  readonly owed: readonly Owed[];
  /** The newest record that there is, with what it was promoted. */
  readonly newest?: { readonly recorded: Recorded; readonly digest: string };
};

export type Packing = {
  /** Of what was promoted. */
  readonly digest: string;
  readonly path: string;
  /** Bundles, one per line, as verify-artifact keeps them. */
  readonly evidence?: string;
};

export type Packed = {
  readonly path: string;
  readonly records: number;
  /** Of the root that its signatures are checked with, where one was needed. */
  readonly trustedRoot?: string;
};
