// What a test asks the loopback Sigstore to sign: plain JSON, since it lives in another process.
import type { Claims } from './claims.js';

export type Signing = {
  /** What the job's token says; see `claims.ts` for those of a workflow. */
  readonly claims: Claims;
  /** An in-toto statement, or whatever else is to be an envelope's payload. */
  readonly statement?: unknown;
  /** Instead: the bytes themselves, in base64. */
  readonly message?: string;
  readonly payloadType?: string;
  /** Who saw it. Default: the first log, whose promise has a time. */
  readonly witnesses?: readonly WitnessName[];
  /** A chain of certificates, as in version 0.2, instead of one. */
  readonly withChain?: boolean;
  /** Instead of an identity: a key of one's own. */
  readonly key?: SigningKey;
};

export type WitnessName = 'log' | 'log-v2' | 'timestamp';

export type SigningKey = {
  readonly privateKey: string;
  readonly hint: string;
  readonly dsaEncoding: 'der' | 'ieee-p1363';
};

/** The first line that the process prints; bytes are in base64. */
export type Introduction = {
  readonly origin: string;
  readonly services: string;
  readonly root: Readonly<Record<string, unknown>>;
  readonly signedAt: number;
  readonly timestampRoot: string;
};
