// Manifests and indexes, read from bytes whose digest was checked. Only what is needed, and nothing assumed.
import { type Digest, parseDigest } from '../digest.js';
import { isJson, type Json } from '../statement.js';
import { parsed } from './credentials.js';

export type Descriptor = {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly size: number;
  readonly artifactType: string | undefined;
  readonly annotations: Readonly<Record<string, string>>;
  /** `linux/amd64`, `linux/arm64/v8`; undefined when nothing is said. */
  readonly platform: string | undefined;
};

export type Manifest =
  | { readonly kind: 'index'; readonly mediaType: string; readonly manifests: readonly Descriptor[] }
  | {
      readonly kind: 'image';
      readonly mediaType: string;
      readonly layers: readonly Descriptor[];
      readonly artifactType: string | undefined;
      readonly subject: Descriptor | undefined;
    };

export type ParsedManifest = { readonly manifest: Manifest } | { readonly why: string };

const mostDescriptors = 10_000;

export function readManifest(bytes: Uint8Array, header: string): ParsedManifest {
  const document = parsed(new TextDecoder().decode(bytes));
  if (!isJson(document)) return { why: 'it is no JSON object' };
  const own = document['mediaType'];
  const mediaType = typeof own === 'string' ? own : header;
  const { manifests, layers } = document;
  if (Array.isArray(manifests) && Array.isArray(layers))
    return { why: 'it is an index and an image at once' };
  const list = Array.isArray(manifests) ? manifests : layers;
  if (!Array.isArray(list) || list.length > mostDescriptors)
    return { why: 'it lists neither manifests nor layers' };
  const descriptors = list.map(descriptorOf);
  const good = descriptors.filter(each => each !== undefined);
  if (good.length !== descriptors.length) return { why: 'an entry of it has no digest or no media type' };
  if (Array.isArray(manifests)) return { manifest: { kind: 'index', mediaType, manifests: good } };
  const config = isJson(document['config']) ? document['config']['mediaType'] : undefined;
  const type = document['artifactType'] ?? config;
  return {
    manifest: {
      kind: 'image',
      mediaType,
      layers: good,
      artifactType: typeof type === 'string' ? type : undefined,
      subject: descriptorOf(document['subject']),
    },
  };
}

function descriptorOf(value: unknown): Descriptor | undefined {
  if (!isJson(value)) return undefined;
  const { mediaType, digest, size, artifactType, annotations, platform } = value;
  const read = typeof digest === 'string' ? parseDigest(digest) : undefined;
  if (read === undefined || !('digest' in read) || typeof mediaType !== 'string') return undefined;
  return {
    mediaType,
    digest: read.digest,
    size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : 0,
    artifactType: typeof artifactType === 'string' ? artifactType : undefined,
    annotations: isJson(annotations) ? textsIn(annotations) : {},
    platform: isJson(platform) ? platformOf(platform) : undefined,
  };
}

function textsIn(record: Json): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

function platformOf({ os, architecture, variant }: Json): string {
  return [os, architecture, variant].filter(part => typeof part === 'string' && part !== '').join('/');
}

/** What BuildKit puts beside the platforms: unsigned, and no image. */
export function isAttachment({ platform, annotations }: Descriptor): boolean {
  return platform === 'unknown/unknown' || 'vnd.docker.reference.type' in annotations;
}
