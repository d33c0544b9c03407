// The counts of one metric on the judged intervals.
import type { Fold, Memory } from '../memory.js';
import type { Cell, Interval, Reading } from '../reading.js';
import type { Evidence, JudgeSetup, Told } from '../setup.js';
import { clusterFactor } from '../statistics/dispersion.js';
import { addCells, type CellSum, cellFold, samplingOf, summed } from './cells.js';
import { frozenUntil, type Slot, type Slots, slotsOf } from './slots.js';

export type Counted = Slot & { readonly candidate?: Cell; readonly stable?: Cell };

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
  return clusterFactor(spread?.intervals ?? [], sticky);
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

type Sides = { readonly candidate?: Cell; readonly stable?: Cell };

/** Cells by the beginning of their interval, and what was made of them so far for these slots. */
type Cells = {
  readonly sides: Map<number, Sides>;
  slots: readonly Slot[];
  counted: Counted[];
};

/** A finer grid is added up to the one that is judged. */
function gathering(step: number): Fold<Interval, Cells> {
  return {
    begin: () => ({ sides: new Map(), slots: [], counted: [] }),
    take: (cells, { from, candidate, stable }) => {
      const at = Math.floor(from / step) * step;
      const before = cells.sides.get(at);
      const [mine, theirs] = [addCells([before?.candidate, candidate]), addCells([before?.stable, stable])];
      cells.sides.set(at, {
        ...(mine !== undefined && { candidate: mine }),
        ...(theirs !== undefined && { stable: theirs }),
      });
      // It came after what it belongs to.
      if (at <= (cells.counted.at(-1)?.from ?? Number.NEGATIVE_INFINITY)) cells.counted = [];
      return cells;
    },
  };
}

type End = { readonly step: number; readonly to: number };

function countedIn(cells: Cells, slots: readonly Slot[], { step, to }: End): readonly Counted[] {
  const { counted, sides } = cells;
  const last = counted.at(-1);
  const goesOn = cells.slots === slots && (last === undefined || last.from + step <= to);
  if (!goesOn) cells.counted = [];
  cells.slots = slots;
  for (let at = cells.counted.length; at < slots.length; at += 1) {
    const slot = slots[at];
    if (slot === undefined || slot.from + step > to) break;
    cells.counted.push({ ...slot, ...sides.get(slot.from) });
  }
  return cells.counted;
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
