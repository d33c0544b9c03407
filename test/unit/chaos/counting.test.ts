// What chaos counts, and what it draws: a run that never died proves nothing, and a change that never comes is no moment.
import { describe, expect, it } from '@jest/globals';
import { changesOf } from '../../chaos/draw/cells.js';
import { type Draw, drawAgain, drawRun } from '../../chaos/draw/draw.js';
import { brokenResult, type RunResult } from '../../chaos/program/results.js';
import { deathsOf, isFailed, isPassed } from '../../chaos/program/table.js';

const draws = Array.from({ length: 480 }, (_, index) => drawRun(3, index + 1));

function result(number: number, phase: RunResult['phase'], more: Partial<RunResult> = {}): RunResult {
  return { ...brokenResult(drawRun(3, number), 3, ''), phase, problems: [], ...more };
}

const shareOf = ({ moment }: Draw) => (moment.kind === 'time' ? moment.share : 1);

describe('a moment to die', () => {
  it('comes behind a change only where the target asks for so many', () => {
    const behind = draws.flatMap(({ moment, stratum: { target } }) =>
      moment.kind === 'change' ? [{ nth: moment.nth, most: changesOf[target] }] : [],
    );
    expect(behind.length).toBeGreaterThan(100);
    expect(behind.filter(({ nth, most }) => nth > most)).toEqual([]);
    expect(new Set(behind.map(({ nth }) => nth))).toEqual(new Set([1, 2, 3]));
  });

  it('is drawn earlier each time that the run was over before it, and is the same in each repetition', () => {
    for (const draw of draws.slice(0, 50)) {
      const again = [1, 2, 3].map(tries => drawAgain(draw, tries));
      expect(again).toEqual([1, 2, 3].map(tries => drawAgain(draw, tries)));
      expect(again.map(each => shareOf(each) <= 0.5)).toEqual([true, true, true]);
      expect(again.map(({ moment: _, ...rest }) => rest)).toEqual(
        again.map(() => {
          const { moment: _, ...rest } = draw;
          return rest;
        }),
      );
    }
  });
});

describe('the count', () => {
  const results = [
    result(1, 'before'),
    result(2, 'while', { exposure: { took: 11 * 60_000, allowed: 12 * 60_000 } }),
    result(3, 'while', { exposure: { took: 60_000, allowed: 12 * 60_000 } }),
    result(4, 'after'),
    result(5, 'never'),
    result(6, 'never', { problems: ['left half-way'] }),
  ];

  it('takes a run that never died for no proof, and for a failure when something is wrong with it', () => {
    expect(results.filter(isPassed).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(results.filter(isFailed).map(({ number }) => number)).toEqual([6]);
  });

  it('tells when they died, and who came closest to what its plan had said', () => {
    expect(deathsOf(results)).toBe(
      'died before anything was written: 1; while a rollout was open: 2; after its end: 1; 1 never died, and prove nothing\n' +
        'closest to its bound: #2, a candidate that fails had traffic for 11.0 of 12.0 min',
    );
  });
});
