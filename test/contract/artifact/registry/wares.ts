// What tests put into registries: a single image, an index of platforms, and things that refer to them.
import { createHash } from 'node:crypto';

export const types = {
  image: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  list: 'application/vnd.docker.distribution.manifest.list.v2+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  empty: 'application/vnd.oci.empty.v1+json',
  bundle: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  notary: 'application/vnd.cncf.notary.signature',
} as const;

/** Where something can be put: a real registry, or a room of the playground. */
export type Shelf = {
  readonly blob: (repository: string, bytes: Buffer) => Promise<string>;
  readonly manifest: (
    repository: string,
    document: unknown,
    at?: { readonly tag?: string; readonly mediaType?: string },
  ) => Promise<string>;
};

export type Ware = { readonly digest: string; readonly size: number; readonly mediaType: string };

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export async function putImage(shelf: Shelf, repository: string, name: string, tag?: string): Promise<Ware> {
  const config = Buffer.from(JSON.stringify({ architecture: 'amd64', os: 'linux', name }));
  const layer = Buffer.from(`layer of ${name}`);
  const document = {
    schemaVersion: 2,
    mediaType: types.image,
    config: { mediaType: types.config, digest: await shelf.blob(repository, config), size: config.length },
    layers: [{ mediaType: types.layer, digest: await shelf.blob(repository, layer), size: layer.length }],
  };
  return put(shelf, repository, document, tag);
}

export async function putIndex(
  shelf: Shelf,
  repository: string,
  tag?: string,
): Promise<Ware & { readonly platforms: readonly Ware[] }> {
  const platforms = [await putImage(shelf, repository, 'amd64'), await putImage(shelf, repository, 'arm64')];
  const attachment = await putImage(shelf, repository, 'provenance of the builder');
  const manifests = [
    ...platforms.map((ware, at) => ({
      ...ware,
      platform: { os: 'linux', architecture: ['amd64', 'arm64'][at] },
    })),
    {
      ...attachment,
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    },
  ];
  const index = await put(shelf, repository, { schemaVersion: 2, mediaType: types.index, manifests }, tag);
  return { ...index, platforms };
}

/** A bundle, unless it says what else it is. */
export type Evidence = Buffer | { readonly bytes: Buffer; readonly artifactType: string };

export async function putReferrer(
  shelf: Shelf,
  repository: string,
  subject: Ware,
  given: Evidence,
): Promise<Ware & { readonly artifactType: string }> {
  const { bytes: evidence, artifactType } =
    'bytes' in given ? given : { bytes: given, artifactType: types.bundle };
  const empty = Buffer.from('{}');
  const document = {
    schemaVersion: 2,
    mediaType: types.image,
    artifactType,
    config: { mediaType: types.empty, digest: await shelf.blob(repository, empty), size: 2 },
    layers: [
      { mediaType: artifactType, digest: await shelf.blob(repository, evidence), size: evidence.length },
    ],
    subject,
  };
  return { ...(await put(shelf, repository, document)), artifactType };
}

/** As clients keep it where there is no referrers API: an index under the tag of the digest. */
export async function putFallback(
  shelf: Shelf,
  repository: string,
  subject: Ware,
  manifests: readonly Ware[],
): Promise<void> {
  const tag = subject.digest.replace(':', '-');
  await put(shelf, repository, { schemaVersion: 2, mediaType: types.index, manifests }, tag);
}

async function put(shelf: Shelf, repository: string, document: object, tag?: string): Promise<Ware> {
  const mediaType = 'manifests' in document ? types.index : types.image;
  const digest = await shelf.manifest(repository, document, { mediaType, ...(tag !== undefined && { tag }) });
  return { digest, size: JSON.stringify(document).length, mediaType };
}
