// Whether a key signed these bytes, in the forms that signers use: ECDSA as DER or as bare r||s, RSA with either
// padding, Ed25519. Nothing weaker than SHA-256, P-256 or 2048 bits of RSA is looked at.
import { constants, createVerify, type KeyObject, verify } from 'node:crypto';

export type HashName = 'sha256' | 'sha384' | 'sha512';

/** How one attempt reads the signature; node:crypto's own words. */
type Form =
  | { readonly dsaEncoding: 'der' | 'ieee-p1363' }
  | { readonly padding: number; readonly saltLength?: number };

export type Curve = {
  readonly name: 'P-256' | 'P-384' | 'P-521';
  readonly hash: HashName;
  readonly bytes: number;
};

const curves: Readonly<Record<string, Curve>> = {
  prime256v1: { name: 'P-256', hash: 'sha256', bytes: 32 },
  secp384r1: { name: 'P-384', hash: 'sha384', bytes: 48 },
  secp521r1: { name: 'P-521', hash: 'sha512', bytes: 66 },
};

/** Why the key is not used, in words; undefined when it may be. */
export function weakness(key: KeyObject): string | undefined {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type === 'ed25519') return undefined;
  if (type === 'ec')
    return curveOf(key) === undefined ? `the curve ${details?.namedCurve} is not used` : undefined;
  if (type !== 'rsa' && type !== 'rsa-pss') return `keys of the type ${type} are not used`;
  const bits = details?.modulusLength ?? 0;
  return bits < 2048 ? `an RSA key of ${bits} bits is too short` : undefined;
}

export function curveOf(key: KeyObject): Curve | undefined {
  return curves[key.asymmetricKeyDetails?.namedCurve ?? ''];
}

export function signed(data: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  if (weakness(key) !== undefined) return false;
  if (key.asymmetricKeyType === 'ed25519') return attempt(() => verify(undefined, data, key, signature));
  return formsOf(key, signature).some(form =>
    hashesOf(key).some(hash => attempt(() => verify(hash, data, { key, ...form }, signature))),
  );
}

/** The same for bytes that come in pieces and are hashed with one algorithm. Not for Ed25519, which needs them whole. */
export type StreamedCheck = {
  readonly update: (chunk: Uint8Array) => void;
  readonly holds: () => boolean;
};

export function streamedCheck(hash: HashName, key: KeyObject, signature: Uint8Array): StreamedCheck {
  const attempts = formsOf(key, signature).map(form => ({ form, stream: createVerify(hash) }));
  return {
    update: chunk => {
      for (const { stream } of attempts) stream.update(chunk);
    },
    holds: () =>
      weakness(key) === undefined &&
      attempts.some(({ form, stream }) => attempt(() => stream.verify({ key, ...form }, signature))),
  };
}

/** A signer of P-384 hashes with SHA-384 by the rules of Sigstore, and with SHA-256 by habit of older tools. */
function hashesOf(key: KeyObject): readonly HashName[] {
  const own = curveOf(key)?.hash;
  if (own === undefined) return ['sha256', 'sha384', 'sha512'];
  return own === 'sha256' ? ['sha256'] : [own, 'sha256'];
}

function formsOf(key: KeyObject, signature: Uint8Array): readonly Form[] {
  const curve = curveOf(key);
  if (curve !== undefined) {
    const bare: readonly Form[] = signature.length === 2 * curve.bytes ? [{ dsaEncoding: 'ieee-p1363' }] : [];
    return [{ dsaEncoding: 'der' }, ...bare];
  }
  const pss: Form = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };
  return key.asymmetricKeyType === 'rsa' ? [{ padding: constants.RSA_PKCS1_PADDING }, pss] : [pss];
}

function attempt(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    // OpenSSL throws for a signature that it cannot even read in this form: it is not one.
    return false;
  }
}
