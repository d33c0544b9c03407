// Asks the verifier as the step will: one subject, some candidates, one requirement, unless a test says otherwise.
import { createHash } from 'node:crypto';
import type {
  Candidate,
  Claim,
  Requirement,
  Signer,
  Subject,
  TrustedRoot,
  Verdict,
  Verification,
  VerificationRequest,
} from '../../../shared/artifact/artifact.js';
import { identityRules, type WantedIdentity } from '../../../shared/artifact/policy/identity.js';
import { createVerifier } from '../../../shared/artifact/policy/verifier.js';
import { trustedRoots } from '../../../shared/artifact/trust/trusted-root.js';
import { workflowClaims } from './claims.js';

export const provenance = 'https://slsa.dev/provenance/v1';

/** The bytes that most tests are about. */
export const artifact = Buffer.from('the artifact');

export function digestOf(bytes: Uint8Array, algorithm = 'sha256') {
  return { algorithm, hex: createHash(algorithm).update(bytes).digest('hex') };
}

export function subjectOf(bytes: Uint8Array, parts: Partial<Subject> = {}): Subject {
  return { name: 'artifact', digests: [digestOf(bytes)], ...parts };
}

/** The bytes in pieces, as a large file comes. */
export function contentOf(bytes: Uint8Array, piece = 5): NonNullable<Subject['content']> {
  return async function* () {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  };
}

export function statementAbout(bytes: Uint8Array, parts: Readonly<Record<string, unknown>> = {}) {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'artifact', digest: { sha256: digestOf(bytes).hex } }],
    predicateType: provenance,
    predicate: {},
    ...parts,
  };
}

export function candidate(document: unknown, source = 'bundle.json'): Candidate {
  return { source, bytes: Buffer.from(typeof document === 'string' ? document : JSON.stringify(document)) };
}

export function rootsOf(document: unknown, parts: { readonly demands?: TrustedRoot['demands'] } = {}) {
  const { demands } = parts;
  return trustedRoots({
    bytes: Buffer.from(JSON.stringify(document)),
    origin: 'loopback root',
    ...(demands && { demands }),
  });
}

export const octo: WantedIdentity = { san: workflowClaims['san'] ?? '' };

export function signedBy(root: unknown, wanted: WantedIdentity = octo): Signer {
  return { kind: 'identity', identity: identityRules(wanted), trust: rootsOf(root) };
}

export const either: Claim = { kind: 'either' };

export type Question = {
  readonly subjects?: readonly Subject[];
  readonly candidates: readonly Candidate[];
  readonly signer: Signer;
  readonly claim?: Claim;
  readonly requirement?: Partial<Requirement>;
  readonly now?: number;
};

export function requestOf(question: Question): VerificationRequest {
  const { signer, claim = either, requirement = {} } = question;
  return {
    subjects: question.subjects ?? [subjectOf(artifact)],
    candidates: question.candidates,
    requirements: [{ name: 'build', signer, claim, ...requirement }],
    now: question.now ?? Date.now(),
  };
}

export function ask(question: Question): Promise<Verification> {
  return createVerifier().verify(requestOf(question));
}

/** The one verdict of a question about one subject. */
export async function verdictOn(question: Question): Promise<Verdict> {
  const { verdicts } = await ask(question);
  const [verdict] = verdicts;
  if (verdict === undefined || verdicts.length > 1)
    throw new Error('the question has not exactly one answer');
  return verdict;
}

/** The names of the checks that are not fine. */
export function broken({ checks }: Verdict): readonly string[] {
  return checks.filter(check => !check.fine).map(({ name }) => name);
}
