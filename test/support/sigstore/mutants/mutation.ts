// Every way in which a document of evidence is damaged: each field flipped, cut, doubled, reordered, replaced; what is
// packed within base64 as well; and bytes anywhere. The same seed gives the same mutants.

export type Mutant = {
  /** What was done, and to which field; without the numbers of list members. */
  readonly kind: string;
  readonly bytes: Buffer;
};

export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Path = readonly (string | number)[];
type Change = { readonly name: string; readonly text: string };

/** Of a JSON document; fields named in `packed` hold JSON in base64 and are damaged inside as well. */
export function* jsonMutants(
  document: unknown,
  random: Random,
  packed: readonly string[] = [],
): Generator<Mutant> {
  for (const path of pathsIn(document)) {
    const value = at(document, path);
    const place = path.filter(part => typeof part === 'string').join('.') || '(whole)';
    for (const { name, text } of changesOf(value, random)) {
      yield { kind: `${name}: ${place}`, bytes: Buffer.from(written(document, path, text)) };
    }
    if (typeof value !== 'string') continue;
    if (packed.includes(place)) yield* packedMutants({ document, path, place, value }, random);
    else if (value.length > 200) yield* binaryWithin({ document, path, place, value }, random);
  }
  const whole = Buffer.from(JSON.stringify(document));
  for (const mutant of byteMutants(whole, random, 60)) yield mutant;
}

/** Of bytes that are no text: bits flipped, slices cut, doubled and left out. */
export function* byteMutants(bytes: Buffer, random: Random, count: number): Generator<Mutant> {
  for (let round = 0; round < count; round += 1) {
    const [from, length] = [random(bytes.length), 1 + random(16)];
    const flipped = Buffer.from(bytes);
    flipped[from] = (flipped[from] ?? 0) ^ (1 << random(8));
    yield { kind: 'flip a bit: (bytes)', bytes: flipped };
    if (round % 4 === 0) yield { kind: 'cut: (bytes)', bytes: bytes.subarray(0, from) };
    if (round % 4 === 1) {
      const doubled = Buffer.concat([bytes.subarray(0, from + length), bytes.subarray(from)]);
      yield { kind: 'double a slice: (bytes)', bytes: doubled };
    }
    if (round % 4 === 2) {
      const shorter = Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
      yield { kind: 'leave out a slice: (bytes)', bytes: shorter };
    }
  }
}

type Field = {
  readonly document: unknown;
  readonly path: Path;
  readonly place: string;
  readonly value: string;
};

function* packedMutants({ document, path, place, value }: Field, random: Random): Generator<Mutant> {
  const inner: unknown = JSON.parse(Buffer.from(value, 'base64').toString());
  const encoding =
    value.includes('-') || value.includes('_') || !value.endsWith('=') ? 'base64url' : 'base64';
  for (const { kind, bytes } of jsonMutants(inner, random)) {
    const text = JSON.stringify(bytes.toString(encoding));
    yield { kind: `${kind} within ${place}`, bytes: Buffer.from(written(document, path, text)) };
  }
}

function* binaryWithin({ document, path, place, value }: Field, random: Random): Generator<Mutant> {
  for (const { kind, bytes } of byteMutants(Buffer.from(value, 'base64'), random, 24)) {
    const text = JSON.stringify(bytes.toString('base64'));
    yield {
      kind: kind.replace('(bytes)', `${place}, decoded`),
      bytes: Buffer.from(written(document, path, text)),
    };
  }
}

function changesOf(value: unknown, random: Random): readonly Change[] {
  const always = [
    ...[undefined, null, {}, [], '', 0, -1, 'x'].map(other => ({
      name: other === undefined ? 'leave out' : `replace by ${JSON.stringify(other)}`,
      text: other === undefined ? '' : JSON.stringify(other),
    })),
    { name: 'wrap in a list', text: JSON.stringify([value]) },
  ];
  if (typeof value === 'string') return [...always, ...textChanges(value, random)];
  if (Array.isArray(value)) return [...always, ...listChanges(value)];
  if (typeof value === 'object' && value !== null) return [...always, ...objectChanges({ ...value })];
  return [...always, { name: 'add one', text: String(Number(value) + 1) }];
}

