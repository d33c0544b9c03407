// A bundle of Sigstore as a referrer of an image, byte by byte as other tools write it, and its entry in the index that
// clients keep where a registry lists no referrers.
import { createHash } from 'node:crypto';
import { Fault } from '../../fault/fault.js';
import { isJson } from '../statement.js';
import { parsed } from './credentials.js';

export const imageType = 'application/vnd.oci.image.manifest.v1+json';
export const indexType = 'application/vnd.oci.image.index.v1+json';
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** A config that says nothing, as the specification has it. */
export const emptyConfig = '{}';

export type Described = { readonly mediaType: string; readonly digest: string; readonly size: number };

export type Evidence = {
  readonly bundle: string;
  readonly predicateType: string;
  /** When it was signed, not when it is pushed: the same evidence is the same bytes. */
  readonly created: string;
};

export type Entry = Described & {
  readonly artifactType: string;
  readonly annotations: Readonly<Record<string, string>>;
};

export type Referrer = { readonly text: string; readonly entry: Entry };

export function referrerOf({ bundle, predicateType, created }: Evidence, subject: Described): Referrer {
  const annotations = {
    'org.opencontainers.image.created': created,
    'dev.sigstore.bundle.content': 'dsse-envelope',
    'dev.sigstore.bundle.predicateType': predicateType,
  };
  const text = JSON.stringify({
    schemaVersion: 2,
    mediaType: imageType,
    artifactType: bundleType,
    config: described('application/vnd.oci.empty.v1+json', emptyConfig),
    layers: [described(bundleType, bundle)],
    subject,
    annotations,
  });
  return { text, entry: { ...described(imageType, text), artifactType: bundleType, annotations } };
}

function described(mediaType: string, text: string): Described {
  return { mediaType, digest: digestOfText(text), size: Buffer.byteLength(text) };
}

export function digestOfText(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** What others have listed stays as it stands. Undefined: the entry is there. */
export function indexWith(before: Uint8Array | undefined, entry: Entry): string | undefined {
  const document = before === undefined ? { manifests: [] } : parsed(new TextDecoder().decode(before));
  const manifests: unknown = isJson(document) ? document['manifests'] : undefined;
  if (!isJson(document) || !Array.isArray(manifests)) {
    throw new Fault('REGISTRY_UNTRUSTED', 'the tag of the digest holds no index of referrers');
  }
  if (manifests.some(each => isJson(each) && each['digest'] === entry.digest)) return undefined;
  return JSON.stringify({
    ...document,
    schemaVersion: 2,
    mediaType: indexType,
    manifests: [...manifests, entry],
  });
}
