// A signed record as text: a bundle of Sigstore around an envelope of DSSE, or the bare envelope that nobody signed.
import { statementType } from './statement.js';

const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

type Json = Readonly<Record<string, unknown>>;

/** What a signature is made over. */
export function signedBytes(payload: Uint8Array): Uint8Array {
  const head = `DSSEv1 ${statementType.length} ${statementType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

export function envelopeOf(payload: Uint8Array, signatures: readonly Uint8Array[]): Json {
  return {
    payload: Buffer.from(payload).toString('base64'),
    payloadType: statementType,
    signatures: signatures.map(each => ({ sig: Buffer.from(each).toString('base64'), keyid: '' })),
  };
}

export function bundleText(verificationMaterial: Json, envelope: Json): string {
  return JSON.stringify({ mediaType: bundleType, verificationMaterial, dsseEnvelope: envelope });
}

/** Of a bundle or an envelope; undefined for anything else. Nothing is believed yet. */
export function payloadIn(signed: string): Uint8Array | undefined {
  let read: unknown;
  try {
    read = JSON.parse(signed);
  } catch {
    // It is not JSON.
    return undefined;
  }
  const { payload, payloadType } = Object(Object(read).dsseEnvelope ?? read);
  if (typeof payload !== 'string' || payloadType !== statementType) return undefined;
  const bytes = Buffer.from(payload, 'base64');
  return bytes.toString('base64') === payload ? bytes : undefined;
}
