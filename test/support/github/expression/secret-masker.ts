// Replaces secrets by *** as the runner does: each value, each of its lines, and the encodings they are often seen in.
// Secrets that touch or overlap in a text become one ***.

export type SecretMasker = {
  readonly add: (secret: string) => void;
  readonly mask: (text: string) => string;
};

export function secretMasker(secrets: readonly string[]): SecretMasker {
  const values = new Set<string>();
  const add = (secret: string): void => {
    for (const value of [secret.trim(), ...secret.split(/[\r\n]/).map(line => line.trim())]) {
      for (const encode of encodings) values.add(encode(value));
    }
    values.delete('');
  };
  for (const secret of secrets) add(secret);
  return { add, mask: text => replaceRanges(text, rangesOf(text, values)) };
}

const encodings: readonly ((value: string) => string)[] = [
  value => value,
  value => base64From(value, 0),
  value => base64From(value, 1),
  value => base64From(value, 2),
  value => value.replaceAll('"', '\\"'),
  value => value.replaceAll("'", "''"),
  value => JSON.stringify(value).slice(1, -1),
  uriEscaped,
  xmlEscaped,
  value => (value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : ''),
];

/** A secret inside a longer text that is encoded as a whole starts at one of three offsets of a byte group. */
function base64From(value: string, shift: number): string {
  const bytes = Buffer.from(value);
  return (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64');
}

function uriEscaped(value: string): string {
  // Through a buffer, since half a surrogate pair, which it replaces, would make encodeURIComponent throw.
  return encodeURIComponent(Buffer.from(value).toString()).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function xmlEscaped(value: string): string {
  const names: Readonly<Record<string, string>> = {
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos',
    '&': 'amp',
  };
  return value.replace(/[<>"'&]/g, character => `&${names[character] ?? ''};`);
}

type Range = { readonly start: number; end: number };

function rangesOf(text: string, values: ReadonlySet<string>): readonly Range[] {
  const found: Range[] = [];
  for (const value of values) {
    for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
      found.push({ start, end: start + value.length });
    }
  }
  return merged(found.sort((left, right) => left.start - right.start));
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}

function replaceRanges(text: string, ranges: readonly Range[]): string {
  let position = 0;
  let result = '';
  for (const range of ranges) {
    result += `${text.slice(position, range.start)}***`;
    position = range.end;
  }
  return result + text.slice(position);
}
