// A path of certificates from one that signed to one that is trusted, at a point in time.
import { X509Certificate } from 'node:crypto';
import { derOf, oidOf, partsOf } from './der.js';
import { Malformed } from './malformed.js';

export type ChainQuestion = {
  readonly leaf: X509Certificate;
  /** Whatever came along; trusted for nothing. */
  readonly others: readonly X509Certificate[];
  readonly roots: readonly X509Certificate[];
  /** Milliseconds since 1970. Undefined: whether the certificates were valid is somebody else's question. */
  readonly at: number | undefined;
};

/** From the leaf to the root, or why there is no such path. */
export type Chain = { readonly path: readonly X509Certificate[] } | { readonly why: string };

const longestPath = 10;
/** How many certificates are looked at in all: some that issue each other in a ring could keep one busy for long. */
const patience = 200;

export function chainOf(question: ChainQuestion): Chain {
  const { leaf, others, roots, at } = question;
  const unfinished: (readonly X509Certificate[])[] = [[leaf]];
  let why = `nobody trusted issued ${nameOf(leaf)}`;
  for (let looked = 0; looked < patience; looked += 1) {
    const path = unfinished.pop();
    const last = path?.at(-1);
    if (path === undefined || last === undefined) return { why };
    for (const root of roots.filter(each => isSame(each, last) || issued(each, last))) {
      const whole = isSame(root, last) ? path : [...path, root];
      const problem = problemOf(whole, at);
      if (problem === undefined) return { path: whole };
      why = problem;
    }
    if (path.length >= longestPath) continue;
    const next = others.filter(each => !path.some(one => isSame(one, each)) && issued(each, last));
    unfinished.push(...next.map(each => [...path, each]));
  }
  return { why: 'its certificates issue each other in too many ways' };
}

function isSame(one: X509Certificate, other: X509Certificate): boolean {
  return one.raw.equals(other.raw);
}

export function nameOf({ subject }: X509Certificate): string {
  return subject === undefined || subject === ''
    ? 'a certificate without a name'
    : subject.replaceAll('\n', ', ');
}

/** The bytes of one certificate, in DER or PEM. */
export function certificateOf(bytes: Uint8Array): X509Certificate {
  try {
    const certificate = new X509Certificate(bytes);
    // Read here, where it can be refused: the key is decoded when it is first asked for, and that may throw.
    certificate.publicKey.type satisfies string;
    return certificate;
  } catch {
    // OpenSSL cannot read it, or not its key.
    throw new Malformed('bytes that are no certificate');
  }
}

/** As it stands inside an envelope: in DER, with nothing behind it. */
export function embeddedCertificate(bytes: Uint8Array): X509Certificate {
  const certificate = certificateOf(bytes);
  if (!certificate.raw.equals(bytes)) throw new Malformed('a certificate with something behind it');
  return certificate;
}

export function validAt(certificate: X509Certificate, at: number): boolean {
  return Date.parse(certificate.validFrom) <= at && at <= Date.parse(certificate.validTo);
}

function issued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    // A key of another kind than the signature: it did not issue this one.
    return false;
  }
}

function problemOf(path: readonly X509Certificate[], at: number | undefined): string | undefined {
  for (const [position, certificate] of path.entries()) {
    const name = nameOf(certificate);
    if (at !== undefined && !validAt(certificate, at)) {
      return `${name} is valid from ${certificate.validFrom} to ${certificate.validTo}`;
    }
    if (position > 0 && !certificate.ca) return `${name} is no authority`;
    if (position < path.length - 1 && isWeaklySigned(certificate))
      return `${name} was signed with SHA-1 or MD5`;
  }
  return undefined;
}

/** Signatures with SHA-1, MD5 and MD2; a root is trusted without any. */
const weakAlgorithms: readonly string[] = [
  '1.2.840.113549.1.1.2',
  '1.2.840.113549.1.1.4',
  '1.2.840.113549.1.1.5',
  '1.2.840.10045.4.1',
];

function isWeaklySigned({ raw }: X509Certificate): boolean {
  const algorithm = partsOf(derOf(raw))[1];
  return algorithm !== undefined && weakAlgorithms.includes(oidOf(partsOf(algorithm)[0]));
}
