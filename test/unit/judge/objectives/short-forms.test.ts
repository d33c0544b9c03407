import { describe, expect, it } from '@jest/globals';
import type { BurnRule, Objective } from '../../../../shared/judge/objective.js';
import { parseObjectives } from '../../../../shared/judge/objectives/short-forms.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

function read(text: string): readonly Objective[] {
  const result = parseObjectives(text);
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return result.value;
}

const usualPage: readonly BurnRule[] = [
  { longMilliseconds: hour, shortMilliseconds: 5 * minute, factor: 14.4, severity: 'page' },
  { longMilliseconds: 6 * hour, shortMilliseconds: 30 * minute, factor: 6, severity: 'page' },
  { longMilliseconds: day, shortMilliseconds: 2 * hour, factor: 3, severity: 'ticket' },
  { longMilliseconds: 3 * day, shortMilliseconds: 6 * hour, factor: 1, severity: 'ticket' },
];

const requests = { role: 'must', metric: 'requests' } as const;
const errors = { kind: 'errors' } as const;

describe('a demand on one release', () => {
  it.each<[string, object]>([
    ['errors no worse than stable', { ...requests, kind: 'no-worse', of: 'errors' }],
    ['error-rate no worse than stable', { ...requests, kind: 'no-worse', of: 'errors' }],
    ['latency no worse than stable', { ...requests, kind: 'no-worse', of: 'latency' }],
    ['errors of checkout no worse than stable', { metric: 'checkout', kind: 'no-worse', of: 'errors' }],
    ['error-rate < 2%', { ...requests, kind: 'ceiling', bad: errors, most: 0.02 }],
    ['errors <= 0.5%', { ...requests, kind: 'ceiling', bad: errors, most: 0.005 }],
    ['errors<1 %', { ...requests, kind: 'ceiling', bad: errors, most: 0.01 }],
    ['latency 95% < 500ms', { kind: 'ceiling', bad: { kind: 'slower', milliseconds: 500 }, most: 0.05 }],
    ['latency p95 < 500ms', { kind: 'ceiling', bad: { kind: 'slower', milliseconds: 500 }, most: 0.05 }],
    ['latency p99.9<1.5s', { kind: 'ceiling', bad: { kind: 'slower', milliseconds: 1500 }, most: 0.001 }],
    [
      'latency of search p50 <= 1m',
      { metric: 'search', bad: { kind: 'slower', milliseconds: 60_000 }, most: 0.5 },
    ],
    [
      'cpu < 90% for 5m',
      {
        metric: 'cpu',
        kind: 'sustained',
        better: 'lower',
        limit: 90,
        atLimit: 'beyond',
        milliseconds: 5 * minute,
      },
    ],
    ['memory < 80', { metric: 'memory', limit: 80, milliseconds: 5 * minute }],
    [
      'queue.depth-p95 < -2.5 for 1h30m',
      { metric: 'queue.depth-p95', limit: -2.5, milliseconds: 90 * minute },
    ],
    ['healthy > 1 for 30s', { better: 'higher', limit: 1, atLimit: 'beyond', milliseconds: 30_000 }],
  ])('%s is read', (text, expected) => {
    const [objective, ...others] = read(text);
    expect(others).toEqual([]);
    expect(objective).toMatchObject({ name: text, ...expected });
  });

  it('says for <= and >= that the limit itself is fine', () => {
    const objectives = read('cpu <= 90\nhealthy >= 2');
    expect(objectives.map(objective => Object.hasOwn(objective, 'atLimit'))).toEqual([false, false]);
  });
});

describe('a demand with a budget', () => {
  it('has the usual rules, 100 events and no overspending when nothing else is said', () => {
    expect(read('availability 99.9% over 30d')).toEqual([
      {
        ...requests,
        kind: 'budget',
        name: 'availability 99.9% over 30d',
        bad: errors,
        target: 0.999,
        window: { kind: 'rolling', milliseconds: 30 * day },
        budgeting: { kind: 'occurrences' },
        burn: usualPage,
        leastLeft: 0,
        leastEvents: 100,
      },
    ]);
  });

  it.each<[string, object]>([
    ['availability 99.95% over 4w', { target: 0.9995, window: { kind: 'rolling', milliseconds: 28 * day } }],
    [
      'availability 99% per month',
      { target: 0.99, window: { kind: 'calendar', unit: 'month', timeZone: 'UTC' } },
    ],
    [
      'availability 99% per week in America/New_York, at least 20% left',
      { window: { kind: 'calendar', unit: 'week', timeZone: 'America/New_York' }, leastLeft: 0.2 },
    ],
    ['availability 99.9 % over 30d at least 12.5 % left', { target: 0.999, leastLeft: 0.125 }],
    ['availability 99.9% over 30d, at least 5000 events', { leastEvents: 5000, leastLeft: 0 }],
    [
      'latency 99% < 300ms over 7d',
      {
        bad: { kind: 'slower', milliseconds: 300 },
        target: 0.99,
        window: { kind: 'rolling', milliseconds: 7 * day },
      },
    ],
    [
      'availability 99.9% over 30d, block at 3x',
      { burn: [{ longMilliseconds: hour, shortMilliseconds: 5 * minute, factor: 3, severity: 'page' }] },
    ],
    [
      'availability of checkout 99.5% over 30d, block at 14.4x over 1h, block at 3x over 6h, at least 1% left',
      {
        metric: 'checkout',
        leastLeft: 0.01,
        burn: [
          { longMilliseconds: hour, shortMilliseconds: 5 * minute, factor: 14.4, severity: 'page' },
          { longMilliseconds: 6 * hour, shortMilliseconds: 30 * minute, factor: 3, severity: 'page' },
        ],
      },
    ],
  ])('%s is read', (text, expected) => {
    const [objective, ...others] = read(text);
    expect(others).toEqual([]);
    expect(objective).toMatchObject({ name: text, kind: 'budget', ...expected });
  });

  it('asks for nothing that is left when it says so', () => {
    const [objective] = read('availability 99.9% over 30d, whatever is left');
    expect(objective).not.toHaveProperty('leastLeft');
  });
});

describe('several objectives', () => {
  it('stand one per line or comma, and a comma before a clause parts nothing', () => {
    const text = [
      'errors no worse than stable, latency p95 < 500ms (should)',
      '',
      '  availability 99.9% over 30d, at least 20% left, block at 3x, cpu < 90% for 5m (watch),',
    ].join('\r\n');
    expect(read(text).map(({ name, role }) => [name, role])).toEqual([
      ['errors no worse than stable', 'must'],
      ['latency p95 < 500ms', 'should'],
      ['availability 99.9% over 30d, at least 20% left, block at 3x', 'must'],
      ['cpu < 90% for 5m', 'watch'],
    ]);
  });

  it('are named as they were written, with single blanks and without the role', () => {
    expect(read('  errors \t <  2%  ( must ) ').map(({ name }) => name)).toEqual(['errors < 2%']);
  });
});
