// Whose alerts count, by the inputs: those of a Prometheus, or of Azure Monitor at one resource or in one group.
import type { Clock } from '../../http/clock.js';
import { spell } from '../../step/names.js';
import type { GateValues } from '../../steps/slo-gate/inputs.js';
import type { SourceKind } from '../../steps/telemetry-inputs.js';
import type { AlertSource } from '../../telemetry/alerts/alert.js';
import type { Wiring } from '../adapters.js';
import type { Place } from './place.js';
import { unusable } from './refusal.js';

export type AlertsOpening = {
  readonly wiring: Wiring;
  readonly clock: Clock;
  readonly kind: SourceKind;
  readonly place: Place | undefined;
  readonly values: Pick<GateValues, 'alerts' | 'alerts-of' | 'app-insights-id'>;
};

/** Undefined when nobody asked for them. */
export async function openAlerts(opening: AlertsOpening): Promise<AlertSource | undefined> {
  const { values, kind } = opening;
  if (values.alerts === undefined) return undefined;
  return kind === 'prometheus' && values['alerts-of']?.startsWith('/') !== true
    ? ofPrometheus(opening)
    : ofAzureMonitor(opening);
}

async function ofPrometheus({ wiring, clock, values, place }: AlertsOpening): Promise<AlertSource> {
  const [{ openPrometheusAlerts }, { conditionsProblem }, { openTransport }, { signIn }] = await Promise.all([
    import('./prometheus.js'),
    import('../../telemetry/alerts/prometheus.js'),
    import('../transport.js'),
    import('../sign-in.js'),
  ]);
  const where = values['alerts-of'];
  const problem = where === undefined ? undefined : conditionsProblem(where);
  if (problem !== undefined) {
    throw unusable(wiring.raw, 'alerts-of', `expected conditions such as service="shop": ${problem}`);
  }
  const credential = async () => ((await place?.entrance.arm()) ?? (await signIn(wiring, '')).arm).credential;
  return openPrometheusAlerts({ wiring, clock, transport: openTransport(wiring), credential }, where);
}

const resource = /^\/subscriptions\/([^/\s]+)\/resourceGroups\/([^/\s]+)(\/providers\/\S+)?$/i;

async function ofAzureMonitor({ wiring, values, place }: AlertsOpening): Promise<AlertSource> {
  const { raw } = wiring;
  const id = values['alerts-of'] ?? place?.live.resource ?? values['app-insights-id'];
  if (id === undefined) {
    const why = `nobody said whose alerts count: give the full id of a resource or a group, or ${spell('target', raw.host)}`;
    throw unusable(raw, 'alerts-of', why);
  }
  const [, subscription, group, below] = resource.exec(id) ?? [];
  if (subscription === undefined || group === undefined) {
    throw unusable(raw, 'alerts-of', 'expected the full id of a resource or of a resource group');
  }
  const [{ createAlerts }, { azureMonitorAlerts }, { signIn }] = await Promise.all([
    import('../../azure/telemetry/alerts.js'),
    import('../../telemetry/alerts/azure-monitor.js'),
    import('../sign-in.js'),
  ]);
  const arm = (await place?.entrance.arm()) ?? (await signIn(wiring, subscription)).arm;
  const of =
    below === undefined ? ({ kind: 'group', name: group } as const) : ({ kind: 'resource', id } as const);
  return azureMonitorAlerts({ client: createAlerts(arm), query: { subscription, of } });
}
