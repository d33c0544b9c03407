// The gate: all evidence that the candidate is worse than stable, averaged, so that the chance of a false alarm over a
// whole rollout is at most alpha however often one looks. One check after the other; a check costs some microseconds.

import type { Settings } from '../settings.js';
import { logSum } from '../statistics/log-sum.js';
import { averageWitness } from './averages.js';
import { errorWitness } from './errors.js';
import { latencyWitness } from './latency.js';
import { type Position, type Rung, scheduleOf } from './schedule.js';
import type { Conditions, Pair, Part, Witness } from './witness.js';

export type GateMetric = { readonly name: string; readonly weight: number } & (
  | { readonly kind: 'errors' | 'averages' }
  | { readonly kind: 'latency'; readonly edges: readonly number[] }
);

export type GatePlan = { readonly rungs: readonly Rung[]; readonly metrics: readonly GateMetric[] };

/** One interval: both arms by the metric's name. What is missing says nothing. */
export type GateCheck = {
  readonly position: Position;
  readonly pairs: Readonly<Record<string, Seen>>;
};

/** So many requests count as one. */
export type Seen = Pair & { readonly cluster: number };

export type MetricLook = {
  readonly name: string;
  /** Log, weighted: alone it is proof from -log(alpha) on. */
  readonly logEvidence: number;
  readonly isSubstantial: boolean;
};

export type GateLook = {
  readonly verdict: 'continue' | 'hold' | 'rollback';
  /** Natural logarithm; absent while nothing that was seen is large enough to go back for. */
  readonly logEvidence?: number;
  readonly metrics: readonly MetricLook[];
};

export type Gate = {
  readonly take: (check: GateCheck) => GateLook;
  /** What the evidence consists of, by metric. */
  readonly parts: () => readonly { readonly metric: string; readonly parts: readonly Part[] }[];
};

export function openGate({ rungs, metrics }: GatePlan, settings: Settings): Gate {
  const schedule = scheduleOf(rungs, settings.startShares);
  const sum = metrics.reduce((total, { weight }) => total + weight, 0);
  const members = metrics.map(metric => {
    const weight = metric.weight / sum;
    return { name: metric.name, weight, witness: witnessOf(metric, { settings, schedule, weight }) };
  });
  const silence: Seen = { candidate: { total: 0, bad: 0 }, stable: { total: 0, bad: 0 }, cluster: 1 };
  let check = 0;
  let left = 1;
  let others = 1;
  return {
    take: ({ position, pairs }) => {
      const start = Math.min(left, schedule.startShare(position));
      left -= start;
      const moment = {
        ...{ check, position, others, start, logCap: -Math.log(settings.alpha) },
        // What is left of 1 behind the plan are errors of rounding.
        left: left > 1e-12 ? left : 0,
      };
      for (const { name, witness } of members) {
        const { cluster, ...pair } = pairs[name] ?? silence;
        witness.take(pair, { ...moment, cluster });
      }
      others = Math.exp(logSum(members.map(each => Math.log(each.weight) + each.witness.logMixtures())));
      check += 1;
      return lookOf(members, settings);
    },
    parts: () =>
      members.map(({ name, weight, witness }) => {
        return { metric: name, parts: witness.parts().map(part => weighted(part, weight)) };
      }),
  };
}

type Member = { readonly name: string; readonly weight: number; readonly witness: Witness };

function witnessOf(metric: GateMetric, conditions: Conditions): Witness {
  switch (metric.kind) {
    case 'errors':
      return errorWitness(conditions);
    case 'latency':
      return latencyWitness({ ...conditions, edges: metric.edges });
    case 'averages':
      return averageWitness(conditions);
  }
}

function lookOf(members: readonly Member[], { alpha, holdAlpha }: Settings): GateLook {
  const metrics = members.map(({ name, weight, witness }): MetricLook => {
    const logEvidence = Math.log(weight) + witness.logEvidence();
    return { name, logEvidence, isSubstantial: witness.isSubstantial() };
  });
  const counting = metrics.filter(({ isSubstantial }) => isSubstantial);
  if (counting.length === 0) return { verdict: 'continue', metrics };
  const logEvidence = logSum(counting.map(metric => metric.logEvidence));
  const reached = (level: number) => logEvidence >= -Math.log(level);
  const verdict = reached(alpha) ? 'rollback' : reached(holdAlpha) ? 'hold' : 'continue';
  return { verdict, logEvidence, metrics };
}

function weighted(part: Part, weight: number): Part {
  return { ...part, logEvidence: part.logEvidence + Math.log(weight) };
}
