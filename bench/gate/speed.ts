// How long the gate takes.
import { type GateMetric, openGate } from '../../shared/judge/gate/gate.js';
import { usualSettings } from '../../shared/judge/settings.js';
import { cellsFor } from './cells.js';
import { chanceFrom } from './chance.js';
import { memoryLine } from './memory.js';
import { ours, positionsIn } from './ours.js';
import { type Check, edges, type Rung, trafficOf } from './traffic.js';
import { judgeAll } from './whole-judge.js';

const repetitions = 5;

/** The best of some repetitions: whatever else the machine does only adds. */
function bestOf(work: () => void): number {
  const times = Array.from({ length: repetitions }, () => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

export function speedLines(): readonly string[] {
  const [cell] = cellsFor(['staged/real/1000']);
  if (cell === undefined) return [];
  const checks = [...trafficOf(cell, chanceFrom(1))];
  const lines = ours
    .filter(({ name }) => name !== 'with auto')
    .map(rule => {
      const hundred = bestOf(() => {
        for (let rollout = 0; rollout < 100; rollout += 1) {
          const decide = rule.begin(cell, []);
          for (const [at, check] of checks.entries()) decide(check, at);
        }
      });
      const microseconds = ((hundred * 1000) / (100 * checks.length)).toFixed(1);
      return `${rule.name}: 100 rollouts of ${checks.length} checks in ${hundred.toFixed(0)} ms, ${microseconds} us per check`;
    });
  const look = bestOf(() => judgeAll(checks, cell.plan)) / checks.length;
  return [
    ...lines,
    `one check of ten metrics: ${tenMetrics(checks, cell.plan).toFixed(2)} ms, with the whole judge around it ${look.toFixed(2)} ms`,
    memoryLine(),
  ];
}

/** Milliseconds of processor time for one further check of a rollout. */
function tenMetrics(checks: readonly Check[], plan: readonly Rung[]): number {
  const metrics = Array.from({ length: 5 }, (_, at): readonly GateMetric[] => [
    { name: `errors-${at}`, kind: 'errors', weight: 1 },
    { name: `latency-${at}`, kind: 'latency', weight: 1, edges },
  ]).flat();
  const positions = positionsIn(plan);
  const whole = bestOf(() => {
    const gate = openGate({ rungs: plan, metrics }, usualSettings);
    for (const [at, { candidate, stable }] of checks.entries()) {
      const seen = { candidate, stable, cluster: 1 };
      const pairs = Object.fromEntries(metrics.map(({ name }) => [name, seen]));
      gate.take({ position: positions[at] ?? { rung: 0, place: 0 }, pairs });
    }
  });
  return whole / checks.length;
}
