import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  at,
  edited,
  itemsOf,
  type Node,
  NoJson,
  numberOf,
  parseText,
  replacing,
  textOf,
} from '../../../../shared/traffic/feature-flag/json-text.js';

/** The value again, from the places alone. */
function textualValue(node: Node, text: string): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ name, value }) => [name, textualValue(value, text)]));
    case 'array':
      return node.items.map(item => textualValue(item, text));
    case 'plain':
      return JSON.parse(text.slice(node.start, node.end));
    default:
      return node satisfies never;
  }
}

describe('JSON as text', () => {
  it('finds every value where it stands, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, blanks) => {
        const text = JSON.stringify(value, undefined, blanks);
        expect(textualValue(parseText(text), text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 200 },
    );
  });

  it('agrees with JSON.parse on what is none', () => {
    const broken = [
      '',
      '{',
      '{"a":}',
      '{"a":1,}',
      '[1,]',
      '[1 2]',
      '"a',
      '01',
      '{a:1}',
      '1 1',
      "{'a':1}",
      'nul',
      '-',
      '{"a" 1}',
      '"\n"',
    ];
    for (const text of broken) {
      expect(() => JSON.parse(text)).toThrow();
      expect(() => parseText(text)).toThrow(NoJson);
    }
    expect(() => parseText('['.repeat(100) + ']'.repeat(100))).toThrow(/deeper than 64/);
  });

  it('changes one place, and no other character', () => {
    const text = '{ "a" : [ 1.50 , {"b":"x"} ] ,\n "a2":null, "n" : 10.0 }';
    const root = parseText(text);
    const place = at(root, 'n');
    if (place === undefined) throw new Error('it has no n');
    expect(numberOf(place)).toBe(10);
    expect(edited(text, [replacing(place, '7')])).toBe(text.replace('10.0', '7'));
    expect(itemsOf(at(root, 'a')).map(item => textOf(at(item, 'b')))).toEqual([undefined, 'x']);
  });

  it('takes the last of two values under one name, as everybody does', () => {
    expect(numberOf(at(parseText('{"a":1,"a":2}'), 'a'))).toBe(2);
  });
});
