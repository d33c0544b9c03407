import { describe, expect, it } from '@jest/globals';
import type { Plan } from '../../../shared/rollout/plan.js';
import { mostTriesBack } from '../../../shared/rollout/timing.js';
import { armedPlan, blueGreenPlan, minute, second, start, usualPlan } from './plans.js';
import { goOn, judged, look, prepared, raised, type Told, tell } from './story.js';

describe('blue-green', () => {
  it('goes to 100 % at once, sees it there, watches it, and cleans up', () => {
    const told: readonly Told[] = [
      ...prepared(blueGreenPlan),
      { kind: 'promotion-done' },
      { kind: 'settled', percent: 100 },
    ];
    const watched = tell(blueGreenPlan, ...told);
    expect(watched.state).toMatchObject({
      name: 'watching',
      builds: { staging: 'sha256:old', production: 'sha256:new' },
      windows: [{ percent: 100, from: start }],
    });
    const over = goOn(blueGreenPlan, watched, look(10 * minute, 'pass'));
    expect(over.effect).toEqual({ kind: 'wait', until: start + 20 * minute });
    const cleaned = goOn(blueGreenPlan, over, { kind: 'woken', after: 10 * minute }, { kind: 'cleaned' });
    expect(cleaned.effect).toEqual({ kind: 'finish', outcome: 'passed' });
  });

  it('is watched by probes where nobody judges', () => {
    const blind: Plan = { ...blueGreenPlan, judged: false };
    const told: readonly Told[] = [
      ...prepared(blind),
      { kind: 'promotion-done' },
      { kind: 'settled', percent: 100 },
    ];
    const watched = tell(blind, ...told);
    expect(watched.effect).toEqual({ kind: 'wait', until: start + 10 * minute });
    const due = goOn(blind, watched, { kind: 'woken', after: 10 * minute });
    expect(due.effect).toEqual({ kind: 'probe' });
    expect(goOn(blind, due, { kind: 'probe-failed', why: '503' }).state).toMatchObject({
      cause: 'probe-failed',
    });
    expect(goOn(blind, due, { kind: 'probe-passed' }).state.name).toBe('standing-by');
  });
});

describe('a rest on request', () => {
  const armed = tell(armedPlan, ...prepared(armedPlan), ...raised(10), look(10 * minute, 'pass'));
  const until = start + 30 * minute;

  it('ends the run green, with a deadline', () => {
    expect(armed.state).toMatchObject({ name: 'armed', until });
    expect(armed.effect).toEqual({ kind: 'rest', outcome: 'waiting', wakeAt: until });
  });

  it('goes back at its deadline, when the job fails, and when the run is cancelled', () => {
    const early = goOn(armedPlan, armed, { kind: 'resumed', canRaise: false, after: 19 * minute });
    expect(early.effect).toEqual(armed.effect);
    const causes = [
      { kind: 'resumed', canRaise: true, after: 20 * minute } as const,
      { kind: 'job-failed' } as const,
      { kind: 'run-cancelled' } as const,
      judged(minute, 'fail'),
    ].map(event => goOn(armedPlan, armed, event).state);
    expect(causes.map(state => state.name === 'rolling-back' && state.cause)).toEqual([
      'overdue',
      'job-failed',
      'interrupted',
      'worse',
    ]);
  });

  it('goes on with a later plan, after another look', () => {
    const { until: _, ...whole } = armedPlan;
    const moved = goOn(whole, armed, { kind: 'goal-moved' });
    expect(moved.effect).toEqual({ kind: 'judge', notBefore: start + 10 * minute });
    expect(goOn(whole, moved, look(10 * minute, 'pass')).effect).toEqual({ kind: 'raise', percent: 50 });
    expect(goOn(armedPlan, armed, { kind: 'goal-moved' }).effect).toEqual(armed.effect);
  });
});

