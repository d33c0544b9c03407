import { describe, expect, it } from '@jest/globals';
import { parseObjectives } from '../../../../shared/judge/objectives/short-forms.js';

function problemsOf(text: string): readonly string[] {
  const result = parseObjectives(text);
  return 'problems' in result ? result.problems : [];
}

describe('an objective that cannot be read', () => {
  it.each([
    ['availabilty 99.9% over 30d', 'column 1', 'did you mean availability?'],
    ['eror-rate < 2%', 'column 1', 'did you mean error-rate?'],
    ['latncy < 2', 'column 1', 'did you mean latency?'],
    ['Errors < 2%', 'column 1', 'did you mean errors?'],
    ['cpuu 90', 'column 1', 'did you mean cpu?'],
    ['p95 < 500ms', 'column 1', 'expected "latency p95"'],
    ['errors no worse then stable', 'column 17', 'did you mean than?'],
    ['errors no worse than baseline', 'column 22', 'got "baseline"'],
    ['errors', 'column 7', 'got the end'],
    ['errors > 2%', 'column 8', 'got ">"'],
    ['errors <', 'column 9', 'a percentage such as 1%'],
    ['errors of < 2%', 'column 11', 'the name of a metric'],
    ['latency < 500ms', 'column 9', 'a share such as 95% or p95'],
    ['latency p100 < 500ms', 'column 9', 'got "p100"'],
    ['latency 95% < 500', 'column 15', 'stands a unit'],
    ['latency 95% < 500 ms', 'column 15', 'stands a unit'],
    ['latency 95% < 5seconds', 'column 15', 'did you mean 5s?'],
    ['latency 95% < 0ms', 'column 15', 'from 1ms to 1h'],
    ['errors < 2% for', 'column 13', 'the end or a comma'],
    ['cpu < 90ms', 'column 7', 'in its own unit'],
    ['cpu < ', 'column 6', 'got the end'],
    ['cpu < 90 for 5min', 'column 14', 'did you mean 5m?'],
    ['cpu < 90 for 2d', 'column 14', 'from 30s to 1d'],
    ['cpu < 90 (shoud)', 'column 11', 'did you mean should?'],
    ['< 5', 'column 1', 'got "<"'],
    ['(must)', 'column 1', 'got "("'],
  ])('says where and what was expected: %s', (text, place, told) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`line 1, ${place}: expected `);
    expect(problems[0]).toContain(told);
  });
});

describe('a budget that cannot be read', () => {
  it.each([
    ['availability 99.9%', 'column 19', '"over 30d" or "per month", got the end'],
    ['availability 99.9% ovr 30d', 'column 20', 'did you mean over?'],
    ['availability 99.9% over', 'column 24', 'a duration such as 30d'],
    ['availability 99.9% over 1M', 'column 25', 'write "per month", or 30d'],
    ['availability 99.9% over 5m', 'column 25', 'from 1h to 366d'],
    ['availability 99.9% per fortnight', 'column 24', 'one of day, week, month, quarter, year'],
    ['availability 99.9% per month in Europe/Berln', 'column 33', 'did you mean Europe/Berlin?'],
    ['availability 99.9% per month in +01:00', 'column 33', 'a time zone such as'],
    ['availability 99.9% over 30d, at most 20% left', 'column 33', 'got "most"'],
    ['availability 99.9% over 30d, at least 20 left', 'column 39', '20% was probably meant'],
    ['availability 99.9% over 30d, at least 100% left', 'column 39', 'would block every release'],
    ['availability 99.9% over 30d, at least 20%', 'column 42', '"left"'],
    ['availability 99.9% over 30d, at least 2.5 events', 'column 39', 'a whole number of events'],
    ['availability 99.9% over 30d, block at 3', 'column 39', 'did you mean 3x?'],
    ['availability 99.9% over 30d, block at 0x', 'column 39', 'a factor such as 3x'],
    ['availability 99% over 30d, block at 100x', 'column 37', 'less than 100x'],
    ['availability 99.9% over 30d, block at 3x over 5m', 'column 47', 'from 12m to 30d'],
    ['availability 99.9% over 30d, over 7d', 'column 30', 'got "over"'],
  ])('says where and what was expected: %s', (text, place, told) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`line 1, ${place}: expected `);
    expect(problems[0]).toContain(told);
  });

  it('may say a thing once only', () => {
    for (const text of [
      'availability 99.9% over 30d, at least 20% left, at least 30% left',
      'availability 99.9% over 30d, whatever is left, at least 30% left',
      'availability 99.9% over 30d, at least 20% left, whatever is left',
      'availability 99.9% over 30d, at least 20 events, at least 30 events',
    ]) {
      expect(problemsOf(text)).toEqual([expect.stringContaining('says again what was said before')]);
    }
  });
});

describe('a percentage', () => {
  it.each([
    ['availability 99.9 over 30d', '99.9% was probably meant'],
    ['availability 0.999 over 30d', '99.9% was probably meant'],
    ['availability 0.999% over 30d', 'did you mean 99.9%?'],
    ['availability 1 over 30d', '100% was probably meant'],
    ['availability 99,9% over 30d', 'a decimal point'],
    ['latency 0.95 < 500ms', '95% was probably meant'],
    ['latency 95 < 500ms', '95% was probably meant'],
    ['error-rate < 0.02', '2% was probably meant'],
    ['error-rate < 2', '2% was probably meant'],
    ['error-rate < 200%', 'from 0% to 100%'],
    ['error-rate < two%', 'a percentage such as 1%'],
  ])('without its sign, or as a share, is refused with what was probably meant: %s', (text, told) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(told)]);
  });

  it.each([
    ['availability 100% over 30d', 'no error budget is left'],
    ['availability 0% over 30d', 'it can never be missed'],
    ['latency 100% < 500ms', 'no error budget is left'],
    ['error-rate < 0%', 'no release can prove it'],
    ['error-rate <= 100%', 'it can never be missed'],
  ])('that nothing could meet or miss is refused: %s', (text, told) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(told)]);
  });
});

describe('the whole list', () => {
  it.each(['', ' \n\t\r\n ', ',', ' , ,\n,'])('is refused when it is empty: %j', text => {
    expect(problemsOf(text)).toEqual([expect.stringContaining('expected at least one objective')]);
  });

  it('tells every mistake at once, each with its line', () => {
    expect(problemsOf('errors < 1\nlatency p95 < 500ms\n\ncpu < x, availability 100% over 30d')).toEqual([
      expect.stringContaining('line 1, column 10: '),
      expect.stringContaining('line 4, column 7: '),
      expect.stringContaining('line 4, column 23: '),
    ]);
  });

  it('may hold a demand once only, however it is worded', () => {
    expect(problemsOf('errors < 1%\nerrors < 1%')).toEqual(['line 2: "errors < 1%" stands twice']);
    expect(problemsOf('latency 95% < 500ms, latency p95 < 0.5s (should)')).toEqual([
      'line 1: "latency p95 < 0.5s" says the same as "latency 95% < 500ms"',
    ]);
  });
});
