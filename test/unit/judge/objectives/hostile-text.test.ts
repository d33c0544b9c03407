import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Objective } from '../../../../shared/judge/objective.js';
import { durationInUnits, durationOf } from '../../../../shared/judge/objectives/quantities.js';
import { objectivesOf, parseObjectives } from '../../../../shared/judge/objectives/short-forms.js';

const pieces = fc.constantFrom(
  ...[
    'availability',
    'errors',
    'latency',
    'cpu',
    'no',
    'worse',
    'than',
    'stable',
    'over',
    'per',
    'month',
    'in',
  ],
  ...[
    'at',
    'least',
    'left',
    'events',
    'block',
    'whatever',
    'is',
    'for',
    'of',
    '<',
    '<=',
    '>',
    '(',
    ')',
    'should',
  ],
  ...[
    '99.9%',
    '100%',
    '0%',
    '0.999',
    '30d',
    '500ms',
    '3x',
    '90',
    'Europe/Berlin',
    ',',
    '\n',
    ' ',
    '%',
    'p95',
  ],
);
const nearlyText = fc.array(pieces, { maxLength: 30 }).map(words => words.join(' '));

function readOrNot(text: string): readonly Objective[] | undefined {
  const result = parseObjectives(text);
  return 'value' in result ? result.value : undefined;
}

describe('whatever is given', () => {
  it('is read into at least one objective, or refused with at least one problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), nearlyText), text => {
        const result = parseObjectives(text);
        expect(('value' in result ? result.value : result.problems).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('of any kind in a list is never a crash', () => {
    fc.assert(
      fc.property(fc.anything(), given => {
        const result = objectivesOf([given]);
        expect('problems' in result || result.value.length === 1).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('never demands what cannot fail or cannot pass', () => {
    fc.assert(
      fc.property(nearlyText, text => {
        for (const objective of readOrNot(text) ?? []) {
          if (objective.kind === 'budget') {
            expect(objective.target).toBeGreaterThan(0);
            expect(objective.target).toBeLessThan(1);
            for (const { factor } of objective.burn) expect(factor * (1 - objective.target)).toBeLessThan(1);
          }
          if (objective.kind === 'ceiling') expect(objective.most * (1 - objective.most)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same again from its own name', () => {
    const word = fc.constantFrom(
      'errors < 2%',
      'latency p99 < 250ms over 7d',
      'availability 99.95% per month in Europe/Berlin , at least 5% left',
      'cpu  >=  10 for 1h',
    );
    fc.assert(
      fc.property(word, text => {
        const [first] = readOrNot(text) ?? [];
        expect(readOrNot(first?.name ?? '')).toEqual([first]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a text that is far too long', () => {
  it.each([
    ['one endless word', 'a'.repeat(1_000_000)],
    ['endless digits', `errors < ${'9'.repeat(1_000_000)}%`],
    ['endless blanks', `errors${' '.repeat(1_000_000)}< 1%`],
    ['endless commas', ','.repeat(1_000_000)],
    ['endless brackets', '('.repeat(1_000_000)],
    ['endless lines', '\n'.repeat(1_000_000)],
    ['endless objectives', 'errors < 1%\n'.repeat(100_000)],
    ['a long entry', `errors < 1% ${'x '.repeat(200)}`],
    ['many objectives', Array.from({ length: 51 }, (_, at) => `m${at} < 1`).join('\n')],
  ])('is refused at once and in few words: %s', (_, text) => {
    const result = parseObjectives(text);
    const problems = 'problems' in result ? result.problems : [];
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('').length).toBeLessThan(5_000);
  });
});

describe('a duration', () => {
  it('reads back as what it was written from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 366 * 86_400_000 }), milliseconds => {
        expect(durationOf(durationInUnits(milliseconds))).toBe(milliseconds);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['', '1', 'h', '1h 30m', '30m1h', '1.5h', '-1h', '1H', '1e3s', '٣h', '1h30'])(
    'is not read from %j',
    text => {
      expect(durationOf(text)).toBeUndefined();
    },
  );
});
