import { describe, expect, it } from '@jest/globals';
import type { Objective } from '../../../../shared/judge/objective.js';
import type { Grid, Reading, Series, Spread } from '../../../../shared/judge/reading.js';
import { usualSettings } from '../../../../shared/judge/settings.js';
import type { JudgeSetup } from '../../../../shared/judge/setup.js';
import { beginState } from '../../../../shared/rollout/decide.js';
import { formatHeader, parseLine } from '../../../../shared/rollout/journal.js';
import type { Look } from '../../../../shared/rollout/look.js';
import { lookShape } from '../../../../shared/rollout/reading/look-shape.js';
import type { State } from '../../../../shared/rollout/state.js';
import type { Counting } from '../../../../shared/telemetry/generator.js';
import type { Answered } from '../../../../shared/telemetry/telemetry.js';
import { startCollector } from '../../../../shared/wiring/rollout/evidence/collector.js';
import { gatherAgain } from '../../../../shared/wiring/rollout/evidence/gathering.js';
import { minute, start, usualPlan } from '../plans.js';

const demanded = { role: 'must', metric: 'requests' } as const;
const objectives: readonly Objective[] = [
  { ...demanded, kind: 'no-worse', name: 'errors', of: 'errors' },
  { ...demanded, kind: 'no-worse', name: 'latency', of: 'latency' },
  { ...demanded, kind: 'ceiling', name: 'slow', bad: { kind: 'slower', milliseconds: 300 }, most: 0.1 },
  {
    ...demanded,
    ...{ kind: 'sustained', name: 'cpu', metric: 'cpu', better: 'lower' },
    ...{ limit: 90, atLimit: 'beyond', milliseconds: 5 * minute },
  },
  {
    ...demanded,
    ...{ kind: 'budget', name: 'budget', bad: { kind: 'errors' }, target: 0.999, leastEvents: 10 },
    window: { kind: 'calendar', unit: 'month', timeZone: 'Europe/Berlin' },
    budgeting: { kind: 'timeslices', milliseconds: minute, target: 0.9 },
    burn: [{ longMilliseconds: 60 * minute, shortMilliseconds: 5 * minute, factor: 14.4, severity: 'page' }],
  },
];

const setup: JudgeSetup = {
  objectives,
  settings: { ...usualSettings, promised: true },
  plan: [{ percent: 20, milliseconds: 30 * minute }],
  stepMilliseconds: minute,
  lagMilliseconds: 2 * minute,
  sticky: true,
  sharing: { independent: false, stickyMilliseconds: minute, settlingMilliseconds: 0, isToldOnly: true },
};

const arms = { candidate: { arm: 'v2' }, stable: { arm: 'v1' } } as const;
const observing: State = {
  ...beginState(usualPlan, start),
  ...{ name: 'observing', rung: 0, since: start, asked: 20, windows: [{ percent: 20, from: start }] },
};

function intervalsOf<T>({ from, to }: Grid, made: (from: number) => T): readonly (T & { from: number })[] {
  return Array.from({ length: (to - from) / minute }, (_, at) => ({
    ...made(from + at * minute),
    from: from + at * minute,
  }));
}

const cell = (total: number, seed: number) => ({
  total,
  bad: seed % 3,
  histogram: [total - 5, 3, 2.5],
  rows: total / 3,
  squares: total * 3,
});

const spread: Spread = {
  grid: { from: start - 2 * minute, to: start, stepMilliseconds: minute },
  intervals: [{ from: start - minute, instances: [{ total: 90.5, bad: 1 }] }],
};

/** Of every answer one is late, one is lost, and one holds less than was asked for. */
function moodySource(): Counting {
  let asked = 0;
  const moody = <T>(grid: Grid, value: (grid: Grid) => T): Answered<T> => {
    asked += 1;
    if (asked % 5 === 2) return { kind: 'no-data', why: 'nothing yet' };
    if (asked % 7 === 3) return { kind: 'unreadable', why: '503', hint: 'ask again' };
    const isShort = asked % 4 === 1 && grid.to - grid.from > minute;
    return { kind: 'told', value: value(isShort ? { ...grid, to: grid.to - minute } : grid) };
  };
  return {
    name: 'moody',
    abilities: {
      ...{ stepMilliseconds: minute, lagMilliseconds: 2 * minute, latency: 'histogram' },
      ...{ questions: ['counts', 'series'], leastRoles: [] },
    },
    counts: async ({ grid }) =>
      moody(grid, (within): Reading => {
        const intervals = intervalsOf(within, from => ({
          candidate: cell(60, from / minute),
          ...(from % (2 * minute) === 0 && { stable: cell(240, from / minute + 1) }),
        }));
        return {
          grid: within,
          intervals,
          edges: [100, 300],
          lastSeen: { candidate: within.to },
          remarks: ['half'],
        };
      }),
    series: async ({ grid }) =>
      moody(grid, (within): Series => {
        const points = intervalsOf(within, from => ({ value: 70 + ((from / minute) % 5) }));
        return { grid: within, points, remarks: [] };
      }),
  };
}

