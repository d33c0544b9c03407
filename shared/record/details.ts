// What happened in one promotion, in our own words: kept beside the statement that is signed, which names its digest.
import type { SignedBy } from '../promotion/happened.js';

export type Evidence = {
  /** What it is and where it lies: `provenance of ghcr.io/contoso/payments`, a URL. */
  readonly uri: string;
  /** `sha256:…` of its bytes. */
  readonly digest: string;
};

/** The record of an environment before: `digest` is that of what was signed. */
export type Predecessor = {
  readonly environment: string;
  readonly promotion: string;
  readonly digest: string;
  readonly signedBy: SignedBy;
};

export type RecordOutcome = 'passed' | 'rolled-back';

/** Times are ISO in UTC. Nothing in it is secret. */
export type Details = {
  readonly version: 1;
  readonly promotion: string;
  readonly service: string;
  readonly environment: string;
  /** Of what was promoted, `sha256:…`. */
  readonly digest: string;
  /** As it was named: `ghcr.io/contoso/payments@sha256:…`. */
  readonly artifact?: string;
  /** The resource that was promoted into, in full. */
  readonly target: string;
  readonly outcome: RecordOutcome;
  readonly because: string;
  readonly openedAt: string;
  readonly endedAt: string;
  /** The run that did it, as a URL where the host has one. */
  readonly run: string;
  readonly requestedBy?: string;
  readonly approvedBy: readonly string[];
  readonly policy?: Evidence;
  /** What it was verified and judged by. */
  readonly evidence: readonly Evidence[];
  readonly predecessors: readonly Predecessor[];
  /** What was promised or passed over on the way, as sentences: why it was tried again, who let it pass. */
  readonly notes: readonly string[];
};

/** Known when a promotion begins. Kept with what opens it, under `record`, for whoever ends it elsewhere. */
export type Prepared = Partial<
  Pick<Details, 'artifact' | 'requestedBy' | 'approvedBy' | 'policy' | 'evidence' | 'predecessors' | 'notes'>
>;

/** What a signed record says of the environment that let these bytes pass, and of no other one. */
export function environmentProperty(environment: string): string {
  return `PROMOTION_ENVIRONMENT_${environment.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
}

export const rolledBackProperty = 'PROMOTION_ROLLED_BACK';
