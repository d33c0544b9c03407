// Whether a source is asked how long requests take: buckets always come along, averages where they are compared.
import type { Objective } from '../../../judge/objective.js';
import type { TelemetryAbilities } from '../../../telemetry/telemetry.js';

export function asksTime(
  { latency }: Pick<TelemetryAbilities, 'latency'>,
  objectives: readonly Objective[],
  metric: string,
): boolean {
  if (latency !== 'average') return latency === 'histogram';
  return objectives.some(each => each.kind === 'no-worse' && each.of === 'latency' && each.metric === metric);
}
