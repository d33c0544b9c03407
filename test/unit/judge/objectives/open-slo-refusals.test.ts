import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readOpenSlo } from '../../../../shared/judge/objectives/open-slo/read.js';

const good = `apiVersion: openslo/v1
kind: SLO
metadata:
  name: web
spec:
  service: web
  indicatorRef: web-ok
  timeWindow:
    - duration: 30d
      isRolling: true
  budgetingMethod: Timeslices
  objectives:
    - target: 0.99
      timeSliceTarget: 0.95
      timeSliceWindow: 5m
---
apiVersion: openslo/v1
kind: SLI
metadata:
  name: web-ok
spec:
  ratioMetric:
    counter: true
    good:
      metricSource:
        type: Prometheus
        spec:
          query: good
    total:
      metricSource:
        type: Prometheus
        spec:
          query: all
`;

function problemsOf(text: string): readonly string[] {
  const result = readOpenSlo(text);
  return 'problems' in result ? result.problems : [];
}

const calendar =
  '    - duration: 1M\n      calendar: { startTime: 2026-01-01 00:00:00, timeZone: Europe/Berlin }\n';
const rolling = '    - duration: 30d\n      isRolling: true\n';

describe('a mistake in an OpenSLO file', () => {
  it('is none in the file that the others are made from', () => {
    expect(problemsOf(good)).toEqual([]);
    expect(problemsOf(good.replace(rolling, calendar))).toEqual([]);
  });

  it.each([
    ['kind: SLO', 'kind: Slo', 'line 2, column 7: kind: expected one of', 'did you mean SLO?'],
    ['kind: SLI', 'kind: Deployment', 'line 18, column 7: kind: expected one of', 'got "Deployment"'],
    ['openslo/v1', 'openslo/v1alpha', 'line 1, column 13: apiVersion: expected openslo/v1', 'v1alpha'],
    ['apiVersion: openslo/v1\n', '', 'line 1, column 1: expected apiVersion', 'got nothing'],
    ['  name: web\n', '  title: web\n', 'line 4, column 3: metadata.title: there is no such field', 'name'],
    ['  name: web\n', '  name: web shop\n', 'line 4, column 9: metadata.name: ', 'letters, digits'],
    [
      'indicatorRef: web-ok',
      'indicatorRef: web-k',
      'line 7, column 17: spec.indicatorRef: ',
      'did you mean web-ok?',
    ],
    ['  indicatorRef: web-ok\n', '', 'line 6, column 3: spec: ', 'indicator or indicatorRef, got neither'],
    ['timeWindow:', 'timeWindows:', 'line 8, column 3: spec.timeWindows: ', 'did you mean timeWindow?'],
    [
      'duration: 30d',
      'duration: 30',
      'line 9, column 17: spec.timeWindow[0].duration: ',
      'expected a text, got 30',
    ],
    ['duration: 30d', 'duration: 30D', 'line 9, column 17: ', 'one of m, h, d, w, M, Q, Y'],
    ['duration: 30d', 'duration: 5m', 'line 9, column 17: ', 'from 1h to 366d'],
    ['isRolling: true', 'isRolling: yes', 'line 10, column 18: ', 'true or false'],
    [
      '      isRolling: true\n',
      '',
      'line 9, column 7: spec.timeWindow[0]: ',
      'isRolling: true, or a calendar',
    ],
    [rolling, `${rolling}${rolling}`, 'line 9, column 5: spec.timeWindow: ', 'exactly one window, got 2'],
    ['Timeslices', 'TimeSlices', 'line 11, column 20: spec.budgetingMethod: ', 'did you mean Timeslices?'],
    [
      'target: 0.99',
      'target: 99.9',
      'line 13, column 15: spec.objectives[0].target: ',
      'did you mean targetPercent: 99.9?',
    ],
    ['target: 0.99', 'target: 1', 'line 13, column 15: ', 'no error budget'],
    ['target: 0.99', 'target: 0', 'line 13, column 15: ', 'never be missed'],
    ['target: 0.99', 'target: .inf', 'line 13, column 15: ', 'expected a number'],
    ['target: 0.99', 'target: "0.99"', 'line 13, column 15: ', 'expected a number, got "0.99"'],
    ['target: 0.99', 'targetPercent: 0.99', 'line 13, column 22: ', 'did you mean target: 0.99?'],
    ['target: 0.99', 'targetPercent: 100', 'line 13, column 22: ', 'no error budget'],
    [
      'target: 0.99',
      'target: 0.99\n      targetPercent: 99',
      'line 14, column 22: ',
      'leave one of them out',
    ],
    [
      '    - target: 0.99\n',
      '    - displayName: x\n',
      'line 13, column 7: ',
      'target or targetPercent, got neither',
    ],
    ['timeSliceTarget: 0.95', 'timeSliceTarget: 95', 'line 14, column 24: ', 'above 0 and up to 1'],
    ['      timeSliceTarget: 0.95\n', '', 'line 13, column 7: ', 'expected timeSliceTarget'],
    ['timeSliceWindow: 5m', 'timeSliceWIndow: 5m', 'line 15, column 7: ', 'did you mean timeSliceWindow?'],
    ['timeSliceWindow: 5m', 'timeSliceWindow: 0.5', 'line 15, column 24: ', 'whole minutes'],
    [
      '- target: 0.99',
      '- indicatorRef: web-ok\n      target: 0.99',
      'line 13, column 21: ',
      'one SLO for each',
    ],
    ['    good:', '    raw:', 'line 25, column 7: spec.ratioMetric.raw: ', 'out of how many'],
    ['    total:', '    bad:', 'line 23, column 5: spec.ratioMetric: ', 'got both'],
    ['counter: true', 'counter: 1', 'line 23, column 14: ', 'true or false'],
    ['          query: good', '          sql: good', 'line 28, column 11: ', 'expected query'],
    ['ratioMetric:', 'ratioMetrics:', 'line 22, column 3: ', 'did you mean ratioMetric?'],
    ['  name: web-ok\nspec', '  name: requests\nspec', 'line 22, column 3: spec: ', 'take another one'],
    ['  service: web', '  service: web\n  service: shop', 'line 7, column 3: ', 'unique'],
    ['  service: web', '  service: [web', 'line 7', ''],
  ])('is told with path, line and column: %s as %s', (right, wrong, place, told) => {
    expect(good).toContain(right);
    const problems = problemsOf(good.replace(right, wrong));
    expect(problems).toContainEqual(expect.stringContaining(place));
    expect(problems.find(problem => problem.includes(place))).toContain(told);
  });

  it.each([
    ['duration: 1M', 'duration: 1m', 'm is minutes, did you mean 1M?'],
    ['duration: 1M', 'duration: 0M', 'a number of d, w, M, Q or Y'],
    ['2026-01-01 00:00:00', '2026-02-30 00:00:00', 'a local time such as'],
    ['2026-01-01 00:00:00', '2026-01-01T00:00:00Z', 'without a zone'],
    ['Europe/Berlin', 'Europe/Berln', 'did you mean Europe/Berlin?'],
    ['      calendar:', '      isRolling: true\n      calendar:', 'a rolling window has no calendar'],
    ['startTime', 'starttime', 'did you mean startTime?'],
  ])('is told of a calendar: %s as %s', (right, wrong, told) => {
    const text = good.replace(rolling, calendar);
    expect(text).toContain(right);
    expect(problemsOf(text.replace(right, wrong))).toContainEqual(expect.stringContaining(told));
  });

  it('is told together with all others', () => {
    const problems = problemsOf(good.replace('0.99', '99').replace('5m', '5x').replace('30d', '30x'));
    expect(problems).toHaveLength(3);
  });

  it('may be that there is nothing to hold anybody to', () => {
    for (const text of ['', '---\n', '# nothing', good.slice(good.indexOf('---'))]) {
      expect(problemsOf(text)).toEqual(['expected at least one document of kind SLO, got none']);
    }
    expect(problemsOf('just a text')).toEqual([expect.stringContaining('line 1, column 1: expected fields')]);
  });
});

