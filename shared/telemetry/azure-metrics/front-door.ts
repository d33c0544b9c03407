// Front Door: one metric of the profile, told apart by the origin that answered and split by the class of the status. An
// origin is named there by its address, which only who reads the origin group knows.
import type { MetricSeries } from '../../azure/telemetry/metrics-answer.js';
import { unreadable } from '../unreadable.js';
import type { Counting } from './counting.js';
import type { Count } from './pieces.js';

type Named = { readonly what: string; readonly metric: string; readonly dimension: string };

export const byOrigin: Named = {
  what: 'Front Door',
  metric: 'OriginRequestCount',
  dimension: 'Origin',
};
export const byBackend: Named = {
  what: 'Front Door (classic)',
  metric: 'BackendRequestCount',
  dimension: 'Backend',
};

const byStatus = 'HttpStatusGroup';

/** By origin, the host that requests are sent to. */
export type Hosts = Readonly<Record<string, string>>;

export function frontDoor(hosts: Hosts, { what, metric, dimension }: Named): Counting {
  return {
    what,
    metrics: [metric],
    responseTime: undefined,
    instance: undefined,
    splitBy: [byStatus],
    placeOf({ arm = '' }, profile) {
      const host = Object.entries(hosts).find(([name]) => name.toLowerCase() === arm.toLowerCase())?.[1];
      if (host === undefined) {
        return unreadable(
          'this arm has no name of an origin, by whose address alone the requests of a profile are told apart',
        );
      }
      // Whether the address is written with its port is not documented: all are asked for, and its own are taken.
      return {
        kind: 'place',
        resource: profile,
        conditions: [`${dimension} eq '*'`],
        expected: {},
        own: { dimension: dimension.toLowerCase(), host },
      };
    },
    inseparable: name =>
      /^(RequestCount|Percentage[45]XX|TotalLatency)$/i.test(name)
        ? 'it is counted at the edge, before an origin is chosen'
        : undefined,
    // One metric split in parts: where some part has a value, the others had no request of their kind.
    pieces([requests]) {
      const counts = new Map<number, Count>();
      for (const series of requests?.series ?? []) {
        const isBad = isFailure(series);
        for (const { at, value } of series.points) {
          if (value === undefined) continue;
          const { total, bad } = counts.get(at) ?? { total: 0, bad: 0 };
          counts.set(at, { total: total + value, bad: bad + (isBad ? value : 0) });
        }
      }
      return new Map([...counts].map(([at, count]) => [at, { kind: 'counted', ...count }]));
    },
    remarks: () => [],
  } satisfies Counting;
}

/** Status 0 is an origin that did not answer in time: users get an error for it. */
function isFailure({ dimensions }: MetricSeries): boolean {
  const group = dimensions[byStatus.toLowerCase()] ?? '';
  return !/^[1-4]/.test(group);
}
