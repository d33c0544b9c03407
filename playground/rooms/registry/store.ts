// What lies in a registry: bytes by digest, tags, and which manifest refers to which.
import { createHash } from 'node:crypto';

export type Stored = { readonly digest: string; readonly mediaType: string; readonly bytes: Buffer };

export type Repository = {
  readonly manifests: Map<string, Stored>;
  readonly blobs: Map<string, Buffer>;
  readonly tags: Map<string, string>;
};

export type Store = {
  readonly repository: (name: string) => Repository;
  readonly has: (name: string) => boolean;
};

export const sha256 = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

export const openStore = (): Store => {
  const repositories = new Map<string, Repository>();
  return {
    has: name => repositories.has(name),
    repository: name => {
      const known = repositories.get(name) ?? { manifests: new Map(), blobs: new Map(), tags: new Map() };
      repositories.set(name, known);
      return known;
    },
  };
};

export const keepBlob = ({ blobs }: Repository, bytes: Buffer): string => {
  const digest = sha256(bytes);
  blobs.set(digest, bytes);
  return digest;
};

export const keepManifest = (
  repository: Repository,
  manifest: Stored['bytes'],
  mediaType: string,
): Stored => {
  const stored = { digest: sha256(manifest), mediaType, bytes: manifest };
  repository.manifests.set(stored.digest, stored);
  return stored;
};

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (bytes: Buffer): Fields => {
  const value: unknown = JSON.parse(bytes.toString('utf8'));
  return typeof value === 'object' && value ? { ...value } : {};
};

/** A descriptor for everything whose `subject` is this digest, as the specification wants it listed. */
export const referrersOf = (repository: Repository, digest: string): readonly Fields[] =>
  [...repository.manifests.values()].flatMap(({ bytes, mediaType, digest: own }) => {
    const { subject, artifactType, annotations, config } = fieldsOf(bytes);
    const about = typeof subject === 'object' && subject ? Reflect.get(subject, 'digest') : undefined;
    if (about !== digest) return [];
    const fallback = typeof config === 'object' && config ? Reflect.get(config, 'mediaType') : undefined;
    return [
      {
        mediaType,
        digest: own,
        size: bytes.length,
        artifactType: artifactType ?? fallback,
        ...(annotations === undefined ? {} : { annotations }),
      },
    ];
  });
