// A service that fails a part of its requests all the time, and of which nobody promised that it does not.
import { describe, expect, it } from '@jest/globals';
import { startJudge } from '../../../../shared/judge/judge.js';
import type { Objective } from '../../../../shared/judge/objective.js';
import { settingsBy } from '../../../../shared/judge/objectives/promised.js';
import { parseObjectives } from '../../../../shared/judge/objectives/short-forms.js';
import { usualObjectives } from '../../../../shared/judge/objectives/usual.js';
import { usualSettings } from '../../../../shared/judge/settings.js';
import type { Evidence, Window } from '../../../../shared/judge/setup.js';
import type { Verdict } from '../../../../shared/judge/verdict.js';
import { presets } from '../../../../shared/rollout/ladders/presets.js';
import { begin, evidenceOf, intervalsOf, lag, readingOf, setupOf, step, told } from './evidence.js';

/** 1 % for 5 minutes, 10 % for 10, 50 % for 15; then everybody. */
const cautious = presets.cautious.rungs.map(({ percent, lasts }) => ({
  percent,
  milliseconds: lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds,
}));
const ends = [10, 30, 60] as const;
const until = 80;

const windows: readonly Window[] = [...cautious, { percent: 100, milliseconds: 0 }].map(
  ({ percent }, at) => ({
    percent,
    from: begin + (ends[at - 1] ?? 0) * step,
    ...(ends[at] !== undefined && { to: begin + ends[at] * step }),
  }),
);

type Played = {
  readonly stable: (at: number) => number;
  readonly candidate?: (at: number) => number;
  /** Requests of both arms a second. */
  readonly perSecond?: number;
  readonly demanded?: string;
  readonly also?: Partial<Evidence>;
};

/** What is said at the end of every interval. */
function played({ stable, candidate = stable, perSecond = 100, demanded, also = {} }: Played) {
  const written = demanded === undefined ? undefined : read(demanded);
  const setup = setupOf({
    plan: cautious,
    objectives: written ?? usualObjectives({ latency: 'none' }),
    settings: settingsBy(written ?? [], usualSettings),
  });
  const arm = (rate: number) => ({ rate, median: 100 });
  const rows = intervalsOf({
    requests: (perSecond * step) / 1000,
    intervals: until,
    windows,
    candidate: at => arm(candidate(at)),
    stable: at => (at < 60 ? arm(stable(at)) : undefined),
  });
  const judge = startJudge();
  return rows.map((_, at) => {
    const to = begin + (at + 1) * step;
    const grid = { from: begin, to, stepMilliseconds: step };
    const counts = { requests: told(readingOf(rows.slice(0, at + 1), { grid })) };
    const open = windows.filter(({ from }) => from < to);
    return judge(setup, evidenceOf({ intervals: 0 }, { now: to + lag, windows: open, counts, ...also }));
  });
}

function read(text: string): readonly Objective[] {
  const given = parseObjectives(text);
  if ('problems' in given) throw new Error(given.problems.join('; '));
  return given.value;
}

const always = (rate: number) => () => rate;
const atEnds = (verdicts: readonly Verdict[]) => [...ends, until].map(end => verdicts[end - 1]);
const passing = { kind: 'pass', hold: false, sufficient: true };

