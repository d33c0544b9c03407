// What a signing certificate says of its holder: names, Fulcio's extensions as text, and what its key is for.
// Read by us and not by the library: it reads names as ASCII with the high bit dropped, and only the first of them.
import { type KeyObject, X509Certificate } from 'node:crypto';
import { type Der, derOf, expectTag, oidOf, partsOf, tags, textOf, utf8 } from '../trust/der.js';
import { Malformed } from '../trust/malformed.js';

export type LeafCertificate = {
  readonly sans: readonly string[];
  /** By OID; those that are not text are left out. */
  readonly extensions: Readonly<Record<string, string>>;
  readonly issuer: string | undefined;
  readonly key: KeyObject;
  readonly x509: X509Certificate;
  /** What the certificate may not be used for, in words; undefined when it may sign code. */
  readonly unfit: string | undefined;
};

const fulcio = '1.3.6.1.4.1.57264.1.';
const otherNameForm = `${fulcio}7`;
const rawForms = [1, 2, 3, 4, 5, 6].map(number => `${fulcio}${number}`);
const subjectAlternativeName = '2.5.29.17';
const keyUsage = '2.5.29.15';
const codeSigning = '1.3.6.1.5.5.7.3.3';

export const issuerOids = { der: `${fulcio}8`, raw: `${fulcio}1` } as const;

export function leafCertificate(der: Uint8Array): LeafCertificate {
  const x509 = new X509Certificate(der);
  const values = extensionValues(der);
  const extensions: Record<string, string> = {};
  for (const [oid, value] of values) {
    const text = extensionText(oid, value);
    if (text !== undefined) extensions[oid] = text;
  }
  const names = values.get(subjectAlternativeName);
  return {
    sans: names === undefined ? [] : alternativeNames(names),
    extensions,
    issuer: extensions[issuerOids.der] ?? extensions[issuerOids.raw],
    key: x509.publicKey,
    x509,
    unfit: unfitness(x509, values.get(keyUsage)),
  };
}

/** The content of every extension by its OID. Doubled, an extension could be read in two ways. */
function extensionValues(certificate: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const body = partsOf(expectTag(derOf(certificate), tags.sequence))[0];
  const holder = partsOf(expectTag(body, tags.sequence)).find(({ tag }) => tag === 0xa3);
  const values = new Map<string, Uint8Array>();
  if (holder === undefined) return values;
  for (const extension of partsOf(expectTag(partsOf(holder)[0], tags.sequence))) {
    const parts = partsOf(expectTag(extension, tags.sequence));
    const oid = oidOf(parts[0]);
    if (values.has(oid)) throw new Malformed(`a certificate with the extension ${oid} twice`);
    values.set(oid, expectTag(parts.at(-1), tags.octetString).content);
  }
  return values;
}

/** Fulcio writes 1.1 to 1.6 as bare text, and all later ones as DER strings. */
function extensionText(oid: string, value: Uint8Array): string | undefined {
  try {
    return rawForms.includes(oid) ? utf8(value) : textOf(derOf(value));
  } catch (thrown) {
    // Not text: a key identifier, a usage, or a name that nobody should compare.
    if (thrown instanceof Malformed) return undefined;
    throw thrown;
  }
}

function alternativeNames(value: Uint8Array): readonly string[] {
  return partsOf(expectTag(derOf(value), tags.sequence)).map(name => {
    // rfc822Name [1] and uniformResourceIdentifier [6] are text; otherName [0] holds Fulcio's form for user names.
    if (name.tag === 0x81 || name.tag === 0x86) return utf8(name.content);
    if (name.tag === 0xa0) return otherName(name);
    throw new Malformed('a certificate with a name that is neither an address, nor a URI, nor a user name');
  });
}

function otherName(name: Der): string {
  const [form, holder] = partsOf(name);
  if (oidOf(form) !== otherNameForm || holder === undefined) {
    throw new Malformed('a certificate with a name of a form that is not known');
  }
  return textOf(partsOf(holder)[0]);
}

function unfitness(x509: X509Certificate, usage: Uint8Array | undefined): string | undefined {
  if (x509.ca) return 'it is the certificate of an authority';
  if (!(x509.keyUsage ?? []).includes(codeSigning)) return 'it is not for code signing';
  // A bit string: the first byte counts unused bits, the highest bit of the second is digitalSignature.
  const bits = usage === undefined ? undefined : expectTag(derOf(usage), tags.bitString).content[1];
  return bits !== undefined && (bits & 0x80) === 0 ? 'its key is not for digital signatures' : undefined;
}
