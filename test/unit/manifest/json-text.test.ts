import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Json, jsonText } from '../../../shared/manifest/layout/json-text.js';

// JSON has no null here: what is absent is left out.
const { json } = fc.letrec<{ json: Json; leaf: Json }>(tie => ({
  leaf: fc.oneof(fc.string(), fc.integer(), fc.boolean()),
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('json'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('json'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

describe('JSON as text', () => {
  it('is read back as the same value', () => {
    fc.assert(fc.property(json, value => expect(JSON.parse(jsonText(value))).toEqual(value)));
  });

  it('keeps short lists on one line and gives long ones a line for each entry', () => {
    expect(jsonText({ list: ['a', 'b'], empty: [], none: {} })).toBe(
      '{\n  "list": ["a", "b"],\n  "empty": [],\n  "none": {}\n}\n',
    );
    const long = Array.from({ length: 30 }, (_, at) => `entry ${at}`);
    expect(jsonText({ long }).split('\n')).toHaveLength(30 + 5);
  });

  it('leaves out what is absent', () => {
    expect(jsonText({ here: 1, absent: undefined })).toBe('{\n  "here": 1\n}\n');
  });
});
