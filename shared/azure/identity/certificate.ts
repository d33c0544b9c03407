// A certificate with its private key. Its dates are read first: Entra's words for an expired one mislead.
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Facts, Fault } from '../../fault/fault.js';
import { exchangeWithEntra } from './entra.js';
import type { CertificateIdentity, IdentityPorts } from './kinds.js';
import type { Exchange } from './token-cache.js';

export function certificateExchange(identity: CertificateIdentity, ports: IdentityPorts): Exchange {
  const { tenant, client } = identity;
  return async ask => {
    const pem = await textOf(identity);
    refuseUnusable(pem, identity, ports.clock.now());
    return exchangeWithEntra(ports, ask, {
      tenant,
      client,
      open: (library, options) =>
        new library.ClientCertificateCredential(tenant, client, { certificate: pem }, options),
    });
  };
}

async function textOf({ pem, tenant, client }: CertificateIdentity): Promise<string> {
  if (typeof pem !== 'string') return pem.reveal();
  try {
    return await readFile(pem, 'utf8');
  } catch (cause) {
    // The file is missing or not readable; the system's words say which.
    throw unsuitable('the certificate cannot be read', { tenant, client, file: pem }, cause);
  }
}

function refuseUnusable(pem: string, { tenant, client }: CertificateIdentity, now: number): void {
  const facts = { tenant, client };
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----/.test(pem) || /^Proc-Type: 4,ENCRYPTED/m.test(pem)) {
    throw unsuitable(
      'the private key of the certificate is encrypted, and there is no password for it',
      facts,
    );
  }
  if (!/-----BEGIN (RSA |EC )?PRIVATE KEY-----/.test(pem)) {
    throw unsuitable('the certificate comes without its private key', facts);
  }
  const certificate = parse(pem, facts);
  const [from, until] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  const dates = { ...facts, 'valid-from': time(from), 'valid-until': time(until), clock: time(now) };
  const named = { ...dates, thumbprint: certificate.fingerprint.replaceAll(':', '') };
  if (now >= until) throw unsuitable('the certificate has expired', named);
  if (now < from) throw unsuitable('the certificate is not valid yet', named);
}

function parse(pem: string, facts: Facts): X509Certificate {
  const block = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(pem)?.[0];
  if (block === undefined) throw unsuitable('there is a private key, but no certificate with it', facts);
  try {
    return new X509Certificate(block);
  } catch (cause) {
    // Between its markers stands something that is no certificate.
    throw unsuitable('the certificate is damaged', facts, cause);
  }
}

function unsuitable(message: string, facts: Facts, cause?: unknown): Fault {
  return new Fault('IDENTITY_UNSUITABLE', message, {
    hint: 'give a PEM with one valid certificate and its private key without a password; with OIDC there is nothing to expire',
    facts,
    cause,
  });
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
