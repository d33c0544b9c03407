// Watching a split come into force, by a clock that is stepped and a target that says what it is told to say.
import { describe, expect, it } from '@jest/globals';
import { Fault } from '../../../shared/fault/fault.js';
import type { Abilities } from '../../../shared/traffic/abilities.js';
import { type Settled, settle, unsettled, untilKnown } from '../../../shared/traffic/settle.js';
import type { Receipt, Reconciled, Seen } from '../../../shared/traffic/target.js';
import { steppedClock } from '../../support/stepped-clock.js';

const abilities: Abilities = {
  grainPercent: 1,
  rangePercent: { from: 1, to: 99 },
  zero: 'exact',
  hundred: 'exact',
  atomic: true,
  verifiable: 'exactly',
  settling: { expectedMilliseconds: 4_000, worstMilliseconds: 120_000 },
  stickyMilliseconds: 0,
  pinnedAtRollback: '',
  promotion: 'weights',
  leastRoles: [],
};

const asked = { stable: 90, candidate: 10 };
const receipt: Receipt = { asked, before: {}, unchanged: false, askedAt: 0 };
const old = { stable: 100, candidate: 0 };

const seen: Seen = { kind: 'seen', by: 'read', split: asked };
const notYet: Seen = { kind: 'not-yet', split: old };
const drifted: Seen = {
  kind: 'drifted',
  split: { stable: 50, candidate: 50 },
  by: 'alex',
  at: '2026-01-05T09:00:00Z',
};
const away = new Fault('HTTP_GAVE_UP', 'no answer');

/** Says one after the other, and the last one for ever. */
function target(...says: readonly (Seen | Fault)[]) {
  let looks = 0;
  return {
    abilities,
    seen: async (): Promise<Seen> => {
      const say = says[Math.min(looks, says.length - 1)];
      looks += 1;
      if (say === undefined || say instanceof Fault) throw say;
      return say;
    },
  };
}

async function watched(...says: readonly (Seen | Fault)[]) {
  const clock = steppedClock();
  const settled = await settle(target(...says), receipt, { clock });
  return { settled, waits: clock.waits };
}

describe('a split', () => {
  it('is seen at the first look without a wait', async () => {
    const { settled, waits } = await watched(seen);
    expect([settled.kind, settled.looks, waits]).toEqual(['seen', 1, []]);
  });

  it('is looked for with longer and longer pauses, none above half a minute', async () => {
    const { settled, waits } = await watched(notYet, notYet, notYet, notYet, seen);
    expect(settled).toMatchObject({ kind: 'seen', looks: 5 });
    expect(waits).toEqual([1_000, 1_500, 2_250, 3_375]);
    const long = await watched(notYet);
    expect(Math.max(...long.waits)).toBe(30_000);
  });

  it('is not settled when the worst time is over, which is never overstepped', async () => {
    const { settled } = await watched(notYet);
    expect(settled).toMatchObject({ kind: 'not-settled', last: old, tookMilliseconds: 120_000 });
    const fault = unsettled(receipt, settled);
    expect(fault).toMatchObject({
      code: 'TRAFFIC_NOT_SETTLED',
      message: 'asked stable 90 %, candidate 10 %, seen stable 100 % after 120 s',
    });
  });

  it('may be watched for longer than usual', async () => {
    const clock = steppedClock();
    const settled = await settle(target(notYet), receipt, { clock, worstMilliseconds: 600_000 });
    expect(settled.tookMilliseconds).toBe(600_000);
  });

  it('has drifted when two looks in a row say so, and one names who', async () => {
    const { settled } = await watched(drifted, drifted);
    expect(settled).toMatchObject({ kind: 'drifted', looks: 2 });
    expect(unsettled(receipt, settled)).toMatchObject({
      code: 'TRAFFIC_DRIFTED',
      facts: {
        'changed-by': 'alex',
        'changed-at': '2026-01-05T09:00:00Z',
        seen: 'stable 50 %, candidate 50 %',
      },
    });
  });

  it('has not drifted by one old answer', async () => {
    expect((await watched(drifted, notYet, drifted, seen)).settled.kind).toBe('seen');
  });

  it('is watched on while the control plane is away, and its words are kept', async () => {
    expect((await watched(away, away, seen)).settled).toMatchObject({ kind: 'seen', looks: 3 });
    const { settled } = await watched(notYet, away);
    expect(settled).toMatchObject({ kind: 'not-settled', why: 'no answer' });
    expect(unsettled(receipt, settled)?.facts['last-look']).toBe('no answer');
  });

  it('is not watched on by whoever may not look', async () => {
    await expect(watched(new Fault('IDENTITY_FORBIDDEN', 'no'))).rejects.toMatchObject({
      code: 'IDENTITY_FORBIDDEN',
    });
  });

  it('that cannot be known is told at once', async () => {
    const { settled } = await watched({ kind: 'cannot-know', why: 'no traffic' });
    expect(settled).toMatchObject({ kind: 'cannot-know', looks: 1 });
    expect(unsettled(receipt, settled)?.message).toContain('no traffic');
  });

  it('that was seen is no fault', () => {
    const settled: Settled = { kind: 'seen', seen, looks: 1, tookMilliseconds: 0 };
    expect(unsettled(receipt, settled)).toBeUndefined();
  });

  it('is no longer watched when the run ends', async () => {
    const cancellation = new AbortController();
    const clock = steppedClock({ byItself: false });
    const watching = settle(target(notYet), receipt, { clock, signal: cancellation.signal });
    await clock.untilWaits(1);
    cancellation.abort(new Error('cancelled'));
    await expect(watching).rejects.toThrow('cancelled');
  });
});

describe('what became of a change', () => {
  const says = (...answers: readonly Reconciled[]) => {
    let looks = 0;
    return {
      reconcile: async () => {
        looks += 1;
        return answers[Math.min(looks, answers.length) - 1] ?? 'cannot-know';
      },
    };
  };

  it.each(['applied', 'not-applied'] as const)('is asked until it is known: %s', async last => {
    const clock = steppedClock();
    const found = await untilKnown(says('cannot-know', 'cannot-know', last), receipt, {
      clock,
      worstMilliseconds: 60_000,
    });
    expect([found, clock.waits]).toEqual([last, [2_000, 4_000]]);
  });

  it('stays unknown when the time for it is over', async () => {
    const clock = steppedClock();
    const start = clock.now();
    expect(await untilKnown(says('cannot-know'), receipt, { clock, worstMilliseconds: 60_000 })).toBe(
      'cannot-know',
    );
    expect(clock.now() - start).toBe(60_000);
  });
});
