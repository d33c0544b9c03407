// A private key in PEM signs. Its public half is known by its SHA-256, which the bundle carries as a hint.
import { constants, createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { Fault } from '../../fault/fault.js';
import { bundleText, envelopeOf, signedBytes } from '../envelope.js';
import type { Signer } from '../signer.js';

export function pemSigner(pem: string): Signer {
  const key = keyOf(pem);
  const making = makingOf(key);
  const hint = fingerprintOf(createPublicKey(key));
  return {
    by: 'key',
    words: `the key sha256:${hint}`,
    sign: payload =>
      Promise.resolve(
        bundleText({ publicKey: { hint } }, envelopeOf(payload, [making(signedBytes(payload))])),
      ),
  };
}

/** In PEM, for whoever checks. */
export function publicHalf(pem: string): string {
  return createPublicKey(keyOf(pem)).export({ format: 'pem', type: 'spki' }).toString();
}

export function fingerprintOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest('hex');
}

function keyOf(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    // Not a key, a public one, or one behind a passphrase. OpenSSL's words might quote the text.
    throw unusable('it is no private key in PEM, or a passphrase protects it');
  }
}

function unusable(why: string): Fault {
  return new Fault('RECORD_KEY_UNUSABLE', `the signing key cannot be used: ${why}`);
}

type Making = (data: Uint8Array) => Uint8Array;

const curves: Readonly<Record<string, string>> = { prime256v1: 'sha256', secp384r1: 'sha384' };

function makingOf(key: KeyObject): Making {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  switch (type) {
    case 'ed25519':
      return data => sign(undefined, data, key);
    case 'ec': {
      const hash = curves[details?.namedCurve ?? ''];
      if (hash === undefined)
        throw unusable(`the curve ${details?.namedCurve} is not used: take P-256 or P-384`);
      return data => sign(hash, data, key);
    }
    case 'rsa':
    case 'rsa-pss': {
      const bits = details?.modulusLength ?? 0;
      if (bits < 2048) throw unusable(`an RSA key of ${bits} bits is too short`);
      if (type === 'rsa') return data => sign('sha256', data, key);
      const padding = constants.RSA_PKCS1_PSS_PADDING;
      const saltLength = constants.RSA_PSS_SALTLEN_DIGEST;
      return data => sign(details?.hashAlgorithm ?? 'sha256', data, { key, padding, saltLength });
    }
    default:
      throw unusable(`keys of the type ${type} are not used`);
  }
}
