// Raw snappy, as GitHub serves bundles: no frame, no checksum, the length first. Bounded before anything is unpacked.

export type Unpacked = { readonly bytes: Uint8Array } | { readonly why: string };

export function unpackSnappy(packed: Uint8Array, most: number): Unpacked {
  const head = lengthOf(packed);
  if (head === undefined) return { why: 'it does not begin with a length' };
  if (head.length > most) return { why: `it would be larger than ${most} bytes` };
  const bytes = new Uint8Array(head.length);
  let from = head.next;
  let to = 0;
  while (from < packed.length) {
    const tag = packed[from] ?? 0;
    const step = (tag & 3) === 0 ? literal(packed, from) : copy(packed, from);
    if (step === undefined || to + step.length > bytes.length)
      return { why: 'an element leads past its end' };
    if ('start' in step) {
      if (step.start + step.length > packed.length) return { why: 'it breaks off' };
      bytes.set(packed.subarray(step.start, step.start + step.length), to);
    } else {
      if (step.offset === 0 || step.offset > to) return { why: 'an element leads before its beginning' };
      // Byte by byte: what is copied may overlap what is being written.
      for (let at = 0; at < step.length; at += 1) bytes[to + at] = bytes[to + at - step.offset] ?? 0;
    }
    to += step.length;
    from = step.next;
  }
  return to === bytes.length ? { bytes } : { why: 'it is shorter than it says' };
}

function lengthOf(packed: Uint8Array): { readonly length: number; readonly next: number } | undefined {
  let length = 0;
  for (let at = 0; at < 5; at += 1) {
    const byte = packed[at];
    if (byte === undefined) return undefined;
    length += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) return { length, next: at + 1 };
  }
  return undefined;
}

type Literal = { readonly start: number; readonly length: number; readonly next: number };
type Copy = { readonly offset: number; readonly length: number; readonly next: number };

function literal(packed: Uint8Array, at: number): Literal | undefined {
  const size = (packed[at] ?? 0) >> 2;
  const extra = size < 60 ? 0 : size - 59;
  const length = (extra === 0 ? size : number(packed, at + 1, extra)) + 1;
  const start = at + 1 + extra;
  return start > packed.length ? undefined : { start, length, next: start + length };
}

function copy(packed: Uint8Array, at: number): Copy | undefined {
  const tag = packed[at] ?? 0;
  const extra = [0, 1, 2, 4][tag & 3] ?? 0;
  if (at + extra >= packed.length) return undefined;
  const next = at + 1 + extra;
  if ((tag & 3) === 1) {
    return { length: ((tag >> 2) & 7) + 4, offset: ((tag >> 5) << 8) | (packed[at + 1] ?? 0), next };
  }
  return { length: (tag >> 2) + 1, offset: number(packed, at + 1, extra), next };
}

/** The smallest byte first. */
function number(packed: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let index = 0; index < count; index += 1) value += (packed[at + index] ?? 0) * 2 ** (8 * index);
  return value;
}
