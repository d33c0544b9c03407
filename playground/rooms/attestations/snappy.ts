// Packs text as raw snappy: literals, and copies where the same four bytes stand again shortly before.

export const packSnappy = (bytes: Buffer): Buffer => {
  const parts: Buffer[] = [varint(bytes.length)];
  const seen = new Map<number, number>();
  let plain = 0;
  let at = 0;
  while (at + 4 <= bytes.length) {
    const key = bytes.readUInt32LE(at);
    const before = seen.get(key);
    seen.set(key, at);
    if (before === undefined || at - before > 65_535) {
      at += 1;
      continue;
    }
    let length = 4;
    while (length < 64 && bytes[at + length] !== undefined && bytes[before + length] === bytes[at + length]) {
      length += 1;
    }
    parts.push(...literals(bytes.subarray(plain, at)), copy(at - before, length));
    at += length;
    plain = at;
  }
  parts.push(...literals(bytes.subarray(plain)));
  return Buffer.concat(parts);
};

const varint = (value: number): Buffer => {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    const more = left >= 128;
    bytes.push((left % 128) + (more ? 128 : 0));
    if (!more) return Buffer.from(bytes);
  }
};

/** At most 2^16 bytes in one literal, with its length in one or two bytes behind the tag. */
const literals = (bytes: Buffer): readonly Buffer[] => {
  const parts: Buffer[] = [];
  for (let from = 0; from < bytes.length; from += 65_536) {
    const piece = bytes.subarray(from, from + 65_536);
    const size = piece.length - 1;
    const head = size < 60 ? [size << 2] : size < 256 ? [60 << 2, size] : [61 << 2, size & 255, size >> 8];
    parts.push(Buffer.from(head), piece);
  }
  return parts;
};

/** The short form where it fits: 4 to 11 bytes, less than 2 KiB back. */
const copy = (offset: number, length: number): Buffer =>
  length <= 11 && offset < 2048
    ? Buffer.from([1 | ((length - 4) << 2) | ((offset >> 8) << 5), offset & 255])
    : Buffer.from([2 | ((length - 1) << 2), offset & 255, offset >> 8]);
