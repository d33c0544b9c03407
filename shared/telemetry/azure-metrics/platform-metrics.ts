// The metrics that Azure keeps of every app by itself: nothing has to be configured for them.
import type { Metrics } from '../../azure/telemetry/metrics.js';
import type { TargetKind } from '../../traffic/kinds.js';
import type { Telemetry, TelemetryAbilities } from '../telemetry.js';
import { answered, unreadable } from '../unreadable.js';
import { appService } from './app-service.js';
import { containerApps } from './container-apps.js';
import type { Counting } from './counting.js';
import { counts, type Means } from './counts.js';
import { hintFor } from './request.js';
import { series } from './series.js';
import { spread } from './spread.js';

export type PlatformMetrics = {
  readonly kind: TargetKind;
  readonly client: Metrics;
  /** The full id of the site or the app. */
  readonly resource: string;
  readonly now: () => number;
  /** How old an interval must be before it counts as complete. Default 4 min. */
  readonly lagMilliseconds?: number;
};

const minute = 60_000;
const usualLagMilliseconds = 4 * minute;

export function platformMetrics(options: PlatformMetrics): Telemetry {
  const { kind, resource, client, now, lagMilliseconds = usualLagMilliseconds } = options;
  const name = `platform metrics of ${shortName(resource)}`;
  const abilities = abilitiesFor(resource, lagMilliseconds);
  const counting = countingOf(kind);
  if (counting === undefined) return withoutRequests(name, abilities);
  const means: Means = { client, counting, resource, now, lagMilliseconds };
  return {
    name,
    abilities,
    counts: question => answered(() => counts(means, question), hintFor),
    series: question => answered(() => series(means, question), hintFor),
    spread: question => answered(() => spread(means, question), hintFor),
  };
}

function countingOf(kind: TargetKind): Counting | undefined {
  switch (kind) {
    case 'app-service':
      return appService;
    case 'container-apps':
      return containerApps;
    case 'traffic-manager':
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

/** It hands out names, and never sees a request. */
function withoutRequests(name: string, abilities: TelemetryAbilities): Telemetry {
  return {
    name,
    abilities: { ...abilities, latency: 'none', questions: [], leastRoles: [] },
    counts: async () =>
      unreadable(
        'Traffic Manager answers questions of DNS and sees no request, so that its metrics cannot judge a release',
        'name a source that sees the requests, or have probes sent to both endpoints',
      ),
  };
}

function shortName(resource: string): string {
  return resource.split('/').slice(-2).join('/');
}
