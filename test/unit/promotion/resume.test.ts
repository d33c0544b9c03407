// What resume finds to do, the sign that it lives, and the clock that all of it is measured by.
import { describe, expect, it } from '@jest/globals';
import { chainOnto } from '../../../shared/ledger/chain.js';
import type { Happened } from '../../../shared/promotion/happened.js';
import {
  handOffProblem,
  heartbeatAge,
  heartbeatEntry,
  heartbeatInterval,
  heartbeatStream,
  isHeartbeatDue,
  isHeartbeatWanted,
} from '../../../shared/promotion/heartbeat.js';
import { standingOf } from '../../../shared/promotion/history.js';
import { isoTime } from '../../../shared/promotion/moment.js';
import { skewProblem } from '../../../shared/promotion/skew.js';
import { unfinished } from '../../../shared/promotion/unfinished.js';
import { at, finished, type Line, minute, nine, opened, streamOf, taken } from './history.js';

const found = (now: number, ...lines: readonly Line[]) =>
  unfinished(standingOf(streamOf(lines)), now).map(
    ({ promotion, take, because }) => `${take ? 'take' : 'leave'} ${promotion.id}: ${because}`,
  );
const until = nine + 3 * minute;
const driven = [opened('a'), taken('a', 1, until)];
const rested = (more: { readonly wakeAt?: string }): Happened => ({
  kind: 'rested',
  promotion: 'a',
  fence: 1,
  outcome: 'held',
  state: {},
  ...more,
});

describe('what is unfinished', () => {
  it('is nothing where everything has finished', () => {
    expect(found(nine, ...driven, finished('a', 1))).toEqual([]);
  });

  it('is taken once its driver is gone, and what is queued behind it is not', () => {
    expect(found(until - 1, ...driven, opened('b'))).toEqual([
      'leave a: runner drives it until 2026-11-20T09:03:00.000Z',
      'leave b: it is queued behind a',
    ]);
    expect(found(until, ...driven)).toEqual([
      'take a: its driver runner is gone since 2026-11-20T09:03:00.000Z',
    ]);
  });

  it('is taken at once when its driver gave it back', () => {
    const givenBack: Happened = { kind: 'lease-given-back', promotion: 'a', driver: 'runner', fence: 1 };
    expect(found(nine + 3_000, ...driven, givenBack)).toEqual(['take a: its driver gave it back']);
  });

  it('is left to its own run for three minutes from when its turn came', () => {
    expect(found(until - 1, opened('a'))).toEqual([
      'leave a: its own run has until 2026-11-20T09:03:00.000Z to begin',
    ]);
    expect(found(until, opened('a'))).toEqual(['take a: nobody began to drive it']);
    const turn = [opened('a'), opened('b'), at(nine + 60 * minute, finished('a', 0))];
    expect(found(nine + 61 * minute, ...turn)).toEqual([
      'leave b: its own run has until 2026-11-20T10:03:00.000Z to begin',
    ]);
  });

  it('is taken when its rest is over, and not before', () => {
    const lines = [...driven, rested({ wakeAt: isoTime(nine + 60 * minute) })];
    expect(found(nine + 60 * minute - 1, ...lines)).toEqual([
      'leave a: it rests until 2026-11-20T10:00:00.000Z: held',
    ]);
    expect(found(nine + 60 * minute, ...lines)).toEqual(['take a: it rested until 2026-11-20T10:00:00.000Z']);
  });

  it('rests without an end until somebody says how to go on', () => {
    expect(found(nine + 9_999 * minute, ...driven, rested({}))).toEqual([
      'leave a: it rests until somebody says how to go on: held',
    ]);
    const order = at(nine, { kind: 'continue-ordered', promotion: 'a', reason: 'fine' }, 'ada');
    expect(found(nine + minute, ...driven, rested({}), order)).toEqual(['take a: continue-ordered by ada']);
  });
});

