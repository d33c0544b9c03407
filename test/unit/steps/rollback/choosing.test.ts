// Whereto a rollback goes: by what the ledger knows, by what lies in place, and by what somebody names.
import { describe, expect, it } from '@jest/globals';
import type { EntryBody } from '../../../../shared/ledger/entry.js';
import { standingOf } from '../../../../shared/promotion/history.js';
import type { Outcome } from '../../../../shared/step/outcome.js';
import { armToSee, chooseWay } from '../../../../shared/steps/rollback/choosing.js';
import type { Surveyed } from '../../../../shared/steps/rollback/port.js';
import { abilitiesByTarget } from '../../../../shared/traffic/all-abilities.js';
import type { TargetKind } from '../../../../shared/traffic/kinds.js';
import type { LiveSplit } from '../../../../shared/traffic/target.js';
import { type Line, minute, nine, opened, streamOf, taken } from '../../promotion/history.js';
import { arm, image, live, unidentified } from '../live-split.js';

const v1 = `sha256:${'11'.repeat(32)}`;
const v2 = `sha256:${'22'.repeat(32)}`;
const v9 = `sha256:${'99'.repeat(32)}`;
const in_ = (name: string, share: number, digest: string, more = {}) =>
  arm(name, share, { digest, builds: [image(digest)], ...more });

type Release = {
  readonly outcome: Outcome;
  readonly swap?: boolean;
  readonly builds?: Readonly<Record<string, string>>;
  readonly rollback?: EntryBody;
  readonly id?: string;
  readonly fence?: number;
};

function release({ outcome, swap = true, builds, rollback, id = 'a', fence = 1 }: Release): readonly Line[] {
  const [candidate, stable] = swap ? ['staging', 'production'] : ['r2', 'r1'];
  const plan: EntryBody = {
    version: 1,
    promotion: id,
    candidate,
    stable,
    places: false,
    probes: false,
    ...(swap && { exchanges: true }),
    rungs: [],
    watchMilliseconds: 0,
    standbyMilliseconds: 0,
    onUndecided: 'hold',
    onNoData: 'hold',
    onInterrupt: 'roll-back',
    holdForMilliseconds: 0,
    waits: 'inline',
    judged: false,
    checkMilliseconds: 1,
    lagMilliseconds: 0,
    settlingMilliseconds: 0,
  };
  const passed = outcome === 'passed';
  const usual = swap && passed ? { production: v2, staging: v1 } : { [stable]: v1, [candidate]: v2 };
  const where: EntryBody = passed
    ? { name: 'promoted' }
    : { name: 'rolled-back', cause: 'worse', proof: 'probe' };
  const state: EntryBody = {
    ...where,
    promotion: id,
    openedAt: nine,
    at: nine,
    asked: 0,
    windows: [],
    failed: false,
    builds: builds ?? usual,
    ...(swap && passed && { exchanged: true }),
  };
  const order: EntryBody = { plan, ...(rollback && { rollback }) };
  return [
    { ...opened(id), kind: 'rollout-opened', promotion: id, run: 'run', order },
    taken(id, fence, nine + 10 * minute),
    { kind: 'state-reached', promotion: id, fence, state },
    { kind: 'finished', promotion: id, fence, outcome, because: 'so', ...(passed && { digest: v2 }) },
  ];
}

function surveyed(
  split: LiveSplit,
  lines: readonly Line[] | undefined,
  kind: TargetKind = 'app-service',
): Surveyed {
  return {
    kind,
    live: split,
    abilities: abilitiesByTarget[kind],
    stream: { service: 'shop', environment: 'production' },
    ledger: { name: 'file:/ledger', lasting: true },
    standing: lines && standingOf(streamOf(lines)),
    ...(lines === undefined && { away: 'it is torn' }),
    promotion: 'prm_fresh',
  };
}

const after = live([in_('production', 100, v2), in_('staging', 0, v1)]);
const before = live([in_('production', 100, v1), in_('staging', 0, v2)]);
const wayOf = (split: LiveSplit, lines: readonly Line[], to?: string) =>
  chooseWay(to, surveyed(split, lines));

const refusal = (choose: () => unknown) => {
  try {
    return choose();
  } catch (thrown) {
    return thrown;
  }
};

describe('after a swap', () => {
  const passed = release({ outcome: 'passed' });

  it('the build before comes back where it lies', () => {
    expect(wayOf(after, passed)).toMatchObject({ kind: 'restore', arm: 'staging', of: { id: 'a' } });
  });

  it('nothing is left to do when it is in production already', () => {
    expect(wayOf(before, passed)).toMatchObject({ kind: 'already', arm: 'production' });
  });

  it('it is brought by name when somebody has moved it to another slot', () => {
    const moved = live([in_('production', 100, v2), in_('staging', 0, v9), in_('preview', 0, v1)]);
    expect(wayOf(moved, passed)).toMatchObject({
      kind: 'bring',
      arm: 'preview',
      digest: v1,
      stable: 'production',
    });
  });

  it.each([
    ['another build', live([in_('production', 100, v2), in_('staging', 0, v9)])],
    ['a build without a digest', live([in_('production', 100, v2), unidentified('staging', 0)])],
    ['two digests', live([in_('production', 100, v2), in_('staging', 0, v1, { contradiction: true })])],
    ['nothing any more', live([in_('production', 100, v2)])],
  ])('it is refused when the slot holds %s', (_, split) => {
    expect(refusal(() => wayOf(split, passed))).toMatchObject({
      code: 'ROLLBACK_UNKNOWN',
      facts: { expected: `${v1} in staging` },
    });
  });

  it('it is refused when only a tag ever told what it was', () => {
    const tag = 'r/shop:latest';
    const tagged = (name: string, share: number) =>
      unidentified(name, share, { builds: [{ source: 'image', text: tag }] });
    const lines = release({ outcome: 'passed', builds: { production: v2, staging: tag } });
    const split = live([in_('production', 100, v2), tagged('staging', 0)]);
    expect(refusal(() => wayOf(split, lines))).toMatchObject({
      code: 'ROLLBACK_UNKNOWN',
      hint: 'look at what runs in staging; if it is right, set the input to to staging',
    });
    expect(wayOf(split, lines, 'staging')).toMatchObject({ kind: 'bring', arm: 'staging' });
  });

  it('the last that passed is what is good when somebody put something else into production', () => {
    const strange = live([in_('production', 100, v9), in_('staging', 0, v2)]);
    expect(wayOf(strange, passed)).toMatchObject({ kind: 'bring', arm: 'staging', digest: v2 });
  });
});