describe('the promotion', () => {
  const plan: Plan = { ...usualPlan, rungs: usualPlan.rungs.slice(0, 1) };
  const asked = tell(plan, ...prepared(plan), ...raised(5), look(10 * minute, 'pass'));

  it('is asked for once the last share has passed', () => {
    expect(asked.effect).toEqual({ kind: 'promote' });
  });

  it('whose answer never came is looked up, also by whoever resumes', () => {
    const unclear = goOn(plan, asked, { kind: 'promotion-unclear', why: 'reset' });
    expect(unclear.effect).toEqual({ kind: 'reconcile', what: 'promotion' });
    const found = goOn(plan, unclear, { kind: 'reconciled', found: 'applied' });
    expect(found.effect).toEqual({ kind: 'settle', percent: 100 });
    const waits = goOn(plan, unclear, { kind: 'reconciled', found: 'cannot-know' });
    expect(waits.effect).toEqual({ kind: 'wait', until: start + 10 * minute + 30 * second });
    const late = goOn(plan, waits, { kind: 'reconciled', found: 'cannot-know', after: 30 * minute });
    expect(late.state).toMatchObject({ name: 'rolling-back', cause: 'promotion-failed' });
    const resumed = goOn(plan, asked, { kind: 'resumed', intent: 'promotion', canRaise: false });
    expect(resumed.effect).toEqual({ kind: 'reconcile', what: 'promotion' });
    expect(goOn(plan, resumed, { kind: 'reconciled', found: 'not-applied' }).effect).toEqual({
      kind: 'go-back',
    });
    expect(goOn(plan, resumed, { kind: 'reconciled', found: 'applied' }).effect.kind).toBe('settle');
  });

  it('that is refused for now leaves the share, and is asked for again', () => {
    const refused = goOn(plan, asked, { kind: 'promotion-refused', why: 'busy', mayHeal: true });
    expect([refused.state.name, refused.state.asked]).toEqual(['observing', 5]);
    const again = goOn(plan, refused, judged(minute, 'pass', { judgedUntil: start + 11 * minute }));
    expect(again.effect).toEqual({ kind: 'promote' });
    const never = goOn(plan, asked, { kind: 'promotion-refused', why: 'locked', mayHeal: false });
    expect(never.state).toMatchObject({ cause: 'promotion-failed' });
  });

  it('under way is left alone when the run is cancelled, and goes back later if it was not applied', () => {
    const cancelled = goOn(plan, asked, { kind: 'run-cancelled' });
    expect(cancelled.effect).toEqual({ kind: 'rest', outcome: 'broken', wakeAt: cancelled.state.at });
    const resumed = goOn(plan, cancelled, { kind: 'resumed', intent: 'promotion', canRaise: true });
    expect(goOn(plan, resumed, { kind: 'reconciled', found: 'not-applied' }).effect).toEqual({
      kind: 'go-back',
    });
  });

  it('goes back by exchanging the builds again', () => {
    const watched = goOn(plan, asked, { kind: 'promotion-done' }, { kind: 'settled', percent: 100 });
    const back = goOn(
      plan,
      watched,
      judged(minute, 'fail'),
      { kind: 'back-asked' },
      { kind: 'went-back', proof: 'probe' },
    );
    expect(back.state).toMatchObject({ name: 'rolled-back', builds: { staging: 'sha256:new' }, seen: 0 });
  });

  it('whose traffic somebody else changes is held, and left as they set it', () => {
    const watched = goOn(plan, asked, { kind: 'promotion-done' }, { kind: 'settled', percent: 100 });
    // After the swap the arm of the candidate holds the old version: 0 % there says nothing of the new one.
    const drifted = goOn(plan, watched, { kind: 'drifted', percent: 0, by: 'grace', after: minute });
    expect(drifted.state).toMatchObject({ name: 'held', reason: 'drifted', asked: 100 });
    const late = goOn(plan, drifted, { kind: 'drifted', percent: 0, after: 120 * minute });
    expect(late.effect).toEqual({ kind: 'finish', outcome: 'stranded' });
    const { exchanges: _, ...weights } = plan;
    const shifted = goOn(weights, asked, { kind: 'promotion-done' }, { kind: 'settled', percent: 100 });
    expect(goOn(weights, shifted, { kind: 'drifted', percent: 0 }).effect).toEqual({ kind: 'go-back' });
  });

  it('is watched for its time and no longer where what fails is the stable version, which nobody uses', () => {
    const watched = goOn(plan, asked, { kind: 'promotion-done' }, { kind: 'settled', percent: 100 });
    const stableFails = (minutes: number) => {
      const judgedUntil = watched.state.at + minutes * minute;
      return judged(minutes * minute, 'fail', { against: 'stable', judgedUntil });
    };
    const length = plan.watchMilliseconds / minute;
    expect(goOn(plan, watched, stableFails(length - 1)).state.name).toBe('watching');
    expect(goOn(plan, watched, stableFails(length)).state.name).toBe('standing-by');
  });

  it('can be handed off: the run ends green, and each later look is one look', () => {
    const handing: Plan = { ...plan, waits: 'hand-off', watchMilliseconds: 10 * minute };
    const told: readonly Told[] = [{ kind: 'promotion-done' }, { kind: 'settled', percent: 100 }];
    const rests = goOn(handing, asked, ...told);
    expect(rests.effect).toEqual({ kind: 'rest', outcome: 'waiting', wakeAt: rests.state.at + 30 * second });
    const resumed = goOn(handing, rests, { kind: 'resumed', canRaise: false, after: 5 * minute });
    expect(resumed.effect).toEqual({ kind: 'judge', notBefore: rests.state.at + 5 * minute });
    const looked = goOn(handing, resumed, judged(0, 'pass', { judgedUntil: resumed.state.at }));
    expect(looked.effect.kind).toBe('rest');
    const over = goOn(
      handing,
      looked,
      { kind: 'resumed', canRaise: false, after: 5 * minute },
      judged(0, 'pass', { judgedUntil: rests.state.at + 10 * minute }),
    );
    expect(over.effect).toEqual({ kind: 'clean' });
    expect(goOn(handing, resumed, judged(0, 'fail')).effect).toEqual({ kind: 'go-back' });
  });
});

