// Rates of probes, as people write them.
import { describe, expect, it } from '@jest/globals';
import { perSecondOf } from '../../../../shared/telemetry/probe/rate.js';

describe('a rate of probes', () => {
  it.each([
    ['5/s', 5],
    ['30/m', 0.5],
    [' 0.5 / s ', 0.5],
    ['100/s', 100],
  ])('reads %s', (text, perSecond) => {
    expect(perSecondOf(text)).toBe(perSecond);
  });

  it.each(['0/s', '101/s', '-1/s', '5', '5/h', 'x/s', '5/s/s', '1e3/s'])('refuses %s', text => {
    expect(perSecondOf(text)).toBeUndefined();
  });
});
