// Paths into a JSON answer: plain ones are read, everything cleverer is refused in words.
import { describe, expect, it } from '@jest/globals';
import { printPath, readPath, valueAt } from '../../../../shared/telemetry/http-json/path.js';

describe('a path', () => {
  it.each<readonly [string, readonly (string | number)[]]>([
    ['total', ['total']],
    ['data.points[0].total', ['data', 'points', 0, 'total']],
    ['$.data["odd name"].x', ['data', 'odd name', 'x']],
    ["$['a.b'][12]", ['a.b', 12]],
    ['$', []],
    ['', []],
    ['[3]', [3]],
  ])('reads %s', (text, path) => {
    expect(readPath(text)).toEqual({ kind: 'path', path });
  });

  it.each(['a..b', 'a[*]', '$..x', 'a[?(@.b)]', 'a[-1]', 'a b', 'a[', "a['b]", 'a.', '(x)', 'a[0]b'])(
    'refuses %s',
    text => {
      expect(readPath(text)).toEqual({ kind: 'wrong', why: expect.stringContaining('was expected at') });
    },
  );

  it('finds what is there, and nothing that an object inherits', () => {
    const json: unknown = JSON.parse('{"a":[{"b":7}],"c":null}');
    expect(valueAt(json, ['a', 0, 'b'])).toBe(7);
    expect(valueAt(json, ['c'])).toBeNull();
    for (const path of [
      ['a', 1],
      ['a', 0, 'b', 'c'],
      ['constructor'],
      ['__proto__'],
      ['a', 'map'],
      ['c', 'x'],
    ]) {
      expect(valueAt(json, path)).toBeUndefined();
    }
  });

  it('is printed as a reader finds it again', () => {
    expect(printPath(['data', 0, 'odd name'])).toBe('$.data[0]["odd name"]');
  });
});
