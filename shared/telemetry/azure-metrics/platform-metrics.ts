// The metrics that Azure keeps of every app by itself: nothing has to be configured for them.
import type { Metrics } from '../../azure/telemetry/metrics.js';
import type { TargetKind } from '../../traffic/kinds.js';
import type { Telemetry, TelemetryAbilities } from '../telemetry.js';
import { answered, unreadable } from '../unreadable.js';
import { appService } from './app-service.js';
import { containerApps } from './container-apps.js';
import type { Counting } from './counting.js';
import { counts, type Means } from './counts.js';
import { byBackend, byOrigin, frontDoor, type Hosts } from './front-door.js';
import { hintFor } from './request.js';
import { series } from './series.js';
import { spread } from './spread.js';

export type PlatformMetrics = {
  readonly kind: TargetKind;
  readonly client: Metrics;
  /** The full id of the site or the app. */
  readonly resource: string;
  readonly now: () => number;
  /** Of Front Door: by origin, the host that requests are sent to. */
  readonly hosts?: Hosts;
  /** How old an interval must be before it counts as complete. Default 4 min. */
  readonly lagMilliseconds?: number;
};

const minute = 60_000;
const usualLagMilliseconds = 4 * minute;

export function platformMetrics(options: PlatformMetrics): Telemetry {
  const { kind, resource, client, now, lagMilliseconds = usualLagMilliseconds } = options;
  const name = `platform metrics of ${shortName(resource)}`;
  const abilities = abilitiesFor(resource, lagMilliseconds);
  const counting = countingOf(kind, options.hosts);
  if (counting === undefined) return noMetrics(kind, resource);
  const means: Means = { client, counting, resource, now, lagMilliseconds };
  const told = {
    name,
    counts: question => answered(() => counts(means, question), hintFor),
    series: question => answered(() => series(means, question), hintFor),
  } satisfies Omit<Telemetry, 'abilities'>;
  if (counting.instance === undefined) {
    return { ...told, abilities: { ...abilities, latency: 'none', questions: ['counts', 'series'] } };
  }
  const latency = counting.responseTime === undefined ? 'none' : abilities.latency;
  return {
    ...told,
    abilities: { ...abilities, latency },
    spread: question => answered(() => spread(means, question), hintFor),
  };
}

/** Whether the platform keeps metrics of this kind that can judge a release. Nobody has to sign in to know. */
export function countsRequests(kind: TargetKind): boolean {
  return countingOf(kind) !== undefined;
}

export type Blind = Telemetry & { readonly why: string; readonly instead: string };

const instead =
  'name a source that sees the requests of both arms, such as prometheus or log-analytics, or have probes sent to both';

/** For a kind whose platform counts nothing that could judge: every question is answered by why, and by whom to ask. */
export function noMetrics(kind: TargetKind, resource: string): Blind {
  const why = blind[kind] ?? 'its platform counts no requests of an arm';
  const abilities = abilitiesFor(resource, usualLagMilliseconds);
  return {
    name: `platform metrics of ${shortName(resource)}`,
    abilities: { ...abilities, latency: 'none', questions: [], leastRoles: [] },
    why,
    instead,
    counts: async () => unreadable(why, instead),
  };
}

const blind: Readonly<Partial<Record<TargetKind, string>>> = {
  'traffic-manager':
    'Traffic Manager answers questions of DNS and sees no request, so that its metrics cannot judge a release',
  'feature-flag':
    'App Configuration hands out flags and sees no request of the app, so that it cannot judge a release',
  'gateway-api':
    'the API of Kubernetes sees no request that goes through the gateway, so that it cannot judge a release',
  command: 'nobody but you knows who counts the requests of your own target',
};

function countingOf(kind: TargetKind, hosts: Hosts = {}): Counting | undefined {
  switch (kind) {
    case 'app-service':
      return appService;
    case 'container-apps':
      return containerApps;
    case 'front-door':
      return frontDoor(hosts, byOrigin);
    case 'front-door-classic':
      return frontDoor(hosts, byBackend);
    case 'traffic-manager':
    case 'feature-flag':
    case 'gateway-api':
    case 'command':
      return undefined;
    default:
      return kind satisfies never;
  }
}

function abilitiesFor(resource: string, lagMilliseconds: number): TelemetryAbilities {
  return {
    stepMilliseconds: minute,
    lagMilliseconds,
    latency: 'average',
    questions: ['counts', 'series', 'spread'],
    leastRoles: [
      {
        role: 'Monitoring Reader',
        scope: resource,
        why: 'reads the metrics of the app and of all that lies below it',
      },
    ],
  };
}

function shortName(resource: string): string {
  return resource.split('/').slice(-2).join('/');
}
