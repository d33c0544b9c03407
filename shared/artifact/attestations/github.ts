// GitHub's attestations of a digest: all pages of them, and the bundles that it keeps elsewhere. The token goes to the
// API and nowhere else. None is an answer; not being allowed to look is a fault that names the permission.
import { Fault } from '../../fault/fault.js';
import type { Download, Downloaded } from '../../http/download.js';
import { redirectProblem } from '../../http/redirect.js';
import type { Secret } from '../../step/secret.js';
import { type Digest, formatDigest } from '../digest.js';
import { isJson, type Json } from '../statement.js';
import { unpackSnappy } from './snappy.js';

export type AttestationPlace =
  | { readonly kind: 'repository'; readonly name: string }
  | { readonly kind: 'owner'; readonly name: string };

export type AttestationSearch = {
  readonly download: Download;
  readonly api: URL;
  readonly token: Secret | undefined;
  readonly place: AttestationPlace;
  readonly digest: Digest;
  readonly initiator: 'any' | 'user' | 'github';
  readonly most: number;
};

export type Attestation = { readonly source: string; readonly bytes: Uint8Array };
export type Attestations = { readonly found: readonly Attestation[]; readonly got: string };

const largestPage = 64 * 1_048_576;
const largestBundle = 32 * 1_048_576;
const perPage = 100;

export async function findAttestations(search: AttestationSearch): Promise<Attestations> {
  const { place, digest } = search;
  const found: Attestation[] = [];
  let url: URL | undefined = firstPage(search, place.kind === 'repository' ? 'repos' : 'orgs');
  let listed = 0;
  for (let page = 1; url !== undefined; page += 1) {
    const here: URL = url;
    const answer: Downloaded = await ask(search, here);
    if (answer.status === 404 && page === 1 && place.kind === 'owner' && here.pathname.includes('/orgs/')) {
      url = firstPage(search, 'users');
      page = 0;
      continue;
    }
    if (answer.status === 404 && page === 1) break;
    const entries = entriesIn(answer, search);
    listed += entries.length;
    if (listed > search.most) throw tooMany(search);
    for (const entry of entries) found.push(...(await bundleOf(entry, search, found.length + 1)));
    url = nextPage(answer.header('link'), here);
  }
  const anonymous = search.token === undefined ? ', asked without a token' : '';
  return {
    found,
    got: listed === 0 ? `none for ${formatDigest(digest)}${anonymous}` : `${listed} attestations`,
  };
}

function firstPage({ api, place, digest }: AttestationSearch, kind: 'repos' | 'orgs' | 'users'): URL {
  const base = api.pathname.replace(/\/$/, '');
  const name = place.name.split('/').map(encodeURIComponent).join('/');
  const url = new URL(`${base}/${kind}/${name}/attestations/${formatDigest(digest)}`, api);
  url.searchParams.set('per_page', String(perPage));
  return url;
}

function ask({ download, token }: AttestationSearch, url: URL): Promise<Downloaded> {
  return download({
    url,
    maximumBytes: largestPage,
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      ...(token && { authorization: `Bearer ${token.reveal()}` }),
    },
  });
}

function entriesIn(answer: Downloaded, { place, token }: AttestationSearch): readonly Json[] {
  const { status } = answer;
  if (status === 401 || status === 403) {
    const spent = answer.header('x-ratelimit-remaining') === '0';
    const why = spent
      ? 'the limit of requests is reached'
      : `it wants ${token === undefined ? 'a token' : 'another token'}`;
    throw new Fault(
      'ATTESTATIONS_REFUSED',
      `GitHub does not show the attestations of ${place.name} (${status}): ${why}`,
      {
        facts: { place: place.name, status, 'github-token': token === undefined ? 'none' : 'given' },
        ...(spent && {
          hint: 'give github-token: anonymous callers share a small limit; or try again in an hour',
        }),
      },
    );
  }
  if (status !== 200) {
    throw new Fault('HTTP_REFUSED', `GitHub answered ${status} for the attestations of ${place.name}`, {
      facts: { place: place.name, status },
    });
  }
  const body = jsonIn(answer.bytes);
  const list = isJson(body) ? body['attestations'] : undefined;
  if (Array.isArray(list) && list.every(isJson)) return list;
  throw new Fault('HTTP_UNREADABLE', 'GitHub answered with something that is no list of attestations', {
    facts: { place: place.name },
  });
}

/** On the same server, under the same path: a page elsewhere would get the token. */
function nextPage(link: string | undefined, from: URL): URL | undefined {
  const target = /<([^>]{1,4096})>\s*;[^,]*\brel\s*=\s*"?next"?/i.exec(link ?? '')?.[1];
  if (target === undefined) return undefined;
  const url = URL.canParse(target, from.href) ? new URL(target, from) : undefined;
  if (url !== undefined && url.origin === from.origin) return url;
  throw new Fault('HTTP_UNREADABLE', 'the next page of attestations lies on another server', {
    facts: { from: from.host, to: url?.host ?? 'nowhere' },
  });
}

async function bundleOf(
  entry: Json,
  search: AttestationSearch,
  number: number,
): Promise<readonly Attestation[]> {
  const { bundle, initiator } = entry;
  if (search.initiator !== 'any' && initiator !== undefined && initiator !== search.initiator) return [];
  const source = `GitHub attestation ${number} of ${search.place.name}`;
  if (isJson(bundle)) return [{ source, bytes: Buffer.from(JSON.stringify(bundle)) }];
  const address = entry['bundle_url'];
  if (typeof address === 'string' && address !== '') {
    return [{ source, bytes: await bundleElsewhere(address, search) }];
  }
  throw new Fault('HTTP_UNREADABLE', `${source} has neither a bundle nor a place where it lies`);
}

/** The store has its own signature in the address; ours would be a gift to whoever runs it. */
async function bundleElsewhere(
  address: string,
  { download, api, place }: AttestationSearch,
): Promise<Uint8Array> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const problem = url === undefined ? 'it is no address' : redirectProblem(api, url);
  if (url === undefined || problem !== undefined) {
    throw new Fault(
      'REGISTRY_UNTRUSTED',
      `a bundle of ${place.name} lies at a place that is not used: ${problem ?? ''}`,
    );
  }
  const { status, bytes } = await download({ url, maximumBytes: largestBundle });
  if (status !== 200) {
    throw new Fault('HTTP_REFUSED', `${url.host} answered ${status} for a bundle of ${place.name}`, {
      facts: { host: url.host, status },
    });
  }
  // Plain JSON begins with a brace; packed, its length would be 123 bytes, which no bundle is short enough for.
  if (bytes[0] === 0x7b && isJson(jsonIn(bytes))) return bytes;
  const unpacked = unpackSnappy(bytes, largestBundle);
  if ('bytes' in unpacked) return unpacked.bytes;
  throw new Fault('HTTP_UNREADABLE', `${url.host} served a bundle that cannot be unpacked: ${unpacked.why}`, {
    facts: { host: url.host },
  });
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Not JSON; the caller says what it should have been.
    return undefined;
  }
}

function tooMany({ digest, most, place }: AttestationSearch): Fault {
  return new Fault(
    'ATTESTATIONS_TOO_MANY',
    `${place.name} has more than ${most} attestations of ${formatDigest(digest)}`,
    {
      facts: { digest: formatDigest(digest), 'max-attestations': most },
    },
  );
}
