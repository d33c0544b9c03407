// The word for what bytes are: an algorithm and a hex value. Two algorithms are broken and are refused unless named.
// Nothing is guessed: a value of the wrong length, in another alphabet or without its algorithm is no digest.

const hexLengths = { sha256: 64, sha384: 96, sha512: 128, sha1: 40, md5: 32 } as const;

export type Algorithm = keyof typeof hexLengths;
export type WeakAlgorithm = 'sha1' | 'md5';
export type StrongAlgorithm = Exclude<Algorithm, WeakAlgorithm>;

/** `hex` is in small letters and of the length that belongs to the algorithm. */
export type Digest = { readonly algorithm: Algorithm; readonly hex: string };

/** As statements hold them: also by names that only their writers know, such as `gitCommit`; the text as it stands. */
export type NamedDigest = { readonly algorithm: string; readonly hex: string };

export type ParsedDigest = { readonly digest: Digest } | { readonly why: string };

export const algorithms: readonly Algorithm[] = ['sha256', 'sha384', 'sha512', 'sha1', 'md5'];

export function isAlgorithm(name: string): name is Algorithm {
  return Object.hasOwn(hexLengths, name);
}

export function isWeak(algorithm: string): algorithm is WeakAlgorithm {
  return algorithm === 'sha1' || algorithm === 'md5';
}

export function isStrong(name: string): name is StrongAlgorithm {
  return isAlgorithm(name) && !isWeak(name);
}

/** `sha256:<hex>` and its siblings. Weak algorithms pass only where the caller names them. */
export function parseDigest(text: string, allowed: readonly WeakAlgorithm[] = []): ParsedDigest {
  const at = text.indexOf(':');
  if (at < 1) return { why: 'it has the form algorithm:hex, for example sha256:<64 hex digits>' };
  return digestOf(text.slice(0, at).toLowerCase(), text.slice(at + 1), allowed);
}

/** From the two halves, as checksum files, statements and bundles hold them. */
export function digestOf(name: string, value: string, allowed: readonly WeakAlgorithm[] = []): ParsedDigest {
  if (!isAlgorithm(name)) return { why: `${quoted(name)} is no algorithm that is known here` };
  if (isWeak(name) && !allowed.includes(name)) return { why: `${name} is broken; name it to allow it` };
  const hex = value.toLowerCase();
  const length = hexLengths[name];
  if (hex.length !== length) return { why: `${name} has ${length} hex digits, not ${hex.length}` };
  return /^[0-9a-f]+$/.test(hex)
    ? { digest: { algorithm: name, hex } }
    : { why: 'it is written in hex digits only' };
}

export function formatDigest({ algorithm, hex }: NamedDigest): string {
  return `${algorithm}:${hex}`;
}

export function sameDigest(one: NamedDigest, other: NamedDigest): boolean {
  return one.algorithm === other.algorithm && one.hex === other.hex;
}

/**
 * Two sets that speak of the same bytes share an algorithm and agree on every algorithm that they share.
 * A set that agrees on one and differs on another is about other bytes, or was tampered with.
 */
export function agree(ours: readonly NamedDigest[], theirs: readonly NamedDigest[]): boolean {
  const shared = ours.flatMap(our =>
    theirs.filter(({ algorithm }) => algorithm === our.algorithm).map(their => sameDigest(our, their)),
  );
  return shared.length > 0 && shared.every(same => same);
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
