// Who counts requests, by the inputs. Only the source that was named is loaded, and signed in to only where it asks for it.
import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import { spell } from '../../step/names.js';
import type { GateValues } from '../../steps/slo-gate/inputs.js';
import type { KnownMetrics } from '../../steps/slo-gate/port.js';
import type { SourceKind } from '../../steps/telemetry-inputs.js';
import type { Counting } from '../../telemetry/generator.js';
import type { Mark } from '../../telemetry/log-analytics/settings.js';
import { type ArmInTelemetry, type Arms, versionsIn } from '../../telemetry/telemetry.js';
import type { LiveSplit } from '../../traffic/target.js';
import type { Wiring } from '../adapters.js';
import { headerIn } from '../own-header.js';
import { hostsIn } from '../rollout/ports/front-door.js';
import type { Entrance } from '../targets/entrance.js';
import type { Usable } from './declared.js';
import { describedMetrics, logMetrics, namesOf, prometheusMetrics } from './metrics.js';
import type { Place } from './place.js';
import { unusable } from './refusal.js';

export type Source = {
  readonly telemetry: Counting;
  readonly metrics: KnownMetrics;
  /** Where it is about a time of its own. */
  readonly period?: { readonly from: number; readonly to: number };
};

type Values = Partial<
  Pick<
    GateValues,
    | 'source'
    | 'workspace-id'
    | 'app-insights-id'
    | 'role'
    | 'metrics'
    | 'source-header'
    | 'load'
    | 'load-test-url'
    | 'load-test-run'
    | 'candidate-url'
    | 'stable-url'
  >
>;

/** The target, as far as a source asks for it. */
export type Whereabouts = Pick<Place, 'kind'> & {
  readonly entrance: Pick<Entrance, 'arm' | 'transport'>;
  readonly live: Pick<LiveSplit, 'resource' | 'arms'>;
};

export type Opening = {
  readonly wiring: Wiring;
  readonly clock: Clock;
  readonly values: Values;
  /** The target, where one was named. */
  readonly place: Whereabouts | undefined;
  readonly arms: Arms;
  /** What a file of objectives says of its own metrics. The input `metrics` comes before it. */
  readonly declared?: Pick<Usable, 'prometheus' | 'log'>;
  /** How Log Analytics tells the arms apart. */
  readonly mark: Mark;
};

/** The source that was named, or the only one that the other inputs lead to. */
export function sourceKind(values: Values, hasTarget: boolean, { raw }: Wiring): SourceKind {
  const { source, load, 'workspace-id': workspace, 'app-insights-id': component } = values;
  const named = source ?? (load === undefined ? undefined : 'probe');
  if (load !== undefined && named !== 'probe') {
    throw unusable(raw, 'load', `it is judged alone: leave ${spell('source', raw.host)} out, or say probe`);
  }
  if (named !== undefined) return named;
  if (values['load-test-run'] !== undefined) return 'load-test';
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
    case 'probe':
      return openProbes(opening);
    case 'load-test': {
      const { openLoadTest } = await import('./generators/load-test.js');
      return openLoadTest(opening);
    }
    default:
      return kind satisfies never;
  }
}

async function openPlatform({ wiring, clock, place }: Opening): Promise<Source> {
  const { raw } = wiring;
  if (place === undefined) {
    throw unusable(raw, 'target', 'the platform counts the requests of a target; name it');
  }
  const [{ createMetrics }, { countsRequests, platformMetrics }] = await Promise.all([
    import('../../azure/telemetry/metrics.js'),
    import('../../telemetry/azure-metrics/platform-metrics.js'),
  ]);
  const { kind, entrance, live } = place;
  if (!countsRequests(kind)) {
    const why = `${kind} sees no request; name a source that does, such as ${spell('workspace-id', raw.host)}`;
    throw unusable(raw, 'source', why);
  }
  const client = createMetrics(await entrance.arm());
  const telemetry = platformMetrics({
    kind,
    client,
    resource: live.resource,
    now: clock.now,
    hosts: hostsIn(live.arms),
  });
  return { telemetry, metrics: { counts: ['requests'] } };
}

async function openLogAnalytics(opening: Opening): Promise<Source> {
  const { wiring, clock, values, place, mark, declared, arms } = opening;
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
  const metrics = { ...declared?.log, ...logMetrics(values.metrics, raw) };
  const [{ logAnalytics }, { signIn }] = await Promise.all([
    import('../../telemetry/log-analytics/log-analytics.js'),
    import('../sign-in.js'),
  ]);
  // A workspace is found by its id; no subscription has to be known for that.
  const { transport, credential, cloud } = (await place?.entrance.arm()) ?? (await signIn(wiring, '')).arm;
  const telemetry = logAnalytics({
    ...{ transport, credential, cloud, clock, scope, mark, metrics },
    ...(role === undefined ? { versions: versionsIn(arms) } : { role: rolesIn(role) }),
  });
  const counts = namesOf(metrics, kind => kind === 'requests');
  return {
    telemetry,
    metrics: { counts: ['requests', ...counts], series: namesOf(metrics, kind => kind !== 'requests') },
  };
}

/** Slots may report under names of their own, such as `shop, shop-staging`. */
function rolesIn(given: string): readonly string[] {
  const roles = given.split(',').map(role => role.trim());
  const named = roles.filter(role => role !== '');
  // Never all there are.
  return named.length === 0 ? [given] : named;
}

async function openPrometheusSource({ wiring, clock, values, place, declared }: Opening): Promise<Source> {
  const metrics = { ...declared?.prometheus, ...prometheusMetrics(values.metrics, wiring.raw) };
  const [{ openPrometheus }, { openTransport }, { signIn }] = await Promise.all([
    import('./prometheus.js'),
    import('../transport.js'),
    import('../sign-in.js'),
  ]);
  const telemetry = await openPrometheus({
    ...{ wiring, clock, metrics },
    transport: place?.entrance.transport ?? openTransport(wiring),
    credential: async () => ((await place?.entrance.arm()) ?? (await signIn(wiring, '')).arm).credential,
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
  const header = headerIn('source-header', values['source-header'], wiring);
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

/** Each arm at its own address: as it was given, or as the target says. */
async function openProbes({ wiring, clock, values, place, arms }: Opening): Promise<Source> {
  const { 'candidate-url': candidate, 'stable-url': stable } = values;
  if (place === undefined && candidate === undefined) {
    const why = `our own requests need an address: name it, or ${spell('target', wiring.raw.host)}`;
    throw unusable(wiring.raw, 'candidate-url', why);
  }
  const { openLoad, unreachable } = await import('./generators/load.js');
  const given = [candidate, stable].flatMap(each => each ?? []);
  const addressOf = ({ arm }: ArmInTelemetry) =>
    given.find(({ host }) => host === arm) ?? place?.live.arms.find(({ name }) => name === arm)?.address;
  for (const arm of [arms.candidate, arms.stable]) {
    const problem = arm && unreachable(addressOf(arm));
    if (problem === undefined) continue;
    throw new Fault('PROBE_UNUSABLE', `${arm?.arm ?? 'the candidate'} cannot be asked: ${problem}`);
  }
  const telemetry = openLoad({ wiring, clock, addressOf: async arm => addressOf(arm) });
  return { telemetry, metrics: { counts: ['requests'] } };
}
