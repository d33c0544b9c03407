// Puts evidence beside an image: its bytes, a manifest that refers to the image, and, where the registry lists no
// referrers itself, an entry in the index under the tag of the digest. Twice is once.
import { Fault } from '../../fault/fault.js';
import type { Download, Downloaded } from '../../http/download.js';
import { type Digest, formatDigest } from '../digest.js';
import { readManifest } from './manifest.js';
import { createReader, type Reader } from './reader.js';
import { originOf } from './reference.js';
import {
  type Described,
  digestOfText,
  type Entry,
  type Evidence,
  emptyConfig,
  imageType,
  indexType,
  indexWith,
  referrerOf,
} from './referrer.js';
import { fallbackTag } from './referrers.js';
import { openSession, type RegistryPlace } from './session.js';

export type Pushed = { readonly digest: string; readonly listed: 'by the registry' | 'under the tag' };

type Desk = { readonly ask: Download; readonly base: URL; readonly reader: Reader };

export async function pushReferrer(place: RegistryPlace, image: Digest, evidence: Evidence): Promise<Pushed> {
  const base = new URL(`/v2/${place.repository}/`, originOf(place));
  const desk = { ask: openSession(place, 'pull,push'), base, reader: createReader(place) };
  const { text, entry } = referrerOf(evidence, await subjectIn(desk, image));
  await putBlob(desk, emptyConfig);
  await putBlob(desk, evidence.bundle);
  const answer = await putManifest(desk, entry.digest, { mediaType: imageType, text });
  if (answer.header('oci-subject')?.trim() === formatDigest(image))
    return { digest: entry.digest, listed: 'by the registry' };
  await listUnder(desk, fallbackTag(image), entry);
  return { digest: entry.digest, listed: 'under the tag' };
}

async function subjectIn({ reader, base }: Desk, image: Digest): Promise<Described> {
  const digest = formatDigest(image);
  const found = await reader.manifest(image);
  if (found === undefined) {
    throw new Fault('ARTIFACT_NOT_FOUND', `${base.host} does not have ${digest}`, { facts: { digest } });
  }
  const { bytes, mediaType } = found;
  const read = readManifest(bytes, mediaType);
  if (!('manifest' in read)) {
    throw new Fault('ARTIFACT_UNUSABLE', `what the registry has under ${digest} is no image: ${read.why}`, {
      facts: { digest },
    });
  }
  return { mediaType: read.manifest.mediaType || mediaType, digest, size: bytes.length };
}

/** More than enough for the errors that a registry answers with. */
const longestAnswer = 1_048_576;

async function putBlob({ ask, base }: Desk, text: string): Promise<void> {
  const digest = digestOfText(text);
  const url = new URL(`blobs/${digest}`, base);
  const { status } = await ask({ url, method: 'HEAD', maximumBytes: longestAnswer });
  if (status === 200) return;
  const uploads = new URL('blobs/uploads/', base);
  const begun = await ask({ url: uploads, method: 'POST', maximumBytes: longestAnswer });
  demandTaken(uploads, begun);
  const to = uploadAt(uploads, begun.header('location'), digest);
  const headers = { 'content-type': 'application/octet-stream' };
  demandTaken(to, await ask({ url: to, method: 'PUT', headers, body: text, maximumBytes: longestAnswer }));
}

/** The session of an upload stays at the registry: its credentials go there with the bytes. */
function uploadAt(from: URL, location: string | undefined, digest: string): URL {
  const text = location ?? '';
  const whole = `${text}${text.includes('?') ? '&' : '?'}digest=${encodeURIComponent(digest)}`;
  const to = URL.canParse(whole, from.href) ? new URL(whole, from) : undefined;
  if (text !== '' && to !== undefined && to.origin === from.origin) return to;
  throw new Fault('REGISTRY_UNTRUSTED', `${from.host} wants the bytes somewhere else`, {
    facts: { from: from.href, to: to?.origin ?? 'nowhere' },
  });
}

type Document = { readonly mediaType: string; readonly text: string };

async function putManifest(
  { ask, base }: Desk,
  name: string,
  { mediaType, text }: Document,
): Promise<Downloaded> {
  const url = new URL(`manifests/${name}`, base);
  const headers = { 'content-type': mediaType };
  const answer = await ask({ url, method: 'PUT', headers, body: text, maximumBytes: longestAnswer });
  demandTaken(url, answer);
  return answer;
}

const mostRounds = 5;

/** No lock keeps others from writing the tag: read again afterwards, until our entry has stayed. */
async function listUnder(desk: Desk, tag: string, entry: Entry): Promise<void> {
  for (let round = 1; round <= mostRounds; round += 1) {
    const before = await desk.reader.manifest(tag);
    const text = indexWith(before?.bytes, entry);
    if (text === undefined) return;
    await putManifest(desk, tag, { mediaType: indexType, text });
  }
  throw new Fault('REGISTRY_REFUSED', `the entry under the tag ${tag} does not stay: others write it too`, {
    facts: { tag, digest: entry.digest },
  });
}

function demandTaken({ host, pathname }: URL, { status }: Downloaded): void {
  if (status >= 200 && status < 300) return;
  throw new Fault('REGISTRY_REFUSED', `${host} answered ${status} for ${pathname}`, {
    hint: 'let the identity push to this repository: AcrPush at Azure Container Registry',
    facts: { registry: host, place: pathname, status },
  });
}
