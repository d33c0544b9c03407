// The platform metrics of a profile that tell origins apart, and the one at the edge that does not.
import { sameName } from '../../state.js';
import type { MetricDefinition, MetricTable } from '../metrics/table.js';
import { frontDoorNamed } from './live.js';
import { measuredAs } from './measured.js';
import { profilePath } from './views.js';

type Metric = MetricDefinition & { readonly measure: 'requests' | 'origin-requests' | 'origin-health' };

const counted = (
  name: string,
  measure: Metric['measure'],
  description: string,
  dimensions: readonly string[],
): Metric => ({
  name,
  title: name,
  description,
  unit: 'Count',
  primary: 'total',
  grainMinutes: 1,
  dimensions,
  measure,
});

const definitions: readonly Metric[] = [
  counted('RequestCount', 'requests', 'Requests of clients that the edge served.', [
    'HttpStatus',
    'HttpStatusGroup',
    'Endpoint',
  ]),
  counted('OriginRequestCount', 'origin-requests', 'Requests that the edge sent to origins.', [
    'HttpStatus',
    'HttpStatusGroup',
    'Origin',
    'Endpoint',
  ]),
  {
    name: 'OriginHealthPercentage',
    title: 'OriginHealthPercentage',
    description: 'The percentage of probes that origins answered well.',
    unit: 'Percent',
    primary: 'average',
    grainMinutes: 1,
    dimensions: ['Origin', 'OriginGroup'],
    measure: 'origin-health',
  },
];

export const frontDoorMetrics: MetricTable = {
  namespace: 'Microsoft.Cdn/profiles',
  metrics: definitions,
  find: (state, group, [, name = '']) => {
    const live = frontDoorNamed(state.frontDoors, group, name);
    if (!live) return undefined;
    return {
      id: profilePath(state, live.asked),
      region: 'global',
      read: (asked, span) => {
        const wanted = definitions.find(each => sameName(each.name, asked));
        return wanted ? state.minutes.cells(measuredAs({ live }), wanted.measure, span) : [];
      },
    };
  },
};