/** As it comes out of the journal. */
function stored(look: Look): Look {
  const read: unknown = JSON.parse(JSON.stringify(look));
  if (!lookShape(read)) throw new Error(`no look: ${JSON.stringify(read)}`);
  return read;
}

const states = Array.from({ length: 40 }, (_, at): readonly [State, number] => {
  const windows = [
    { percent: 20, from: start, ...(at > 20 && { to: start + 20 * minute }) },
    ...(at > 20 ? [{ percent: 50, from: start + 21 * minute }] : []),
  ];
  return [{ ...observing, windows }, start + at * minute + 17_000];
});

describe('what was looked at, put together again from the journal', () => {
  it('is at every look what the judge had, whatever was late, lost or short', async () => {
    const collector = startCollector({ telemetry: moodySource(), setup, arms, spread });
    const again = gatherAgain(setup.objectives);
    for (const [state, now] of states) {
      const { evidence, look } = await collector.collect(state, now);
      expect(JSON.stringify(again(stored(look), state))).toBe(JSON.stringify(evidence));
    }
  });

  it('holds what was seen by looks that an order cut short', async () => {
    const collector = startCollector({ telemetry: moodySource(), setup, arms, spread });
    const again = gatherAgain(setup.objectives);
    let before: readonly Look[] = [];
    for (const [at, [state, now]] of states.entries()) {
      const { evidence, look } = await collector.collect(state, now);
      if (at % 3 !== 2) {
        before = [...before, look];
        continue;
      }
      expect(JSON.stringify(again(stored({ ...look, before }), state))).toBe(JSON.stringify(evidence));
      before = [];
    }
  });

  it.each([
    ['with traffic of its own', observing, { begin: () => undefined, rest: async () => undefined }],
    [
      'begun behind a swap',
      {
        ...observing,
        exchanged: true,
        windows: [...observing.windows, { percent: 100, from: start + minute }],
      },
      undefined,
    ],
  ] as const)(
    'knows the shares of a look %s, which are not those of the state',
    async (_, state, traffic) => {
      const telemetry = { ...moodySource(), ...(traffic && { traffic }) };
      const collector = startCollector({ telemetry, setup, arms });
      const { evidence, look } = await collector.collect(state, start + 9 * minute);
      expect(look.windows).toBeDefined();
      expect(gatherAgain(setup.objectives)(stored(look), state).windows).toEqual(evidence.windows);
    },
  );

  it('is said once: a look tells what is new', async () => {
    const collector = startCollector({ telemetry: moodySource(), setup, arms, spread });
    const looks: Look[] = [];
    for (const [state, now] of states) looks.push((await collector.collect(state, now)).look);
    const cells = looks.flatMap(({ counts }) => {
      const told = counts?.['requests'];
      return told?.kind === 'told' ? told.value.intervals.map(({ from }) => from) : [];
    });
    expect(new Set(cells).size).toBe(cells.length);
    expect(looks.filter(look => look.spread !== undefined)).toHaveLength(1);
  });
});

describe('what the judge is told', () => {
  const header = { plan: usualPlan, openedAt: start, setup };

  it('comes out of the journal as it went in', () => {
    expect(parseLine(formatHeader(header))).toEqual({ kind: 'opened', header });
  });

  it.each([
    ['an objective of an unknown kind', '"kind":"ceiling"', '"kind":"vault"'],
    ['a share below nothing', '"most":0.1', '"most":-1'],
    ['settings without a member', '"alpha":0.01,', ''],
  ])('is refused with %s', (_, told, other) => {
    const text = formatHeader(header);
    expect(text).toContain(told);
    expect(parseLine(text.replace(told, other))).toMatchObject({
      kind: 'problem',
      problem: 'what its judge was told is incomplete, or unknown',
    });
  });
});
