import { describe, expect, it } from '@jest/globals';
import { timeToDetect } from '../../../shared/rollout/decide.js';
import type { VerdictTold } from '../../../shared/rollout/event.js';
import type { Plan } from '../../../shared/rollout/plan.js';
import { minute, second, start, usualPlan } from './plans.js';
import { claimed, goOn, judged, look, prepared, raised, type Told, tell } from './story.js';

const plan = usualPlan;
const atFive = [...prepared(plan), ...raised(5)];

function upTo(...told: readonly Told[]) {
  const { state, effect, because } = tell(plan, ...told);
  return { state, effect, because, at: [state.name, 'reason' in state ? state.reason : '', state.asked] };
}

describe('before the first share', () => {
  it('claims, looks at the candidate, places it, waits until it is ready, probes it', () => {
    const effects = prepared(plan).map((_, at, all) => tell(plan, ...all.slice(0, at + 1)).effect.kind);
    expect(effects).toEqual(['claim', 'check-candidate', 'place', 'await-ready', 'probe', 'raise']);
  });

  it('waits in the queue, asks again after each check, and gives up in the end', () => {
    const queued = tell(plan, { kind: 'begun' }, { kind: 'claim-queued', behind: 'prm_other' });
    expect(queued.effect).toEqual({ kind: 'wait', until: start + 30 * second });
    expect(goOn(plan, queued, { kind: 'woken', after: 30 * second }).effect).toEqual({ kind: 'claim' });
    expect(goOn(plan, queued, { kind: 'woken', after: 25 * 60 * minute }).state.name).toBe('abandoned');
    expect(goOn(plan, queued, { kind: 'superseded', by: 'prm_newer' }).effect).toEqual({
      kind: 'finish',
      outcome: 'refused',
    });
  });

  it.each<[Told]>([
    [{ kind: 'candidate-refused', why: 'it holds sha256:other', code: 'TARGET_UNSUITABLE' }],
    [{ kind: 'place-failed', why: 'no right', code: 'IDENTITY_FORBIDDEN' }],
    [{ kind: 'arm-not-ready', why: 'no replica after 5 min' }],
    [{ kind: 'probe-failed', why: 'it answers 503' }],
  ])('refuses when %j', failure => {
    const before = prepared(plan).slice(
      0,
      2 + ['candidate-refused', 'place-failed', 'arm-not-ready', 'probe-failed'].indexOf(failure.kind),
    );
    const { state, effect, because } = tell(plan, ...before, failure);
    expect([state.name, effect]).toEqual(['refused', { kind: 'finish', outcome: 'refused' }]);
    expect(because).toContain('nothing was moved');
  });

  it('is abandoned when the run is cancelled, aborted, or resumed by somebody who may not raise', () => {
    for (const event of [
      { kind: 'run-cancelled' },
      { kind: 'job-failed' },
      { kind: 'abort-ordered', by: 'ada', reason: 'wrong one' },
      { kind: 'resumed', canRaise: false },
    ] as const) {
      expect(tell(plan, ...claimed, event).state.name).toBe('abandoned');
    }
  });

  it('waits before the first share when somebody asks, and looks again when told to go on', () => {
    const order = { by: 'ada', reason: 'lunch' };
    const paused = tell(plan, ...claimed, { kind: 'pause-ordered', ...order }, ...prepared(plan).slice(3));
    expect([paused.state.name, paused.effect]).toEqual([
      'ready',
      { kind: 'wait', until: start + 120 * minute },
    ]);
    expect(goOn(plan, paused, { kind: 'continue-ordered', ...order }).effect.kind).toBe('await-ready');
    expect(goOn(plan, paused, { kind: 'woken', after: 120 * minute }).state.name).toBe('abandoned');
  });
});

