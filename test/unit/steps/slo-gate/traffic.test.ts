import { describe, expect, it } from '@jest/globals';
import { dayKind, rateIn, rateWords, stretchesOf } from '../../../../shared/steps/slo-gate/traffic.js';

describe('a rate', () => {
  it.each([
    ['120/s', 120],
    ['30/m', 0.5],
    ['7200/h', 2],
    ['0.5/s', 0.5],
  ])('%s', (text, perSecond) => {
    expect(rateIn(text)).toBe(perSecond);
  });

  it.each(['120', '120/d', '-1/s', '0/s', 'a lot', '1e3/s', '120 s'])('is not %s', text => {
    expect(rateIn(text)).toBeUndefined();
  });

  it.each([
    [120, '120/s'],
    [0.5, '30/m'],
    [0.01, '36/h'],
  ])('reads as people say it: %d', (perSecond, words) => {
    expect(rateWords(perSecond)).toBe(words);
  });
});

describe('a day', () => {
  it('has stretches, of which the last goes on over midnight', () => {
    const parsed = dayKind().parse('06=5/s, 08:00=120/s, 20=30/s', {});
    const day = 'value' in parsed ? parsed.value : [];
    expect(stretchesOf(day).map(({ hour, until, perSecond }) => [hour, until, perSecond])).toEqual([
      [6, 8, 5],
      [8, 20, 120],
      [20, 6, 30],
    ]);
  });

  it.each(['', '8', '24=5/s', '8=5/s, 6=3/s', '8=5/s, 8=3/s', '8=fast'])('is not %j', text => {
    expect(dayKind().parse(text, {})).toHaveProperty('expected');
  });
});
