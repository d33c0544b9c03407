// From the inputs to subjects: files, images, bare digests, or what earlier steps of the job declared.
import { readFile } from 'node:fs/promises';
import type { Candidate, Check, Subject } from '../../artifact/artifact.js';
import {
  type Digest,
  formatDigest,
  isAlgorithm,
  isWeak,
  type NamedDigest,
  parseDigest,
  type WeakAlgorithm,
} from '../../artifact/digest.js';
import type { ResolvedImage } from '../../artifact/registry/image.js';
import { Fault } from '../../fault/fault.js';
import type { VerifyValues } from '../../steps/verify-artifact/inputs.js';
import type { Gathered } from '../../steps/verify-artifact/port.js';
import type { Wiring } from '../adapters.js';

export async function gather(wiring: Wiring, values: VerifyValues): Promise<Gathered> {
  const { candidates, paths } = await bundles(values);
  const given = { wiring, values, candidates, beside: paths };
  if (values.image !== undefined) return images(given, values.image);
  if (values.digest !== undefined) return byDigest(given, values.digest);
  if (values['artifacts-list'] !== undefined) return declared(given, values['artifacts-list']);
  return files(given);
}

type Given = {
  readonly wiring: Wiring;
  readonly values: VerifyValues;
  readonly candidates: readonly Candidate[];
  readonly beside: readonly string[];
};

async function bundles({ bundle }: VerifyValues) {
  if (bundle === undefined) return { candidates: [], paths: [] };
  const { bundleFiles } = await import('../../artifact/files/bundle-files.js');
  return bundleFiles(bundle);
}

async function files({ values, candidates, beside }: Given): Promise<Gathered> {
  const { fileSubjects } = await import('../../artifact/files/subjects.js');
  const wanted = expectedOf(values).map(({ algorithm }) => algorithm);
  const { subjects, checks } = await fileSubjects({
    lines: values['artifact-path'] ?? [],
    root: values['artifact-root'],
    kind: values['artifact-kind'],
    algorithms: [...new Set([...values['digest-algorithms'], ...wanted])],
    checksums: values.checksums ?? [],
    mode: values['checksums-mode'],
    allowed: allowedWeak(values),
    beside,
  });
  return { subjects, checks, candidates };
}

export function expectedOf(values: VerifyValues): readonly Digest[] {
  return (values['expected-digest'] ?? []).flatMap(({ digest }) => digestsIn(digest, values));
}

function digestsIn(text: string, values: VerifyValues): readonly Digest[] {
  const read = parseDigest(text, allowedWeak(values));
  if ('digest' in read) return [read.digest];
  throw new Fault('INPUT_INVALID', `the digest ${text.slice(0, 80)} cannot be used: ${read.why}`, {
    hint: 'give SHA-256; to accept a broken algorithm all the same, name it in weak-digests',
  });
}

function namedIn(text: string, values: VerifyValues): readonly NamedDigest[] {
  const at = text.indexOf(':');
  const algorithm = text.slice(0, at);
  // What is no digest is compared as it stands; the kind of input lets no misspelt algorithm through.
  return isAlgorithm(algorithm) ? digestsIn(text, values) : [{ algorithm, hex: text.slice(at + 1) }];
}

function allowedWeak(values: VerifyValues): readonly WeakAlgorithm[] {
  const named = values['weak-digests'] ?? [];
  const strange = named.find(each => !isWeak(each));
  if (strange === undefined) return named.filter(isWeak);
  throw new Fault('INPUT_INVALID', `weak-digests knows no ${strange}`, { hint: 'write sha1 or md5' });
}

/** A list of checksums speaks of a digest without a file as well: some line has to hold it. */
async function byDigest(
  { values, candidates }: Given,
  given: NonNullable<VerifyValues['digest']>,
): Promise<Gathered> {
  const subjects = given.map(
    ({ digest, name }): Subject => ({ name: name ?? digest, digests: namedIn(digest, values) }),
  );
  const checks: Check[] = [];
  const { readList } = await import('../../artifact/files/subjects.js');
  for (const path of values.checksums ?? []) {
    const { entries } = readList(path, '.', allowedWeak(values));
    const listed = new Set(entries.map(({ digest }) => formatDigest(digest)));
    checks.push(...subjects.map(subject => listedCheck(subject, path, listed)));
  }
  return { subjects, checks, candidates };
}

