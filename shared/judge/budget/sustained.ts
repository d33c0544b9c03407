// A metric held to a limit: missed when it stayed beyond the limit for the whole newest stretch. One point within the
// limit ends a stretch; a gap does not, and more gaps than points say nothing at all.
import type { Sustained } from '../objective.js';
import { durationInUnits } from '../objectives/quantities.js';
import type { Point, Series } from '../reading.js';
import type { Evidence, Window } from '../setup.js';
import type { Judged, VerdictKind } from '../verdict.js';
import { isBeyond } from './counted.js';

type Said = Pick<Judged, 'kind' | 'because' | 'numbers'>;

/** The newest stretch, as far as it was judged at all. */
type Stretch = {
  readonly points: readonly Point[];
  readonly beyond: readonly Point[];
  /** How many points there should be so far, and in a whole stretch. */
  readonly expected: number;
  readonly whole: number;
};

export function judgeSustained(objective: Sustained, evidence: Evidence): Judged {
  const { name, role, metric } = objective;
  const told = evidence.series[metric];
  if (told === undefined)
    return { objective: name, role, ...nothing('no-data', `nobody was asked for ${metric}`) };
  if (told.kind !== 'told') return { objective: name, role, ...nothing(told.kind, told.why) };
  if (!(told.value.grid.stepMilliseconds > 0)) {
    return { objective: name, role, ...nothing('unreadable', 'its intervals have no length') };
  }
  return { objective: name, role, ...saidOf(objective, stretchOf(objective, told.value, evidence.windows)) };
}

function nothing(kind: VerdictKind, because: string): Said {
  return { kind, because, numbers: {} };
}

function stretchOf(objective: Sustained, { grid, points }: Series, windows: readonly Window[]): Stretch {
  const { from, to, stepMilliseconds: step } = grid;
  const whole = Math.max(1, Math.ceil(objective.milliseconds / step));
  const begin = Math.max(from, to - whole * step);
  const isJudged = (at: number): boolean =>
    windows.length === 0 ||
    windows.some(window => at >= window.from && (window.to === undefined || at < window.to));
  const inside = points.filter(
    point =>
      point.from >= begin && point.from + step <= to && Number.isFinite(point.value) && isJudged(point.from),
  );
  let expected = 0;
  for (let at = Math.ceil(begin / step) * step; at + step <= to; at += step) if (isJudged(at)) expected += 1;
  return {
    points: inside,
    beyond: inside.filter(({ value }) => isBeyond(value, objective)),
    expected,
    whole,
  };
}

function saidOf(objective: Sustained, { points, beyond, expected, whole }: Stretch): Said {
  const numbers = numbersOf(objective, points, {
    beyond: beyond.length,
    gaps: Math.max(0, expected - points.length),
  });
  const stretch = durationInUnits(objective.milliseconds);
  const seen = `${beyond.length} of ${points.length} points of the last ${stretch} are beyond ${objective.limit}`;
  const gaps = points.length < expected ? `, ${expected - points.length} of ${expected} are missing` : '';
  const because = `${seen}${worstWords(objective, points)}${gaps}`;
  if (points.length === 0)
    return { kind: 'no-data', because: `no point was counted in the last ${stretch}`, numbers };
  if (points.length * 2 < expected) return { kind: 'no-data', because, numbers };
  if (beyond.length < points.length) return { kind: 'pass', because, numbers };
  if (expected >= whole) return { kind: 'fail', because, numbers };
  return { kind: 'undecided', because: `${because}; a whole stretch has ${whole} points`, numbers };
}

function numbersOf(
  objective: Sustained,
  points: readonly Point[],
  counts: { readonly beyond: number; readonly gaps: number },
): Readonly<Record<string, number>> {
  const worst = worstOf(objective, points);
  return {
    points: points.length,
    ...counts,
    limit: objective.limit,
    ...(worst === undefined ? {} : { worst }),
  };
}

function worstWords(objective: Sustained, points: readonly Point[]): string {
  const worst = worstOf(objective, points);
  return worst === undefined ? '' : `, the worst is ${Number(worst.toPrecision(6))}`;
}

function worstOf({ better }: Sustained, points: readonly Point[]): number | undefined {
  const values = points.map(({ value }) => value);
  const worse = better === 'lower' ? Math.max : Math.min;
  return values.length === 0 ? undefined : values.reduce((left, right) => worse(left, right));
}
