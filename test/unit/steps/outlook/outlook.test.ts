// What is said of a plan before it begins, from what its source counted lately; and when that refuses it.
import { describe, expect, it } from '@jest/globals';
import { asFault, type Fault } from '../../../../shared/fault/fault.js';
import type { Grid, Reading } from '../../../../shared/judge/reading.js';
import { readInputs } from '../../../../shared/step/read.js';
import { canaryInputs, canaryRules } from '../../../../shared/steps/canary-shift/inputs.js';
import { type Outline, outline } from '../../../../shared/steps/canary-shift/plan-of.js';
import type { RolloutDesk, Surveyed } from '../../../../shared/steps/canary-shift/port.js';
import { wishOf } from '../../../../shared/steps/canary-shift/wish.js';
import { withOutlook } from '../../../../shared/steps/outlook/outlook.js';
import type { Answered } from '../../../../shared/telemetry/telemetry.js';
import { containerAppsAbilities } from '../../../../shared/traffic/container-apps/abilities.js';
import { arm, live } from '../live-split.js';

const minute = 60_000;
const hour = 60 * minute;
/** At night. */
const now = Date.UTC(2026, 10, 21, 1, 10);

type Asked = Parameters<RolloutDesk['lately']>;
type Source = (from: number) => number | undefined;
type Answer = Answered<Reading> | undefined;

const surveyed: Surveyed = {
  kind: 'container-apps',
  live: live([arm('shop--v1', 100), arm('shop--v2', 0)]),
  abilities: containerAppsAbilities,
  stream: { service: 'shop', environment: 'production' },
  ledger: { name: 'none', lasting: false },
  standing: { promotions: [], fence: 0, problems: [], revoked: [] },
  telemetry: {
    name: 'platform metrics',
    abilities: {
      stepMilliseconds: minute,
      lagMilliseconds: 4 * minute,
      latency: 'none',
      questions: ['counts'],
      leastRoles: [],
    },
  },
  now,
  heartbeatAge: undefined,
  skew: undefined,
  promotion: 'prm_NEW',
};

/** What each interval has is drawn from the requests per second at its beginning; undefined where nothing is told. */
function counting(perSecond: Source, errorRate = 0): (grid: Grid) => Answer {
  return grid => {
    const count = (grid.to - grid.from) / grid.stepMilliseconds;
    const intervals = Array.from(
      { length: count },
      (_, at) => grid.from + at * grid.stepMilliseconds,
    ).flatMap(from => {
      const rate = perSecond(from);
      if (rate === undefined) return [];
      const total = Math.round((rate * grid.stepMilliseconds) / 1_000);
      return [{ from, stable: { total, bad: Math.round(total * errorRate) } }];
    });
    if (intervals.length === 0) return { kind: 'no-data', why: 'nobody counted' };
    return { kind: 'told', value: { grid, intervals, lastSeen: {}, remarks: [] } };
  };
}

type Given = {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly goesOn?: true;
  readonly more?: Partial<Surveyed>;
};

type Seen = {
  readonly outlined: Outline | undefined;
  readonly fault: Pick<Fault, 'code' | 'message'> | undefined;
  readonly asked: readonly Asked[];
};

async function looked(
  answer: (grid: Grid) => Answer,
  { inputs = {}, goesOn, more = {} }: Given = {},
): Promise<Seen> {
  const all: Readonly<Record<string, string>> = {
    ...{ target: 'container-apps', 'resource-group': 'rg', app: 'shop', ladder: '10%/10m, 50%/10m, 100%' },
    ...inputs,
  };
  const raw = { host: 'terminal', get: (name: string) => all[name], parsers: {} } as const;
  const values = readInputs(canaryInputs, canaryRules, raw);
  const chosen = { candidate: 'shop--v2', stable: 'shop--v1', promotion: 'prm_NEW' };
  const given = { values, wish: wishOf(values), surveyed: { ...surveyed, ...more }, chosen };
  const outlined = outline({ ...given, host: 'terminal' });
  const asked: Asked[] = [];
  const lately: RolloutDesk['lately'] = async (...question) => {
    asked.push(question);
    return answer(question[1]);
  };
  const ready = { outlined, surveyed: given.surveyed, goesOn: goesOn === true };
  try {
    return { outlined: await withOutlook({ lately }, ready, values), fault: undefined, asked };
  } catch (thrown) {
    return { outlined: undefined, fault: asFault(thrown), asked };
  }
}

const always = (perSecond: number) => counting(() => perSecond);
/** Few at night, many from 08:00 to 20:00. */
const byDay = counting(from => {
  const at = new Date(from).getUTCHours();
  return at >= 8 && at < 20 ? 120 : 0.004;
});

/** Before one more small share nearly nothing has to be shown. */
const resting = { ladder: '1%/10m, 2%/1m, 50%/10m, 100%', until: '1%' };

