// From a reference to subjects: resolved once, and from then on known by its digest only. Which of an index and its
// platforms is meant is the user's to say; every answer is a row of its own.
import { Fault } from '../../fault/fault.js';
import type { Check, Subject } from '../artifact.js';
import { type Digest, formatDigest, sameDigest } from '../digest.js';
import { isAttachment, type Manifest, readManifest } from './manifest.js';
import type { Reader, ReadManifest } from './reader.js';
import { pinned, type Reference } from './reference.js';

export type TagPolicy = 'forbid' | 'must-equal-expected' | 'resolve';
export type ImageSubject = 'exact' | 'index-of-platform' | 'all-platforms';

export type ImageRequest = {
  readonly text: string;
  readonly reference: Reference;
  readonly reader: Reader;
  readonly tagPolicy: TagPolicy;
  readonly subject: ImageSubject;
  /** For `index-of-platform`: the index that was attested, in the same repository. */
  readonly index?: string;
  readonly expected: readonly Digest[];
};

export type ResolvedImage = {
  readonly subjects: readonly Subject[];
  readonly checks: readonly Check[];
  /** Of the image that was named, whatever its subjects are. */
  readonly digest: Digest;
  readonly mediaType: string;
  readonly reference: string;
};

export async function resolveImage(request: ImageRequest): Promise<ResolvedImage> {
  const { reference, text, expected } = request;
  refuseTag(request);
  const found = await find(request, reference.digest ?? reference.tag ?? '');
  const name = pinned(reference, found.digest);
  const manifest = manifestIn(found, text);
  const checks = [
    ...(await tagChecks(request, found)),
    ...expectedChecks({ name, found, manifest, expected }),
  ];
  const { subjects, checks: more } = await subjectsOf(request, { found, manifest, name });
  return {
    subjects,
    checks: [...checks, ...more],
    digest: found.digest,
    mediaType: manifest.mediaType || found.mediaType,
    reference: name,
  };
}

function refuseTag({ text, reference, tagPolicy, expected }: ImageRequest): void {
  if (reference.digest !== undefined) return;
  if (tagPolicy === 'forbid') {
    throw new Fault('ARTIFACT_UNUSABLE', `${text} names a tag, and a tag can be moved`, {
      hint: 'name the image by its digest, or set image-tag-policy to must-equal-expected with expected-digest',
      facts: { image: text },
    });
  }
  if (tagPolicy === 'must-equal-expected' && expected.length === 0) {
    throw new Fault('ARTIFACT_UNUSABLE', `${text} has to equal an expected digest, and none is given`, {
      hint: 'give expected-digest',
      facts: { image: text },
    });
  }
}

async function find({ reader, text }: ImageRequest, name: string | Digest): Promise<ReadManifest> {
  const found = await reader.manifest(name);
  if (found !== undefined) return found;
  const shown = typeof name === 'string' ? `the tag ${name}` : formatDigest(name);
  throw new Fault('ARTIFACT_NOT_FOUND', `the registry does not have ${shown} of ${text}`, {
    facts: { image: text },
  });
}

function manifestIn({ bytes, mediaType }: ReadManifest, text: string): Manifest {
  const read = readManifest(bytes, mediaType);
  if ('manifest' in read) return read.manifest;
  throw new Fault('ARTIFACT_UNUSABLE', `what the registry has under ${text} is no image: ${read.why}`, {
    facts: { image: text },
  });
}

const requirement = 'image';

/** With a tag beside the digest: whether it still leads there. */
async function tagChecks(
  { reader, reference, text }: ImageRequest,
  found: ReadManifest,
): Promise<readonly Check[]> {
  const { tag, digest } = reference;
  if (tag === undefined || digest === undefined) return [];
  const now = await reader.manifest(tag);
  const fine = now !== undefined && (sameDigest(now.digest, digest) || now.digest.hex === found.digest.hex);
  const got = now === undefined ? 'the tag is gone' : formatDigest(now.digest);
  const row = {
    subject: text,
    requirement,
    name: `tag ${tag}`,
    expected: formatDigest(digest),
    got,
  } as const;
  return [
    fine
      ? { ...row, looked: 'checked', fine }
      : {
          ...row,
          looked: 'checked',
          fine,
          fix: 'the tag was moved: find out by whom, and promote by digest',
        },
  ];
}

type Expectation = {
  readonly name: string;
  readonly found: ReadManifest;
  readonly manifest: Manifest;
  readonly expected: readonly Digest[];
};

