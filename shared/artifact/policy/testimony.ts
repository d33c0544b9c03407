// One piece of evidence, opened: of which bytes it speaks, of what kind its claim is, and how it is judged.
// Opening believes nothing yet; only an appraisal says whether a signature holds.
import type { Finding } from '../../checks/finding.js';
import type { Proof, Requirement, SignerIdentity, Subject } from '../artifact.js';
import type { NamedDigest } from '../digest.js';
import type { Evidence } from './evidence.js';
import type { Patterns } from './patterns.js';

export type Testimony = {
  readonly evidence: Evidence;
  /** One set of digests for each thing that it names. */
  readonly about: readonly (readonly NamedDigest[])[];
  /** Absent: a signature over the bytes themselves. */
  readonly predicateType?: string;
  /** Undefined where this form of evidence can never be what the requirement asks for. */
  readonly appraise: (asked: Asked) => Appraisal | undefined;
};

export type Asked = {
  readonly requirement: Requirement;
  readonly now: number;
  readonly patterns: Patterns;
};

export type Appraisal = {
  /** Without what depends on the subject. */
  readonly findings: readonly Finding[];
  /** The claim's own answer, passed or not: of two that are otherwise fine, the newer one counts. */
  readonly result?: Finding;
  readonly held?: Held;
};

export type Held = {
  readonly signer: SignerIdentity;
  readonly times: readonly number[];
  readonly trust?: Proof['trust'];
  readonly predicate?: Readonly<Record<string, unknown>>;
  /** Where the bytes themselves were signed: looks at them. */
  readonly checkBytes?: (subject: Subject) => Promise<readonly Finding[]>;
};

export type Opening = Testimony | { readonly why: string };

/** Words for what must not happen: tests look for them. */
export function unjudged(thrown: unknown): string {
  const kind =
    typeof thrown === 'object' && thrown !== null && 'name' in thrown ? String(thrown.name) : 'an error';
  return `it could not be judged, by a mistake of ours (${kind})`;
}
