import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { didYouMean } from '../../../shared/fault/did-you-mean.js';

const known = ['app', 'candidate', 'resource-group', 'resource-id', 'target'];

describe('the nearest of the names that exist', () => {
  it.each([
    ['candidat', 'candidate'],
    ['cadnidate', 'candidate'],
    ['Candidate', 'candidate'],
    ['resourceGroup', 'resource-group'],
    ['resource_id', 'resource-id'],
    ['tarket', 'target'],
    ['ap', 'app'],
    ['pap', 'app'],
  ])('for %j is %j', (given, expected) => {
    expect(didYouMean(given, known)).toBe(expected);
  });

  it.each(['', 'x', 'verbose', 'candidate-of-another-kind', '🙂🙂🙂', '__proto__', 'constructor'])(
    'for %j is none',
    given => {
      expect(didYouMean(given, known)).toBeUndefined();
    },
  );

  it('is found in spite of any one edit', () => {
    const edit = fc.record({
      name: fc.constantFrom(...known.filter(name => name.length > 3)),
      at: fc.nat(20),
      removed: fc.constantFrom(0, 1),
      added: fc.constantFrom('', 'x', '-', 'é'),
    });
    const found = fc.property(edit, ({ name, at, removed, added }) => {
      const place = at % name.length;
      const edited = name.slice(0, place) + added + name.slice(place + removed);
      expect(didYouMean(edited, known)).toBeDefined();
    });
    fc.assert(found);
  });

  it('comes at once, however long the name is', () => {
    expect(didYouMean('a'.repeat(2_000_000), known)).toBeUndefined();
  });

  it('is none where nothing exists', () => {
    expect(didYouMean('app', [])).toBeUndefined();
  });
});
