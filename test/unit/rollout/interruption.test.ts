import { describe, expect, it } from '@jest/globals';
import type { Plan } from '../../../shared/rollout/plan.js';
import { minute, second, start, usualPlan } from './plans.js';
import { goOn, judged, look, prepared, raised, type Told, tell } from './story.js';

const plan = usualPlan;
const observing = tell(plan, ...prepared(plan), ...raised(5));
const order = { by: 'ada', reason: 'they said so' };

describe('a run that is cancelled', () => {
  it('goes back at once while a share is judged or changing', () => {
    const settling = tell(plan, ...prepared(plan), { kind: 'raise-asked', percent: 5 });
    for (const decision of [observing, settling, tell(plan, ...prepared(plan))]) {
      const { state, effect } = goOn(plan, decision, { kind: 'run-cancelled' });
      expect([effect, state]).toMatchObject([{ kind: 'go-back' }, { cause: 'interrupted' }]);
    }
  });

  it('holds where the plan says so, until somebody goes on or the time is over', () => {
    const holding: Plan = { ...plan, onInterrupt: 'hold' };
    const held = goOn(holding, observing, { kind: 'run-cancelled' });
    const until = start + 120 * minute;
    expect(held.effect).toEqual({ kind: 'rest', outcome: 'held', wakeAt: until });
    expect(goOn(holding, held, { kind: 'resumed', canRaise: true, after: minute }).effect.kind).toBe('judge');
    for (const [canRaise, after] of [
      [false, minute],
      [true, 120 * minute],
    ] as const) {
      expect(goOn(holding, held, { kind: 'resumed', canRaise, after }).effect).toEqual({ kind: 'go-back' });
    }
  });

  it('leaves the release at 100 %', () => {
    const one: Plan = { ...plan, rungs: [] };
    const told: readonly Told[] = [{ kind: 'promotion-done' }, { kind: 'settled', percent: 100 }];
    const watched = tell(one, ...prepared(one), ...told);
    const cancelled = goOn(one, watched, { kind: 'run-cancelled' });
    expect(cancelled.effect).toEqual({ kind: 'rest', outcome: 'waiting', wakeAt: start + 30 * second });
    expect(goOn(one, cancelled, { kind: 'resumed', canRaise: false, after: minute }).effect.kind).toBe(
      'judge',
    );
  });

  it('does not go back to a stable version that fails', () => {
    const held = goOn(plan, observing, judged(minute, 'fail', { against: 'stable' }));
    expect(goOn(plan, held, { kind: 'run-cancelled' }).effect).toMatchObject({
      kind: 'rest',
      outcome: 'held',
    });
  });
});

describe('a lost lease', () => {
  it('ends the driving without a write, wherever the rollout stands', () => {
    const back = goOn(plan, observing, judged(minute, 'fail'));
    for (const decision of [tell(plan, { kind: 'begun' }), tell(plan, ...prepared(plan)), observing, back]) {
      const lost = goOn(plan, decision, { kind: 'lease-lost', why: 'run 2 took it' });
      expect(lost.effect).toMatchObject({ kind: 'rest', outcome: 'broken' });
      expect(lost.state.name).toBe(decision.state.name);
    }
  });
});

describe('a write that was not sent because the run was cancelled', () => {
  const refused = { why: 'the run was cancelled', mayHeal: false, code: 'CANCELLED' } as const;

  it.each<[string, Plan, Told]>([
    ['the next share', plan, { kind: 'raise-refused', ...refused }],
    ['the promotion', { ...plan, rungs: plan.rungs.slice(0, 1) }, { kind: 'promotion-refused', ...refused }],
  ])('leaves the share in force, and the plan says what comes: %s', (_, own, event) => {
    const ending = (onInterrupt: Plan['onInterrupt']) =>
      tell({ ...own, onInterrupt }, ...prepared(own), ...raised(5), look(10 * minute, 'pass'), event, {
        kind: 'run-cancelled',
      });
    expect(ending('roll-back').state).toMatchObject({ name: 'rolling-back', cause: 'interrupted' });
    expect(ending('hold').state).toMatchObject({ name: 'held', reason: 'interrupted', asked: 5 });
  });
});

describe('whoever resumes', () => {
  it('judges on from the stored plan, or goes back when they may not raise', () => {
    const resumed = (canRaise: boolean) =>
      goOn(plan, observing, { kind: 'resumed', canRaise, after: 5 * minute });
    expect(resumed(true).effect).toEqual({ kind: 'judge', notBefore: start + 5 * minute });
    expect([resumed(false).effect, resumed(false).state]).toMatchObject([
      { kind: 'go-back' },
      { cause: 'interrupted' },
    ]);
  });

  it('looks first what became of a share that was being asked for', () => {
    const raising = tell(plan, ...prepared(plan));
    const resumed = goOn(plan, raising, { kind: 'resumed', intent: 'raise', canRaise: true });
    expect(resumed.effect).toEqual({ kind: 'reconcile', what: 'raise' });
    const unable = goOn(plan, raising, { kind: 'resumed', intent: 'raise', canRaise: false });
    expect(unable.effect).toEqual({ kind: 'go-back' });
  });

  it('goes on going back, and never begins anew what another had begun to take back', () => {
    const resumed = goOn(plan, observing, { kind: 'resumed', intent: 'going-back', canRaise: true });
    expect(resumed.effect).toEqual({ kind: 'go-back' });
  });
});

