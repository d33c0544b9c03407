// Whose signature counts under a record: a job of this repository, or of the named workflow, that ran in the environment;
// or one of the keys that were given.
import { readFileSync, statSync } from 'node:fs';
import type { ManagedKey, Proof, Requirement, Signer, TrustedRoot } from '../../artifact/artifact.js';
import { Fault } from '../../fault/fault.js';
import type { Content } from '../../record/content.js';
import { environmentProperty, rolledBackProperty } from '../../record/details.js';
import { resultType } from '../../record/statement.js';

/** Repositories as `owner/name`. */
export type Identities = {
  /** The record's job ran for one of these. */
  readonly repositories: readonly string[];
  readonly workflow?: string;
};

export type RecordTrust = {
  readonly identities?: Identities;
  readonly roots: () => Promise<readonly TrustedRoot[]>;
  /** `hint`: which key the record itself names. */
  readonly keys: (hint: string) => Promise<readonly ManagedKey[]>;
  readonly now: number;
};

export type Proven = { readonly proof: Proof } | { readonly why: string };

/** `environment` is that of whoever had to sign, by the certificate. */
export async function proveRecord(
  signed: string,
  { details, statement }: Content,
  trust: RecordTrust,
): Promise<Proven> {
  const signers = await signersFor(signed, details.environment, trust);
  if ('why' in signers) return signers;
  const expected =
    details.outcome === 'passed' ? environmentProperty(details.environment) : rolledBackProperty;
  const requirements = signers.map(
    (signer, at): Requirement => ({
      name: `signer ${at + 1}`,
      signer,
      claim: { kind: 'statement', predicateTypes: [resultType], rules: [{ kind: 'property', expected }] },
    }),
  );
  const { createVerifier } = await import('../../artifact/policy/verifier.js');
  const { verdicts, unreadable } = await createVerifier().verify({
    subjects: [
      {
        name: details.digest,
        digests: [{ algorithm: 'sha256', hex: statement.subject.slice('sha256:'.length) }],
      },
    ],
    candidates: [{ source: details.promotion, bytes: Buffer.from(signed) }],
    requirements,
    now: trust.now,
  });
  const proof = verdicts.find(({ kind }) => kind === 'proven')?.proof;
  if (proof !== undefined) return { proof };
  const wrong = verdicts.flatMap(({ checks }) => checks).find(({ fine }) => !fine);
  if (wrong === undefined) return { why: unreadable[0]?.why ?? 'its signature does not hold' };
  return { why: `its ${wrong.name} does not hold: expected ${wrong.expected}, got ${wrong.got}` };
}

type Signers = readonly Signer[] | { readonly why: string };

/** By what the record itself is: a certificate speaks for an identity, and everything else has to be a key. */
async function signersFor(signed: string, environment: string, trust: RecordTrust): Promise<Signers> {
  const material: unknown = Object(JSON.parse(signed)).verificationMaterial;
  const { certificate, x509CertificateChain: chain, publicKey } = Object(material);
  const isCertified = typeof certificate === 'object' || typeof chain === 'object';
  if (!isCertified) {
    const keys = await trust.keys(String(Object(publicKey).hint ?? ''));
    return keys.length > 0
      ? [{ kind: 'key', keys, trust: [] }]
      : { why: 'a key signed it, and no key is trusted: name it with record-key' };
  }
  const { identities } = trust;
  if (identities === undefined || identities.repositories.length === 0) {
    return { why: 'a job on GitHub signed it, and none is trusted: name its workflow with record-workflow' };
  }
  const [{ identityRules }, roots] = await Promise.all([
    import('../../artifact/policy/identity.js'),
    trust.roots(),
  ]);
  return identities.repositories.map(repository => ({
    kind: 'identity',
    trust: roots,
    identity: identityRules({
      fields: {
        'source-repository': repository,
        'deployment-environment': environment,
        ...(identities.workflow !== undefined && { 'signer-workflow': identities.workflow }),
      },
    }),
  }));
}

/** `owner/repo/.github/workflows/file.yml`, with or without a server before and a ref behind. */
export function repositoryOf(workflow: string): string {
  return workflow
    .replace(/^https:\/\/[^/]+\//, '')
    .split('/')
    .slice(0, 2)
    .join('/');
}

export function keysIn(given: string): readonly ManagedKey[] {
  if (given.includes('-----BEGIN')) return [{ pem: given }];
  return given
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(path => ({ pem: Buffer.from(bytesAt(path)).toString('utf8') }));
}

const largest = 4 * 1_048_576;

export function bytesAt(path: string): Uint8Array {
  const known = statSync(path, { throwIfNoEntry: false });
  const why = !known?.isFile() ? 'it is no file' : known.size > largest ? 'it is too large' : undefined;
  if (why === undefined) return readFileSync(path);
  throw new Fault('TRUST_UNUSABLE', `${path} cannot be used: ${why}`, { facts: { path } });
}
