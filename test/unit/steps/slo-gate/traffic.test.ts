import { describe, expect, it } from '@jest/globals';
import { addressKind, loadKind, rateIn } from '../../../../shared/steps/canary-shift/load-inputs.js';
import { dayKind, rateWords, stretchesOf } from '../../../../shared/steps/slo-gate/traffic.js';

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

describe('a load', () => {
  it.each([
    ['5/s', 5],
    ['30/m', 0.5],
    [' 0.5 / s ', 0.5],
    ['100/s', 100],
  ])('reads %s', (text, value) => {
    expect(loadKind().parse(text, {})).toEqual({ value });
  });

  it.each(['0/s', '101/s', '-1/s', '5', 'x/s', '5/s/s', '1e3/s'])('refuses %s', text => {
    expect(loadKind().parse(text, {})).toHaveProperty('expected');
  });

  it.each([
    'https://a.example.com/page',
    'https://a.example.com?x=1',
    'ftp://a.example.com',
    'https://u:p@a.example.com',
    'a.example.com',
  ])('does not go to %s', text => {
    expect(addressKind().parse(text, {})).toHaveProperty('expected');
  });
});
