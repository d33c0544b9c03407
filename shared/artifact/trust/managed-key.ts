// Public keys that a user gives: PEM, or a certificate whose key is meant. Never a private one.
import { createHash, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { Fault } from '../../fault/fault.js';
import type { ManagedKey } from '../artifact.js';
import { weakness } from './signature-check.js';

export type UsableKey = {
  readonly key: KeyObject;
  readonly id?: string;
  /** SHA-256 of its DER form, in hex. */
  readonly fingerprint: string;
};

export function usableKey({ id, pem }: ManagedKey): UsableKey {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
    throw unusable(
      'a private key was given where a public one belongs',
      'give the public key, and guard the private one',
    );
  }
  const key = keyOf(pem);
  const weak = weakness(key);
  if (weak !== undefined) throw unusable(weak);
  const fingerprint = createHash('sha256')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest('hex');
  return { key, fingerprint, ...(id !== undefined && { id }) };
}

function keyOf(pem: string): KeyObject {
  try {
    return pem.includes('-----BEGIN CERTIFICATE-----')
      ? new X509Certificate(pem).publicKey
      : createPublicKey(pem);
  } catch (cause) {
    // OpenSSL cannot read it; its words name internals, and might quote the text.
    throw unusable('it is no public key in PEM', undefined, cause);
  }
}

function unusable(why: string, hint?: string, cause?: unknown): Fault {
  return new Fault('TRUST_UNUSABLE', `the public key cannot be used: ${why}`, {
    ...(hint === undefined ? {} : { hint }),
    ...(cause === undefined ? {} : { cause }),
  });
}
