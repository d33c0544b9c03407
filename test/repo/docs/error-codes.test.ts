import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../shared/fault/catalogue.js';
import { anchorOf, errorsPage } from '../../../shared/fault/explain.js';
import { filesBelow, readText } from '../source/tree.js';
import { anchorsOf } from './links.js';

const entries = Object.entries(catalogue);

describe('every error code', () => {
  it('is documented under the anchor that faults print', () => {
    const anchors = anchorsOf(readText(errorsPage));
    expect(entries.map(([code]) => code.toLowerCase()).filter(anchor => !anchors.has(anchor))).toEqual([]);
    expect(anchorOf('INPUT_INVALID')).toBe('input_invalid');
  });

  it('has a title, a hint and a way out', () => {
    const lacking = entries.filter(([, { title, hint, more }]) =>
      [title, hint, more].some(text => text.length < 10),
    );
    expect(lacking.map(([code]) => code)).toEqual([]);
  });

  it('is asked for by name in at least one test that is not about all of them', () => {
    const tests = filesBelow('test', '.test.ts').filter(({ path }) => !path.startsWith('test/repo/'));
    const unproven = entries
      .map(([code]) => code)
      .filter(code => !tests.some(({ text }) => new RegExp(`\\b${code}\\b`).test(text)));
    expect(unproven).toEqual([]);
  });
});
