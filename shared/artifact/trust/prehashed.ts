// Whether a key signed bytes of which only the digest is known. node:crypto always hashes for itself, so that the
// elliptic curves are computed here. Nothing here is secret: the key, the digest and the signature are public.
import { constants, type KeyObject, publicDecrypt } from 'node:crypto';
import { derOf, expectTag, partsOf, tags } from './der.js';
import { curveNumbers, inverted, modulo, type Point, sumOf } from './elliptic.js';
import { type Curve, curveOf, type HashName, weakness } from './signature-check.js';

export function signedDigest(
  hash: HashName,
  digest: Uint8Array,
  key: KeyObject,
  signature: Uint8Array,
): boolean {
  if (weakness(key) !== undefined) return false;
  try {
    const curve = curveOf(key);
    if (curve !== undefined) return signedOnCurve(curve, digest, key, signature);
    return key.asymmetricKeyType === 'rsa' && signedWithRsa(hash, digest, key, signature);
  } catch {
    // The signature or the padding cannot be read: nothing was signed in this form.
    return false;
  }
}

/** Whether the one digest can speak for the bytes at all: Ed25519 and RSA-PSS sign more than that. */
export function knowsPrehashed(key: KeyObject): boolean {
  return curveOf(key) !== undefined || key.asymmetricKeyType === 'rsa';
}

const digestInfoHeads: Readonly<Record<HashName, string>> = {
  sha256: '3031300d060960864801650304020105000420',
  sha384: '3041300d060960864801650304020205000430',
  sha512: '3051300d060960864801650304020305000440',
};

function signedWithRsa(hash: HashName, digest: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  const wanted = Buffer.concat([Buffer.from(digestInfoHeads[hash], 'hex'), digest]);
  return publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature).equals(wanted);
}

function signedOnCurve(curve: Curve, digest: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  const numbers = curveNumbers[curve.name];
  const { n } = numbers;
  const { r, s } = readSignature(curve, signature);
  if (r <= 0n || r >= n || s <= 0n || s >= n) return false;
  const inverse = inverted(s, n);
  const first = modulo(leftmost(digest, n) * inverse, n);
  const x = sumOf(numbers, first, modulo(r * inverse, n), pointOf(key));
  return x !== undefined && modulo(x, n) === r;
}

function readSignature(curve: Curve, signature: Uint8Array): { readonly r: bigint; readonly s: bigint } {
  // A first byte of 0x30 and a fitting length can be both; DER is what nearly everybody writes.
  if (signature.length === 2 * curve.bytes && !isDer(signature)) {
    return { r: numberOf(signature.subarray(0, curve.bytes)), s: numberOf(signature.subarray(curve.bytes)) };
  }
  const [r, s, ...others] = partsOf(expectTag(derOf(signature), tags.sequence));
  if (others.length > 0) return { r: 0n, s: 0n };
  return { r: positive(expectTag(r, tags.integer).content), s: positive(expectTag(s, tags.integer).content) };
}

function isDer(signature: Uint8Array): boolean {
  return signature[0] === tags.sequence && signature[1] === signature.length - 2;
}

/** An integer with its highest bit set is negative, and no part of a signature. */
function positive(content: Uint8Array): bigint {
  return ((content[0] ?? 0x80) & 0x80) === 0 ? numberOf(content) : 0n;
}

function pointOf(key: KeyObject): Point {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return { x: numberOf(Buffer.from(x, 'base64url')), y: numberOf(Buffer.from(y, 'base64url')) };
}

/** As many bits of the digest as the order of the group has. */
function leftmost(digest: Uint8Array, n: bigint): bigint {
  const excess = digest.length * 8 - n.toString(2).length;
  return excess > 0 ? numberOf(digest) >> BigInt(excess) : numberOf(digest);
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x0${Buffer.from(bytes).toString('hex')}`);
}