describe('after a rollback', () => {
  const undone = [
    ...release({ outcome: 'passed' }),
    ...release({ outcome: 'rolled-back', id: 'b', fence: 2, rollback: { undoes: 'a' }, builds: {} }),
  ];

  it('nothing is left to do, however often it is asked', () => {
    expect(wayOf(before, undone)).toMatchObject({ kind: 'already', of: { id: 'b' } });
  });

  it('it is done again when somebody has brought the bad one back', () => {
    expect(wayOf(after, undone)).toMatchObject({ kind: 'restore', of: { id: 'b' }, arm: 'staging' });
  });

  it('what somebody named then is what is good now', () => {
    const named = [
      ...release({ outcome: 'passed' }),
      ...release({
        outcome: 'passed',
        id: 'b',
        fence: 2,
        rollback: {},
        builds: { production: v2, staging: v1 },
      }),
    ];
    expect(wayOf(after, named)).toMatchObject({ kind: 'already' });
  });
});

describe('after a rollout that failed', () => {
  it('nothing is left to do, and the version before that one is left alone', () => {
    const lines = [
      ...release({ outcome: 'passed' }),
      ...release({ outcome: 'rolled-back', id: 'b', fence: 2, builds: { production: v2, staging: v9 } }),
    ];
    expect(wayOf(live([in_('production', 100, v2), in_('staging', 0, v9)]), lines)).toMatchObject({
      kind: 'already',
      arm: 'production',
      of: { id: 'b' },
    });
  });

  it('what it found is restored where its rules are still there', () => {
    const lines = release({ outcome: 'stranded' });
    const split = live([in_('production', 90, v1), in_('staging', 10, v2)]);
    expect(wayOf(split, lines)).toMatchObject({ kind: 'restore', arm: 'production' });
  });
});

describe('with revisions', () => {
  const passed = release({ outcome: 'passed', swap: false });
  const revisions = (one: number, two: number) =>
    live([in_('r1', one, v1, { isDefault: one > 50 }), in_('r2', two, v2, { isDefault: two > 50 })]);
  const way = (split: LiveSplit) => chooseWay(undefined, surveyed(split, passed, 'container-apps'));

  it('the one before comes back, also from half of the way', () => {
    expect(way(revisions(0, 100))).toMatchObject({ kind: 'restore', arm: 'r1' });
    expect(way(revisions(50, 50))).toMatchObject({ kind: 'restore', arm: 'r1' });
    expect(way(revisions(100, 0))).toMatchObject({ kind: 'already', arm: 'r1' });
  });

  it('is refused when it is gone, and is asked for by name so that it is seen when it sleeps', () => {
    expect(refusal(() => way(live([in_('r2', 100, v2)])))).toMatchObject({ code: 'ROLLBACK_UNKNOWN' });
    expect(armToSee(undefined, surveyed(revisions(0, 100), passed).standing)).toBe('r1');
    expect(armToSee('r0', undefined)).toBe('r0');
    expect(armToSee(v1, undefined)).toBeUndefined();
  });

  it('endpoints come back by name only, since nothing tells what runs behind them', () => {
    const split = live([unidentified('r1', 0), unidentified('r2', 100)]);
    const lines = release({ outcome: 'passed', swap: false, builds: {} });
    const choose = (to?: string) => chooseWay(to, surveyed(split, lines, 'traffic-manager'));
    expect(refusal(() => choose())).toMatchObject({ code: 'ROLLBACK_UNKNOWN' });
    expect(choose('R1')).toMatchObject({ kind: 'bring', arm: 'r1', stable: 'r2' });
  });
});

describe('anywhere', () => {
  it('an open rollout goes first, whatever is named', () => {
    const lines = [...release({ outcome: 'passed' }), opened('c')];
    expect(wayOf(after, lines, v1)).toMatchObject({ kind: 'open', promotion: { id: 'c' } });
  });

  it('what is named is found by its digest or its name, and refused when it is neither', () => {
    const nothing = surveyed(after, []);
    expect(chooseWay(v1, nothing)).toMatchObject({ kind: 'bring', arm: 'staging', digest: v1 });
    expect(chooseWay('STAGING', nothing)).toMatchObject({ kind: 'bring', arm: 'staging' });
    expect(chooseWay('production', nothing)).toMatchObject({ kind: 'already' });
    expect(refusal(() => chooseWay(v9, nothing))).toMatchObject({
      code: 'ROLLBACK_UNKNOWN',
      facts: { expected: v9, got: `production: ${v2}; staging: ${v1}` },
    });
  });

  it.each([
    ['has moved nothing', []],
    ['cannot be read', undefined],
    ['knows only what was refused', release({ outcome: 'refused' })],
  ])('nothing is guessed when the ledger %s', (_, lines) => {
    expect(refusal(() => chooseWay(undefined, surveyed(after, lines)))).toMatchObject({
      code: 'ROLLBACK_UNKNOWN',
    });
  });
});