describe('a share', () => {
  it('lasts until its time is judged, however late the data come', () => {
    expect(upTo(...atFive, look(11 * minute, 'pass', { judgedUntil: start + 9 * minute })).at).toEqual([
      'observing',
      '',
      5,
    ]);
    const next = upTo(...atFive, look(12 * minute, 'pass', { judgedUntil: start + 10 * minute }));
    expect(next.effect).toEqual({ kind: 'raise', percent: 50 });
    expect(next.because).toBe('10 min judged at 5 %, and it passes: it is pass; on to 50 %, rung 2 of 2');
  });

  it('is judged at every check from when it was seen', () => {
    expect(tell(plan, ...atFive).effect).toEqual({ kind: 'judge', notBefore: start + 30 * second });
    expect(tell(plan, ...atFive).state.windows).toEqual([{ percent: 5, from: start }]);
  });

  it('counted by requests ends with them, or with its limit', () => {
    const counting: Plan = {
      ...plan,
      rungs: [{ percent: 5, lasts: { kind: 'count', requests: 500, atMostMilliseconds: 20 * minute } }],
    };
    const seen = (after: number, candidateRequests: number) =>
      tell(counting, ...prepared(plan), ...raised(5), judged(after, 'pass', { candidateRequests })).effect
        .kind;
    expect([seen(minute, 499), seen(minute, 500), seen(19 * minute, 4), seen(20 * minute, 4)]).toEqual([
      'judge',
      'promote',
      'judge',
      'promote',
    ]);
  });

  it.each<[string, number, Partial<VerdictTold> & { readonly kind: VerdictTold['kind'] }, unknown[]]>([
    ['passes before its time', 5, { kind: 'pass' }, ['observing', '', 5]],
    ['passes with too little', 10, { kind: 'pass', sufficient: false }, ['observing', '', 5]],
    ['shows signs of a fault', 10, { kind: 'undecided', hold: true }, ['observing', '', 5]],
    ['is undecided for its time', 10, { kind: 'undecided' }, ['observing', '', 5]],
    ['is undecided for twice its time', 20, { kind: 'undecided' }, ['held', 'undecided', 5]],
    [
      'passes with too little for twice its time',
      20,
      { kind: 'pass', sufficient: false },
      ['held', 'undecided', 5],
    ],
    ['fails', 1, { kind: 'fail', against: 'candidate' }, ['rolling-back', '', 0]],
    ['fails and nobody says against whom', 1, { kind: 'fail' }, ['rolling-back', '', 0]],
    [
      'fails beside a stable version that fails alone',
      1,
      { kind: 'fail', against: 'stable' },
      ['held', 'stable-fails', 5],
    ],
    [
      'fails together with the stable version',
      1,
      { kind: 'fail', against: 'both' },
      ['held', 'both-fail', 5],
    ],
    [
      'is in doubt while the stable version fails',
      1,
      { kind: 'undecided', hold: true, against: 'stable' },
      ['held', 'stable-fails', 5],
    ],
    [
      'is in doubt together with the stable version',
      1,
      { kind: 'undecided', hold: true, against: 'both' },
      ['held', 'both-fail', 5],
    ],
    ['is silent', 4, { kind: 'no-data', against: 'candidate' }, ['rolling-back', '', 0]],
    ['has no data within the lag', 4, { kind: 'no-data' }, ['observing', '', 5]],
    ['has no data after the lag', 5, { kind: 'no-data' }, ['held', 'no-data', 5]],
    ['cannot be read', 1, { kind: 'unreadable' }, ['held', 'unreadable', 5]],
  ])('that %s', (_, minutes, { kind, ...more }, at) => {
    expect(upTo(...atFive, look(minutes * minute, kind, more)).at).toEqual(at);
  });

  it('ends by the clock when no data are ever judged', () => {
    const silent = { judgedUntil: start } as const;
    expect(upTo(...atFive, judged(22 * minute, 'undecided', silent)).at).toEqual(['observing', '', 5]);
    expect(upTo(...atFive, judged(23 * minute, 'undecided', silent)).at).toEqual(['held', 'undecided', 5]);
  });

  it('undecided for twice its time goes back or is accepted where the plan says so', () => {
    const undecided = [...atFive, look(20 * minute, 'undecided')];
    expect(tell({ ...plan, onUndecided: 'roll-back' }, ...undecided).state).toMatchObject({
      cause: 'undecided',
    });
    const accepted = tell({ ...plan, onUndecided: 'accept' }, ...undecided);
    expect(accepted.effect).toEqual({ kind: 'raise', percent: 50 });
    expect(accepted.state.accepted).toEqual([
      expect.stringContaining('5 %: too little evidence: 20 min judged at 5 %'),
    ]);
    const doubtful = [...atFive, look(20 * minute, 'undecided', { hold: true })];
    expect(tell({ ...plan, onUndecided: 'accept' }, ...doubtful).state.name).toBe('held');
  });

  it('that somebody else changed is held, and goes back when it was taken to 0', () => {
    const asked: readonly Told[] = [...prepared(plan), { kind: 'raise-asked', percent: 5 }];
    expect(upTo(...asked, { kind: 'drifted', percent: 0 }).at).toEqual(['rolling-back', '', 0]);
    const drifted = upTo(...asked, { kind: 'drifted', percent: 30, by: 'grace' });
    expect(drifted.at).toEqual(['held', 'drifted', 5]);
    expect(drifted.because).toContain("grace changed the candidate's share from 5 % to 30 %");
    // A pass says nothing for a split that is not ours.
    expect(upTo(...asked, { kind: 'drifted', percent: 30 }, look(10 * minute, 'pass')).at).toEqual([
      'held',
      'drifted',
      5,
    ]);
    const again = upTo(
      ...asked,
      { kind: 'drifted', percent: 30 },
      { kind: 'continue-ordered', by: 'ada', reason: 'mine' },
    );
    expect(again.effect).toEqual({ kind: 'raise', percent: 5 });
  });

  it('that is not seen goes back', () => {
    const { state } = upTo(
      ...prepared(plan),
      { kind: 'raise-asked', percent: 5 },
      { kind: 'unseen', why: 'after 2 min' },
    );
    expect(state).toMatchObject({ name: 'rolling-back', cause: 'not-settled' });
  });

  it('that is refused for now leaves the one before in force, and is asked for again', () => {
    const refused: Told = { kind: 'raise-refused', why: 'throttled', mayHeal: true };
    const first = tell(plan, ...prepared(plan), refused);
    expect(first.effect).toEqual({ kind: 'wait', until: start + 30 * second });
    expect(goOn(plan, first, { kind: 'woken', after: 30 * second }).effect).toEqual({
      kind: 'raise',
      percent: 5,
    });
    expect(goOn(plan, first, { ...refused, after: 31 * minute }).state.name).toBe('refused');
    const second_ = upTo(...atFive, look(10 * minute, 'pass'), refused);
    expect(second_.at).toEqual(['observing', '', 5]);
    expect(second_.state.windows).toEqual([{ percent: 5, from: start }]);
    expect(upTo(...atFive, look(10 * minute, 'pass'), { ...refused, mayHeal: false }).at).toEqual([
      'rolling-back',
      '',
      0,
    ]);
  });

  it('of which nobody knows whether it was written is looked up first', () => {
    const unclear = tell(plan, ...prepared(plan), { kind: 'raise-unclear', why: 'reset' });
    expect(unclear.effect).toEqual({ kind: 'reconcile', what: 'raise' });
    const found = (result: 'applied' | 'not-applied' | 'cannot-know') =>
      goOn(plan, unclear, { kind: 'reconciled', found: result }).effect;
    expect([found('applied'), found('not-applied'), found('cannot-know')]).toEqual([
      { kind: 'settle', percent: 5 },
      { kind: 'raise', percent: 5 },
      { kind: 'go-back' },
    ]);
  });
});

describe('the time to detect', () => {
  it('counts from the first fault that the verdict rests on', () => {
    const found = (...told: readonly Told[]) => timeToDetect(tell(plan, ...atFive, ...told).state);
    expect(found(look(3 * minute, 'fail'))).toBe(0);
    expect(found(look(3 * minute, 'fail', { failingSince: start + minute }))).toBe(2 * minute);
    expect(
      found(
        look(2 * minute, 'undecided', { hold: true }),
        judged(minute, 'fail', { judgedUntil: start + 3 * minute }),
      ),
    ).toBe(minute);
    expect(found(look(2 * minute, 'undecided', { hold: true }), look(3 * minute, 'pass'))).toBeUndefined();
  });
});
