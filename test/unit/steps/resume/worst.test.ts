// Many rollouts, one outcome: the worst; and what a round says.
import { describe, expect, it } from '@jest/globals';
import { Fault } from '../../../../shared/fault/fault.js';
import { toText } from '../../../../shared/report/text.js';
import type { State } from '../../../../shared/rollout/state.js';
import type { Outcome } from '../../../../shared/step/outcome.js';
import type { Ended } from '../../../../shared/steps/canary-shift/port.js';
import type { Round, Taken } from '../../../../shared/steps/resume/port.js';
import { roundHeadline, roundReport } from '../../../../shared/steps/resume/report.js';
import { areAllPromoted, nextLook, worstOf } from '../../../../shared/steps/resume/worst.js';

const kept = { promotion: 'a', openedAt: 0, at: 0, asked: 0, windows: [], failed: false, builds: {} };
const states: Readonly<Partial<Record<Outcome, State>>> = {
  passed: { ...kept, name: 'promoted', seen: 100 },
  waiting: { ...kept, name: 'watching', since: 0, seen: 100 },
  held: { ...kept, name: 'held', rung: 0, since: 0, until: 9, reason: 'undecided' },
  'rolled-back': { ...kept, name: 'rolled-back', cause: 'interrupted', proof: 'control-plane' },
  stranded: { ...kept, name: 'stranded', why: 'no right' },
  refused: { ...kept, name: 'abandoned', why: 'its run died' },
};

function taken(outcome: Outcome, more: Partial<Taken> = {}, wakeAt?: number): Taken {
  const ended: Ended = {
    outcome,
    because: `it is ${outcome}`,
    state: states[outcome] ?? { ...kept, name: 'observing', rung: 0, since: 0 },
    verdict: undefined,
    history: [],
    warnings: [],
    ...(wakeAt !== undefined && { wakeAt }),
  };
  const stream = { service: `${outcome}-shop`, environment: 'production' };
  const names = { promotion: 'prm_a', candidate: 'staging', because: 'its driver is gone' };
  return { stream, ...names, ended, byHand: ['az back by hand'], compensated: [], ...more };
}

const round = (more: Partial<Round>): Round => ({
  environment: 'production',
  ledger: 'file:/ledger',
  taken: [],
  left: [],
  notTaken: [],
  ...more,
});

describe('the outcome of a round', () => {
  it.each<readonly [readonly Outcome[], Outcome]>([
    [[], 'passed'],
    [['passed', 'waiting'], 'waiting'],
    [['waiting', 'refused'], 'refused'],
    [['held', 'refused'], 'held'],
    [['rolled-back', 'held', 'passed'], 'rolled-back'],
    [['broken', 'rolled-back'], 'broken'],
    [['stranded', 'broken', 'rolled-back'], 'stranded'],
  ])('of %j is %s', (outcomes, worst) => {
    expect(worstOf(round({ taken: outcomes.map(outcome => taken(outcome)) })).outcome).toBe(worst);
  });

  it('is stranded where traffic is back and something else is left', () => {
    const left = { name: 'flag', result: 'left', words: 'unknown', byHand: [] } as const;
    expect(worstOf(round({ taken: [taken('rolled-back', { compensated: [left] })] }))).toEqual({
      outcome: 'stranded',
      code: 'ROLLOUT_STRANDED',
    });
  });

  it('counts what could not be taken', () => {
    const fault = new Fault('LEDGER_BUSY', 'others write');
    const notTaken = [{ stream: { service: 'shop', environment: 'production' }, fault, byHand: ['az now'] }];
    expect(worstOf(round({ notTaken }))).toEqual({ outcome: 'broken', code: 'LEDGER_BUSY' });
    const text = toText(roundReport(round({ notTaken }))).join('\n');
    expect(text).toMatch(/shop: not taken[\s\S]*LEDGER_BUSY: others write[\s\S]*az now/);
  });
});

describe('what a round tells', () => {
  it('is promoted when everything that it took is', () => {
    expect(areAllPromoted(round({}))).toBe(false);
    expect(areAllPromoted(round({ taken: [taken('passed'), taken('waiting')] }))).toBe(true);
    expect(areAllPromoted(round({ taken: [taken('passed'), taken('held')] }))).toBe(false);
  });

  it('is when the first has to be looked at again', () => {
    expect(nextLook(round({ taken: [taken('passed')] }))).toBeUndefined();
    expect(nextLook(round({ taken: [taken('waiting', {}, 9), taken('waiting', {}, 7)] }))).toBe(7);
  });

  it('is why it left something alone, or that nothing is open', () => {
    const stream = { service: 'shop', environment: 'production' };
    const left = [{ stream, promotion: 'prm_b', because: 'it rests until noon: waiting' }];
    expect(roundHeadline(round({}))).toBe('nothing is open in production');
    expect(roundHeadline(round({ left }))).toMatch(/nothing to do .*shop: it rests until noon/);
    expect(toText(roundReport(round({ left }))).join('\n')).toMatch(/prm_b +it rests until noon/);
  });

  it('is how to go back by hand wherever a person has to finish it, and nowhere else', () => {
    const page = (outcome: Outcome) => toText(roundReport(round({ taken: [taken(outcome)] }))).join('\n');
    for (const outcome of ['stranded', 'held'] as const) expect(page(outcome)).toContain('az back by hand');
    for (const outcome of ['passed', 'rolled-back', 'waiting'] as const)
      expect(page(outcome)).not.toContain('az back by hand');
  });
});
