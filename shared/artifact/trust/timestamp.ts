// A timestamp token of RFC 3161: that somebody trusted saw these bytes at this time.
import { createHash, type X509Certificate } from 'node:crypto';
import { chainOf, embeddedCertificate, nameOf } from './chain.js';
import { context, type Der, derOf, expectTag, oidOf, partsOf, tags, timeOf } from './der.js';
import { Malformed } from './malformed.js';
import { type HashName, streamedCheck } from './signature-check.js';

export type Timestamped = { readonly time: number; readonly by: string } | { readonly why: string };

const oids = {
  signedData: '1.2.840.113549.1.7.2',
  timestamp: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  certificateV1: '1.2.840.113549.1.9.16.2.12',
  certificateV2: '1.2.840.113549.1.9.16.2.47',
  forTimestamps: '1.3.6.1.5.5.7.3.8',
} as const;

const hashes: Readonly<Record<string, HashName>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** Every reason for which it cannot be trusted is an answer; nothing is thrown for what the token holds. */
export function timestampOf(
  token: Uint8Array,
  data: Uint8Array,
  roots: readonly X509Certificate[],
): Timestamped {
  try {
    return verified(token, data, roots);
  } catch (thrown) {
    // Ours: the token has another shape. Node's: a certificate or key in it cannot be read.
    return {
      why: thrown instanceof Malformed ? thrown.message : 'it holds a certificate or key that cannot be read',
    };
  }
}

function verified(token: Uint8Array, data: Uint8Array, roots: readonly X509Certificate[]): Timestamped {
  const { content, certificates, signer } = signedDataIn(token);
  const { imprint, time } = infoIn(content);
  if (!equal(imprint.digest, hashed(imprint.hash, data))) return { why: 'it is over other bytes' };
  const certificate = certificates.find(each => equal(idOf(each), signer.id));
  if (certificate === undefined) return { why: 'it does not hold the certificate of its signer' };
  const why = signerProblem(signer, content, certificate);
  if (why !== undefined) return { why };
  const chain = chainOf({ leaf: certificate, others: certificates, roots, at: time });
  return 'why' in chain ? chain : { time, by: nameOf(certificate) };
}

function signerProblem(
  signer: Signer,
  content: Uint8Array,
  certificate: X509Certificate,
): string | undefined {
  if (oidOf(attribute(signer, oids.contentType)) !== oids.timestamp)
    return 'it signs something that is no time';
  const digest = expectTag(attribute(signer, oids.messageDigest), tags.octetString).content;
  if (!equal(digest, hashed(signer.hash, content))) return 'its signer signed another time';
  if (!namesCertificate(signer, certificate)) return 'it does not name the certificate of its signer';
  const usages = certificate.keyUsage ?? [];
  if (usages.length !== 1 || usages[0] !== oids.forTimestamps)
    return 'its certificate is not for timestamps alone';
  const check = streamedCheck(signer.hash, certificate.publicKey, signer.signature);
  check.update(signer.signedBytes);
  return check.holds() ? undefined : 'its signature does not hold';
}

type Signer = {
  /** Issuer and serial number, as DER. */
  readonly id: Uint8Array;
  readonly hash: HashName;
  readonly attributes: ReadonlyMap<string, Der>;
  readonly signedBytes: Uint8Array;
  readonly signature: Uint8Array;
};

function signedDataIn(token: Uint8Array) {
  const [type, holder] = partsOf(expectTag(derOf(token), tags.sequence));
  if (oidOf(type) !== oids.signedData) throw new Malformed('a timestamp that is no signed data');
  const data = partsOf(expectTag(partsOf(expectTag(holder, context(0)))[0], tags.sequence));
  const [contentType, contentHolder] = partsOf(expectTag(data[2], tags.sequence));
  if (oidOf(contentType) !== oids.timestamp) throw new Malformed('a timestamp that holds no time');
  const content = expectTag(partsOf(expectTag(contentHolder, context(0)))[0], tags.octetString).content;
  const certificates = data.find(({ tag }) => tag === context(0));
  const signers = partsOf(expectTag(data.at(-1), tags.set));
  if (signers.length !== 1) throw new Malformed('a timestamp without exactly one signer');
  return {
    content,
    certificates:
      certificates === undefined ? [] : partsOf(certificates).map(({ whole }) => embeddedCertificate(whole)),
    signer: signerIn(expectTag(signers[0], tags.sequence)),
  };
}

