// The traffic of a service as its source counts it: how much comes, and how much of it fails.
import { Fault } from '../../fault/fault.js';
import type { Traffic } from '../../judge/foreseeing/gains.js';
import type { Objective } from '../../judge/objective.js';
import type { TelemetryAbilities } from '../../telemetry/telemetry.js';
import { planOf } from './plan-of.js';
import type { GateDesk, OpenValues } from './port.js';

const hour = { milliseconds: 3_600_000 };

/** It demands nothing: to be told the counts is all that it is for. */
const counted: Objective = {
  kind: 'ceiling',
  name: 'errors <= 100%',
  role: 'watch',
  metric: 'requests',
  bad: { kind: 'errors' },
  most: 1,
};

export type Measured = Traffic & {
  readonly words: string;
  readonly latency: TelemetryAbilities['latency'];
};
type Place = Omit<OpenValues, keyof typeof nobody>;

const nobody = {
  'candidate-version': undefined,
  'stable-version': undefined,
  'candidate-role': undefined,
  'stable-role': undefined,
  'candidate-where': undefined,
  'stable-where': undefined,
  alerts: undefined,
  'alerts-of': undefined,
  load: undefined,
  'candidate-url': undefined,
  'stable-url': undefined,
  'probe-version': undefined,
  'load-test-url': undefined,
  'load-test-run': undefined,
  candidate: undefined,
  stable: undefined,
  promotion: undefined,
  service: undefined,
  environment: 'production',
  'evidence-folder': undefined,
};

/** Of the last hour, both arms together. */
export async function measuredTraffic(gate: GateDesk, place: Place): Promise<Measured> {
  const opened = await gate.open({ ...place, ...nobody });
  const values = { sensitive: false, alpha: undefined, cluster: undefined, for: undefined, every: undefined };
  const plan = planOf({
    values: { ...values, window: hour },
    wish: { objectives: [counted], remarks: [] },
    opened,
    host: gate.host,
  });
  const { evidence } = await gate.watch(plan);
  const told = evidence.counts['requests'];
  if (told?.kind !== 'told') {
    throw new Fault('GATE_NO_DATA', `the traffic is not known: ${told?.why ?? 'nobody was asked'}`, {
      hint: 'give the rate, or name a source that counts the requests',
    });
  }
  const cells = told.value.intervals.flatMap(({ candidate, stable }) =>
    [candidate ?? [], stable ?? []].flat(),
  );
  const total = cells.reduce((sum, each) => sum + each.total, 0);
  const bad = cells.reduce((sum, each) => sum + each.bad, 0);
  const seconds = (plan.until - plan.from) / 1_000;
  return {
    perSecond: total / seconds,
    // Half an error: none in so many is no promise of none.
    errorRate: Math.max(bad, 0.5) / Math.max(1, total),
    latency: opened.source.abilities.latency,
    words: `as ${opened.source.name} counted in the last hour`,
  };
}
