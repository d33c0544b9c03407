// Every end that a rollout can have: its code, its colour, and what somebody has to do.
import { describe, expect, it } from '@jest/globals';
import { Fault } from '../../../../shared/fault/fault.js';
import type { Cause, State } from '../../../../shared/rollout/state.js';
import { isGreen, type Outcome } from '../../../../shared/step/outcome.js';
import { codeOf, headlineOf, isPromoted, nextStep } from '../../../../shared/steps/canary-shift/ending.js';
import type { Ended } from '../../../../shared/steps/canary-shift/port.js';

const kept = { promotion: 'prm_1', openedAt: 0, at: 0, asked: 0, windows: [], failed: false, builds: {} };
const back = (cause: Cause): State => ({
  ...kept,
  name: 'rolled-back',
  cause,
  proof: 'control-plane',
  seen: 0,
});

function ended(outcome: Outcome, state: State, more: Partial<Ended> = {}): Ended {
  return { outcome, because: 'because', state, verdict: undefined, history: [], warnings: [], ...more };
}

const whole = { ...kept, asked: 100, seen: 100 };
const ends: readonly (readonly [string, Ended, string | undefined])[] = [
  ['all traffic', ended('passed', { ...whole, name: 'promoted' }), undefined],
  [
    'resting as it was asked to',
    ended('waiting', { ...kept, name: 'armed', rung: 0, until: 9, seen: 10 }),
    undefined,
  ],
  ['watched by somebody else', ended('waiting', { ...whole, name: 'watching', since: 0 }), undefined],
  ['worse', ended('rolled-back', back('worse')), 'CANDIDATE_WORSE'],
  ['undecided', ended('rolled-back', back('undecided')), 'CANDIDATE_UNPROVEN'],
  ['no data', ended('rolled-back', back('no-data')), 'CANDIDATE_UNPROVEN'],
  ['overdue', ended('rolled-back', back('overdue')), 'CANDIDATE_UNPROVEN'],
  ['a probe that failed', ended('rolled-back', back('probe-failed')), 'CANDIDATE_NOT_READY'],
  ['cancelled', ended('rolled-back', back('interrupted')), 'CANCELLED'],
  ['aborted', ended('rolled-back', back('aborted')), 'ROLLOUT_ABORTED'],
  ['a later failure of the job', ended('rolled-back', back('job-failed')), 'ROLLOUT_ABORTED'],
  ['moved by somebody else', ended('rolled-back', back('drifted')), 'TRAFFIC_DRIFTED'],
  ['never seen in force', ended('rolled-back', back('not-settled')), 'TRAFFIC_NOT_SETTLED'],
  ['a promotion that failed', ended('rolled-back', back('promotion-failed')), 'PROMOTION_FAILED'],
  [
    'refused for a reason with a code',
    ended('refused', { ...kept, name: 'refused', why: '', code: 'TARGET_UNSUITABLE' }),
    'TARGET_UNSUITABLE',
  ],
  ['refused without one', ended('refused', { ...kept, name: 'refused', why: '' }), 'CANDIDATE_NOT_READY'],
  ['abandoned', ended('refused', { ...kept, name: 'abandoned', why: '' }), 'ROLLOUT_ABORTED'],
  [
    'held',
    ended('held', { ...kept, name: 'held', rung: 0, since: 0, until: 9, reason: 'undecided' }),
    'ROLLOUT_HELD',
  ],
  ['stranded', ended('stranded', { ...kept, name: 'stranded', why: 'a lock' }), 'ROLLOUT_STRANDED'],
  ['taken over', ended('broken', { ...kept, name: 'observing', rung: 0, since: 0 }), 'ROLLOUT_LEFT'],
  [
    'cancelled, with no time to see it back',
    ended(
      'rolled-back',
      { ...kept, name: 'rolling-back', cause: 'interrupted', step: 'proving', tries: 0 },
      { fault: new Fault('CANCELLED', 'x') },
    ),
    'CANCELLED',
  ],
  [
    'cut short',
    ended(
      'broken',
      { ...kept, name: 'rolling-back', cause: 'interrupted', step: 'asked', tries: 0 },
      { fault: new Fault('CANCELLED', 'x') },
    ),
    'CANCELLED',
  ],
];

describe('an end', () => {
  it.each(ends)('%s has its code', (_, end, code) => {
    expect(codeOf(end)).toBe(code);
    expect(code === undefined).toBe(isGreen(end.outcome));
  });

  it.each(ends)('%s says what to do, unless there is nothing to do', (_, end) => {
    expect(headlineOf(end, 'staging')).not.toBe('');
    const isOver = end.outcome === 'passed' || end.outcome === 'refused';
    expect(nextStep(end) === undefined).toBe(isOver);
  });

  it('counts as promoted as soon as all traffic was seen there, and never after a rollback', () => {
    const promoted = ends.filter(([, end]) => isPromoted(end.state)).map(([name]) => name);
    expect(promoted).toEqual(['all traffic', 'watched by somebody else']);
  });
});