function signerIn(info: Der): Signer {
  const [, id, digest, signed, , signature] = partsOf(info);
  const attributes = expectTag(signed, context(0));
  const values = new Map<string, Der>();
  for (const each of partsOf(attributes)) {
    const [name, set] = partsOf(expectTag(each, tags.sequence));
    const [value, ...others] = partsOf(expectTag(set, tags.set));
    const oid = oidOf(name);
    if (value === undefined || others.length > 0 || values.has(oid)) {
      throw new Malformed('a timestamp with a doubled or empty attribute');
    }
    values.set(oid, value);
  }
  // What is signed is the set itself; in the token it carries another tag.
  const signedBytes = Uint8Array.from(attributes.whole);
  signedBytes[0] = tags.set;
  return {
    id: expectTag(id, tags.sequence).whole,
    hash: hashIn(digest),
    attributes: values,
    signedBytes,
    signature: expectTag(signature, tags.octetString).content,
  };
}

function infoIn(content: Uint8Array) {
  const [, , imprint, , time] = partsOf(expectTag(derOf(content), tags.sequence));
  const [algorithm, digest] = partsOf(expectTag(imprint, tags.sequence));
  return {
    imprint: { hash: hashIn(algorithm), digest: expectTag(digest, tags.octetString).content },
    time: timeOf(expectTag(time, tags.generalizedTime)),
  };
}

function hashIn(algorithm: Der | undefined): HashName {
  const oid = oidOf(partsOf(expectTag(algorithm, tags.sequence))[0]);
  const hash = hashes[oid];
  if (hash === undefined) throw new Malformed(`a timestamp with the hash ${oid}`);
  return hash;
}

function attribute({ attributes }: Signer, oid: string): Der | undefined {
  return attributes.get(oid);
}

/** RFC 5816 and 2634: without it, another certificate with the same key could be put in its place. */
function namesCertificate(signer: Signer, { raw }: X509Certificate): boolean {
  const [v2, v1] = [attribute(signer, oids.certificateV2), attribute(signer, oids.certificateV1)];
  const first = partsOf(expectTag(partsOf(expectTag(v2 ?? v1, tags.sequence))[0], tags.sequence))[0];
  const parts = partsOf(expectTag(first, tags.sequence));
  const named = parts[0]?.tag === tags.sequence ? hashIn(parts[0]) : undefined;
  const hash = v2 === undefined ? 'sha1' : (named ?? 'sha256');
  const digest = expectTag(parts[named === undefined ? 0 : 1], tags.octetString).content;
  return equal(digest, createHash(hash).update(raw).digest());
}

/** Issuer and serial number of a certificate, put together as a signer names them. */
function idOf({ raw }: X509Certificate): Uint8Array {
  const body = partsOf(expectTag(partsOf(derOf(raw))[0], tags.sequence));
  const from = body[0]?.tag === context(0) ? 1 : 0;
  const [serial, issuer] = [body[from], body[from + 2]];
  if (serial === undefined || issuer === undefined)
    throw new Malformed('a certificate without issuer or number');
  const content = Buffer.concat([issuer.whole, serial.whole]);
  return Buffer.concat([Buffer.from([tags.sequence]), lengthOf(content.length), content]);
}

function lengthOf(length: number): Uint8Array {
  if (length < 0x80) return Buffer.from([length]);
  return length < 0x100 ? Buffer.from([0x81, length]) : Buffer.from([0x82, length >> 8, length & 0xff]);
}

function hashed(hash: HashName, data: Uint8Array): Uint8Array {
  return createHash(hash).update(data).digest();
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
