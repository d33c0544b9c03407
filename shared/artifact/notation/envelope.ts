// A signature of the Notary Project, whichever of its two forms it came in.

export type NotaryEnvelope = {
  readonly form: 'JWS' | 'COSE';
  readonly algorithm: NotaryAlgorithm;
  readonly contentType: string;
  readonly payload: Uint8Array;
  /** What the signature is over. */
  readonly signedBytes: Uint8Array;
  readonly signature: Uint8Array;
  /** DER, the signer's certificate first. */
  readonly chain: readonly Uint8Array[];
  readonly attributes: NotaryAttributes;
  /** A token of RFC 3161 over the signature. */
  readonly timestamp?: Uint8Array;
};

export type NotaryAlgorithm = 'PS256' | 'PS384' | 'PS512' | 'ES256' | 'ES384' | 'ES512';

/** Signed attributes; times in milliseconds since 1970. */
export type NotaryAttributes = {
  readonly scheme: string;
  readonly critical: readonly string[];
  /** Every signed attribute that is there, by name. */
  readonly names: readonly string[];
  readonly authenticSigningTime?: number;
  readonly expiry?: number;
};

export const attributeNames = {
  scheme: 'io.cncf.notary.signingScheme',
  signingTime: 'io.cncf.notary.signingTime',
  authenticSigningTime: 'io.cncf.notary.authenticSigningTime',
  expiry: 'io.cncf.notary.expiry',
  plugin: 'io.cncf.notary.verificationPlugin',
  timestamp: 'io.cncf.notary.timestampSignature',
} as const;

export const payloadType = 'application/vnd.cncf.notary.payload.v1+json';
export const longestEnvelope = 4 * 1_048_576;
export const longestChain = 16;

const algorithms: readonly string[] = ['PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'];

export function isNotaryAlgorithm(name: unknown): name is NotaryAlgorithm {
  return typeof name === 'string' && algorithms.includes(name);
}
