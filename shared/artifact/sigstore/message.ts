// A signature over bytes themselves: the bytes are streamed once through every digest and the signature at the same
// time, so that nothing can change in between; where only a digest is known, the signature is checked against that.
import { createHash, type KeyObject } from 'node:crypto';
import type { Finding } from '../../checks/finding.js';
import type { Subject } from '../artifact.js';
import { formatDigest, isStrong, type NamedDigest } from '../digest.js';
import { fine, wrong } from '../policy/looked.js';
import { knowsPrehashed, signedDigest } from '../trust/prehashed.js';
import { type HashName, signed, streamedCheck } from '../trust/signature-check.js';

export type SignedMessage = {
  readonly digest: NamedDigest & { readonly algorithm: HashName };
  readonly key: KeyObject;
  readonly signature: Uint8Array;
};

/** Ed25519 signs the bytes and not a digest of them, so that they have to be held as one. */
const longestWhole = 512 * 1_048_576;

const expectedSignature = 'a signature by the key of the signer over these bytes';

export async function checkMessage(message: SignedMessage, subject: Subject): Promise<readonly Finding[]> {
  const named = compareNamed(message.digest, subject);
  if (named !== undefined && !named.fine) return [named];
  if (subject.content !== undefined) return checkContent(message, subject, subject.content);
  return named === undefined ? [cannotCompare(message.digest)] : [named, checkDigest(message)];
}

/** Undefined when the subject has no digest of that algorithm. */
function compareNamed(digest: NamedDigest, { digests }: Subject): Finding | undefined {
  const ours = digests.find(({ algorithm }) => algorithm === digest.algorithm);
  if (ours === undefined) return undefined;
  return subjectFinding(ours, digest);
}

export function subjectFinding(ours: NamedDigest, theirs: NamedDigest): Finding {
  const [expected, got] = [formatDigest(ours), formatDigest(theirs)];
  return expected === got ? fine('subject', expected, got) : wrong('subject', expected, got);
}

function cannotCompare(digest: NamedDigest): Finding {
  const fix = `give the bytes themselves, or their ${digest.algorithm} digest`;
  return wrong(
    'subject',
    `a digest by ${digest.algorithm}`,
    'only other digests of these bytes are known',
    fix,
  );
}

function checkDigest({ digest, key, signature }: SignedMessage): Finding {
  if (!knowsPrehashed(key)) {
    const fix = 'give the bytes themselves: this kind of key signs more than their digest';
    return wrong('signature', expectedSignature, `a signature of the kind ${key.asymmetricKeyType}`, fix);
  }
  const held = signedDigest(digest.algorithm, Buffer.from(digest.hex, 'hex'), key, signature);
  return held
    ? fine('signature', expectedSignature, 'it is, by their digest')
    : wrong('signature', expectedSignature, 'it is not by this key, or over other bytes');
}

async function checkContent(
  { digest, key, signature }: SignedMessage,
  subject: Subject,
  content: () => AsyncIterable<Uint8Array>,
): Promise<readonly Finding[]> {
  const whole: Uint8Array[] | undefined = key.asymmetricKeyType === 'ed25519' ? [] : undefined;
  const check = whole === undefined ? streamedCheck(digest.algorithm, key, signature) : undefined;
  const strong = subject.digests.filter(({ algorithm }) => isStrong(algorithm));
  const names = new Set([digest.algorithm, ...strong.map(({ algorithm }) => algorithm)]);
  const hashes = [...names].map(algorithm => ({ algorithm, hash: createHash(algorithm) }));
  let length = 0;
  for await (const chunk of content()) {
    for (const { hash } of hashes) hash.update(chunk);
    check?.update(chunk);
    length += chunk.length;
    if (whole !== undefined && length <= longestWhole) whole.push(chunk);
  }
  const read = hashes.map(({ algorithm, hash }): NamedDigest => ({ algorithm, hex: hash.digest('hex') }));
  const subjects = [...strong, digest].flatMap(wanted =>
    read.filter(({ algorithm }) => algorithm === wanted.algorithm).map(got => subjectFinding(got, wanted)),
  );
  const other = subjects.find(finding => !finding.fine);
  if (other !== undefined) return [other];
  if (whole !== undefined && length > longestWhole) {
    return [wrong('signature', `at most ${longestWhole} bytes under an Ed25519 key`, `${length} bytes`)];
  }
  const held = whole === undefined ? check?.holds() === true : signed(Buffer.concat(whole), key, signature);
  return [
    ...subjects.slice(0, 1),
    held
      ? fine('signature', expectedSignature, 'it is')
      : wrong('signature', expectedSignature, 'it is not by this key, or over other bytes'),
  ];
}
