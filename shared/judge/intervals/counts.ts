// The counts of one metric on the judged intervals.
import type { Fold, Memory } from '../memory.js';
import type { Cell, Reading } from '../reading.js';
import type { Evidence, JudgeSetup, Told } from '../setup.js';
import { clusterMeasuredIn, stickyCluster } from '../statistics/dispersion.js';
import { type CellSum, cellFold, samplingOf, summed } from './cells.js';
import { type Counted, countedIn, gathering } from './gathering.js';
import { frozenUntil, type Slot, type Slots, slotsOf } from './slots.js';

export type Counts = {
  readonly intervals: readonly Counted[];
  readonly edges?: readonly number[];
};

/** All that is known, on one grid. */
export type Known = {
  readonly setup: JudgeSetup;
  readonly evidence: Evidence;
  readonly step: number;
  readonly slots: readonly Slot[];
  /** Where the frozen data end. */
  readonly until: number;
  /** How many failures come together. */
  readonly cluster: number;
  readonly counts: (metric: string) => Told<Counts>;
  readonly memory: Memory;
};

export function knownOf(setup: JudgeSetup, evidence: Evidence, memory: Memory): Known {
  const readings = comparedMetrics(setup).flatMap(metric => {
    const told = toldOf(evidence, metric);
    return told?.kind === 'told' ? [told.value] : [];
  });
  const step = Math.max(setup.stepMilliseconds, ...readings.map(({ grid }) => grid.stepMilliseconds));
  const from = Math.min(...readings.map(({ grid }) => grid.from));
  const to = Math.max(...readings.map(({ grid }) => grid.to));
  const cluster = clusterOf(setup, evidence);
  memory.restOn(JSON.stringify([step, cluster, readings.map(({ edges }) => edges ?? [])]));
  const { all: slots } = memory.grow<Slots>('slots', before =>
    slotsOf({ setup, evidence }, { step, from, to }, before),
  );
  const cached = new Map<string, Told<Counts>>();
  return {
    ...{ setup, evidence, step, slots, cluster, memory },
    until: frozenUntil({ setup, evidence }, step),
    counts: metric => {
      const found = cached.get(metric) ?? countsOf(evidence, metric, { step, slots, memory });
      cached.set(metric, found);
      return found;
    },
  };
}

/** What is compared or held to a ceiling; budgets and series look at times of their own. */
export function comparedMetrics({ objectives }: JudgeSetup): readonly string[] {
  const compared = objectives.filter(({ kind }) => kind === 'no-worse' || kind === 'ceiling');
  return [...new Set(compared.map(({ metric }) => metric))];
}

function toldOf({ counts }: Evidence, metric: string): Told<Reading> | undefined {
  return Object.hasOwn(counts, metric) ? counts[metric] : undefined;
}

function clusterOf({ settings, sticky }: JudgeSetup, { spread }: Evidence): number {
  if (settings.cluster !== 'auto') return settings.cluster;
  return clusterMeasuredIn(spread) ?? (sticky === true ? stickyCluster : 1);
}

type Grid = Pick<Known, 'step' | 'slots' | 'memory'>;

function countsOf(evidence: Evidence, metric: string, { step, slots, memory }: Grid): Told<Counts> {
  const told = toldOf(evidence, metric);
  if (told === undefined) return { kind: 'no-data', why: `nobody was asked for ${metric}` };
  if (told.kind !== 'told') return told;
  const { intervals, edges, grid } = told.value;
  if (!(grid.stepMilliseconds > 0) || step % grid.stepMilliseconds !== 0) {
    return { kind: 'unreadable', why: `intervals of ${grid.stepMilliseconds} ms do not fit into ${step} ms` };
  }
  const cells = memory.fold(`cells of ${metric}`, intervals, gathering(step));
  // Behind the end of the answer nothing is known yet, which is not silence.
  const counted = countedIn(cells, slots, { step, to: grid.to });
  return { kind: 'told', value: { intervals: counted, ...(edges !== undefined && { edges }) } };
}

/** Of many intervals those that are wanted; `of` says which. */
export function those(
  { memory }: Known,
  { of, from }: { readonly of: string; readonly from: readonly Counted[] },
  isWanted: (interval: Counted) => boolean,
): readonly Counted[] {
  return memory.fold(`those of ${of}`, from, {
    begin: (): Counted[] => [],
    take: (list, interval) => {
      if (isWanted(interval)) list.push(interval);
      return list;
    },
  });
}

/** Those of a metric in which both arms serve. */
export function bothServing(metric: string, from: readonly Counted[], known: Known): readonly Counted[] {
  return those(known, { of: `both in ${metric}`, from }, ({ compared }) => compared !== undefined);
}

/** Those of the share that is in force now; `of` says of which. */
export function ofThisShare(known: Known, of: string, from: readonly Counted[]): readonly Counted[] {
  const window = from.at(-1)?.window;
  return those(known, { of: `${of}, window ${window}`, from }, each => each.window === window);
}

/** How many requests of this interval count as one. */
export function clusterIn({ candidate, stable }: Counted, cluster: number): number {
  return cluster * samplingOf(candidate, stable);
}

type Totals = { readonly candidate: Cell; readonly stable: Cell };
type Sums = { readonly candidate: CellSum; readonly stable: CellSum };

const totalling: Fold<Counted, Sums> = {
  begin: () => ({ candidate: cellFold.begin(), stable: cellFold.begin() }),
  take: (sums, { candidate, stable }, at) => {
    cellFold.take(sums.candidate, candidate, at);
    cellFold.take(sums.stable, stable, at);
    return sums;
  },
};

/** Both arms over many intervals; `of` says which. */
export function totalOf({ memory }: Known, of: string, intervals: readonly Counted[]): Totals {
  const { candidate, stable } = memory.fold(`total of ${of}`, intervals, totalling);
  const nothing: Cell = { total: 0, bad: 0 };
  return { candidate: summed(candidate) ?? nothing, stable: summed(stable) ?? nothing };
}