function textChanges(text: string, random: Random): readonly Change[] {
  const [place, character] = [random(Math.max(1, text.length)), String.fromCharCode(48 + random(10))];
  const swapped =
    text.slice(0, place) + (text[place + 1] ?? '') + (text[place] ?? '') + text.slice(place + 2);
  const changes: readonly (readonly [string, string])[] = [
    ['change a character', `${text.slice(0, place)}${character}${text.slice(place + 1)}`],
    ['cut in half', text.slice(0, text.length >> 1)],
    ['cut the last character', text.slice(0, -1)],
    ['double', text + text],
    ['swap two characters', swapped],
    ['add a blank', `${text} `],
    ['add a character', `${text}A`],
    ['write base64 for URLs', text.replaceAll('+', '-').replaceAll('/', '_')],
    ['take off the padding', text.replace(/=+$/, '')],
    ['use the slack of base64', withSlack(text)],
    ['in other letters', text.toUpperCase()],
    ...(/^\d+$/.test(text) ? numberTexts(text) : []),
  ];
  return changes
    .filter(([, changed]) => changed !== text)
    .map(([name, changed]) => ({ name, text: JSON.stringify(changed) }));
}

function numberTexts(text: string): readonly (readonly [string, string])[] {
  const number = BigInt(text);
  return [
    ['add one', `${number + 1n}`],
    ['take one off', `${number - 1n}`],
    ['turn the sign', `-${text}`],
    ['write zeros before it', `00${text}`],
    ['make it huge', `${text}${'9'.repeat(40)}`],
    ['as a fraction', `${text}.5`],
    ['in hex', `0x${number.toString(16)}`],
  ];
}

/** The bits that the last character before the padding has too many. */
function withSlack(text: string): string {
  const match = /^(.*)([A-Za-z0-9+/])(=+)$/s.exec(text);
  if (match === null) return text;
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const [, head = '', last = '', padding = ''] = match;
  return `${head}${alphabet[alphabet.indexOf(last) ^ 1] ?? last}${padding}`;
}

function listChanges(list: readonly unknown[]): readonly Change[] {
  const changes: readonly (readonly [string, readonly unknown[]])[] = [
    ['leave out the first', list.slice(1)],
    ['double the first', [...list.slice(0, 1), ...list]],
    ['double them forty times', Array.from({ length: 40 }, () => list).flat()],
    ['turn the order', [...list].reverse()],
    ['add nothing', [...list, null]],
  ];
  return changes.map(([name, changed]) => ({ name, text: JSON.stringify(changed) }));
}

function objectChanges(object: Readonly<Record<string, unknown>>): readonly Change[] {
  const members = Object.entries(object).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  const garbage = Object.keys(object).map(name => `${JSON.stringify(name)}:"x"`);
  const snake = Object.entries(object).map(([name, value]) => [
    name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`),
    value,
  ]);
  return [
    { name: 'turn the order of members', text: `{${[...members].reverse().join(',')}}` },
    { name: 'double each member', text: `{${[...members, ...members].join(',')}}` },
    { name: 'double each member, nonsense last', text: `{${[...members, ...garbage].join(',')}}` },
    { name: 'double each member, nonsense first', text: `{${[...garbage, ...members].join(',')}}` },
    { name: 'add a member', text: `{${['"strange":1', ...members].join(',')}}` },
    { name: 'write names with underscores', text: JSON.stringify(Object.fromEntries(snake)) },
  ];
}

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (Array.isArray(value))
    for (const [index, inner] of value.entries()) yield* pathsIn(inner, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* pathsIn(inner, [...path, name]);
  }
}

function at(value: unknown, [first, ...rest]: Path): unknown {
  if (first === undefined) return value;
  if (Array.isArray(value)) return at(value[Number(first)], rest);
  const inner =
    typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === first) : [];
  return at(inner?.[1], rest);
}

/** The document as text, with other text at one place; empty text leaves the member out. */
function written(value: unknown, path: Path, text: string): string {
  const [first, ...rest] = path;
  if (first === undefined) return text;
  if (Array.isArray(value)) {
    const parts = value.map((inner, index) =>
      index === first ? written(inner, rest, text) : JSON.stringify(inner),
    );
    return `[${parts.filter(part => part !== '').join(',')}]`;
  }
  const members = Object.entries(typeof value === 'object' && value !== null ? value : {}).flatMap(
    ([name, inner]) => {
      const part = name === first ? written(inner, rest, text) : JSON.stringify(inner);
      return part === '' ? [] : [`${JSON.stringify(name)}:${part}`];
    },
  );
  return `{${members.join(',')}}`;
}