describe('the heartbeat of resume', () => {
  const beats = (...times: readonly number[]) =>
    chainOnto(
      [],
      times.map(time => heartbeatEntry({ at: time, by: 'resume' })),
    );
  const hours = (count: number) => count * 60 * minute;

  it('lies in a stream of its own', () => {
    expect(heartbeatStream('production')).toEqual({ service: 'azure-promote', environment: 'production' });
  });

  it('is as old as its newest, wherever that lies', () => {
    expect(heartbeatAge([], nine)).toBeUndefined();
    expect(heartbeatAge(beats(nine - hours(9), nine - hours(2), nine - hours(5)), nine)).toBe(hours(2));
    expect(heartbeatAge(beats(nine + minute), nine)).toBe(0);
  });

  it('does not last because of a clock that ran ahead', () => {
    expect(heartbeatAge(beats(nine - hours(30), nine + hours(900)), nine)).toBe(hours(30));
    expect(heartbeatAge(streamOf(driven), nine)).toBeUndefined();
  });

  it('is renewed when it is older than six hours', () => {
    expect(isHeartbeatDue(undefined)).toBe(true);
    expect(isHeartbeatDue(hours(6))).toBe(false);
    expect(isHeartbeatDue(hours(6) + 1)).toBe(true);
  });

  it('is left by two runs of the schedule every six hours, and by others only to show that they live', () => {
    expect(isHeartbeatWanted([], nine, false)).toBe(true);
    const one = beats(nine - 15 * minute);
    expect(isHeartbeatWanted(one, nine, true)).toBe(true);
    expect(isHeartbeatWanted(one, nine)).toBe(true);
    expect(isHeartbeatWanted(one, nine, false)).toBe(false);
    expect(isHeartbeatWanted(beats(nine - 30_000), nine, true)).toBe(false);
    const two = beats(nine - hours(6), nine - hours(6) + 15 * minute);
    expect(isHeartbeatWanted(two, nine, true)).toBe(false);
    expect(isHeartbeatWanted(two, nine + 15 * minute + 1, true)).toBe(true);
  });

  it('tells how far apart its runs were at most, as far as two of them left their sign', () => {
    expect(heartbeatInterval([], nine)).toBeUndefined();
    expect(heartbeatInterval(beats(nine), nine)).toBeUndefined();
    const day = [0, 15 * minute, hours(6) + 30 * minute, hours(7) + 10 * minute].map(
      each => nine - hours(20) + each,
    );
    expect(heartbeatInterval(beats(...day), nine)).toBe(40 * minute);
    // A schedule that runs three times a day.
    expect(heartbeatInterval(beats(nine - hours(16), nine - hours(8), nine), nine)).toBe(hours(8));
    expect(heartbeatInterval(beats(nine - minute, nine), nine)).toBe(5 * minute);
    // What it was like a month ago says nothing.
    const month = 30 * hours(24);
    expect(heartbeatInterval(beats(nine - month, nine - month + 5 * minute), nine)).toBeUndefined();
  });

  it('counts no runs that something else than the schedule started', () => {
    const entries = chainOnto(
      [],
      [
        heartbeatEntry({ at: nine - 60 * minute, by: 'resume' }, true),
        heartbeatEntry({ at: nine - 50 * minute, by: 'resume' }, false),
        heartbeatEntry({ at: nine - 30 * minute, by: 'resume' }, true),
      ],
    );
    expect(heartbeatInterval(entries, nine)).toBe(30 * minute);
    expect(heartbeatAge(entries.slice(0, 2), nine)).toBe(50 * minute);
  });

  it('lets something be handed off when it is younger than a day', () => {
    expect(handOffProblem(hours(24) - 1)).toBeUndefined();
    expect(handOffProblem(hours(24))).toMatchObject({
      code: 'RESUME_NOT_SEEN',
      class: 'refused',
      message: 'nobody would finish what this run leaves open: resume is not alive, it ran last 24 hours ago',
    });
    expect(handOffProblem(undefined)?.message).toContain('it never ran');
  });
});

describe('the clock of a machine', () => {
  it('may be five minutes off, and no more', () => {
    expect(skewProblem(nine + 5 * minute, nine)).toBeUndefined();
    expect(skewProblem(nine - 5 * minute, nine)).toBeUndefined();
    expect(skewProblem(nine + 5 * minute + 1, nine)).toMatchObject({
      code: 'CLOCK_SKEWED',
      message: 'the clock of this machine is 5 minutes ahead',
      facts: { here: '2026-11-20T09:05:00.001Z', common: '2026-11-20T09:00:00.000Z' },
    });
    expect(skewProblem(nine - 60 * minute, nine)?.message).toBe(
      'the clock of this machine is 60 minutes behind',
    );
  });
});
