import { describe, expect, it } from '@jest/globals';
import { filesBelow } from '../source/tree.js';
import { badHabits } from './test-habits.js';

describe('tests', () => {
  it('mock nothing, fake no time, spy on nobody, and all run', () => {
    const files = filesBelow('test', '.ts');
    expect(files.length).toBeGreaterThan(50);
    expect(badHabits(files)).toEqual([]);
  });

  it.each([
    `jest.mock('./a.js');`,
    `jest.unstable_mockModule('./a.js', make);`,
    'jest.useFakeTimers();',
    `jest.spyOn(a, 'b');`,
    'const called = jest.fn();',
    `it.only('works', () => {});`,
    `describe.skip('a', () => {});`,
    `it.todo('works');`,
    `xit('works', () => {});`,
    `fdescribe('a', () => {});`,
  ])('do not say %s', text => {
    expect(badHabits([{ path: 'x.test.ts', text }])).toHaveLength(1);
  });

  it.each([
    'const withSchema = schema === undefined ? it.skip : it;',
    'const maybe = specsPresent ? describe : describe.skip;',
    `import { jest } from '@jest/globals';\njest.setTimeout(20_000);`,
    `const text = 'jest.mock';`,
    '// it.only while working',
  ])('may say %j', text => {
    expect(badHabits([{ path: 'x.test.ts', text }])).toEqual([]);
  });
});