describe('the outlook of a plan', () => {
  it('asks once where there is enough, and tells what each share can see', async () => {
    const { outlined, asked } = await looked(always(100));
    expect(asked).toHaveLength(1);
    expect(outlined?.warnings.join()).not.toMatch(/decidable|known/);
    const table = outlined?.outlook?.find(block => block.kind === 'table');
    expect(table?.kind === 'table' && table.rows.map(([share]) => share)).toEqual(['10 %', '50 %']);
  });

  it('asks for both arms, for whole intervals behind the lag, and for nothing that does not exist yet', async () => {
    const [question] = (await looked(always(100))).asked;
    expect(question?.[0]).toEqual({ candidate: { arm: 'shop--v2' }, stable: { arm: 'shop--v1' } });
    const grid = question?.[1];
    expect(grid?.to).toBeLessThanOrEqual(now - 4 * minute);
    expect((grid?.to ?? 0) - (grid?.from ?? 0)).toBe(hour);
    const alone = { live: live([arm('shop--v1', 100)]) };
    const [other] = (await looked(always(100), { more: alone })).asked;
    expect(other?.[0]).toEqual({ candidate: { arm: 'shop--v1' } });
  });

  it('refuses at night, and says when it would not', async () => {
    const { fault, asked } = await looked(byDay);
    expect(fault?.code).toBe('PLAN_UNFIT');
    expect(fault?.message).toMatch(/^not decidable at .*; at 08:00 UTC it is, at 120\/s: /);
    expect(asked).toHaveLength(2);
  });

  it('shows what it refuses for in a dry run', async () => {
    const { outlined } = await looked(byDay, { inputs: { 'dry-run': 'true' } });
    expect(outlined?.problems).toEqual([expect.stringMatching(/^not decidable at .*at 08:00 UTC it is/)]);
    expect(outlined?.outlook).toBeDefined();
  });

  it('does not refuse shortly before the day begins, since it is held and judged on', async () => {
    const early = { now: Date.UTC(2026, 10, 21, 6, 50) };
    const { fault, outlined } = await looked(byDay, { more: early });
    expect(fault).toBeUndefined();
    expect(outlined?.warnings.join()).toMatch(/not decidable at .*; at 08:00 UTC it is/);
  });

  it.each<[string, (grid: Grid) => Answer, Given]>([
    ['what is undecided is accepted', byDay, { inputs: { 'on-undecided': 'accept' } }],
    ['an earlier call began it', byDay, { goesOn: true }],
    ['requests of our own are judged', byDay, { inputs: { load: '5/s' } }],
    ['nobody counts', byDay, { more: { telemetry: undefined }, inputs: { ladder: 'instant' } }],
    ['the source cannot be read', () => ({ kind: 'unreadable', why: 'no right' }), {}],
    ['the source has nothing at all', () => ({ kind: 'no-data', why: 'nobody counted' }), {}],
    [
      'the source began to count within the hour',
      counting(from => (from < now - hour / 2 ? undefined : 0.004)),
      {},
    ],
    ['nobody was heard before this hour', counting(from => (from < now - hour / 2 ? 0 : 0.004)), {}],
    ['it counted before, and nothing since', counting(from => (from < now - 2 * hour ? 5 : undefined)), {}],
    ['it rests before the share that could not be decided', byDay, { inputs: { ...resting } }],
    ['the traffic has risen just now', counting(from => (from < now - hour / 3 ? 0.004 : 5)), {}],
    ['it would be enough within the time that it is held', always(0.2), {}],
    ['nothing is compared below 100 %', byDay, { inputs: { ladder: 'blue-green' } }],
  ])('never refuses where %s', async (_, answer, given) => {
    const { fault, outlined } = await looked(answer, given);
    expect(fault).toBeUndefined();
    expect(outlined?.problems).toEqual([]);
  });

  it.each<[string, (grid: Grid) => Answer]>([
    ['the source cannot be read', () => ({ kind: 'unreadable', why: 'no right' })],
    ['the source has nothing', () => ({ kind: 'no-data', why: 'nobody counted' })],
  ])('says that it is not known where %s', async (_, answer) => {
    const { outlined } = await looked(answer);
    expect(outlined?.warnings.join()).toMatch(
      /can see at the traffic of now is not known: (no right|nobody counted)/,
    );
    expect(outlined?.outlook).toBeUndefined();
  });

  it('warns where a share is blind, and goes on', async () => {
    const { outlined, fault } = await looked(always(30), { inputs: { ladder: '1%/2m, 50%/30m, 100%' } });
    expect(fault).toBeUndefined();
    expect(outlined?.warnings.join()).toMatch(/1 % of 30\/s for 2m cannot judge errors of/);
  });

  it('demands what a limit demands', async () => {
    const within = { ladder: '50%/10m, 100%', 'hold-for': '10m' };
    const few = always(0.2);
    expect(
      (await looked(few, { inputs: { ...within, objectives: 'error-rate < 5%' } })).fault,
    ).toBeUndefined();
    const strict = await looked(few, { inputs: { ...within, objectives: 'error-rate < 0.05%' } });
    expect(strict.fault?.code).toBe('PLAN_UNFIT');
  });
});
