// How long the judge takes for one look at ten metrics, with all that stands around the gate: silence, blame, enough, words.
import { startJudge } from '../../shared/judge/judge.js';
import type { Objective } from '../../shared/judge/objective.js';
import type { Reading } from '../../shared/judge/reading.js';
import { usualSettings } from '../../shared/judge/settings.js';
import type { JudgeSetup, Told, Window } from '../../shared/judge/setup.js';
import { type Check, checkSeconds, edges, type Rung } from './traffic.js';

const step = checkSeconds * 1000;
const names = ['one', 'two', 'three', 'four', 'five'] as const;

const objectives = names.flatMap(metric =>
  (['errors', 'latency'] as const).map(
    (of): Objective => ({ kind: 'no-worse', name: `${of} of ${metric}`, role: 'must', metric, of }),
  ),
);

/** One rollout, looked at after every check, as a rollout does. */
export function judgeAll(checks: readonly Check[], plan: readonly Rung[]): void {
  const setup: JudgeSetup = {
    objectives,
    settings: usualSettings,
    plan: plan.map(({ share, checks: count }) => ({ percent: share * 100, milliseconds: count * step })),
    stepMilliseconds: step,
    lagMilliseconds: 0,
  };
  const rows = names.map(() => checks.map((check, at) => ({ ...check, from: at * step })));
  const judge = startJudge();
  for (const at of checks.keys()) {
    const now = (at + 1) * step;
    const grid = { from: 0, to: now, stepMilliseconds: step };
    const told = (metric: number): Told<Reading> => {
      const intervals = (rows[metric] ?? []).slice(0, at + 1);
      return { kind: 'told', value: { grid, intervals, edges, lastSeen: {}, remarks: [] } };
    };
    const counts = Object.fromEntries(names.map((name, metric) => [name, told(metric)]));
    judge(setup, { now, windows: windowsUntil(now, plan), counts, series: {} });
  }
}

function windowsUntil(now: number, plan: readonly Rung[]): readonly Window[] {
  let from = 0;
  return plan.flatMap(({ share, checks }): readonly Window[] => {
    const begin = from;
    from += checks * step;
    if (begin >= now) return [];
    return [{ percent: share * 100, from: begin, ...(from <= now && { to: from }) }];
  });
}
