// Whether a certificate may sign by the rules of the Notary Project, and whether its key made a signature.
import { constants, verify, type X509Certificate } from 'node:crypto';
import { curveOf, type HashName, weakness } from '../trust/signature-check.js';
import type { NotaryAlgorithm, NotaryEnvelope } from './envelope.js';

const codeSigning = '1.3.6.1.5.5.7.3.3';

const algorithms: Readonly<Record<NotaryAlgorithm, { readonly hash: HashName; readonly key: string }>> = {
  PS256: { hash: 'sha256', key: 'RSA 2048' },
  PS384: { hash: 'sha384', key: 'RSA 3072' },
  PS512: { hash: 'sha512', key: 'RSA 4096' },
  ES256: { hash: 'sha256', key: 'P-256' },
  ES384: { hash: 'sha384', key: 'P-384' },
  ES512: { hash: 'sha512', key: 'P-521' },
};

/** Why this certificate may not sign with that algorithm; undefined when it may. */
export function signerProblem(certificate: X509Certificate, algorithm: NotaryAlgorithm): string | undefined {
  const usages = certificate.keyUsage;
  if (usages !== undefined && !usages.includes(codeSigning)) return 'its certificate is not for code signing';
  const weak = weakness(certificate.publicKey);
  if (weak !== undefined) return weak;
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = certificate.publicKey;
  const key =
    type === 'rsa' ? `RSA ${details?.modulusLength}` : (curveOf(certificate.publicKey)?.name ?? `${type}`);
  const wanted = algorithms[algorithm].key;
  return key === wanted ? undefined : `${algorithm} belongs to a key of ${wanted}, not of ${key}`;
}

export function isSignedBy(certificate: X509Certificate, envelope: NotaryEnvelope): boolean {
  const { hash } = algorithms[envelope.algorithm];
  const key = certificate.publicKey;
  const form = envelope.algorithm.startsWith('ES')
    ? ({ dsaEncoding: 'ieee-p1363' } as const)
    : { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  try {
    return verify(hash, envelope.signedBytes, { key, ...form }, envelope.signature);
  } catch {
    // The key and the form do not belong together, or the signature has an impossible length.
    return false;
  }
}
