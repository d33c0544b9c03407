// The roots that a user put into a trust store, and the identities that may sign under them.
import type { X509Certificate } from 'node:crypto';
import { Fault } from '../../fault/fault.js';
import { certificateOf, nameOf } from '../trust/chain.js';

const pemBlock = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** From files in PEM, one or many in each, or in DER. A leaf would let exactly one signature pass: refused. */
export function trustStore(files: readonly Uint8Array[], name: string): readonly X509Certificate[] {
  const certificates = files.flatMap(file => certificatesIn(file, name));
  if (certificates.length === 0) throw unusable(name, 'it holds no certificate');
  for (const certificate of certificates) {
    if (!certificate.ca && !isSelfSigned(certificate)) {
      throw unusable(name, `${nameOf(certificate)} is neither an authority nor self-signed`);
    }
  }
  return certificates;
}

function certificatesIn(file: Uint8Array, name: string): readonly X509Certificate[] {
  const text = Buffer.from(file).toString('latin1');
  const blocks = text.match(pemBlock)?.map(block => Buffer.from(block)) ?? [file];
  try {
    return blocks.map(certificateOf);
  } catch (cause) {
    // Neither PEM nor DER.
    throw unusable(name, 'it holds something that is no certificate', cause);
  }
}

function isSelfSigned(certificate: X509Certificate): boolean {
  try {
    // Not by checkIssued: it wants extensions that old root certificates have not.
    return certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey);
  } catch {
    // Its own key cannot even be used for this.
    return false;
  }
}

function unusable(name: string, why: string, cause?: unknown): Fault {
  return new Fault('TRUST_UNUSABLE', `the trust store ${name} cannot be used: ${why}`, {
    facts: { store: name },
    hint: 'put root certificates into the trust store, those of authorities or self-signed ones',
    ...(cause === undefined ? {} : { cause }),
  });
}
