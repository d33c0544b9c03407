// The port of verify-artifact. The byte half brings subjects (what was digested) and candidates (bytes that may hold
// evidence, wherever they came from); the policy brings requirements; a verifier answers for every pair of the two.
// Contract: nothing found is never green; one good candidate of several is enough; a verifier never throws for what a
// candidate holds, only for trust that cannot be used (TRUST_UNUSABLE), a policy that names nobody, or the world.
import type { Finding } from '../checks/finding.js';
import type { NamedDigest } from './digest.js';

/** One thing that is verified. All digests are of the same bytes. What is not strong is here because a user named it. */
export type Subject = {
  /** As the user knows it: a path, an image by digest. */
  readonly name: string;
  readonly digests: readonly NamedDigest[];
  /**
   * The bytes from their beginning, at each call anew. Absent where only the digest is known. Read at most once per
   * algorithm that a message signature names, and never kept: a stream of 2 GiB is fine. The verifier digests what it
   * reads and refuses when that is not `digests`, so that a file which changed meanwhile never passes.
   */
  readonly content?: () => AsyncIterable<Uint8Array>;
};

/** Bytes that may hold evidence: a bundle, many in one document, an envelope, a signature of the Notary Project. */
export type Candidate = {
  /** Where it is from, for the table: a path, `referrer sha256:…`, `GitHub attestation 12 of octo/app`. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** Where a registry says so. The bytes decide; this only settles what they leave open. */
  readonly mediaType?: string;
};

/** Compared whole: `exact` as it stands, `pattern` (RE2) over the whole value. */
export type Match = { readonly exact: string } | { readonly pattern: string };

/** What the signer's certificate must say; every rule that is there must hold. See policy/identity.ts for names. */
export type IdentityRules = {
  readonly san?: Match;
  /** `absent`: the certificate must name no issuer, as those of GitHub's release attestations do. */
  readonly issuer?: { readonly exact: string } | 'absent';
  readonly rules: readonly IdentityRule[];
};
export type IdentityRule = {
  /** As the user wrote it: `source-repository`, or the OID itself. */
  readonly name: string;
  readonly oid: string;
  readonly expected: string;
  /** `whole` unless said otherwise; `signer-workflow` without a ref is compared with the part before it, and so on. */
  readonly part?: 'whole' | 'workflow' | 'workflow-ref';
};

export type ManagedKey = {
  /** The hint or key id that a bundle must carry; absent: any. */
  readonly id?: string;
  /** A public key as PEM (SPKI or PKCS#1), or a certificate whose key is meant. */
  readonly pem: string;
};

/** Who has to have signed. */
export type Signer =
  | { readonly kind: 'identity'; readonly identity: IdentityRules; readonly trust: readonly TrustedRoot[] }
  | {
      readonly kind: 'key';
      readonly keys: readonly ManagedKey[];
      /** With roots, a log entry and an observed time are demanded as well; without, the signature alone counts. */
      readonly trust: readonly TrustedRoot[];
    }
  | { readonly kind: 'notary'; readonly notary: NotaryTrust };

/** A Sigstore trusted root, loaded by trust/. Opaque here: its content is the verifier's business. */
export type TrustedRoot = {
  /** For the table: `public-good root shipped with …`, a path, `TUF root of https://…`. */
  readonly origin: string;
  /** Of the bytes of the root, so that a decision can be replayed years later. */
  readonly sha256: string;
  /** Parsed JSON of one trusted root; one line of a JSON Lines file is one root. */
  readonly document: unknown;
  /** Only for an instance that is neither public-good nor GitHub's; theirs are fixed. Default 1, 1, 1. */
  readonly demands?: Demands;
};
export type Demands = {
  readonly logEntries: number;
  readonly certificateTimestamps: number;
  readonly times: number;
};

export type NotaryTrust = {
  /** Root certificates (PEM or DER): type `ca`, for the scheme notary.x509. */
  readonly roots: readonly Uint8Array[];
  /** Type `signingAuthority`, for the scheme notary.x509.signingAuthority; absent: `roots`. */
  readonly authorityRoots?: readonly Uint8Array[];
  /** Type `tsa`: who may countersign the time. */
  readonly timestampRoots?: readonly Uint8Array[];
  /** `*`, or `x509.subject: C=…, O=…` lines: a subset of the leaf's subject. */
  readonly identities: readonly string[];
  readonly level: 'strict' | 'permissive' | 'audit';
};

