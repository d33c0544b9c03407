// The trusted root of a loopback instance, as JSON in the form of the public one.
import { createHash } from 'node:crypto';

type Bytes = ArrayBufferView;
type Log = { readonly publicKey: Bytes };

export type Parts = {
  readonly origin: string;
  readonly authority: { readonly rootCertificate: Bytes };
  readonly certificates: Log;
  readonly log: Log;
  readonly newLog: Log;
  readonly time: { readonly rootCertificate: Bytes; readonly intCertificate: Bytes };
};

export function rootDocument(parts: Parts): Readonly<Record<string, unknown>> {
  const { origin, authority, certificates, log, newLog, time } = parts;
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logOf(origin, log), logOf(origin, newLog)],
    ctlogs: [logOf(origin, certificates)],
    certificateAuthorities: [authorityOf(origin, [authority.rootCertificate])],
    timestampAuthorities: [authorityOf(origin, [time.intCertificate, time.rootCertificate])],
  };
}

const validFor = { start: '2020-01-01T00:00:00Z' };

function logOf(baseUrl: string, { publicKey }: Log) {
  const bytes = bytesOf(publicKey);
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: bytes.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: createHash('sha256').update(bytes).digest('base64') },
  };
}

function authorityOf(uri: string, certificates: readonly Bytes[]) {
  return {
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    uri,
    certChain: { certificates: certificates.map(each => ({ rawBytes: bytesOf(each).toString('base64') })) },
    validFor,
  };
}

function bytesOf(view: Bytes): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}
