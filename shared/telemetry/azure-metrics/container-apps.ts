// Container Apps: one metric of the app, told apart by revision and split by the class of the status. A request that ended
// without a status is a failure: nobody got an answer, whoever hung up.
import type { MetricSeries } from '../../azure/telemetry/metrics-answer.js';
import { unreadable } from '../unreadable.js';
import { type Counting, textInFilter } from './counting.js';
import type { Count } from './pieces.js';

const byRevision = 'revisionName';
const byStatus = 'statusCodeCategory';

export const containerApps: Counting = {
  what: 'Container Apps',
  metrics: ['Requests'],
  responseTime: undefined,
  instance: 'podName',
  splitBy: [byStatus],
  placeOf({ arm }, app) {
    if (arm === undefined) {
      return unreadable(
        'this arm has no name of a revision, by which alone the requests of an app are told apart',
      );
    }
    return {
      kind: 'place',
      resource: app,
      conditions: [`${byRevision} eq ${textInFilter(arm)}`],
      expected: { [byRevision.toLowerCase()]: arm },
    };
  },
  inseparable: metric =>
    metric.toLowerCase() === 'responsetime'
      ? 'the platform does not tell response times by revision: both arms would be given the same numbers'
      : undefined,
  // One metric split in parts: where some part has a value, the others had no request of their kind.
  pieces([requests]) {
    const counts = new Map<number, Count>();
    for (const series of requests?.series ?? []) {
      const isBad = classOf(series) === undefined || classOf(series) === '5';
      for (const { at, value } of series.points) {
        if (value === undefined) continue;
        const { total, bad } = counts.get(at) ?? { total: 0, bad: 0 };
        counts.set(at, { total: total + value, bad: bad + (isBad ? value : 0) });
      }
    }
    return new Map([...counts].map(([at, count]) => [at, { kind: 'counted', ...count }]));
  },
  remarks([requests]) {
    const unknown = requests?.series.filter(each => classOf(each) === undefined) ?? [];
    const total = unknown.flatMap(({ points }) => points).reduce((sum, { value = 0 }) => sum + value, 0);
    return total === 0 ? [] : [`${total} requests ended without a status and count as failed`];
  },
};

/** The first digit of the status; undefined where there was none. */
function classOf({ dimensions }: MetricSeries): string | undefined {
  return /^([1-5])xx$/i.exec(dimensions[byStatus.toLowerCase()] ?? '')?.[1];
}
