// A key of Key Vault signs. What it gives for ECDSA is turned into the form that everybody else writes, and is checked
// before anything is kept.
import { createHash, type KeyObject, verify } from 'node:crypto';
import { unusable, type Vault } from '../../azure/stores/key-vault.js';
import { bundleText, envelopeOf, signedBytes } from '../envelope.js';
import type { Signer } from '../signer.js';
import { notSigned } from './sigstore.js';

export type OpenVault = {
  /** The key with its version. */
  readonly id: string;
  readonly key: KeyObject;
  /** In PEM. */
  readonly publicKey: string;
  readonly algorithm: Algorithm;
  readonly sign: (digest: Uint8Array) => Promise<Uint8Array>;
};

/** As RFC 7518 calls it, and the hash that belongs to it. */
export type Algorithm = { readonly name: 'ES256' | 'ES384' | 'RS256'; readonly hash: 'sha256' | 'sha384' };

/** Refused before anything is signed where it could not sign. */
export async function openKey(vault: Vault): Promise<OpenVault> {
  const key = await vault.read();
  const { id, publicKey, operations, isEnabled } = key;
  const algorithm = algorithmOf(publicKey);
  if (algorithm === undefined)
    throw unusable('take EC on P-256 or P-384, or RSA of at least 2048 bits', { key: id });
  if (!isEnabled) throw unusable('it is disabled', { key: id });
  if (!operations.includes('sign')) throw unusable('it may not sign', { key: id });
  return {
    id,
    key: publicKey,
    publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    algorithm,
    sign: digest => vault.sign(key, algorithm.name, digest),
  };
}

/** Keys are renewed: what an earlier version signed stands, until somebody disables that version. */
export function versionOf(address: string, hint: string): string {
  const version = hint.startsWith(`${address}/`) ? hint.slice(address.length + 1) : '';
  return /^[0-9a-f]{32}$/.test(version) ? hint : address;
}

function algorithmOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject) {
  const curve = type === 'ec' ? details?.namedCurve : undefined;
  if (curve === 'prime256v1') return { name: 'ES256', hash: 'sha256' } as const;
  if (curve === 'secp384r1') return { name: 'ES384', hash: 'sha384' } as const;
  const isLong = type === 'rsa' && (details?.modulusLength ?? 0) >= 2048;
  return isLong ? ({ name: 'RS256', hash: 'sha256' } as const) : undefined;
}

export function vaultSigner({ id, key, algorithm, sign }: OpenVault): Signer {
  const { name, hash } = algorithm;
  return {
    by: 'key',
    words: `the key ${id}`,
    sign: async payload => {
      const bytes = signedBytes(payload);
      const given = await sign(createHash(hash).update(bytes).digest());
      const signature = name === 'RS256' ? given : derOf(given);
      if (!holds(hash, bytes, { key, signature })) throw notSigned(`the signature of ${id} does not hold`);
      return bundleText({ publicKey: { hint: id } }, envelopeOf(payload, [signature]));
    },
  };
}

function holds(
  hash: string,
  bytes: Uint8Array,
  { key, signature }: { readonly key: KeyObject; readonly signature: Uint8Array },
): boolean {
  try {
    return verify(hash, bytes, key, signature);
  } catch {
    // OpenSSL throws for what it cannot even read as a signature.
    return false;
  }
}

/** r and s side by side, as two integers of DER. */
function derOf(bare: Uint8Array): Uint8Array {
  const half = bare.length / 2;
  const parts = Buffer.concat([integer(bare.subarray(0, half)), integer(bare.subarray(half))]);
  return Buffer.concat([header(0x30, parts.length), parts]);
}

function integer(bytes: Uint8Array): Buffer {
  const from = bytes.findIndex(byte => byte !== 0);
  const digits = Buffer.from(bytes.subarray(from === -1 ? bytes.length - 1 : from));
  const positive = (digits[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), digits]) : digits;
  return Buffer.concat([header(0x02, positive.length), positive]);
}

/** No part of a signature on these curves is longer than 127 bytes. */
function header(tag: number, length: number): Buffer {
  return Buffer.from([tag, length]);
}
