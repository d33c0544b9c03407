// What was signed, as the library asks about it. Ours instead of the library's own: it reads bare r||s signatures, and
// leaves the bytes of a message to be streamed later, however large they are.
import { createHash, type KeyObject } from 'node:crypto';
import type { SignedEntity } from '@sigstore/verify';
import { signed } from '../trust/signature-check.js';
import type { ReadBundle } from './bundle.js';

export type SignedContent = SignedEntity['signature'];

/** DSSE's encoding of type and payload: what is really signed. */
export function preAuthentication(type: string, payload: Uint8Array): Uint8Array {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

export function signedContent({ library: { content } }: ReadBundle): SignedContent {
  if (content.$case === 'messageSignature') {
    const { messageDigest, signature } = content.messageSignature;
    return {
      signature,
      compareSignature: other => other.equals(signature),
      compareDigest: digest => digest.equals(messageDigest.digest),
      compareSignedDigest: digest => digest.equals(messageDigest.digest),
      // Whoever verifies the bundle streams the bytes afterwards, and only when all else held.
      verifySignature: () => true,
    };
  }
  const { payload, payloadType, signatures } = content.dsseEnvelope;
  const signature = signatures[0]?.sig ?? Buffer.alloc(0);
  const encoded = preAuthentication(payloadType, payload);
  return {
    signature,
    compareSignature: other => other.equals(signature),
    compareDigest: digest => isDigestOf(digest, payload),
    compareSignedDigest: digest => isDigestOf(digest, encoded),
    verifySignature: (key: KeyObject) => signed(encoded, key, signature),
  };
}

const hashes: Readonly<Record<number, string>> = { 32: 'sha256', 48: 'sha384', 64: 'sha512' };

function isDigestOf(digest: Buffer, data: Uint8Array): boolean {
  const hash = hashes[digest.length];
  return hash !== undefined && createHash(hash).update(data).digest().equals(digest);
}