function listedCheck({ name, digests }: Subject, path: string, listed: ReadonlySet<string>): Check {
  const fine = digests.some(digest => listed.has(formatDigest(digest)));
  const row = {
    subject: name,
    requirement: 'checksums',
    name: 'checksum',
    evidence: path,
    expected: 'a line with this digest',
  };
  return fine
    ? { ...row, got: 'there is one', looked: 'checked', fine }
    : {
        ...row,
        got: 'there is none',
        looked: 'checked',
        fine,
        fix: 'take the artifact from the build again',
      };
}

async function declared({ wiring, values, candidates }: Given, given: string): Promise<Gathered> {
  const variable = wiring.environment['GITHUB_ARTIFACTS_LIST'];
  const path = given === 'env' ? variable : given;
  if (path === undefined) {
    throw new Fault('CHECKSUMS_UNUSABLE', 'GITHUB_ARTIFACTS_LIST is not set here', {
      hint: 'give the path of a list; the variable exists on GitHub runners from 2026 on',
    });
  }
  const { readArtifactsList } = await import('../../artifact/files/artifacts-list.js');
  const list = readArtifactsList(await textAt(path));
  if ('why' in list)
    throw new Fault('CHECKSUMS_UNUSABLE', `${path} cannot be used: ${list.why}`, { facts: { list: path } });
  const subjects = list.entries.map(({ name, digest }): Subject => ({ name, digests: [digest] }));
  const files = list.entries.filter(({ kind }) => kind === 'file');
  return { subjects, checks: await onDisk(files, values), candidates };
}

type DeclaredFile = { readonly name: string; readonly digest: Digest };

/** Where a declared file lies under its name, its bytes have to be the declared ones. */
async function onDisk(entries: readonly DeclaredFile[], values: VerifyValues): Promise<readonly Check[]> {
  const { createDigester } = await import('../../artifact/files/digesting.js');
  const digest = createDigester(['sha256']);
  const { existsSync } = await import('node:fs');
  const checks: Check[] = [];
  for (const { name, digest: expected } of entries) {
    const path = `${values['artifact-root'] ?? '.'}/${name}`;
    if (!existsSync(path)) continue;
    const { digests } = await digest(path);
    const got = digests.map(formatDigest).join();
    const row = {
      subject: name,
      requirement: 'artifacts-list',
      name: 'bytes',
      expected: formatDigest(expected),
      got,
    };
    const fine = got === formatDigest(expected);
    checks.push(
      fine
        ? { ...row, looked: 'checked', fine }
        : { ...row, looked: 'checked', fine, fix: 'something changed the file after it was declared' },
    );
  }
  return checks;
}

async function textAt(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    // It is not there, or may not be read.
    throw new Fault('CHECKSUMS_UNUSABLE', `${path} cannot be read`, { facts: { list: path }, cause });
  }
}

async function images({ wiring, values, candidates }: Given, texts: readonly string[]): Promise<Gathered> {
  const [{ resolveImage }, { openImage }] = await Promise.all([
    import('../../artifact/registry/image.js'),
    import('./images.js'),
  ]);
  const expected = expectedOf(values);
  const resolved: ResolvedImage[] = [];
  for (const text of texts) {
    const { reference, reader } = await openImage(wiring, values, text);
    const index = values['image-index'];
    resolved.push(
      await resolveImage({
        text,
        reference,
        reader,
        expected,
        tagPolicy: values['image-tag-policy'],
        subject: values['image-subject'],
        ...(index !== undefined && { index }),
      }),
    );
  }
  const [first] = resolved;
  const image = first && {
    reference: first.reference,
    digest: formatDigest(first.digest),
    mediaType: first.mediaType,
  };
  return {
    subjects: resolved.flatMap(each => each.subjects),
    checks: resolved.flatMap(each => each.checks),
    candidates,
    ...(image && resolved.length === 1 && { image }),
  };
}