describe('a service that fails all the time', () => {
  it.each([
    [0.015, 20],
    [0.02, 20],
    [0.03, 20],
    [0.03, 1000],
    [0.04, 100],
  ])('at %p of %p requests a second climbs the cautious ladder and stays up', (stable, perSecond) => {
    const verdicts = played({ stable: always(stable), perSecond });
    expect(atEnds(verdicts)).toMatchObject([passing, passing, passing, passing]);
    expect(verdicts.filter(({ kind, hold }) => kind === 'fail' || hold)).toEqual([]);
  });

  it.each([20, 100, 1000])(
    'goes back with a candidate that fails twice as often, of %p a second',
    perSecond => {
      const verdicts = played({ stable: always(0.03), candidate: always(0.06), perSecond });
      const failed = verdicts.find(({ kind }) => kind === 'fail');
      expect(failed).toMatchObject({
        against: 'candidate',
        because: expect.stringMatching(/no worse than stable|5%/),
      });
      expect(verdicts.indexOf(failed ?? (verdicts[0] as Verdict))).toBeLessThan(60);
    },
  );

  it('goes back when the candidate turns bad once it is alone', () => {
    const verdicts = played({ stable: always(0.03), candidate: at => (at < 64 ? 0.03 : 0.09) });
    expect(verdicts.slice(0, 64).map(({ kind }) => kind)).not.toContain('fail');
    expect(verdicts.at(-1)).toMatchObject({ kind: 'fail', against: 'candidate' });
  });

  it('holds beyond the net that is under everybody', () => {
    const verdicts = played({ stable: always(0.2) });
    expect(verdicts[40]).toMatchObject({ kind: 'undecided', hold: true, against: 'both' });
  });

  it('is not asked for more than for equality where that alone is demanded', () => {
    const equal = 'errors no worse than stable';
    expect(atEnds(played({ stable: always(0.03), demanded: equal }))).toMatchObject([
      passing,
      passing,
      passing,
      passing,
    ]);
    expect(played({ stable: always(0.2), demanded: equal })[40]).toMatchObject({
      hold: true,
      against: 'both',
    });
  });

  it('is in an incident where the hour before was better', () => {
    const instances = [{ total: 5_000, bad: 5 }];
    const grid = { from: begin - 60 * step, to: begin, stepMilliseconds: step };
    const spread = { grid, intervals: [{ from: grid.from, instances }] };
    const verdicts = played({ stable: always(0.03), also: { spread } });
    expect(verdicts[40]).toMatchObject({ kind: 'undecided', hold: true, against: 'both' });
    const before = { grid, intervals: [{ from: grid.from, instances: [{ total: 5_000, bad: 150 }] }] };
    expect(played({ stable: always(0.03), also: { spread: before } })[40]).toMatchObject(passing);
  });

  it('is measured by what was written down, where something was', () => {
    const promise = 'errors no worse than stable, availability 99.9% over 30d, whatever is left';
    expect(played({ stable: always(0.03), demanded: promise })[40]).toMatchObject({
      hold: true,
      against: 'both',
    });
    const limit = (most: string) => `errors no worse than stable, error-rate < ${most}`;
    expect(atEnds(played({ stable: always(0.03), demanded: limit('5%') }))).toMatchObject([
      passing,
      passing,
      passing,
      passing,
    ]);
    expect(played({ stable: always(0.03), demanded: limit('2%') })[40]).toMatchObject({
      hold: true,
      against: 'both',
    });
  });
});

describe('a service that fails one in a thousand', () => {
  it('is in an incident as soon as both versions fail thirty times as often', () => {
    const verdicts = played({ stable: always(0.001), candidate: always(0.001) });
    expect(atEnds(verdicts)).toMatchObject([passing, passing, passing, passing]);
    const incident = played({ stable: at => (at < 12 ? 0.001 : 0.03) });
    expect(incident[30]).toMatchObject({ kind: 'undecided', hold: true, against: 'both' });
  });

  it('waits for as much as before: 252 requests without an error for everybody', () => {
    const setup = setupOf({ plan: [], objectives: usualObjectives({ latency: 'none' }) });
    const clean = () => ({ rate: 0, median: 100 });
    const seen = (candidate: number) => {
      const scene = { intervals: 1, requests: candidate * 2, windows: [{ percent: 50, from: begin }] };
      return startJudge()(setup, evidenceOf({ ...scene, candidate: clean, stable: clean })).sufficient;
    };
    expect([seen(251), seen(252)]).toEqual([false, true]);
  });
});