function expectedChecks({ name, found, manifest, expected }: Expectation): readonly Check[] {
  const [first] = expected;
  if (first === undefined) return [];
  const fine = expected.some(each => sameDigest(each, found.digest));
  const wanted = expected.map(formatDigest).join(' or ');
  const row = { subject: name, requirement, name: 'expected-digest', expected: wanted } as const;
  if (fine) return [{ ...row, got: formatDigest(found.digest), looked: 'checked', fine }];
  const listed = manifest.kind === 'index' ? manifest.manifests : [];
  const wrapped = listed.find(each => expected.some(one => sameDigest(one, each.digest)));
  if (wrapped === undefined) {
    const fix = 'find out what was built and what was pushed: these are other bytes';
    return [{ ...row, got: formatDigest(found.digest), looked: 'checked', fine, fix }];
  }
  const got = `${formatDigest(found.digest)}, an index that wraps it (${wrapped.platform ?? 'no platform'})`;
  const fix =
    'copy images without a new index (docker buildx imagetools create --prefer-index=false), or expect the index';
  return [{ ...row, got, looked: 'checked', fine, fix }];
}

type Found = { readonly found: ReadManifest; readonly manifest: Manifest; readonly name: string };
type Subjects = { readonly subjects: readonly Subject[]; readonly checks: readonly Check[] };

async function subjectsOf(request: ImageRequest, { found, manifest, name }: Found): Promise<Subjects> {
  const itself = { name, digests: [found.digest], content: contentOf(found.bytes) };
  switch (request.subject) {
    case 'exact':
      return { subjects: [itself], checks: [] };
    case 'index-of-platform':
      return indexOfPlatform(request, found, name);
    case 'all-platforms':
      return allPlatforms(request, { found, manifest, name });
    default:
      return request.subject satisfies never;
  }
}

/** The signed thing is the index: the platform's manifest is as good as it when the index lists it. */
async function indexOfPlatform(
  request: ImageRequest,
  { digest }: ReadManifest,
  name: string,
): Promise<Subjects> {
  const { index, text, reference } = request;
  if (index === undefined) {
    throw new Fault('ARTIFACT_UNUSABLE', `which index lists ${text} is not said`, {
      hint: 'give image-index: a tag or a digest of the same repository',
      facts: { image: text },
    });
  }
  const whole = await find(request, index.includes(':') ? digestIn(index, text) : index);
  const manifest = manifestIn(whole, text);
  const listed =
    manifest.kind === 'index' && manifest.manifests.some(each => sameDigest(each.digest, digest));
  const got = manifest.kind !== 'index' ? 'it is no index' : listed ? 'it does' : 'it does not';
  const row = {
    subject: name,
    requirement,
    name: 'index-of-platform',
    expected: `${formatDigest(whole.digest)} lists this platform`,
    got,
  } as const;
  const fix = 'name the index that this platform was built into';
  const check: Check = listed
    ? { ...row, looked: 'checked', fine: true }
    : { ...row, looked: 'checked', fine: false, fix };
  const subject = {
    name: pinned(reference, whole.digest),
    digests: [whole.digest],
    content: contentOf(whole.bytes),
  };
  return { subjects: [subject], checks: [check] };
}

function digestIn(text: string, image: string): Digest {
  const [algorithm, hex] = text.split(':');
  if (algorithm === 'sha256' && hex !== undefined && /^[0-9a-f]{64}$/.test(hex)) return { algorithm, hex };
  throw new Fault('ARTIFACT_UNUSABLE', `image-index of ${image} is neither a tag nor a digest`);
}

/** Every platform is there, and a subject of its own. An index whose platforms are gone cannot be run. */
async function allPlatforms(request: ImageRequest, { found, manifest, name }: Found): Promise<Subjects> {
  const { reader, reference } = request;
  if (manifest.kind !== 'index') {
    return { subjects: [{ name, digests: [found.digest], content: contentOf(found.bytes) }], checks: [] };
  }
  const subjects: Subject[] = [];
  const checks: Check[] = [];
  for (const entry of manifest.manifests.filter(each => !isAttachment(each))) {
    const child = pinned(reference, entry.digest);
    const there = await reader.manifest(entry.digest);
    const row = {
      subject: child,
      requirement,
      name: `platform ${entry.platform ?? 'unnamed'}`,
      expected: 'the registry has it',
    } as const;
    if (there !== undefined) {
      subjects.push({ name: child, digests: [entry.digest], content: contentOf(there.bytes) });
      checks.push({ ...row, got: 'it has', looked: 'checked', fine: true });
    } else {
      const fix = 'push the platform again, or make an index without it';
      checks.push({ ...row, got: 'it was deleted', looked: 'checked', fine: false, fix });
    }
  }
  if (subjects.length > 0) return { subjects, checks };
  throw new Fault('ARTIFACT_NOT_FOUND', `${name} lists no platform that is there`, {
    facts: { image: name },
  });
}

function contentOf(bytes: Uint8Array): NonNullable<Subject['content']> {
  return async function* whole() {
    yield bytes;
  };
}
