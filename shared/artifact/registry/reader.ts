// Reads from one registry: signs in when it is asked to, follows redirects by its own rule, and believes no byte
// whose digest it has not seen. Absent is undefined; everything else that is no answer is a fault.
import { createHash } from 'node:crypto';
import { Fault } from '../../fault/fault.js';
import type { Downloaded } from '../../http/download.js';
import { redirectProblem } from '../../http/redirect.js';
import { type Digest, formatDigest, parseDigest } from '../digest.js';
import { originOf } from './reference.js';
import { openSession, type RegistryPlace } from './session.js';

export type ReadManifest = {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

export type Reader = {
  /** By tag or digest. Undefined: there is none. */
  readonly manifest: (name: string | Digest) => Promise<ReadManifest | undefined>;
  readonly blob: (digest: Digest, maximumBytes: number) => Promise<Uint8Array>;
  /** Whatever the registry answers, redirects included; signed in. */
  readonly raw: (place: string, accept: string) => Promise<Downloaded>;
};

export const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
] as const;

export const largestManifest = 4 * 1_048_576;
const mostRedirects = 5;

export function createReader(options: RegistryPlace): Reader {
  const origin = originOf(options);
  const base = `/v2/${options.repository}`;
  const ask = openSession(options, 'pull');
  const signedIn = (url: URL, accept: string, maximumBytes: number) =>
    ask({ url, maximumBytes, headers: { accept } });
  const obtain = async (place: string, accept: string, maximumBytes: number): Promise<Downloaded> => {
    let url = new URL(place.startsWith('/') ? place : `${base}/${place}`, origin);
    let answer = await signedIn(url, accept, maximumBytes);
    for (let hops = 0; isRedirect(answer.status); hops += 1) {
      url = nextOf(url, answer, hops);
      answer =
        url.origin === origin.origin
          ? await signedIn(url, accept, maximumBytes)
          : // No credentials: they are the registry's, and a store has its own in the address.
            await options.download({ url, headers: { accept }, maximumBytes });
    }
    return answer;
  };
  return {
    async manifest(name) {
      const wanted = typeof name === 'string' ? name : formatDigest(name);
      const answer = await obtain(`manifests/${wanted}`, manifestTypes.join(', '), largestManifest);
      if (answer.status === 404) return undefined;
      demandFine(origin, `manifests/${wanted}`, answer);
      return manifestOf(origin, typeof name === 'string' ? undefined : name, answer);
    },
    async blob(digest, maximumBytes) {
      const place = `blobs/${formatDigest(digest)}`;
      const answer = await obtain(place, '*/*', maximumBytes);
      demandFine(origin, place, answer);
      if (digestLike(digest, answer.bytes) !== digest.hex)
        throw lied(origin, formatDigest(digest), answer.bytes);
      return answer.bytes;
    },
    raw: (place, accept) =>
      signedIn(new URL(place.startsWith('/') ? place : `${base}/${place}`, origin), accept, largestManifest),
  };
}

function nextOf(from: URL, answer: Downloaded, hops: number): URL {
  const location = answer.header('location') ?? '';
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  const problem = to === undefined ? 'it leads nowhere' : redirectProblem(from, to);
  if (to !== undefined && problem === undefined && hops < mostRedirects) return to;
  throw new Fault(
    'REGISTRY_UNTRUSTED',
    `${from.host} sends us elsewhere: ${problem ?? 'too many redirects'}`,
    {
      facts: {
        from: `${from.origin}${from.pathname}`,
        to: to === undefined ? location.slice(0, 200) : to.origin,
      },
    },
  );
}

export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function demandFine(origin: URL, place: string, { status }: Downloaded): void {
  if (status === 200) return;
  const code = status === 404 ? 'ARTIFACT_NOT_FOUND' : 'REGISTRY_REFUSED';
  throw new Fault(code, `${origin.host} answered ${status} for ${place}`, {
    facts: { registry: origin.host, place, status },
  });
}

function manifestOf(origin: URL, wanted: Digest | undefined, { bytes, header }: Downloaded): ReadManifest {
  const claimed = header('docker-content-digest');
  const said = claimed === undefined ? undefined : parseDigest(claimed.trim());
  // The header is a hint: what counts is computed here, and a header that says otherwise is a lie.
  if (said !== undefined && 'digest' in said && digestLike(said.digest, bytes) !== said.digest.hex) {
    throw lied(origin, claimed ?? '', bytes);
  }
  if (wanted !== undefined && digestLike(wanted, bytes) !== wanted.hex) {
    throw lied(origin, formatDigest(wanted), bytes);
  }
  const digest = wanted ?? { algorithm: 'sha256', hex: digestLike({ algorithm: 'sha256' }, bytes) };
  return { digest, bytes, mediaType: (header('content-type') ?? '').split(';')[0]?.trim() ?? '' };
}

function digestLike({ algorithm }: Pick<Digest, 'algorithm'>, bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

function lied(origin: URL, expected: string, bytes: Uint8Array): Fault {
  const got = `sha256:${digestLike({ algorithm: 'sha256' }, bytes)}`;
  return new Fault('REGISTRY_UNTRUSTED', `${origin.host} sent other bytes than those of ${expected}`, {
    facts: { registry: origin.host, expected, got, length: bytes.length },
  });
}
