import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toText } from '../../../shared/report/text.js';

describe('a document in plain text', () => {
  it('shows every block, with a blank line between two', () => {
    expect(
      toText([
        { kind: 'heading', text: 'Ünï 🙂' },
        { kind: 'paragraph', text: 'one\ntwo' },
        { kind: 'list', entries: ['a', 'b\nc'] },
        { kind: 'code', text: 'az login\naz logout' },
      ]),
    ).toEqual([
      'Ünï 🙂',
      '-----',
      '',
      'one',
      'two',
      '',
      '- a',
      '- b',
      '  c',
      '',
      '    az login',
      '    az logout',
    ]);
  });

  it('aligns a table, with cells of several lines and rows that are too short', () => {
    expect(
      toText([
        {
          kind: 'table',
          columns: ['Arm', 'Share', 'Build'],
          rows: [
            ['production', '90 %', 'one\nanother'],
            ['st', '10 %'],
            ['', '', 'x'],
          ],
        },
      ]),
    ).toEqual([
      'Arm         Share  Build',
      '----------  -----  -------',
      'production  90 %   one',
      '                   another',
      'st          10 %',
      '                   x',
    ]);
  });

  it('starts every cell of a column at the same place', () => {
    const cell = fc.stringMatching(/^[a-z]{0,9}$/);
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    const aligned = fc.property(rows, given => {
      const marked = given.map(([one, other]) => [one, `|${other}`]);
      const lines = toText([{ kind: 'table', columns: ['a', '|b'], rows: marked }]);
      const places = lines.filter(line => line.includes('|')).map(line => line.indexOf('|'));
      expect(places).toHaveLength(given.length + 1);
      expect(new Set(places).size).toBe(1);
    });
    fc.assert(aligned);
  });

  it('comes at once, however long a table is', () => {
    const rows = Array.from({ length: 150_000 }, (_, at) => [String(at), 'x']);
    expect(toText([{ kind: 'table', columns: ['a', 'b'], rows }])).toHaveLength(150_002);
  });

  it('may be empty, and so may a table', () => {
    expect(toText([])).toEqual([]);
    expect(toText([{ kind: 'table', columns: ['a'], rows: [] }])).toEqual(['a', '-']);
  });
});