describe('a pause', () => {
  const paused = goOn(plan, observing, { kind: 'pause-ordered', ...order });

  it('lets judging go on, and holds where the next share would be raised', () => {
    expect(paused.effect.kind).toBe('judge');
    const held = goOn(plan, paused, look(10 * minute, 'pass'));
    expect(held.state).toMatchObject({ name: 'held', reason: 'paused', until: start + 120 * minute });
    expect(goOn(plan, held, judged(minute, 'fail')).effect).toEqual({ kind: 'go-back' });
    const late = goOn(plan, held, look(111 * minute, 'pass'), { kind: 'woken', after: minute });
    expect(late.state).toMatchObject({ name: 'rolling-back', cause: 'overdue' });
  });

  it('ends when somebody says to go on', () => {
    const held = goOn(plan, paused, look(10 * minute, 'pass'), { kind: 'continue-ordered', ...order });
    expect(held.effect).toEqual({ kind: 'judge', notBefore: start + 10 * minute });
    expect(goOn(plan, held, look(0, 'pass', { judgedUntil: start + 10 * minute })).effect.kind).toBe('raise');
  });

  it('heard before a share was written keeps the share before', () => {
    const raising = goOn(plan, observing, look(10 * minute, 'pass'));
    const kept = goOn(plan, raising, { kind: 'pause-ordered', ...order });
    expect([kept.state.name, kept.state.asked, kept.effect.kind]).toEqual(['observing', 5, 'judge']);
  });
});

describe('a hold', () => {
  const until = start + 20 * minute + 120 * minute;
  const held = goOn(plan, observing, look(20 * minute, 'undecided'));

  it('goes on when it passes, and goes back at its deadline', () => {
    expect(held.state).toMatchObject({ name: 'held', reason: 'undecided', until });
    expect(goOn(plan, held, judged(minute, 'pass', { judgedUntil: start + 21 * minute })).effect.kind).toBe(
      'raise',
    );
    const late = judged(120 * minute, 'undecided', { judgedUntil: start + 140 * minute });
    expect(goOn(plan, held, late).state).toMatchObject({ name: 'rolling-back', cause: 'undecided' });
  });

  it('can be accepted by a person, by name, unless nobody counted', () => {
    const accepted = goOn(plan, held, { kind: 'continue-ordered', ...order });
    expect(accepted.effect).toEqual({ kind: 'raise', percent: 50 });
    expect(accepted.state.accepted).toEqual(['5 %: undecided, accepted by ada: they said so']);
    const silent = goOn(plan, observing, look(6 * minute, 'no-data'), { kind: 'continue-ordered', ...order });
    expect([silent.state.name, silent.effect.kind]).toEqual(['observing', 'judge']);
  });

  it('for telemetry that cannot be read is short, and does not begin anew for another reason', () => {
    const unread = goOn(plan, observing, look(2 * minute, 'unreadable'));
    expect(unread.state).toMatchObject({ until: start + 5 * minute });
    const back = goOn(plan, unread, judged(3 * minute, 'unreadable'));
    expect(back.state).toMatchObject({ name: 'rolling-back', cause: 'no-data' });
    const recovered = goOn(plan, unread, judged(minute, 'undecided', { judgedUntil: start + 2 * minute }));
    expect(recovered.state.name).toBe('observing');
  });

  it('for a source that counts nobody on either arm is as short, whatever on-no-data says', () => {
    const patient = { ...plan, onNoData: 'hold' } as const;
    const nobody = goOn(patient, observing, look(6 * minute, 'no-data'));
    expect(nobody.state).toMatchObject({ name: 'held', reason: 'no-data', until: start + 9 * minute });
    const unread = goOn(patient, nobody, judged(2 * minute, 'unreadable'));
    expect(unread.state).toMatchObject({ reason: 'unreadable', until: start + 9 * minute });
    const back = goOn(patient, unread, judged(minute, 'no-data'));
    expect(back.state).toMatchObject({ name: 'rolling-back', cause: 'no-data' });
    const heard = goOn(patient, nobody, judged(minute, 'no-data', { against: 'candidate' }));
    expect(heard.state).toMatchObject({ name: 'held', until: start + 126 * minute });
  });

  it('for a stable version that is silent is as long as any other', () => {
    const silent = goOn(plan, observing, look(6 * minute, 'no-data', { against: 'stable' }));
    expect(silent.state).toMatchObject({ name: 'held', until: start + 126 * minute });
  });

  it('because stable fails stays at its share, and ends the run red instead of going back', () => {
    const stable = goOn(plan, observing, judged(minute, 'fail', { against: 'stable' }));
    const late = goOn(plan, stable, judged(120 * minute, 'fail', { against: 'stable' }));
    expect(late.effect).toEqual({ kind: 'rest', outcome: 'held', wakeAt: late.state.at + 120 * minute });
    expect(late.state.asked).toBe(5);
    expect(goOn(plan, late, { kind: 'continue-ordered', ...order }).effect).toEqual({
      kind: 'raise',
      percent: 50,
    });
  });
});

describe('the longest that it may take', () => {
  const bounded: Plan = { ...plan, maxDurationMilliseconds: 15 * minute };

  it('ends it by going back, and before any traffic by leaving it', () => {
    expect(goOn(bounded, observing, look(14 * minute, 'undecided')).state.name).toBe('observing');
    expect(goOn(bounded, observing, look(15 * minute, 'pass')).state).toMatchObject({ cause: 'overdue' });
    const early = tell(bounded, { kind: 'begun' }, { kind: 'claim-granted', after: 15 * minute });
    expect(early.state.name).toBe('abandoned');
  });
});
