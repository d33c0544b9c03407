import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { exitCode, isGreen, outcomeOf, outcomes } from '../../../shared/step/outcome.js';
import { Secret } from '../../../shared/step/secret.js';

describe('how a step ended', () => {
  it.each([
    ['passed', 0, true],
    ['waiting', 0, true],
    ['refused', 1, false],
    ['rolled-back', 1, false],
    ['held', 4, false],
    ['stranded', 5, false],
    ['broken', 70, false],
  ] as const)('as %s is exit code %i', (outcome, code, green) => {
    expect(exitCode(outcome)).toBe(code);
    expect(isGreen(outcome)).toBe(green);
  });

  it.each([
    ['yours', 'refused', 2],
    ['refused', 'refused', 1],
    ['world', 'broken', 3],
    ['ours', 'broken', 70],
  ] as const)('by a fault that is %s is %s and exit code %i', (kind, outcome, code) => {
    expect(outcomeOf(kind)).toBe(outcome);
    expect(exitCode(outcome, kind)).toBe(code);
  });

  it('as stranded stays so whatever fault led there, since somebody must act now', () => {
    for (const kind of ['yours', 'refused', 'world', 'ours'] as const) {
      expect(exitCode('stranded', kind)).toBe(5);
    }
  });

  it('is green exactly when the exit code is 0', () => {
    expect(outcomes.filter(isGreen)).toEqual(outcomes.filter(outcome => exitCode(outcome) === 0));
  });
});

describe('a secret value', () => {
  const value = new Secret('hunter2-and-more');

  it('can be used', () => {
    expect(value.reveal()).toBe('hunter2-and-more');
  });

  it('cannot be shown by any of the usual ways', () => {
    const shown = [
      String(value),
      `${value}`,
      JSON.stringify({ value }),
      inspect(value, { showHidden: true, depth: 9 }),
      Object.entries(value).join(),
      JSON.stringify(structuredClone({ ...value })),
      new Error(`with ${value}`).stack ?? '',
    ];
    for (const text of shown) expect(text).not.toContain('hunter2');
  });
});
