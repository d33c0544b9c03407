import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lookAt, offsetOf, patienceFor, scheduleFor } from '../../../../shared/steps/slo-gate/schedule.js';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const now = Date.UTC(2026, 10, 20, 14, 3, 17);
const logs = { stepMilliseconds: second, lagMilliseconds: 3 * minute };
const platform = { stepMilliseconds: minute, lagMilliseconds: 4 * minute };

describe('the time that is judged', () => {
  it('is the last half hour that is complete, when nothing is said', () => {
    expect(scheduleFor({}, logs, now)).toEqual({
      kind: 'past',
      from: Date.UTC(2026, 10, 20, 13, 30),
      until: Date.UTC(2026, 10, 20, 14, 0),
      stepMilliseconds: 30 * second,
    });
  });

  it('begins with the next whole interval, for a watch', () => {
    expect(scheduleFor({ for: 15 * minute }, platform, now)).toEqual({
      kind: 'watch',
      from: Date.UTC(2026, 10, 20, 14, 4),
      until: Date.UTC(2026, 10, 20, 14, 19),
      stepMilliseconds: minute,
    });
  });

  it.each([
    [{ for: 6 * hour }, logs, 30 * second],
    [{ for: 7 * hour }, logs, minute],
    [{ for: 24 * hour }, logs, 5 * minute],
    [{ window: 6 * hour }, logs, 5 * minute],
    [{ for: 7 * 24 * hour }, logs, 15 * minute],
    [{ for: 10 * minute }, platform, minute],
    [{ for: 10 * minute, every: 2 * minute }, platform, 2 * minute],
  ])('goes by steps that fit: %j', (wish, source, step) => {
    expect(scheduleFor(wish, source, now)).toMatchObject({ stepMilliseconds: step });
  });

  it.each([
    [{ every: 45 * second, for: 5 * minute }, platform, 'every'],
    [{ every: 7 * second, for: 5 * minute }, logs, 'every'],
    [{ every: 25 * second, for: 5 * minute }, { ...logs, stepMilliseconds: 10 * second }, 'every'],
    [{ every: 5 * minute, for: 4 * minute }, logs, 'for'],
    [{ window: 10 * second }, logs, 'window'],
    [{ for: 8 * 24 * hour }, logs, 'for'],
  ])('is refused where it cannot be: %j', (wish, source, input) => {
    const scheduled = scheduleFor(wish, source, now);
    expect('problems' in scheduled ? Object.keys(scheduled.problems) : scheduled).toEqual([input]);
  });

  it('always lies on whole intervals that divide a day, and never in what is not complete', () => {
    const wishes = fc.record(
      { for: fc.integer({ min: second, max: 200 * hour }), every: fc.integer({ min: 1, max: hour }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(wishes, fc.integer({ min: 1e12, max: 4e12 }), (wish, at) => {
        const scheduled = scheduleFor(wish, logs, at);
        if ('problems' in scheduled) return;
        const { from, until, stepMilliseconds: step, kind } = scheduled;
        expect([from % step, until % step, (24 * hour) % step]).toEqual([0, 0, 0]);
        expect(until).toBeGreaterThan(from);
        if (kind === 'past') expect(until).toBeLessThanOrEqual(at - logs.lagMilliseconds);
        else expect(from).toBeGreaterThanOrEqual(at);
      }),
    );
  });
});

describe('a look', () => {
  it('comes behind the lag, at a place of its own in the first half of an interval', () => {
    fc.assert(
      fc.property(fc.string(), name => {
        const offset = offsetOf(name, 30 * second);
        expect(offset >= 0 && offset < 15 * second).toBe(true);
        expect(lookAt(now, { lag: minute, offset })).toBe(now + minute + offset);
        expect(offsetOf(name, 30 * second)).toBe(offset);
      }),
    );
  });

  it('is repeated for twice the lag of a source that cannot be read, and no less than five minutes', () => {
    expect([patienceFor(minute), patienceFor(4 * minute)]).toEqual([5 * minute, 8 * minute]);
  });
});
