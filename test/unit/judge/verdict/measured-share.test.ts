// The share of the requests that the candidate really got, against what the shares since then allow.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bandIn, byOdds, widened } from '../../../../shared/judge/intervals/share-band.js';
import { judge, startJudge } from '../../../../shared/judge/judge.js';
import type { Sharing, Window } from '../../../../shared/judge/setup.js';
import { begin, evidenceOf, healthy, setupOf, step } from './evidence.js';

const minute = 60_000;
const independent: Sharing = { independent: true, stickyMilliseconds: 0, settlingMilliseconds: 5 * minute };
const sticky: Sharing = {
  independent: false,
  stickyMilliseconds: 60 * minute,
  settlingMilliseconds: 2 * minute,
};
const edges: Sharing = { independent: false, stickyMilliseconds: 0, settlingMilliseconds: 45 * minute };

type Wish = {
  readonly sharing?: Sharing;
  readonly asked?: number;
  /** What the candidate gets, of so many requests in an interval. */
  readonly got: number;
  readonly requests?: number;
  readonly intervals?: number;
  readonly earlier?: readonly Window[];
};

/** Both arms are well; only the share is played with. */
function verdictOf(wish: Wish) {
  const { sharing = independent, asked = 20, got, requests = 600, intervals = 20, earlier = [] } = wish;
  const windows = [...earlier, { percent: asked, from: begin }];
  const { counts, ...evidence } = evidenceOf({
    requests,
    intervals,
    windows: [{ percent: got, from: begin }],
  });
  const setup = { ...setupOf({ plan: [{ percent: asked, milliseconds: 20 * minute }] }), sharing };
  return judge(setup, { ...evidence, windows, counts });
}

describe('a share that is not what was asked for', () => {
  it('holds the rollout, and says what was asked, measured and allowed, and what to look at', () => {
    const verdict = verdictOf({ got: 40 });
    expect(verdict).toMatchObject({ kind: 'undecided', hold: true });
    expect(verdict.share).toMatchObject({ askedPercent: 20, measuredPercent: 40 });
    expect(verdict.because).toMatch(/was given 20 %, and has 40 % of the [\d,]+ requests/);
    expect(verdict.because).toMatch(/it may have from 9\.3 % to 21\.6 %: look for requests/);
  });

  it.each<readonly [string, Wish, boolean]>([
    ['what was asked for', { got: 20 }, false],
    ['a little more', { got: 21 }, false],
    ['twice as much', { got: 40 }, true],
    ['twice as much of little', { asked: 1, got: 2, requests: 6_000 }, true],
    ['half as much, as soon as nobody is left where he was before', { got: 9 }, true],
    ['twice as much, where too few were counted to be sure', { got: 40, requests: 10, intervals: 2 }, false],
    ['half as much while a change may be under way', { got: 9, intervals: 9 }, false],
    ['a third more, where clients stay', { sharing: sticky, got: 26 }, false],
    ['twice as much, where clients stay', { sharing: sticky, got: 40, requests: 2_000 }, true],
    ['less, where clients stay', { sharing: sticky, got: 6, requests: 2_000 }, false],
    ['twice as much at the edges', { sharing: edges, got: 40 }, true],
    ['less than it was given a while ago', { sharing: edges, got: 12, earlier: ended(10) }, false],
    ['more than it ever was given', { sharing: edges, got: 40, earlier: ended(10) }, true],
    ['what it had before it was given less', { sharing: sticky, got: 45, earlier: ended(50) }, false],
    [
      'what it may have beside a third arm',
      { sharing: { ...independent, stablePart: 0.5 }, got: 33.3 },
      false,
    ],
    ['less than that', { sharing: { ...independent, stablePart: 0.5 }, got: 20, intervals: 40 }, true],
  ])('is or is not: %s', (_, wish, isHeld) => {
    const verdict = verdictOf(wish);
    expect([verdict.because, verdict.hold]).toEqual([expect.any(String), isHeld]);
    expect(verdict.share?.askedPercent).toBe(wish.asked ?? 20);
  });

  it('is told and holds nothing, where that is wanted', () => {
    const verdict = verdictOf({ sharing: { ...independent, isToldOnly: true }, got: 40 });
    expect(verdict).toMatchObject({ kind: 'pass', hold: false });
    expect(verdict.because).toContain('was given 20 %');
  });

  it('never hides a candidate that fails', () => {
    const setup = { ...setupOf(), sharing: independent };
    const failing = evidenceOf({
      windows: [{ percent: 10, from: begin }],
      candidate: () => ({ ...healthy, rate: 0.2 }),
    });
    expect(judge(setup, failing)).toMatchObject({ kind: 'fail', against: 'candidate' });
  });

  it('is the same verdict looked at again and again as looked at once', () => {
    const setup = {
      ...setupOf({ plan: [{ percent: 20, milliseconds: 20 * minute }] }),
      sharing: independent,
    };
    const looked = startJudge();
    for (const intervals of [1, 2, 5, 9, 10, 11, 16]) {
      const { counts, ...evidence } = evidenceOf({
        requests: 200,
        intervals,
        windows: [{ percent: 30, from: begin }],
      });
      const whole = { ...evidence, windows: [{ percent: 20, from: begin }], counts };
      expect(looked(setup, whole)).toEqual(judge(setup, whole));
    }
  });
});

