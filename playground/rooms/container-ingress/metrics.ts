// The platform metrics of container apps, with the dimensions they have: response times know of no revision.

import { sameName } from '../../state.js';
import type { Cell } from '../../time/minutes.js';
import { appNamed } from '../container-apps/lookup.js';
import { appPath } from '../container-apps/views.js';
import type { MetricDefinition, MetricTable } from '../metrics/table.js';
import { measuredAs } from './counts.js';

type Metric = MetricDefinition & {
  /** What is kept in the minutes for it, and what of it counts. */
  readonly measure: 'requests' | 'replicas' | 'restarts';
  readonly value: 'how-many' | 'how-much';
};

const metric = (name: string, description: string, rest: Partial<Metric>): Metric => ({
  name,
  title: name,
  description,
  unit: 'Count',
  primary: 'total',
  grainMinutes: 1,
  dimensions: [],
  measure: 'requests',
  value: 'how-much',
  ...rest,
});

const definitions: readonly Metric[] = [
  metric('Requests', 'Requests processed.', {
    dimensions: ['revisionName', 'podName', 'statusCodeCategory', 'statusCode'],
    value: 'how-many',
  }),
  metric('ResponseTime', 'Average response time per status code.', {
    unit: 'MilliSeconds',
    primary: 'average',
    dimensions: ['statusCodeCategory', 'statusCode'],
  }),
  metric('Replicas', 'Number of replicas of the container app.', {
    primary: 'maximum',
    dimensions: ['revisionName'],
    measure: 'replicas',
  }),
  metric('RestartCount', 'How often containers were started again.', {
    primary: 'maximum',
    dimensions: ['revisionName', 'podName'],
    measure: 'restarts',
  }),
];

/** Each request was kept with how long it took; what counts of it may be only that there was one. */
const asNumber = (cell: Cell): Cell => ({
  ...cell,
  count: 1,
  total: cell.count,
  minimum: cell.count,
  maximum: cell.count,
});

export const containerMetrics: MetricTable = {
  namespace: 'Microsoft.App/containerApps',
  metrics: definitions,
  find: (state, group, [, name = '']) => {
    const app = appNamed(state.containerApps, group, name);
    if (!app) return undefined;
    return {
      id: appPath(state, app),
      region: app.environment.location,
      read: (asked, span) => {
        const wanted = definitions.find(each => sameName(each.name, asked));
        if (!wanted) return [];
        const cells = state.minutes.cells(measuredAs(app), wanted.measure, span);
        return wanted.value === 'how-many' ? cells.map(asNumber) : cells;
      },
    };
  },
};
