import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chainOnto, parseChain } from '../../../shared/ledger/chain.js';
import {
  type Entry,
  type EntryBody,
  type EntryValue,
  formatLine,
  type NewEntry,
  parseLine,
} from '../../../shared/ledger/entry.js';
import { emptyStream, versionOf } from '../../../shared/ledger/ledger.js';
import { Secret } from '../../../shared/step/secret.js';
import { anyText } from '../step/any-text.js';

const asked: NewEntry = {
  kind: 'split-asked',
  at: '2026-11-20T09:00:00.000Z',
  by: 'run 7',
  body: { percent: 10, arm: 'staging', 'by-hand': false },
};

const unkept = 'its body holds what is neither text, number, true, false, list nor object';

const written = (entries: readonly Entry[]): string =>
  entries.map(entry => `${formatLine(entry)}\n`).join('');
const three = chainOnto(
  [],
  [asked, { ...asked, kind: 'split-seen' }, { ...asked, kind: 'cleared', body: {} }],
);

const { body } = fc.letrec<{ body: EntryBody; value: EntryValue }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    anyText(),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('body'),
  ),
  body: fc.dictionary(fc.oneof(anyText({ maxLength: 5 }), fc.nat(20).map(String)), tie('value'), {
    maxKeys: 5,
  }),
}));
const words = anyText({ maxLength: 20 });
const newEntry = fc.record({ kind: words, at: words, by: words, body });

describe('a chain of entries', () => {
  it('counts from 1, and each entry names the one before', () => {
    expect(three.map(({ number, previous }) => [number, previous])).toEqual([
      [1, ''],
      [2, three[0]?.hash],
      [3, three[1]?.hash],
    ]);
    for (const { hash } of three) expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(versionOf(three)).toBe(three[2]?.hash);
    expect(versionOf([])).toBe(emptyStream);
  });

  it('is the same whether its entries came one by one or together', () => {
    const same = fc.property(fc.array(newEntry, { maxLength: 5 }), fc.nat(5), (entries, cut) => {
      const together = chainOnto([], entries);
      expect(chainOnto(chainOnto([], entries.slice(0, cut)), entries.slice(cut))).toEqual(together);
    });
    fc.assert(same);
  });

  it('is read as it was written, whatever its entries say', () => {
    const same = fc.property(fc.array(newEntry, { minLength: 1, maxLength: 5 }), entries => {
      const chain = chainOnto([], entries);
      const read = parseChain(written(chain));
      expect(written('entries' in read ? read.entries : [])).toBe(written(chain));
    });
    fc.assert(same);
  });

  it('hashes a body by its names, not by the order they were given in', () => {
    const turned = { ...asked, body: { 'by-hand': false, arm: 'staging', percent: 10 } };
    expect(chainOnto([], [turned])[0]?.hash).toBe(three[0]?.hash);
  });

  it('gives back at once what every reader will see', () => {
    const chain = chainOnto([], [{ ...asked, body: { percent: -0, list: [1], turn: { b: 1, a: 2 } } }]);
    expect(parseChain(written(chain))).toEqual({ entries: chain });
  });

  it('writes the names of a body in order, at every depth', () => {
    const [entry] = chainOnto([], [{ ...asked, body: { b: { 10: 1, 9: [{ d: 1, c: 2 }] }, a: 1, B: true } }]);
    const line = entry === undefined ? '' : formatLine(entry);
    expect(line).toContain('"body":{"B":true,"a":1,"b":{"10":1,"9":[{"c":2,"d":1}]}}');
  });
});

const nested = (depth: number): EntryBody => (depth === 1 ? {} : { in: nested(depth - 1) });
const circle: Record<string, unknown> = {};
circle['again'] = [circle, circle];

describe('an entry that could not be read again', () => {
  // Not typed: types keep most of it out already.
  it.each<readonly [string, object, string]>([
    ['NaN', { percent: Number.NaN }, unkept],
    ['infinity', { percents: [Number.POSITIVE_INFINITY] }, unkept],
    ['null', { by: null }, unkept],
    ['undefined', { by: { whom: undefined } }, unkept],
    ['a hole in a list', { list: new Array(1) }, unkept],
    ['a large integer', { number: 1n }, unkept],
    ['a date', { at: new Date(0) }, unkept],
    ['a secret', { token: new Secret('x') }, unkept],
    ['a function', { toJSON: () => 'x' }, unkept],
    ['a reserved name', { a: [JSON.parse('{"__proto__":1}')] }, 'its body holds the name __proto__'],
    ['33 levels', nested(33), 'its body is nested deeper than 32'],
    ['an object that holds itself', circle, 'its body is nested deeper than 32'],
    ['a list', [], 'its body is no object'],
  ])('is refused before it is written: %s', (_, odd, problem) => {
    const entry = { ...asked, body: odd } as NewEntry; // what the types refuse
    expect(() => chainOnto([], [entry])).toThrow(`split-asked cannot be kept: ${problem}`);
  });

  it('is none with 32 levels', () => {
    expect(chainOnto([], [{ ...asked, body: nested(32) }])).toHaveLength(1);
  });

  it('is refused when it is larger than 65536 bytes, and not one byte before', () => {
    const sized = (body: EntryBody) => chainOnto([], [{ ...asked, body }]).map(formatLine)[0] ?? '';
    const room = 65_536 - sized({ text: '' }).length;
    expect(sized({ text: 'x'.repeat(room) })).toHaveLength(65_536);
    for (const text of ['x'.repeat(room + 1), 'ä'.repeat(room / 2 + 1), 'x'.repeat(1e6)]) {
      const refused = {
        code: 'LEDGER_ENTRY_TOO_LARGE',
        facts: { kind: 'split-asked', 'most-bytes': 65_536 },
      };
      expect(() => sized({ text })).toThrow(expect.objectContaining(refused));
    }
    const larger = changed(first, { by: 'x'.repeat(65_536) });
    expect(parseChain(larger)).toEqual({ line: 1, problem: 'it is larger than 65536 bytes' });
  });

  it('is found without walking through a bush that holds itself for ever', () => {
    const wide: Record<string, unknown> = { text: '' };
    let bush: unknown = wide;
    for (let depth = 1; depth < 30; depth += 1) bush = [bush, bush];
    const entry = { ...asked, body: { bush } } as NewEntry; // small in memory, endless when written
    expect(() => chainOnto([], [entry])).toThrow('its body holds more than 65536 values');
  });
});

