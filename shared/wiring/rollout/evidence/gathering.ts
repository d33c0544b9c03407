// Everything that the looks at one rollout brought in, as the judge is given it: while it is driven, and when its journal
// is judged again.
import type { Objective } from '../../../judge/objective.js';
import type { Reading, Series, Spread } from '../../../judge/reading.js';
import type { Evidence, Told } from '../../../judge/setup.js';
import type { Look } from '../../../rollout/look.js';
import type { State } from '../../../rollout/state.js';
import { growReading, growSeries } from './growing.js';

export type Gathering = {
  /** Where what is known of it ends; undefined when nothing is. */
  readonly endOf: (of: 'counts' | 'series', metric: string) => number | undefined;
  readonly takeCounts: (metric: string, answer: Told<Reading>) => void;
  readonly takeSeries: (metric: string, answer: Told<Series>) => void;
  readonly evidence: (at: Moment) => Evidence;
};

type Moment = Pick<Evidence, 'now' | 'windows' | 'unreadableSince' | 'spread'>;

type Grown<T> = {
  readonly value: T | undefined;
  readonly to: number | undefined;
  readonly why: Extract<Told<T>, { readonly why: string }> | undefined;
};
type Known<T> = Map<string, Grown<T>>;

export type MetricNames = { readonly counts: readonly string[]; readonly series: readonly string[] };

/** A source that fails for less than this is asked again; what is known until then goes on counting. */
const patienceMilliseconds = 5 * 60_000;

export function startGathering(names: MetricNames): Gathering {
  const known = { counts: new Map<string, Grown<Reading>>(), series: new Map<string, Grown<Series>>() };
  return {
    endOf: (of, metric) => known[of].get(metric)?.to,
    takeCounts: (metric, answer) => grow(known.counts, metric, { answer, with: growReading }),
    takeSeries: (metric, answer) => grow(known.series, metric, { answer, with: growSeries }),
    evidence: ({ now, windows, spread, unreadableSince }) => {
      const isPatient = unreadableSince !== undefined && now - unreadableSince < patienceMilliseconds;
      return {
        now,
        windows,
        counts: told(names.counts, known.counts, isPatient),
        series: told(names.series, known.series, isPatient),
        ...(spread !== undefined && { spread }),
        ...(unreadableSince !== undefined && { unreadableSince }),
      };
    },
  };
}

export function namesOf(objectives: readonly Objective[]): MetricNames {
  const of = (isSeries: boolean) => [
    ...new Set(
      objectives.filter(({ kind }) => (kind === 'sustained') === isSeries).map(({ metric }) => metric),
    ),
  ];
  return { counts: of(false), series: of(true) };
}

/** One driver's looks once more, in their order: to each, all that was known by then. */
export function gatherAgain(objectives: readonly Objective[]): (look: Look, state: State) => Evidence {
  const gathering = startGathering(namesOf(objectives));
  let spread: Spread | undefined;
  const take = (look: Look) => {
    for (const [metric, answer] of Object.entries(look.counts ?? {})) gathering.takeCounts(metric, answer);
    for (const [metric, answer] of Object.entries(look.series ?? {})) gathering.takeSeries(metric, answer);
    spread = look.spread ?? spread;
  };
  return (look, state) => {
    for (const each of look.before ?? []) take(each);
    take(look);
    const { now, windows = state.windows, unreadableSince } = look;
    return gathering.evidence({
      now,
      windows,
      ...(spread !== undefined && { spread }),
      ...(unreadableSince !== undefined && { unreadableSince }),
    });
  };
}

type Growing<T> = {
  readonly answer: Told<T>;
  readonly with: (before: T | undefined, more: T) => T;
};

function grow<T extends { readonly grid: { readonly to: number } }>(
  known: Known<T>,
  name: string,
  { answer, with: grown }: Growing<T>,
): void {
  const before = known.get(name);
  if (answer.kind === 'told') {
    const value = grown(before?.value, answer.value);
    // A source may answer for less than it was asked for: what it holds to be incomplete.
    known.set(name, { value, to: value.grid.to, why: undefined });
    return;
  }
  // It may only be late: the same time is asked for again, together with what comes after it.
  known.set(name, { value: before?.value, to: before?.to, why: answer });
}

function told<T>(
  names: readonly string[],
  known: ReadonlyMap<string, Grown<T>>,
  isPatient: boolean,
): Readonly<Record<string, Told<T>>> {
  return Object.fromEntries(
    names.map(name => {
      const { value, why } = known.get(name) ?? { value: undefined, why: undefined };
      const isSpent = why?.kind === 'unreadable' && !isPatient;
      if (value !== undefined && !isSpent) return [name, { kind: 'told', value }];
      return [name, why ?? { kind: 'no-data', why: 'no interval is complete yet' }];
    }),
  );
}
