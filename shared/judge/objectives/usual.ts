// What is demanded of a rollout where nothing is configured.
import type { Objective } from '../objective.js';

const errors: readonly Objective[] = [
  {
    kind: 'no-worse',
    name: 'errors no worse than stable',
    role: 'must',
    metric: 'requests',
    of: 'errors',
  },
  {
    kind: 'ceiling',
    name: 'errors <= 5%',
    role: 'must',
    metric: 'requests',
    bad: { kind: 'errors' },
    most: 0.05,
  },
];

const latency: Objective = {
  kind: 'no-worse',
  name: 'latency no worse than stable',
  role: 'must',
  metric: 'requests',
  of: 'latency',
};

/** Latency is compared only where the source counts it in buckets; an average proves nothing about single requests. */
export function usualObjectives(source: {
  readonly latency: 'histogram' | 'average' | 'none';
}): readonly Objective[] {
  return source.latency === 'histogram' ? [...errors, latency] : errors;
}
