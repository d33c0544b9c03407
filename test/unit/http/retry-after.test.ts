import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { askedWait, cappedSeconds } from '../../../shared/http/retry/retry-after.js';

const now = Date.parse('Mon, 05 Jan 2026 09:00:00 GMT');
const asked = (headers: Record<string, string>) => askedWait(name => headers[name], now);

describe('The wait that a service asks for', () => {
  it.each([
    ['120', 120_000],
    [' 1 ', 1_000],
    ['0.5', 500],
    ['86400', 86_400_000],
    ['Mon, 05 Jan 2026 09:00:30 GMT', 30_000],
    ['Monday, 05-Jan-26 09:00:30 GMT', 30_000],
    ['Sun, 04 Jan 2026 09:00:30 GMT', 0],
    ['-5', undefined],
    ['1e9', undefined],
    ['2026-01-05T09:00:30Z', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('is read from Retry-After: %s', (text, expected) => {
    expect(asked({ 'retry-after': text })).toBe(expected);
  });

  it('is undefined when nothing is asked', () => {
    expect(asked({})).toBeUndefined();
  });

  it('is the most exact of those that are given', () => {
    expect(asked({ 'retry-after-ms': '250', 'x-ms-retry-after-ms': '300', 'retry-after': '1' })).toBe(250);
    expect(asked({ 'x-ms-retry-after-ms': '300', 'retry-after': '1' })).toBe(300);
    expect(asked({ 'retry-after-ms': 'x', 'retry-after': '1' })).toBe(1_000);
  });

  it('counts a date from the clock of the service, not from ours', () => {
    const headers = { date: 'Mon, 05 Jan 2026 10:00:00 GMT', 'retry-after': 'Mon, 05 Jan 2026 10:00:05 GMT' };
    expect(asked(headers)).toBe(5_000);
  });

  it('is never negative and never not a number, whatever the headers hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (date, text) => {
        expect(asked({ date, 'retry-after': text }) ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is passed on as whole seconds, at most sixty', () => {
    expect([0, 1, 1_000, 1_001, 86_400_000].map(cappedSeconds)).toEqual([0, 1, 1, 2, 60]);
  });
});
