// Signatures of the Notary Project as a test wants them, in both forms.
import { constants, type KeyObject, sign } from 'node:crypto';
import { encode, Tagged } from 'cborg';

export type NotaryWish = {
  /** The signer's certificate first, in DER. */
  readonly chain: readonly Buffer[];
  readonly key: KeyObject;
  readonly digest: string;
  readonly algorithm?: 'ES256' | 'PS256';
  readonly scheme?: string;
  /** ISO times, as the attributes have them. */
  readonly authenticSigningTime?: string;
  readonly expiry?: string;
  /** Attributes beyond those of the format, and whether they are critical. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly critical?: readonly string[];
  readonly contentType?: string;
  readonly payload?: unknown;
  /** Makes a token over the signature. */
  readonly stamp?: (signature: Uint8Array) => Promise<Uint8Array>;
};

const prefix = 'io.cncf.notary';
const payloadType = 'application/vnd.cncf.notary.payload.v1+json';

export async function jws(wish: NotaryWish): Promise<Buffer> {
  const { attributes, critical } = attributesOf(wish, time => time);
  const head = {
    alg: wish.algorithm ?? 'ES256',
    crit: critical,
    cty: wish.contentType ?? payloadType,
    ...attributes,
  };
  const parts = [head, payloadOf(wish)].map(part => Buffer.from(JSON.stringify(part)).toString('base64url'));
  const signature = signed(Buffer.from(parts.join('.')), wish);
  const stamp = await wish.stamp?.(signature);
  return Buffer.from(
    JSON.stringify({
      payload: parts[1],
      protected: parts[0],
      header: {
        x5c: wish.chain.map(der => der.toString('base64')),
        ...(stamp && { [`${prefix}.timestampSignature`]: Buffer.from(stamp).toString('base64') }),
      },
      signature: signature.toString('base64url'),
    }),
  );
}

export async function cose(wish: NotaryWish): Promise<Buffer> {
  const { attributes, critical } = attributesOf(wish, time => new Tagged(1, Date.parse(time) / 1000));
  const head = encode(
    new Map<unknown, unknown>([
      [1, wish.algorithm === 'PS256' ? -37 : -7],
      [2, critical],
      [3, wish.contentType ?? payloadType],
      ...Object.entries(attributes),
    ]),
  );
  const payload = Buffer.from(JSON.stringify(payloadOf(wish)));
  const signature = signed(encode(['Signature1', head, new Uint8Array(0), payload]), wish);
  const stamp = await wish.stamp?.(signature);
  const loose = new Map<unknown, unknown>([
    [33, wish.chain.length === 1 ? wish.chain[0] : wish.chain],
    ...(stamp ? [[`${prefix}.timestampSignature`, stamp] as const] : []),
  ]);
  return Buffer.from(encode(new Tagged(18, [head, loose, payload, signature])));
}

function payloadOf({ digest, payload }: NotaryWish): unknown {
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  return payload ?? { targetArtifact: { mediaType, digest, size: 7 } };
}

function attributesOf(wish: NotaryWish, timeOf: (text: string) => unknown) {
  const { scheme = 'notary.x509', authenticSigningTime, expiry, more = {} } = wish;
  const attributes: Record<string, unknown> = { [`${prefix}.signingScheme`]: scheme, ...more };
  if (authenticSigningTime !== undefined) {
    attributes[`${prefix}.authenticSigningTime`] = timeOf(authenticSigningTime);
  }
  if (expiry !== undefined) attributes[`${prefix}.expiry`] = timeOf(expiry);
  const own = Object.keys(attributes).filter(name => !Object.hasOwn(more, name));
  return { attributes, critical: wish.critical ?? own };
}

function signed(data: Uint8Array, { key, algorithm = 'ES256' }: NotaryWish): Buffer {
  if (algorithm === 'ES256') return sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' });
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  return sign('sha256', data, { key, padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST });
}
