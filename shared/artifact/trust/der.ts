// A strict reader of DER: definite and shortest lengths, no trailing bytes, no tag above 30.
// Only what certificates and timestamps need; whoever reads knows the shape that must be there.
import { Malformed } from './malformed.js';

export type Der = {
  /** The whole first byte: class, constructed bit, number. */
  readonly tag: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
};

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  printableString: 0x13,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** `[n]`, constructed. */
export function context(number: number): number {
  return 0xa0 | number;
}

/** The one value that the bytes are. */
export function derOf(bytes: Uint8Array): Der {
  const { der, next } = readAt(bytes, 0);
  if (next !== bytes.length) throw new Malformed('DER with trailing bytes');
  return der;
}

/** The values inside a constructed one. */
export function partsOf(der: Der): readonly Der[] {
  if ((der.tag & 0x20) === 0) throw new Malformed('DER that is not constructed where it must be');
  const parts: Der[] = [];
  for (let at = 0; at < der.content.length; ) {
    const read = readAt(der.content, at);
    parts.push(read.der);
    at = read.next;
  }
  return parts;
}

export function expectTag(der: Der | undefined, tag: number): Der {
  if (der === undefined || der.tag !== tag) {
    throw new Malformed(`DER with tag ${der?.tag ?? 'missing'} where ${tag} must be`);
  }
  return der;
}

export function oidOf(der: Der | undefined): string {
  const { content } = expectTag(der, tags.oid);
  if (content.length === 0 || content.length > 64 || ((content.at(-1) ?? 0) & 0x80) !== 0) {
    throw new Malformed('an object identifier that does not end');
  }
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const byte of content) {
    arc = (arc << 7n) | BigInt(byte & 0x7f);
    if ((byte & 0x80) !== 0) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [first = 0n, ...rest] = arcs;
  const head = first < 40n ? 0n : first < 80n ? 1n : 2n;
  return [head, first - head * 40n, ...rest].join('.');
}

/** Text in one of the three forms that certificates use. */
export function textOf(der: Der | undefined): string {
  if (der === undefined || !textTags.includes(der.tag)) throw new Malformed('DER that is no text');
  return utf8(der.content);
}

const textTags: readonly number[] = [tags.utf8String, tags.printableString, tags.ia5String];

export function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The bytes are not UTF-8: to read them some other way would be to guess a name.
    throw new Malformed('text that is not UTF-8');
  }
}

/** Milliseconds since 1970, of a time in UTC. Fractions of a second are kept to the millisecond. */
export function timeOf(der: Der | undefined): number {
  const text = der === undefined ? '' : utf8(der.content);
  const pattern =
    der?.tag === tags.utcTime
      ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/
      : der?.tag === tags.generalizedTime
        ? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/
        : undefined;
  const match = pattern?.exec(text);
  if (!match) throw new Malformed('a time that cannot be read');
  const [, year = '', month, day, hour, minute, second, fraction = '0'] = match;
  const full = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  const milliseconds = fraction.padEnd(3, '0').slice(0, 3);
  const time = Date.parse(`${full}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`);
  if (Number.isNaN(time)) throw new Malformed('a time that does not exist');
  return time;
}

function readAt(bytes: Uint8Array, at: number): { readonly der: Der; readonly next: number } {
  const tag = byteAt(bytes, at);
  if ((tag & 0x1f) === 0x1f) throw new Malformed('DER with a tag above 30');
  const { length, start } = lengthAt(bytes, at + 1);
  const next = start + length;
  if (next > bytes.length) throw new Malformed('DER that ends too early');
  return { der: { tag, content: bytes.subarray(start, next), whole: bytes.subarray(at, next) }, next };
}

function lengthAt(bytes: Uint8Array, at: number): { readonly length: number; readonly start: number } {
  const first = byteAt(bytes, at);
  if (first < 0x80) return { length: first, start: at + 1 };
  const count = first & 0x7f;
  if (count === 0 || count > 4) throw new Malformed('DER with an indefinite or absurd length');
  let length = 0;
  for (let offset = 1; offset <= count; offset += 1) length = length * 256 + byteAt(bytes, at + offset);
  if (length < 0x80 || length < 256 ** (count - 1))
    throw new Malformed('DER with a length that is not the shortest');
  return { length, start: at + 1 + count };
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new Malformed('DER that ends too early');
  return byte;
}