describe('a hostile OpenSLO file', () => {
  it.each([
    ['deep nesting', '['.repeat(100_000)],
    ['far too much', 'a'.repeat(300_000)],
    ['far too many', '- {apiVersion: openslo/v1, kind: Service, metadata: {}, spec: {}}\n'.repeat(1_000)],
    ['a loop', 'apiVersion: openslo/v1\nkind: SLO\nmetadata: &m\n  name: *m\nspec: *m\n'],
    [
      'a bomb',
      `a: &a [x,x,x,x]\n${Array.from({ length: 20 }, (_, at) => `b${at}: &b${at} [*a,*a,*a,*a]`).join('\n')}`,
    ],
  ])('is refused in few words: %s', (_, text) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(20);
  });

  it('is read or refused, and never a crash, wherever it is broken', () => {
    const broken = fc
      .tuple(
        fc.integer({ min: 0, max: good.length }),
        fc.integer({ min: 0, max: 40 }),
        fc.string({ maxLength: 8 }),
      )
      .map(([at, length, text]) => `${good.slice(0, at)}${text}${good.slice(at + length)}`);
    fc.assert(
      fc.property(broken, text => {
        const result = readOpenSlo(text);
        expect('value' in result ? result.value.objectives.length : result.problems.length).toBeGreaterThan(
          0,
        );
      }),
      { numRuns: 200 },
    );
  });
});
