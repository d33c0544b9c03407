// One Sigstore bundle, read: which bytes it speaks of, who signed, and what the library needs to verify it.
import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { type Digest, digestOf } from '../digest.js';
import { type Json, type Statement, statementOf, statementPayloadType } from '../statement.js';
import type { HashName } from '../trust/signature-check.js';
import { shapeProblem } from './shape.js';
import { wordsOf } from './words.js';

export type ReadBundle = {
  readonly library: Bundle;
  readonly content: BundleContent;
  /** Absent for a bundle that was signed with a managed key. */
  readonly certificate?: Uint8Array;
  readonly hint?: string;
};

export type BundleContent =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'message'; readonly digest: Digest & { readonly algorithm: HashName } };

const mediaType = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.[123]\+json)$/;
const countLimit = 32;

export function readBundle(document: Json): ReadBundle | { readonly why: string } {
  const type = document['mediaType'];
  if (typeof type !== 'string' || !mediaType.test(type)) {
    const shown = typeof type === 'string' ? JSON.stringify(type.slice(0, 80)) : 'missing';
    return { why: `its media type is ${shown}; bundles of version 0.1, 0.2 and 0.3 are known` };
  }
  const shape = shapeProblem(document);
  if (shape !== undefined) return { why: `it is no valid bundle: ${shape}` };
  let library: Bundle;
  try {
    library = bundleFromJSON(document);
  } catch (thrown) {
    // The library throws errors of three kinds here, for a wrong shape as for a missing field.
    return { why: `it is no valid bundle: ${wordsOf(thrown)}` };
  }
  const { tlogEntries, timestampVerificationData, content: material } = library.verificationMaterial;
  if (tlogEntries.length > countLimit) return { why: `it has more than ${countLimit} log entries` };
  if ((timestampVerificationData?.rfc3161Timestamps.length ?? 0) > countLimit) {
    return { why: `it has more than ${countLimit} timestamps` };
  }
  if (tlogEntries.some(({ inclusionProof }) => inclusionProof !== undefined && !inclusionProof.checkpoint)) {
    return { why: 'it has an inclusion proof without the checkpoint that would make it one' };
  }
  const content = contentOf(library);
  if ('why' in content) return content;
  switch (material.$case) {
    case 'publicKey':
      return { library, content, hint: material.publicKey.hint };
    case 'certificate':
      return { library, content, certificate: material.certificate.rawBytes };
    case 'x509CertificateChain': {
      // Whatever follows the first is not looked at: npm's bundles of 2023 carry a root, which the format forbids.
      const [leaf] = material.x509CertificateChain.certificates;
      return leaf === undefined
        ? { why: 'it has no certificate' }
        : { library, content, certificate: leaf.rawBytes };
    }
    default:
      return material satisfies never;
  }
}

function contentOf({ content }: Bundle): BundleContent | { readonly why: string } {
  if (content.$case === 'dsseEnvelope') {
    return statementIn(content.dsseEnvelope.payloadType, content.dsseEnvelope.payload);
  }
  const { algorithm, digest } = content.messageSignature.messageDigest;
  const name = hashNames[algorithm];
  const parsed = name === undefined ? undefined : digestOf(name, digest.toString('hex'));
  if (name === undefined || parsed === undefined || !('digest' in parsed)) {
    return { why: 'it signs a digest that is not SHA-256, SHA-384 or SHA-512' };
  }
  return { kind: 'message', digest: { algorithm: name, hex: parsed.digest.hex } };
}

/** By the numbers of the protocol; 0, unspecified, is read as SHA-256, as its writers mean it. */
const hashNames: Readonly<Record<number, HashName>> = { 0: 'sha256', 1: 'sha256', 2: 'sha384', 3: 'sha512' };

/** What a DSSE envelope holds. Another payload type may look like a statement, but nobody signed it as one. */
export function statementIn(type: string, payload: Uint8Array): BundleContent | { readonly why: string } {
  if (type !== statementPayloadType) {
    return {
      why: `its payload type is ${JSON.stringify(type.slice(0, 80))}, not that of an in-toto statement`,
    };
  }
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    // Whatever was signed, it is no JSON.
    return { why: 'its payload is not JSON' };
  }
  const read = statementOf(document);
  return 'why' in read
    ? { why: `its statement cannot be read: ${read.why}` }
    : { kind: 'statement', ...read };
}