describe('cleaning up', () => {
  it('that fails is tried again, and never costs the release', () => {
    const told: readonly Told[] = [
      ...prepared(blueGreenPlan),
      { kind: 'promotion-done' },
      { kind: 'settled', percent: 100 },
      look(10 * minute, 'pass'),
      { kind: 'woken', after: 10 * minute },
      { kind: 'clean-failed', why: 'no right' },
    ];
    const failed = tell(blueGreenPlan, ...told);
    expect(failed.effect.kind).toBe('wait');
    const given = goOn(blueGreenPlan, failed, { kind: 'clean-failed', why: 'no right', after: 30 * minute });
    expect(given.state).toMatchObject({ name: 'promoted', accepted: ['not cleaned up: no right'] });
  });
});

describe('going back', () => {
  const back = tell(usualPlan, ...prepared(usualPlan), ...raised(5), look(3 * minute, 'fail'));

  it('is written, proven, and ends with the proof by name', () => {
    expect(back.effect).toEqual({ kind: 'go-back' });
    const asked = goOn(usualPlan, back, { kind: 'back-asked', after: second });
    expect(asked.effect).toEqual({ kind: 'prove-back' });
    const done = goOn(usualPlan, asked, { kind: 'went-back', proof: 'probe', after: 4 * second });
    expect(done.effect).toEqual({ kind: 'finish', outcome: 'rolled-back' });
    expect(done.because).toBe(
      'the traffic is back on the stable version after 5 s (the candidate is worse than it may be); probes reach the stable version',
    );
  });

  it('is tried again with longer and longer waits, and is stranded in the end', () => {
    const waits: number[] = [];
    let decision = back;
    for (let tries = 0; tries < mostTriesBack; tries += 1) {
      decision = goOn(usualPlan, decision, { kind: 'back-failed', why: 'throttled' });
      if (decision.effect.kind !== 'wait') break;
      waits.push(decision.effect.until - decision.state.at);
      decision = goOn(usualPlan, decision, { kind: 'woken', after: waits.at(-1) ?? 0 });
      expect(decision.effect).toEqual({ kind: 'go-back' });
    }
    expect(waits.slice(0, 4)).toEqual([4, 8, 16, 32].map(seconds => seconds * second));
    expect(Math.max(...waits)).toBe(2 * minute);
    expect(decision.effect).toEqual({ kind: 'finish', outcome: 'stranded' });
    expect(decision.because).toContain('throttled');
    const order = { kind: 'rollback-ordered', by: 'ada', reason: 'the right is back' } as const;
    expect(goOn(usualPlan, decision, order).effect).toEqual({ kind: 'go-back' });
  });

  it('waits for nobody: not for a pause, not for the rest of a wait when somebody takes over', () => {
    const failed = goOn(usualPlan, back, { kind: 'back-failed', why: 'throttled' });
    const order = { by: 'ada', reason: 'stop' };
    expect(goOn(usualPlan, failed, { kind: 'pause-ordered', ...order }).effect.kind).toBe('wait');
    for (const event of [
      { kind: 'run-cancelled' },
      { kind: 'resumed', canRaise: false },
      { kind: 'rollback-ordered', ...order },
    ] as const) {
      expect(goOn(usualPlan, failed, event).effect).toEqual({ kind: 'go-back' });
    }
  });
});
