// What refers to an image: by the referrers API, by the index under the tag `sha256-<hex>`, and by the tags of old.
// All of them are looked at, and one that is not there does not hide another. An error is never "none".
import { Fault } from '../../fault/fault.js';
import { type Digest, formatDigest, sameDigest } from '../digest.js';
import { legacyBundles } from './legacy.js';
import { type Descriptor, readManifest } from './manifest.js';
import type { Reader } from './reader.js';

export type Fallback = 'referrers' | 'tag' | 'legacy';

export type Found = { readonly source: string; readonly bytes: Uint8Array; readonly mediaType: string };
export type Looked = { readonly place: string; readonly got: string };
export type Referrers = { readonly found: readonly Found[]; readonly looked: readonly Looked[] };

export type Search = {
  readonly reader: Reader;
  readonly digest: Digest;
  readonly places: readonly Fallback[];
  readonly most: number;
};

const indexType = 'application/vnd.oci.image.index.v1+json';
const mostPages = 100;
const largestEvidence = 32 * 1_048_576;

export async function findReferrers(search: Search): Promise<Referrers> {
  const { reader, digest, places } = search;
  const listed: Descriptor[] = [];
  const looked: Looked[] = [];
  if (places.includes('referrers')) {
    const { descriptors, got } = await byApi(search);
    listed.push(...descriptors);
    looked.push({ place: 'referrers API', got });
  }
  if (places.includes('tag')) {
    const tag = fallbackTag(digest);
    const descriptors = await byTag(reader, tag);
    listed.push(...(descriptors ?? []));
    looked.push({
      place: `tag ${tag}`,
      got: descriptors === undefined ? 'not there' : `${descriptors.length} entries`,
    });
  }
  const unique = [...new Map(listed.map(each => [formatDigest(each.digest), each])).values()];
  if (unique.length > search.most) throw tooMany(digest, search.most);
  const found: Found[] = [];
  for (const descriptor of unique) found.push(...(await evidenceIn(search, descriptor)));
  if (!places.includes('legacy')) return { found, looked };
  const legacy = await legacyBundles(reader, digest);
  return { found: [...found, ...legacy.found], looked: [...looked, ...legacy.looked] };
}

/** At most 32 characters of the algorithm and 64 of the value, as the specification has it. */
export function fallbackTag({ algorithm, hex }: Digest): string {
  return `${algorithm.slice(0, 32)}-${hex.slice(0, 64)}`;
}

type Listed = { readonly descriptors: readonly Descriptor[]; readonly got: string };

/** No filter is asked for: some ignore it, some answer nothing, and we look at everything anyway. */
async function byApi({ reader, digest, most }: Search): Promise<Listed> {
  const descriptors: Descriptor[] = [];
  let place = `referrers/${formatDigest(digest)}`;
  for (let page = 1; page <= mostPages; page += 1) {
    const { status, header, bytes } = await reader.raw(place, indexType);
    if (status === 403)
      throw new Fault('REGISTRY_REFUSED', `the registry does not let us list referrers (403)`);
    // Registries without the API answer in many ways: 404, 400, 406, or a redirect to a page for people.
    if (status !== 200) return notOffered(page, status);
    const read = readManifest(bytes, header('content-type') ?? '');
    if (!('manifest' in read) || read.manifest.kind !== 'index')
      return notOffered(page, 'something that is no index');
    descriptors.push(...read.manifest.manifests);
    if (descriptors.length > most) throw tooMany(digest, most);
    const next = nextPage(header('link'), place);
    if (next === undefined) return { descriptors, got: `${descriptors.length} entries` };
    place = next;
  }
  throw tooMany(digest, most);
}

function notOffered(page: number, got: number | string): Listed {
  if (page === 1) return { descriptors: [], got: `not offered (${got})` };
  throw new Fault('REGISTRY_UNTRUSTED', `the list of referrers breaks off at page ${page} (${got})`);
}

/** Only a path: another host has no say in which signatures there are. */
function nextPage(link: string | undefined, place: string): string | undefined {
  const target = /<([^>]{1,2048})>\s*;[^,]*\brel\s*=\s*"?next"?/i.exec(link ?? '')?.[1];
  if (target === undefined) return undefined;
  const base = new URL(`https://registry.invalid/v2/x/${place}`);
  const url = URL.canParse(target, base.href) ? new URL(target, base) : undefined;
  if (url === undefined || !url.pathname.startsWith('/v2/')) {
    throw new Fault('REGISTRY_UNTRUSTED', 'the next page of referrers lies outside the registry');
  }
  return target.startsWith('?') ? `${place.split('?')[0]}${target}` : `${url.pathname}${url.search}`;
}

async function byTag(reader: Reader, tag: string): Promise<readonly Descriptor[] | undefined> {
  const found = await reader.manifest(tag);
  if (found === undefined) return undefined;
  const read = readManifest(found.bytes, found.mediaType);
  if ('manifest' in read && read.manifest.kind === 'index') return read.manifest.manifests;
  throw new Fault('REGISTRY_UNTRUSTED', `the tag ${tag} holds no index of referrers`);
}

const evidenceTypes = [
  'application/vnd.dev.sigstore.bundle',
  'application/vnd.cncf.notary.signature',
  'application/vnd.in-toto',
  'application/vnd.dsse.envelope',
];

/** By the beginning: the type has the version in it. Where a descriptor does not say, its manifest does. */
function mayBeEvidence(type: string | undefined): boolean {
  return type === undefined || type === '' || evidenceTypes.some(each => type.startsWith(each));
}

async function evidenceIn({ reader, digest }: Search, descriptor: Descriptor): Promise<readonly Found[]> {
  if (!mayBeEvidence(descriptor.artifactType)) return [];
  const shown = `referrer ${formatDigest(descriptor.digest)}`;
  const there = await reader.manifest(descriptor.digest);
  // Listed and deleted since: the list is kept by clients, and not always to the end.
  if (there === undefined) return [];
  const read = readManifest(there.bytes, there.mediaType);
  if (!('manifest' in read) || read.manifest.kind !== 'image') return [];
  const { subject, layers, artifactType } = read.manifest;
  if (!mayBeEvidence(artifactType) || (subject !== undefined && !sameDigest(subject.digest, digest)))
    return [];
  const found: Found[] = [];
  for (const layer of layers.slice(0, 16)) {
    const bytes = await reader.blob(layer.digest, largestEvidence);
    found.push({ source: shown, bytes, mediaType: layer.mediaType });
  }
  return found;
}

function tooMany(digest: Digest, most: number): Fault {
  return new Fault('ATTESTATIONS_TOO_MANY', `${formatDigest(digest)} has more than ${most} referrers`, {
    facts: { digest: formatDigest(digest), 'max-attestations': most },
  });
}