const [first = '', second = '', third = ''] = written(three).split(/(?<=\n)/);
const changed = (line: string, change: object): string =>
  `${JSON.stringify({ ...JSON.parse(line), ...change })}\n`;

describe('a damaged chain', () => {
  it.each([
    ['nothing at all', '', 1, 'the file is empty'],
    ['a torn last line', first + second.slice(0, 40), 2, 'the last line is torn'],
    ['a last line without its end', (first + second).trimEnd(), 2, 'the last line is torn'],
    ['an empty line', `${first}\n${second}`, 2, 'it is not JSON'],
    ['a byte order mark', `\ufeff${first}`, 1, 'it is not JSON'],
    ['another text', `${first}not json\n`, 2, 'it is not JSON'],
    ['a list', `${first}[]\n`, 2, 'it is not an object'],
    ['nothing as JSON', 'null\n', 1, 'it is not an object'],
    ['a newer version', changed(first, { version: 2 }), 1, 'its version is 2, known is 1'],
    ['no version', changed(first, { version: undefined }), 1, 'its version is undefined, known is 1'],
    ['a field of another type', changed(first, { number: '1' }), 1, 'a field is missing or of another type'],
    ['an absent value', changed(first, { body: { a: null } }), 1, unkept],
    ['an absent value far inside', changed(first, { body: { a: [{ b: [null] }] } }), 1, unkept],
    ['a number too large for one', first.replace('10', '1e999'), 1, unkept],
    ['a reserved name', first.replace('"arm"', '"__proto__"'), 1, 'its body holds the name __proto__'],
    ['a list for a body', changed(first, { body: [] }), 1, 'a field is missing or of another type'],
    ['no body', changed(first, { body: null }), 1, 'a field is missing or of another type'],
    ['an edited value', first + changed(second, { by: 'nobody' }), 2, 'its content does not fit its hash'],
    ['an edited hash', changed(first, { hash: 'f'.repeat(64) }), 1, 'its content does not fit its hash'],
    [
      'a field that we do not know',
      first + changed(second, { note: 1 }),
      2,
      'it is not written as we write it',
    ],
    ['other blanks', first.replace('{', '{ '), 1, 'it is not written as we write it'],
    ['a line left out', first + third, 2, 'it does not follow the line before'],
    ['the first line left out', second, 1, 'it does not follow the line before'],
    ['two lines exchanged', first + third + second, 2, 'it does not follow the line before'],
    ['a line twice', first + first, 2, 'it does not follow the line before'],
  ])('is noticed: %s', (_, text, line, problem) => {
    expect(parseChain(text)).toEqual({ line, problem });
  });

  it('is noticed wherever one sign was changed, left out or put in', () => {
    const text = written(three);
    const damage = fc.record({
      at: fc.nat(text.length - 1),
      removed: fc.constantFrom(0, 1),
      added: fc.string({ maxLength: 1 }),
    });
    const noticed = fc.property(damage, ({ at, removed, added }) => {
      const spoilt = text.slice(0, at) + added + text.slice(at + removed);
      const line = text.slice(0, at).split('\n').length;
      const read = parseChain(spoilt);
      if (spoilt === text) expect(read).toHaveProperty('entries');
      else expect('line' in read && read.line >= line - 1).toBe(true);
    });
    fc.assert(noticed, { numRuns: 500 });
  });

  it('is none when a checkout on Windows changed the ends of its lines', () => {
    expect(parseChain(written(three).replaceAll('\n', '\r\n'))).toEqual({ entries: three });
  });
});

describe('a line', () => {
  it.each(['', '{', '[]', 'null', '"x"', '7', '{"version":1}', '{"__proto__":1}'])(
    'is no entry when it is %j',
    line => {
      expect(parseLine(line)).toHaveProperty('problem');
    },
  );

  it('is never taken for an entry without being one', () => {
    fc.assert(fc.property(fc.json(), line => 'problem' in parseLine(line)));
  });
});