/** What the evidence has to say. */
export type Claim =
  /** A signature over the bytes themselves: a message signature, or one of the Notary Project. */
  | { readonly kind: 'signature' }
  | {
      readonly kind: 'statement';
      /** One of these, compared whole. Empty: any. */
      readonly predicateTypes: readonly string[];
      readonly rules: readonly PredicateRule[];
    }
  /** Whichever of the two is there. */
  | { readonly kind: 'either' };

/** See predicate/rules.ts for which predicate knows which rule. A rule that a predicate does not know fails. */
export type PredicateRule =
  | { readonly kind: 'builder-id'; readonly expected: string }
  | { readonly kind: 'build-type'; readonly expected: string }
  | {
      readonly kind: 'external-parameters';
      /** By dotted path: `workflow.ref`. Values as text; what is no text, as JSON. */
      readonly expected: Readonly<Record<string, string>>;
      readonly others: 'allowed' | 'refused';
    }
  | { readonly kind: 'source-repository'; readonly expected: string }
  | { readonly kind: 'source-ref'; readonly expected: string }
  | { readonly kind: 'source-digest'; readonly expected: string }
  | { readonly kind: 'verifier-id'; readonly expected: string }
  | { readonly kind: 'resource-uri'; readonly expected: string }
  | { readonly kind: 'policy-uri'; readonly expected: string }
  | { readonly kind: 'verified-level'; readonly expected: string }
  | { readonly kind: 'property'; readonly expected: string }
  /** The same where properties are listed; a summary of SLSA answers by its result, and lists none. */
  | { readonly kind: 'stay'; readonly expected: string }
  | { readonly kind: 'passed-test'; readonly expected: string }
  | { readonly kind: 'scan-age'; readonly maximumMilliseconds: number }
  | { readonly kind: 'severity-below'; readonly expected: string };

/** One line of `require`: all of them must hold for every subject. */
export type Requirement = {
  /** Unique: `provenance`, `staging record`. */
  readonly name: string;
  readonly signer: Signer;
  readonly claim: Claim;
  /** On the time that was signed or logged, never on a field of the payload. */
  readonly maximumAgeMilliseconds?: number;
  /** Milliseconds since 1970. */
  readonly notBefore?: number;
};

/** A finding with its place in the table. `evidence` is the candidate's source, with `#2` where it held several. */
export type Check = Finding & {
  readonly subject: string;
  readonly requirement: string;
  readonly evidence?: string;
};

export type SignerIdentity =
  | {
      readonly kind: 'identity';
      readonly san: string;
      readonly issuer?: string;
      /** Every Fulcio extension as text, by OID. */
      readonly extensions: Readonly<Record<string, string>>;
      readonly instance: 'public-good' | 'github' | 'custom';
    }
  | { readonly kind: 'key'; readonly fingerprint: string; readonly id?: string }
  | {
      readonly kind: 'notary';
      readonly subject: string;
      readonly scheme: string;
      readonly fingerprint: string;
    };

/** What held: the evidence that was used, and what it says. */
export type Proof = {
  readonly evidence: string;
  /** The bundle, envelope or signature alone, as it can be kept and verified again. */
  readonly bytes: Uint8Array;
  readonly signer: SignerIdentity;
  readonly predicateType?: string;
  readonly predicate?: Readonly<Record<string, unknown>>;
  /** The digests that the evidence itself names for this subject. */
  readonly digests: readonly NamedDigest[];
  /** Every time that was verified, earliest first, in milliseconds; empty where a bare key signed. */
  readonly times: readonly number[];
  /** Which root, by its sha256; absent for keys without one and for the Notary Project. */
  readonly trust?: { readonly origin: string; readonly sha256: string };
};

export type Verdict = {
  readonly subject: string;
  readonly requirement: string;
  /** `no-evidence`: no candidate spoke of this subject in this way. `refused`: one did, and did not hold. */
  readonly kind: 'proven' | 'refused' | 'no-evidence';
  /** The checks of the proof; without one, those of the candidate that came closest. */
  readonly checks: readonly Check[];
  readonly proof?: Proof;
};

export type Verification = {
  /** Every requirement for every subject, and at least one of each. */
  readonly proven: boolean;
  readonly verdicts: readonly Verdict[];
  /** Candidates that could not be read at all, with the reason; never silent, never fatal beside a good one. */
  readonly unreadable: readonly { readonly source: string; readonly why: string }[];
};

export type VerificationRequest = {
  readonly subjects: readonly Subject[];
  readonly candidates: readonly Candidate[];
  readonly requirements: readonly Requirement[];
  /** Milliseconds since 1970. */
  readonly now: number;
};

export type Verifier = { readonly verify: (request: VerificationRequest) => Promise<Verification> };
