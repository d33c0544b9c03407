// A target out of a TUF repository, by the official client: roots in order, signatures, versions, expiry, hashes.
// The client's own fetcher never runs: everything goes through our transport. Nothing is kept between two runs, so that
// what a runner left behind can neither help nor harm; a mirror can hold back news for as long as its timestamp lives.
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../fault/fault.js';
import type { Transport } from '../../http/transport.js';

export type TufRepository = {
  /** `https://tuf-repo-cdn.sigstore.dev` */
  readonly mirror: string;
  readonly target: string;
  readonly start: TufStart;
};

/** Where trust begins: metadata at hand, or a version on the mirror that has to have this hash. */
export type TufStart =
  | { readonly kind: 'metadata'; readonly bytes: Uint8Array }
  | { readonly kind: 'pinned'; readonly version: number; readonly sha256: string };

type Fetched = { readonly bytes: Buffer } | { readonly status: number };

export async function tufTarget(repository: TufRepository, transport: Transport): Promise<Uint8Array> {
  const mirror = repository.mirror.replace(/\/$/, '');
  if (!/^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(`${mirror}/`)) {
    throw notRefreshed(mirror, 'a mirror is reached by https only');
  }
  const folder = await mkdtemp(join(tmpdir(), 'azure-promote-tuf-'));
  try {
    const get = fetcher(mirror, transport);
    await writeFile(join(folder, 'root.json'), await startOf(repository.start, mirror, get));
    return await download({ ...repository, mirror }, { folder, get });
  } catch (thrown) {
    if (thrown instanceof Fault) throw thrown;
    // The client refuses in its own words: a signature, a version, an expiry, a hash.
    throw notRefreshed(mirror, thrown instanceof Error ? thrown.message : String(thrown), thrown);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Get = (url: string, longest: number) => Promise<Fetched>;

function fetcher(mirror: string, transport: Transport): Get {
  return async (url, longest) => {
    try {
      const { text } = await transport.send({ method: 'GET', url: new URL(url), expect: 'text' });
      const bytes = Buffer.from(text);
      if (bytes.length > longest) throw notRefreshed(mirror, `${url} is larger than ${longest} bytes`);
      return { bytes };
    } catch (thrown) {
      // A status means something to the client: 404 ends the search for newer roots. The rest is the network's.
      const status =
        thrown instanceof Fault && thrown.code === 'HTTP_REFUSED' ? thrown.facts['status'] : undefined;
      if (typeof status === 'number') return { status };
      throw thrown;
    }
  };
}

async function startOf(start: TufStart, mirror: string, get: Get): Promise<Uint8Array> {
  if (start.kind === 'metadata') return start.bytes;
  const url = `${mirror}/${start.version}.root.json`;
  const fetched = await get(url, 512_000);
  if (!('bytes' in fetched)) throw notRefreshed(mirror, `${url} was answered with ${fetched.status}`);
  const got = createHash('sha256').update(fetched.bytes).digest('hex');
  if (got === start.sha256.toLowerCase()) return fetched.bytes;
  throw new Fault('TRUST_UNUSABLE', `${url} is not the root that was pinned`, {
    facts: { mirror, expected: start.sha256, got },
    hint: 'find out who changed it; a published version of a root never changes',
  });
}

type Workplace = { readonly folder: string; readonly get: Get };

async function download({ mirror, target }: TufRepository, { folder, get }: Workplace): Promise<Uint8Array> {
  const [{ Updater }, { DownloadHTTPError }] = await Promise.all([
    import('tuf-js'),
    import('tuf-js/dist/error.js'),
  ]);
  const downloadBytes = async (url: string, longest: number) => {
    const fetched = await get(url, longest);
    if ('bytes' in fetched) return fetched.bytes;
    throw new DownloadHTTPError(`${url} was answered with ${fetched.status}`, fetched.status);
  };
  const updater = new Updater({
    metadataDir: folder,
    metadataBaseUrl: mirror,
    targetDir: folder,
    targetBaseUrl: `${mirror}/targets`,
    fetcher: {
      downloadBytes,
      downloadFile: async (url, longest, use) => {
        const file = join(folder, 'download');
        await writeFile(file, await downloadBytes(url, longest));
        return use(file);
      },
    },
  });
  const info = await updater.getTargetInfo(target);
  if (info === undefined) throw notRefreshed(mirror, `it has no target ${target}`);
  return readFile(await updater.downloadTarget(info));
}

function notRefreshed(mirror: string, why: string, cause?: unknown): Fault {
  return new Fault('TRUST_NOT_REFRESHED', `the trusted root could not be fetched from ${mirror}: ${why}`, {
    facts: { mirror },
    ...(cause === undefined ? {} : { cause }),
  });
}
