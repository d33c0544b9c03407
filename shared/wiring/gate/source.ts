// Who counts requests, by the inputs. Only the source that was named is loaded, and signed in to only where it asks for it.
import type { Clock } from '../../http/clock.js';
import { spell } from '../../step/names.js';
import { Secret } from '../../step/secret.js';
import type { GateValues } from '../../steps/slo-gate/inputs.js';
import type { KnownMetrics } from '../../steps/slo-gate/port.js';
import type { SourceKind } from '../../steps/telemetry-inputs.js';
import type { Mark } from '../../telemetry/log-analytics/settings.js';
import type { Telemetry } from '../../telemetry/telemetry.js';
import type { Wiring } from '../adapters.js';
import { describedMetrics, logMetrics, namesOf, prometheusMetrics } from './metrics.js';
import type { Place } from './place.js';
import { unusable } from './refusal.js';

export type Source = { readonly telemetry: Telemetry; readonly metrics: KnownMetrics };

type Values = Pick<
  GateValues,
  'source' | 'workspace-id' | 'app-insights-id' | 'role' | 'metrics' | 'source-header'
>;

export type Opening = {
  readonly wiring: Wiring;
  readonly clock: Clock;
  readonly values: Values;
  /** The target, where one was named. */
  readonly place: Place | undefined;
  /** How Log Analytics tells the arms apart. */
  readonly mark: Mark;
};

/** The source that was named, or the only one that the other inputs lead to. */
export function sourceKind(
  { source, 'workspace-id': workspace, 'app-insights-id': component }: Values,
  hasTarget: boolean,
  { raw }: Wiring,
): SourceKind {
  if (source !== undefined) return source;
  if (workspace !== undefined || component !== undefined) return 'log-analytics';
  if (hasTarget) return 'platform';
  const names = ['workspace-id', 'app-insights-id', 'target'].map(name => spell(name, raw.host));
  throw unusable(raw, 'source', `nobody was named who counts requests: give ${names.join(', ')}, or this`);
}

export async function openSource(kind: SourceKind, opening: Opening): Promise<Source> {
  switch (kind) {
    case 'platform':
      return openPlatform(opening);
    case 'log-analytics':
      return openLogAnalytics(opening);
    case 'prometheus':
      return openPrometheusSource(opening);
    case 'http-json':
      return openHttpJson(opening);
    default:
      return kind satisfies never;
  }
}

async function openPlatform({ wiring, clock, place }: Opening): Promise<Source> {
  const { raw } = wiring;
  if (place === undefined) {
    throw unusable(raw, 'target', 'the platform counts the requests of a target; name it');
  }
  const [{ createMetrics }, { platformMetrics }] = await Promise.all([
    import('../../azure/telemetry/metrics.js'),
    import('../../telemetry/azure-metrics/platform-metrics.js'),
  ]);
  const { kind, arm, live } = place;
  const client = createMetrics(arm);
  const telemetry = platformMetrics({ kind, client, resource: live.resource, now: clock.now });
  if (!telemetry.abilities.questions.includes('counts')) {
    const why = `${kind} sees no request; name a source that does, such as ${spell('workspace-id', raw.host)}`;
    throw unusable(raw, 'source', why);
  }
  return { telemetry, metrics: { counts: ['requests'] } };
}

async function openLogAnalytics({ wiring, clock, values, place, mark }: Opening): Promise<Source> {
  const { raw } = wiring;
  const { 'workspace-id': workspace, 'app-insights-id': component, role } = values;
  const scope =
    workspace !== undefined
      ? ({ kind: 'workspace', id: workspace } as const)
      : component !== undefined
        ? ({ kind: 'resource', resourceId: component } as const)
        : undefined;
  if (scope === undefined) {
    const why = `log-analytics needs it, or ${spell('app-insights-id', raw.host)}`;
    throw unusable(raw, 'workspace-id', why);
  }
  const metrics = logMetrics(values.metrics, raw);
  const [{ logAnalytics }, { signIn }] = await Promise.all([
    import('../../telemetry/log-analytics/log-analytics.js'),
    import('../sign-in.js'),
  ]);
  // A workspace is found by its id; no subscription has to be known for that.
  const { transport, credential, cloud } = place?.arm ?? (await signIn(wiring, '')).arm;
  const telemetry = logAnalytics({
    ...{ transport, credential, cloud, clock, scope, mark, metrics },
    ...(role !== undefined && { role }),
  });
  const counts = namesOf(metrics, kind => kind === 'requests');
  return {
    telemetry,
    metrics: { counts: ['requests', ...counts], series: namesOf(metrics, kind => kind !== 'requests') },
  };
}

async function openPrometheusSource({ wiring, clock, values, place }: Opening): Promise<Source> {
  const metrics = prometheusMetrics(values.metrics, wiring.raw);
  const [{ openPrometheus }, { openTransport }, { signIn }] = await Promise.all([
    import('../prometheus.js'),
    import('../transport.js'),
    import('../sign-in.js'),
  ]);
  const telemetry = await openPrometheus({
    ...{ wiring, clock, metrics },
    transport: openTransport(wiring),
    credential: async () => (place?.arm ?? (await signIn(wiring, '')).arm).credential,
  });
  const counts = namesOf(metrics, kind => kind === 'requests');
  return {
    telemetry,
    metrics: { counts: ['requests', ...counts], series: namesOf(metrics, kind => kind === 'query') },
  };
}

async function openHttpJson({ wiring, clock, values }: Opening): Promise<Source> {
  const { raw } = wiring;
  const metrics = describedMetrics(values.metrics, raw);
  const [{ httpJson }, { openTransport }] = await Promise.all([
    import('../../telemetry/http-json/source.js'),
    import('../transport.js'),
  ]);
  const header = headerIn(values['source-header'], wiring);
  const transport = openTransport(wiring);
  const telemetry = httpJson({ transport, now: clock.now, metrics, ...(header && { header }) });
  return {
    telemetry,
    metrics: {
      counts: namesOf(metrics, kind => kind === 'counts'),
      series: namesOf(metrics, kind => kind === 'series'),
    },
  };
}

function headerIn(given: Secret | undefined, { raw, host }: Wiring) {
  if (given === undefined) return undefined;
  const [, name, value] = /^([A-Za-z0-9-]+)\s*:\s*(\S.*)$/.exec(given.reveal().trim()) ?? [];
  if (name === undefined || value === undefined) {
    throw unusable(raw, 'source-header', 'expected `name: value`');
  }
  const secret = new Secret(value);
  host.mask(secret);
  return { name, value: secret };
}
