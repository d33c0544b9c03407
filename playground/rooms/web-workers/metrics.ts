// The platform metrics of Microsoft.Web: of a site, which is its production slot, and of each other slot by itself.

import { type Arm, production, type Site, type State, sameName } from '../../state.js';
import { type Cell, floorToMinute, minute, type Span } from '../../time/minutes.js';
import type { MetricDefinition, MetricSubject, MetricTable } from '../metrics/table.js';
import { armPath } from '../web/views.js';
import { measuredAs } from './measured.js';

const counted = (name: string, title: string, description: string): MetricDefinition => ({
  name,
  title,
  description,
  unit: 'Count',
  primary: 'total',
  grainMinutes: 1,
  dimensions: ['Instance'],
});

const byStatus = (digit: number): MetricDefinition =>
  counted(
    `Http${digit}xx`,
    digit === 5 ? 'Http Server Errors' : `Http ${digit}xx`,
    `Requests that ended with an HTTP status from ${digit}00 to ${digit}99.`,
  );

const definitions: readonly MetricDefinition[] = [
  counted('Requests', 'Requests', 'Requests, whatever status they ended with.'),
  byStatus(2),
  byStatus(3),
  byStatus(4),
  byStatus(5),
  {
    ...counted('HttpResponseTime', 'Response Time', 'How long the app took to serve requests, in seconds.'),
    unit: 'Seconds',
    primary: 'average',
  },
  {
    ...counted('HealthCheckStatus', 'Health check status', 'Share of healthy instances, in percent.'),
    primary: 'average',
    grainMinutes: 5,
  },
  {
    ...counted('InstanceCount', 'Automatic Scaling Instance Count', 'Instances that the app runs on.'),
    primary: 'average',
    dimensions: [],
  },
];

/** One sample for each minute and instance that served anything: how many of its requests are counted. */
const countsOf = (cells: readonly Cell[], counts: (status: string) => boolean): readonly Cell[] => {
  const samples = new Map<string, Cell>();
  for (const cell of cells) {
    const { Instance = '', status = '' } = cell.dimensions;
    const key = `${cell.at}/${Instance}`;
    const sum = (samples.get(key)?.total ?? 0) + (counts(status) ? cell.count : 0);
    const value = { count: 1, total: sum, minimum: sum, maximum: sum };
    samples.set(key, { at: cell.at, dimensions: { Instance }, ...value });
  }
  return [...samples.values()];
};

/** The number of instances does not change while a playground runs; it is known since the site was made. */
const instanceCells = (state: State, arm: Arm, span: Span): readonly Cell[] => {
  const value = arm.instances.length;
  const from = Math.max(floorToMinute(span.from), floorToMinute(state.began.getTime()));
  const until = Math.min(span.until, state.clock.now().getTime());
  return Array.from({ length: Math.max(0, Math.ceil((until - from) / minute)) }, (_, index) => ({
    at: from + index * minute,
    dimensions: {},
    count: 1,
    total: value,
    minimum: value,
    maximum: value,
  }));
};

const readMetric = (state: State, arm: Arm, metric: string, span: Span): readonly Cell[] => {
  const requests = state.minutes.cells(measuredAs(arm), 'requests', span);
  const digit = metric.match(/^Http(\d)xx$/)?.[1];
  if (digit) {
    const counts = countsOf(requests, status => status.startsWith(digit));
    return state.habits.metricsZeros === 'said' ? counts : counts.filter(each => each.total > 0);
  }
  switch (metric) {
    case 'Requests':
      return countsOf(requests, () => true);
    case 'HttpResponseTime':
      return requests;
    case 'HealthCheckStatus':
      return state.minutes.cells(measuredAs(arm), 'health', span);
    default:
      return instanceCells(state, arm, span);
  }
};

const subjectOf = (state: State, site: Site, arm: Arm): MetricSubject => ({
  id: armPath(state, site, arm),
  region: site.described.location,
  read: (metric, span) => readMetric(state, arm, metric, span),
});

const findIn = (state: State, group: string, name = '', slot?: string): MetricSubject | undefined => {
  const site = state.site(name);
  if (!site || site.described.group !== group || sameName(slot ?? '', production)) return undefined;
  const arm = state.arm(name, slot);
  return arm && subjectOf(state, site, arm);
};

export const siteMetrics: MetricTable = {
  namespace: 'Microsoft.Web/sites',
  metrics: definitions,
  find: (state, group, [, site]) => findIn(state, group, site),
};

export const slotMetrics: MetricTable = {
  namespace: 'Microsoft.Web/sites/slots',
  metrics: definitions,
  find: (state, group, [, site, , slot]) => findIn(state, group, site, slot),
};
