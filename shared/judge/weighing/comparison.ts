// The objectives "no worse than stable" of one role, judged together: they share one chance of a false alarm.
import { type Gate, type GateCheck, type GateLook, type GateMetric, openGate } from '../gate/gate.js';
import type { Part } from '../gate/witness.js';
import { type Counts, clusterIn, type Known } from '../intervals/counts.js';
import type { Counted } from '../intervals/gathering.js';
import { comparedRungs } from '../intervals/slots.js';
import type { NoWorse } from '../objective.js';

export type Compared = {
  readonly look: GateLook | undefined;
  readonly members: readonly Member[];
};

export type Member = {
  readonly objective: NoWorse;
  readonly counts: Counts;
  /** Log, weighted: with all others it is added up to the evidence. */
  readonly logEvidence: number;
  /** What was seen is large enough to go back for. */
  readonly isSubstantial: boolean;
  readonly parts: readonly Part[];
};

/** An objective whose counts are missing, or cannot be compared. */
export type Unseen = {
  readonly objective: NoWorse;
  readonly kind: 'no-data' | 'unreadable';
  readonly why: string;
};

type Usable = { readonly objective: NoWorse; readonly counts: Counts; readonly metric: GateMetric };

export function compare(
  known: Known,
  objectives: readonly NoWorse[],
): Compared & { unseen: readonly Unseen[] } {
  const sorted = objectives.map((objective, at) => usableOf(known, objective, String(at)));
  const unseen = sorted.filter(each => 'why' in each);
  const usable = sorted.filter(each => 'metric' in each);
  if (usable.length === 0) return { look: undefined, members: [], unseen };
  const { setup, slots, step, memory } = known;
  const plan = { rungs: comparedRungs(setup.plan, step), metrics: usable.map(({ metric }) => metric) };
  const name = `gate of ${JSON.stringify(usable.map(({ objective, metric }) => [objective, metric]))}`;
  const { gate, look } = memory.foldRows(name, [slots, ...usable.map(({ counts }) => counts.intervals)], {
    begin: (): Taken => ({ gate: openGate(plan, setup.settings), look: undefined }),
    take: (taken, at) => {
      const position = slots[at]?.compared;
      if (position === undefined) return taken;
      const pairs = pairsAt(usable, at, known.cluster);
      return { gate: taken.gate, look: taken.gate.take({ position, pairs }) };
    },
  });
  const parts = gate.parts();
  const members = usable.map(({ objective, counts, metric }): Member => {
    const own = look?.metrics.find(({ name }) => name === metric.name);
    return {
      ...{ objective, counts },
      logEvidence: own?.logEvidence ?? Number.NEGATIVE_INFINITY,
      isSubstantial: own?.isSubstantial ?? false,
      parts: parts.find(each => each.metric === metric.name)?.parts ?? [],
    };
  });
  return { look, members, unseen };
}

function usableOf(known: Known, objective: NoWorse, name: string): Usable | Unseen {
  const told = known.counts(objective.metric);
  if (told.kind !== 'told') return { objective, kind: told.kind, why: told.why };
  const counts = told.value;
  const { weights } = known.setup.settings;
  if (objective.of === 'errors')
    return { objective, counts, metric: { name, kind: 'errors', weight: weights.errors } };
  const weight = weights.latency;
  if (counts.edges !== undefined && counts.edges.length > 0) {
    return { objective, counts, metric: { name, kind: 'latency', weight, edges: counts.edges } };
  }
  if (counts.intervals.some(({ candidate }) => candidate?.average !== undefined)) {
    return { objective, counts, metric: { name, kind: 'averages', weight } };
  }
  return { objective, kind: 'no-data', why: 'the source does not say how long requests take' };
}

type Taken = { readonly gate: Gate; readonly look: GateLook | undefined };

function pairsAt(usable: readonly Usable[], at: number, cluster: number): GateCheck['pairs'] {
  return Object.fromEntries(
    usable.flatMap(({ counts, metric }) => {
      const interval = counts.intervals[at];
      return interval === undefined ? [] : [[metric.name, seenIn(interval, cluster)]];
    }),
  );
}

/** An arm that is missing says nothing about the other. */
function seenIn(interval: Counted, cluster: number): GateCheck['pairs'][string] {
  const silent = { total: 0, bad: 0 };
  const { candidate = silent, stable = silent } = interval;
  return { candidate, stable, cluster: clusterIn(interval, cluster) };
}