/** A share that was in force for ten minutes until the present one. */
function ended(percent: number): readonly Window[] {
  return [{ percent, from: begin - 10 * minute, to: begin }];
}

describe('the band', () => {
  const span = { from: begin, to: begin + step };

  /** Shares one after another, up to an open one. */
  const histories = fc
    .array(
      fc.record({ percent: fc.integer({ min: 1, max: 99 }), minutes: fc.integer({ min: 1, max: 90 }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map(steps => {
      let from = begin - steps.reduce((sum, { minutes }) => sum + minutes * minute, 0);
      return steps.map(({ percent, minutes }, at): Window => {
        const window = { percent, from, ...(at < steps.length - 1 && { to: from + minutes * minute }) };
        from += minutes * minute;
        return window;
      });
    });

  it('has what is asked for in it, and nothing that was never asked for', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 200 }), (windows, follows) => {
        const { low, high } = bandIn(windows, span, { followsAfter: follows * minute });
        const asked = (windows.at(-1)?.percent ?? 0) / 100;
        expect(low).toBeLessThanOrEqual(asked);
        expect(high).toBeGreaterThanOrEqual(asked);
        expect(high).toBeLessThanOrEqual(Math.max(...windows.map(({ percent }) => percent / 100)));
      }),
    );
  });

  it('is wider the longer clients follow', () => {
    fc.assert(
      fc.property(histories, fc.nat(100), fc.nat(100), (windows, follows, more) => {
        const narrow = bandIn(windows, span, { followsAfter: follows * minute });
        const wide = bandIn(windows, span, { followsAfter: (follows + more) * minute });
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
      }),
    );
  });

  it('is what is asked for alone, once everything has followed', () => {
    fc.assert(
      fc.property(histories, fc.nat(120), (windows, follows) => {
        const last = windows.at(-1);
        const late = (last?.from ?? 0) + follows * minute;
        const asked = (last?.percent ?? 0) / 100;
        const settled = bandIn(windows, { from: late, to: late + step }, { followsAfter: follows * minute });
        expect(settled).toEqual({ low: asked, high: asked });
      }),
    );
  });

  it('is widened by odds, never beyond nothing and everything', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, fc.double({ min: 1, max: 5, noNaN: true }), (at, times) => {
        const { low, high } = widened({ low: at, high: at }, times);
        expect(low).toBeLessThanOrEqual(at + 1e-12);
        expect(high).toBeGreaterThanOrEqual(at - 1e-12);
        expect([low >= 0, high <= 1]).toEqual([true, true]);
      }),
    );
    expect(byOdds(0.2, 1.5)).toBeCloseTo(0.2727, 4);
  });
});
