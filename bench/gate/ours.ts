// Our gate, in the configurations that are compared.
import { type GateMetric, openGate } from '../../shared/judge/gate/gate.js';
import type { Position } from '../../shared/judge/gate/schedule.js';
import { type Settings, sensitiveSettings, usualSettings } from '../../shared/judge/settings.js';
import { clusterFactor } from '../../shared/judge/statistics/dispersion.js';
import type { Cell } from './cells.js';
import type { Rule } from './rule.js';
import { edges, type Rung } from './traffic.js';

const metrics: readonly GateMetric[] = [
  { name: 'errors', kind: 'errors', weight: usualSettings.weights.errors },
  { name: 'latency', kind: 'latency', weight: usualSettings.weights.latency, edges },
];

export const ours: readonly Rule[] = [
  ruleOf('recommended', usualSettings),
  ruleOf('with auto', usualSettings, 'measured'),
  ruleOf('base', { ...usualSettings, configuration: 'base' }),
  ruleOf('sensitive', sensitiveSettings),
];

/** How many failures come together is measured where clients stay, as `cluster: auto` does; `measured`: everywhere. */
function ruleOf(name: string, settings: Settings, cluster?: 'measured'): Rule {
  return {
    name,
    begin: ({ plan, scenario }: Cell, before) => {
      const gate = openGate({ rungs: plan, metrics }, settings);
      const positions = positionsIn(plan);
      const factor = cluster === 'measured' || scenario.burst > 1 ? clusterFactor(before) : 1;
      return ({ candidate, stable }, at) => {
        const position = positions[at];
        if (position === undefined) return false;
        const seen = { candidate, stable, cluster: factor };
        return gate.take({ position, pairs: { errors: seen, latency: seen } }).verdict === 'rollback';
      };
    },
  };
}

export function positionsIn(plan: readonly Rung[]): readonly Position[] {
  return plan.flatMap(({ checks }, rung) => Array.from({ length: checks }, (_, place) => ({ rung, place })));
}
