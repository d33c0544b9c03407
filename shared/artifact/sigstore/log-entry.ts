// What the library leaves open about entries of a transparency log: whose key they name, and whether the log was
// trusted at the time in question when a checkpoint alone vouches for them.
import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import type { TrustMaterial } from '@sigstore/verify';
import { isJson } from '../statement.js';
import { checkpointProblem } from './checkpoint.js';

/** What does not fit, in words; undefined when all entries do. They were verified before. */
export function entryProblem(
  entries: readonly TransparencyLogEntry[],
  key: KeyObject,
  logs: TrustMaterial['tlogs'],
  times: readonly number[],
): string | undefined {
  for (const entry of entries) {
    const named = keyIn(entry.canonicalizedBody);
    if (named === undefined) return 'an entry names no key that can be read';
    if (!named.equals(key)) return 'an entry names another key than the one that signed';
    const checkpoint = entry.inclusionProof && checkpointProblem(entry.inclusionProof);
    if (checkpoint !== undefined) return checkpoint;
    if (!isTimely(entry, logs, times)) return 'the key of the log was not valid when this was signed';
  }
  return undefined;
}

function isTimely(
  { logId, inclusionPromise }: TransparencyLogEntry,
  logs: TrustMaterial['tlogs'],
  times: readonly number[],
): boolean {
  // With a promise the library compared the log's own time.
  if (inclusionPromise !== undefined) return true;
  return logs.some(
    ({ logID, validFor }) =>
      logId !== undefined &&
      logID.equals(logId.keyId) &&
      times.some(time => validFor.start.getTime() <= time && time <= validFor.end.getTime()),
  );
}

/** Every kind of entry keeps the key or certificate in another place, as PEM within base64 or as DER. */
const places: readonly (readonly string[])[] = [
  ['spec', 'signature', 'publicKey', 'content'],
  ['spec', 'signatures', '0', 'verifier'],
  ['spec', 'content', 'envelope', 'signatures', '0', 'publicKey'],
  ['spec', 'hashedRekordV002', 'signature', 'verifier'],
  ['spec', 'dsseV002', 'signatures', '0', 'verifier'],
];

function keyIn(body: Uint8Array): KeyObject | undefined {
  try {
    const document: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    for (const place of places) {
      const found = place.reduce<unknown>(memberOf, document);
      if (typeof found === 'string') return keyOfText(found);
      if (isJson(found)) return keyOfVerifier(found);
    }
  } catch {
    // Whatever stands there, it is no key.
  }
  return undefined;
}

function memberOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)];
  return isJson(value) ? value[name] : undefined;
}

function keyOfText(text: string): KeyObject {
  const decoded = Buffer.from(text, 'base64');
  const pem = decoded.toString('latin1');
  if (pem.startsWith('-----BEGIN CERTIFICATE')) return new X509Certificate(decoded).publicKey;
  if (pem.startsWith('-----BEGIN')) return createPublicKey(decoded);
  return createPublicKey({ key: decoded, format: 'der', type: 'spki' });
}

function keyOfVerifier(verifier: Readonly<Record<string, unknown>>): KeyObject | undefined {
  const certificate = memberOf(verifier['x509Certificate'], 'rawBytes');
  if (typeof certificate === 'string')
    return new X509Certificate(Buffer.from(certificate, 'base64')).publicKey;
  const key = memberOf(verifier['publicKey'], 'rawBytes');
  return typeof key === 'string'
    ? createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
    : undefined;
}
