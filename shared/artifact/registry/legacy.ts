// Attestations as cosign kept them before there were referrers: under `sha256-<hex>.att`, the certificate and the log
// entry beside the envelope. Written anew as a bundle of version 0.1, which holds the very same facts.
import { X509Certificate } from 'node:crypto';
import type { Digest } from '../digest.js';
import { isJson, type Json } from '../statement.js';
import { parsed } from './credentials.js';
import { type Descriptor, readManifest } from './manifest.js';
import type { Reader } from './reader.js';
import type { Found, Referrers } from './referrers.js';

const largestEnvelope = 32 * 1_048_576;
const mostLayers = 1_000;
const bundleType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';

export async function legacyBundles(reader: Reader, digest: Digest): Promise<Referrers> {
  const tag = `${digest.algorithm}-${digest.hex}`;
  const attestations = await layersOf(reader, `${tag}.att`);
  const signatures = await layersOf(reader, `${tag}.sig`);
  const found: Found[] = [];
  for (const [at, layer] of (attestations ?? []).slice(0, mostLayers).entries()) {
    const bytes = await reader.blob(layer.digest, largestEnvelope);
    const bundle = bundleOf(bytes, layer.annotations);
    found.push({
      source: `tag ${tag.slice(0, 19)}….att#${at + 1}`,
      bytes: bundle === undefined ? bytes : Buffer.from(JSON.stringify(bundle)),
      mediaType: bundle === undefined ? layer.mediaType : bundleType,
    });
  }
  const looked = [{ place: `tag ${tag}.att`, got: shown(attestations) }];
  if (signatures !== undefined) {
    const got = `${shown(signatures)}: simple signing, which makes no statement and is not used; sign with attestations`;
    looked.push({ place: `tag ${tag}.sig`, got });
  }
  return { found, looked };
}

function shown(layers: readonly Descriptor[] | undefined): string {
  return layers === undefined ? 'not there' : `${layers.length} entries`;
}

async function layersOf(reader: Reader, tag: string): Promise<readonly Descriptor[] | undefined> {
  const there = await reader.manifest(tag);
  if (there === undefined) return undefined;
  const read = readManifest(there.bytes, there.mediaType);
  return 'manifest' in read && read.manifest.kind === 'image' ? read.manifest.layers : [];
}

/** Undefined where no certificate or log entry stands beside it: the envelope alone may still fit a managed key. */
function bundleOf(bytes: Uint8Array, annotations: Descriptor['annotations']): Json | undefined {
  const envelope = parsed(new TextDecoder().decode(bytes));
  const certificate = derOf(annotations['dev.sigstore.cosign/certificate']);
  const entry = entryOf(parsed(annotations['dev.sigstore.cosign/bundle'] ?? ''));
  if (!isJson(envelope) || certificate === undefined || entry === undefined) return undefined;
  return {
    mediaType: bundleType,
    verificationMaterial: {
      x509CertificateChain: { certificates: [{ rawBytes: certificate }] },
      tlogEntries: [entry],
    },
    dsseEnvelope: envelope,
  };
}

function derOf(pem: string | undefined): string | undefined {
  if (pem === undefined) return undefined;
  try {
    return new X509Certificate(pem).raw.toString('base64');
  } catch {
    // No certificate: then this is no evidence of a certified identity.
    return undefined;
  }
}

function entryOf(bundle: unknown): Json | undefined {
  if (!isJson(bundle) || !isJson(bundle['Payload'])) return undefined;
  const { SignedEntryTimestamp: promise, Payload: payload } = bundle;
  const { body, integratedTime, logIndex, logID } = payload;
  if (typeof body !== 'string' || typeof logID !== 'string' || typeof promise !== 'string') return undefined;
  const content = parsed(Buffer.from(body, 'base64').toString('utf8'));
  if (!isJson(content)) return undefined;
  return {
    logIndex: String(logIndex),
    logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
    kindVersion: { kind: content['kind'], version: content['apiVersion'] },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: promise },
    canonicalizedBody: body,
  };
}
