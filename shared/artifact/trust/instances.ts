// The two instances that everybody uses, and where each begins to be trusted.
import type { TufRepository } from './tuf.js';

/** With the bytes of the package at hand, nothing has to be fetched. */
export type Shipped = { readonly root: Uint8Array; readonly repository: TufRepository };

const publicGoodMirror = 'https://tuf-repo-cdn.sigstore.dev';

/** The root that ships with the official client, loaded only when it is asked for. */
export async function publicGood(mirror = publicGoodMirror): Promise<Shipped> {
  const { default: seeds } = await import('@sigstore/tuf/seeds.json', { with: { type: 'json' } });
  const { 'root.json': metadata, targets } = seeds[publicGoodMirror];
  return {
    root: Buffer.from(targets['trusted_root.json'], 'base64'),
    repository: {
      mirror,
      target: 'trusted_root.json',
      start: { kind: 'metadata', bytes: Buffer.from(metadata, 'base64') },
    },
  };
}

/**
 * GitHub publishes no root inside a package. Version 9 of its metadata is signed by four of the keys of version 1, the
 * one that GitHub's own command line tool carries; a published version never changes.
 */
export const gitHub: TufRepository = {
  mirror: 'https://tuf-repo.github.com',
  target: 'trusted_root.json',
  start: {
    kind: 'pinned',
    version: 9,
    sha256: 'eb303461e0109458144b6ebcbfd62aaa6f6d7481e9ca77504b85f17761661462',
  },
};

/** A tenant of GitHub has a root of its own in the same repository. */
export function gitHubTenant(domain: string): TufRepository {
  return { ...gitHub, target: `${domain}.trusted_root.json` };
}
