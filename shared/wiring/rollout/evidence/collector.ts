// Everything known so far, kept in memory: what was frozen once is never asked for again, so that every look judges the
// same past. Only whole intervals behind the lag are asked for.
import type { Objective } from '../../../judge/objective.js';
import type { Grid, Reading, Series, Spread } from '../../../judge/reading.js';
import type { Evidence, JudgeSetup, Told } from '../../../judge/setup.js';
import type { State } from '../../../rollout/state.js';
import type { Counting } from '../../../telemetry/generator.js';
import type { Answered, Arms, Telemetry } from '../../../telemetry/telemetry.js';
import { joinReadings, joinSeries } from './joining.js';
import { asksTime } from './timing.js';

export type Collector = {
  readonly collect: (state: State, now: number) => Promise<Collected>;
  /** Traffic of our own goes on while a share is judged, and rests otherwise. */
  readonly follow?: (state: State) => void;
  /** The rollout is over for this run: nothing more is sent. */
  readonly rest?: () => Promise<void>;
};

/** `fresh` is what came in with this look, by metric. */
export type Collected = { readonly evidence: Evidence; readonly fresh: Readonly<Record<string, unknown>> };

export type Collecting = {
  readonly telemetry: Counting;
  readonly setup: JudgeSetup;
  readonly arms: Arms;
  /** What the stable arm was like before anything moved; absent where the source cannot tell. */
  readonly spread?: Spread;
};

type Grown<T> = {
  readonly value: T | undefined;
  /** Where what is known ends; undefined when nothing is. */
  readonly to: number | undefined;
  readonly why: Extract<Told<T>, { readonly why: string }> | undefined;
};

/** A source that fails for less than this is asked again; what is known until then goes on counting. */
const patienceMilliseconds = 5 * 60_000;

export function startCollector({ telemetry, setup, arms, spread }: Collecting): Collector {
  const names = namesOf(setup.objectives);
  const counts = new Map<string, Grown<Reading>>();
  const series = new Map<string, Grown<Series>>();
  let unreadableSince: number | undefined;
  let hasBegunExchanged: boolean | undefined;

  return {
    collect: async (reached, now) => {
      hasBegunExchanged ??= reached.exchanged === true;
      const state = hasBegunExchanged ? sinceExchange(reached) : reached;
      const grid = (to: number | undefined) => gridOf(state, { now, setup, to });
      const sides = armsFor(state, arms);
      const fresh: Record<string, unknown> = {};
      let isReadable = true;
      for (const metric of names.counts) {
        const asked = grid(counts.get(metric)?.to);
        if (asked === undefined) continue;
        const latency = asksTime(telemetry.abilities, setup.objectives, metric);
        const answer = await telemetry.counts({ metric, arms: sides, grid: asked, latency });
        fresh[metric] = answer;
        isReadable = grow(counts, metric, { answer, join: joinReadings }) && isReadable;
      }
      for (const metric of names.series) {
        const asked = grid(series.get(metric)?.to);
        if (asked === undefined) continue;
        const answer = await seriesOf(telemetry, { metric, arm: sides.candidate, grid: asked });
        fresh[metric] = answer;
        isReadable = grow(series, metric, { answer, join: joinSeries }) && isReadable;
      }
      unreadableSince = isReadable ? undefined : (unreadableSince ?? now);
      const isPatient = unreadableSince !== undefined && now - unreadableSince < patienceMilliseconds;
      const evidence: Evidence = {
        now,
        windows: telemetry.traffic === undefined ? state.windows : evenly(state),
        counts: told(names.counts, counts, isPatient),
        series: told(names.series, series, isPatient),
        ...(spread !== undefined && { spread }),
        ...(unreadableSince !== undefined && { unreadableSince }),
      };
      return { evidence, fresh };
    },
    follow: state => {
      if (isJudged(state)) telemetry.traffic?.begin(armsFor(state, arms), state.promotion);
      else void telemetry.traffic?.rest();
    },
    rest: async () => telemetry.traffic?.rest(),
  };
}

function isJudged({ name }: State): boolean {
  return name === 'observing' || name === 'held' || name === 'watching';
}

/** Of our own requests each arm gets as many, whatever share of the visitors it has; alone it gets all of them. */
function evenly({ windows, exchanged }: State): State['windows'] {
  return windows.map(window =>
    window.percent === 100 && exchanged === true ? window : { ...window, percent: 50 },
  );
}

function namesOf(objectives: readonly Objective[]) {
  const of = (isSeries: boolean) => [
    ...new Set(
      objectives.filter(({ kind }) => (kind === 'sustained') === isSeries).map(({ metric }) => metric),
    ),
  ];
  return { counts: of(false), series: of(true) };
}

type Frame = { readonly now: number; readonly setup: JudgeSetup; readonly to: number | undefined };

/** From where it was asked last, or from the first share on; undefined when nothing new is complete. */
function gridOf({ windows }: State, { now, setup, to }: Frame): Grid | undefined {
  const { stepMilliseconds, lagMilliseconds } = setup;
  const floor = (time: number) => Math.floor(time / stepMilliseconds) * stepMilliseconds;
  const [first] = windows;
  if (first === undefined) return undefined;
  const grid = { from: to ?? floor(first.from), to: floor(now - lagMilliseconds), stepMilliseconds };
  return grid.to > grid.from ? grid : undefined;
}

/**
 * Who takes over behind a swap cannot ask any more what the builds did before it: their arms have changed places. The
 * shares up to there were judged by whoever was there.
 */
function sinceExchange(state: State): State {
  return { ...state, windows: state.windows.filter(({ percent }) => percent === 100) };
}

/** After a swap the candidate's build answers where stable did, and what is left in the slot gets nobody. */
function armsFor({ exchanged }: State, arms: Arms): Arms {
  if (exchanged !== true || arms.stable === undefined) return arms;
  const { version: _, ...place } = arms.stable;
  const { version } = arms.candidate;
  return { candidate: { ...place, ...(version !== undefined && { version }) } };
}

async function seriesOf(
  telemetry: Telemetry,
  question: Parameters<NonNullable<Telemetry['series']>>[0],
): Promise<Answered<Series>> {
  if (telemetry.series !== undefined) return telemetry.series(question);
  return { kind: 'unreadable', why: `${telemetry.name} knows no series such as ${question.metric}` };
}

type Growing<T> = {
  readonly answer: Answered<T>;
  readonly join: (before: T, more: T) => T;
};

/** Whether it could be read. */
function grow<T extends { readonly grid: Grid }>(
  known: Map<string, Grown<T>>,
  name: string,
  { answer, join }: Growing<T>,
): boolean {
  const before = known.get(name);
  switch (answer.kind) {
    case 'told': {
      const value = before?.value === undefined ? answer.value : join(before.value, answer.value);
      // A source may answer for less than it was asked for: what it holds to be incomplete.
      known.set(name, { value, to: value.grid.to, why: undefined });
      return true;
    }
    // It may only be late: the same time is asked for again, together with what comes after it.
    case 'no-data':
      known.set(name, { value: before?.value, to: before?.to, why: answer });
      return true;
    case 'unreadable':
      known.set(name, { value: before?.value, to: before?.to, why: answer });
      return false;
    default: {
      const unreachable: never = answer;
      return unreachable;
    }
  }
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
