// Everything known so far, kept in memory: what was frozen once is never asked for again, so that every look judges the
// same past. Only whole intervals behind the lag are asked for.
import type { Grid, Reading, Series, Spread } from '../../../judge/reading.js';
import type { Evidence, JudgeSetup } from '../../../judge/setup.js';
import type { Look } from '../../../rollout/look.js';
import type { State } from '../../../rollout/state.js';
import type { Counting } from '../../../telemetry/generator.js';
import type { Answered, Arms, Telemetry } from '../../../telemetry/telemetry.js';
import { type Gathering, namesOf, startGathering } from './gathering.js';
import { asksTime } from './timing.js';

export type Collector = {
  readonly collect: (state: State, now: number) => Promise<Collected>;
  /** Traffic of our own goes on while a share is judged, and rests otherwise. */
  readonly follow?: (state: State) => void;
  /** The rollout is over for this run: nothing more is sent. */
  readonly rest?: () => Promise<void>;
};

/** `look` is what came in with this look: with those before it, the evidence can be put together again. */
export type Collected = { readonly evidence: Evidence; readonly look: Look };

export type Collecting = {
  readonly telemetry: Counting;
  readonly setup: JudgeSetup;
  readonly arms: Arms;
  /** What the stable arm was like before anything moved; absent where the source cannot tell. */
  readonly spread?: Spread;
};

type Asking = {
  readonly sides: Arms;
  readonly grid: (of: 'counts' | 'series', metric: string) => Grid | undefined;
};

export function startCollector({ telemetry, setup, arms, spread }: Collecting): Collector {
  const gathering = startGathering(namesOf(setup.objectives));
  const { askCounts, askSeries } = askers({ telemetry, setup }, gathering);
  let unreadableSince: number | undefined;
  let hasBegunExchanged: boolean | undefined;
  let isFirst = true;
  const frameOf = (state: State, now: number) => (of: 'counts' | 'series', metric: string) =>
    gridOf(state, { now, setup, to: gathering.endOf(of, metric) });

  return {
    collect: async (reached, now) => {
      hasBegunExchanged ??= reached.exchanged === true;
      const state = hasBegunExchanged ? sinceExchange(reached) : reached;
      const asking: Asking = { sides: armsFor(state, arms), grid: frameOf(state, now) };
      const counts = await askCounts(asking);
      const series = await askSeries(asking);
      const isReadable = [counts, series].every(isAnswered);
      unreadableSince = isReadable ? undefined : (unreadableSince ?? now);
      const since = unreadableSince === undefined ? {} : { unreadableSince };
      const windows = telemetry.traffic === undefined ? state.windows : evenly(state);
      const look: Look = {
        now,
        ...(Object.keys(counts).length > 0 && { counts }),
        ...(Object.keys(series).length > 0 && { series }),
        ...(!isSame(windows, reached.windows) && { windows }),
        ...(isFirst && spread !== undefined && { spread }),
        ...since,
      };
      isFirst = false;
      return { evidence: gathering.evidence({ now, windows, ...(spread && { spread }), ...since }), look };
    },
    follow: state => {
      if (isJudged(state)) telemetry.traffic?.begin(armsFor(state, arms), state.promotion);
      else void telemetry.traffic?.rest();
    },
    rest: async () => telemetry.traffic?.rest(),
  };
}

/** What is asked is taken in as soon as it is answered. */
function askers({ telemetry, setup }: Pick<Collecting, 'telemetry' | 'setup'>, gathering: Gathering) {
  const names = namesOf(setup.objectives);
  const askCounts = async ({ sides, grid: gridFor }: Asking) => {
    const answers: Record<string, Answered<Reading>> = {};
    for (const metric of names.counts) {
      const grid = gridFor('counts', metric);
      if (grid === undefined) continue;
      const latency = asksTime(telemetry.abilities, setup.objectives, metric);
      const answer = await telemetry.counts({ metric, arms: sides, grid, latency });
      answers[metric] = answer;
      gathering.takeCounts(metric, answer);
    }
    return answers;
  };
  const askSeries = async ({ sides, grid: gridFor }: Asking) => {
    const answers: Record<string, Answered<Series>> = {};
    for (const metric of names.series) {
      const grid = gridFor('series', metric);
      if (grid === undefined) continue;
      const answer = await seriesOf(telemetry, { metric, arm: sides.candidate, grid });
      answers[metric] = answer;
      gathering.takeSeries(metric, answer);
    }
    return answers;
  };
  return { askCounts, askSeries };
}

function isAnswered(answers: Readonly<Record<string, Answered<unknown>>>): boolean {
  return Object.values(answers).every(({ kind }) => kind !== 'unreadable');
}

function isSame(some: State['windows'], others: State['windows']): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
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
