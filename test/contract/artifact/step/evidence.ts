// Statements and bundles for the tests of the step, signed by the loopback Sigstore.
import { createHash } from 'node:crypto';
import { type Claims, workflowClaims } from '../../../support/sigstore/claims.js';
import type { LoopbackSigstore } from '../../../support/sigstore/loopback.js';

export const provenanceType = 'https://slsa.dev/provenance/v1';
export const resultType = 'https://in-toto.io/attestation/svr/v0.2';

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

export type Said = {
  readonly hex: string;
  readonly predicateType?: string;
  readonly predicate?: Readonly<Record<string, unknown>>;
  readonly claims?: Claims;
};

const provenance = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: {
        ref: 'refs/heads/main',
        repository: 'https://github.com/octo/app',
        path: '.github/workflows/release.yml',
      },
    },
  },
  runDetails: { builder: { id: 'https://github.com/actions/runner/github-hosted' } },
};

/** What actions/attest would have written about these bytes in octo/app. */
export function attest(
  sigstore: LoopbackSigstore,
  { hex, predicateType = provenanceType, predicate = provenance, claims = workflowClaims }: Said,
) {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app', digest: { sha256: hex } }],
    predicateType,
    predicate,
  };
  return sigstore.sign({ claims, statement });
}

/** The record of an environment: signed by a job that its rules let run. */
export function record(sigstore: LoopbackSigstore, hex: string, environment: string) {
  const predicate = {
    verifier: { id: 'https://github.com/octo/app', policies: [] },
    timeCreated: '2026-11-20T13:00:00Z',
    properties: [`PROMOTION_ENVIRONMENT_${environment.toUpperCase()}`],
  };
  const claims = { ...workflowClaims, environment, sub: `repo:octo/app:environment:${environment}` };
  return attest(sigstore, { hex, predicateType: resultType, predicate, claims });
}

export const policy = {
  'signer-workflow': 'octo/app/.github/workflows/release.yml',
  'source-ref': 'refs/heads/main',
} as const;

/** The same facts as cosign once kept them: an envelope, and beside it the certificate and the log's promise. */
export function legacyParts(bundle: Readonly<Record<string, unknown>>) {
  const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
    path.reduce(
      (inner: unknown, key) =>
        typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
      value,
    );
  const material = at(bundle, 'verificationMaterial');
  const entry = at(material, 'tlogEntries', 0);
  const certificate = String(
    at(material, 'certificate', 'rawBytes') ??
      at(material, 'x509CertificateChain', 'certificates', 0, 'rawBytes'),
  );
  return {
    envelope: Buffer.from(JSON.stringify(at(bundle, 'dsseEnvelope'))),
    annotations: {
      'dev.sigstore.cosign/certificate': `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
      'dev.sigstore.cosign/bundle': JSON.stringify({
        SignedEntryTimestamp: at(entry, 'inclusionPromise', 'signedEntryTimestamp'),
        Payload: {
          body: at(entry, 'canonicalizedBody'),
          integratedTime: Number(at(entry, 'integratedTime')),
          logIndex: Number(at(entry, 'logIndex')),
          logID: Buffer.from(String(at(entry, 'logId', 'keyId')), 'base64').toString('hex'),
        },
      }),
    },
  };
}
