// Platform metrics, asked of any resource that has a table of them: Microsoft.Insights below that resource.
import { type Answer, type Fields, json } from '../../exchange.js';
import { minute } from '../../time/minutes.js';
import { resourceOf } from '../arm-place.js';
import type { ArmCall, ArmProvider } from '../arm-provider.js';
import { noResource, unknownAddress } from '../arm-refusals.js';
import { containerMetrics } from '../container-ingress/metrics.js';
import { frontDoorMetrics } from '../front-door/metrics.js';
import { classicMetrics } from '../front-door-classic/metrics.js';
import { siteMetrics, slotMetrics } from '../web-workers/metrics.js';
import { type MetricsQuery, readMetricsQuery } from './query.js';
import { seriesOf, visibleCells } from './series.js';
import type { MetricDefinition, MetricSubject, MetricTable } from './table.js';

const tables: readonly MetricTable[] = [
  siteMetrics,
  slotMetrics,
  containerMetrics,
  frontDoorMetrics,
  classicMetrics,
];

const typeOf = ({ namespace, parts }: NonNullable<ArmCall['subject']>): string =>
  [namespace, ...parts.filter((_, index) => index % 2 === 0)].join('/');

type Asked = { readonly call: ArmCall; readonly subject: MetricSubject; readonly query: MetricsQuery };

const metricView = ({ call, subject, query }: Asked, metric: MetricDefinition): Fields => {
  const { habits, clock } = call.state;
  const cells = visibleCells(subject.read(metric.name, query.span), clock.now().getTime(), habits);
  return {
    id: `${subject.id}/providers/Microsoft.Insights/metrics/${metric.name}`,
    type: 'Microsoft.Insights/metrics',
    name: { value: metric.name, localizedValue: metric.title },
    displayDescription: metric.description,
    unit: metric.unit,
    timeseries: seriesOf(metric, cells, query, habits),
    errorCode: 'Success',
  };
};

const costOf = ({ span, metrics }: MetricsQuery): number =>
  Math.max(0, Math.ceil((span.until - span.from) / minute) * metrics.length - 1);

const list = (call: ArmCall): Answer => {
  if (!call.subject) return unknownAddress(call.ask.target);
  const type = typeOf(call.subject);
  const table = tables.find(each => each.namespace.toLowerCase() === type.toLowerCase());
  const subject = table?.find(call.state, call.group, call.subject.parts);
  if (!table || !subject) return noResource(resourceOf(call.subject), call.group);
  const reading = readMetricsQuery(call.ask.query, table, call.state.clock.now().getTime());
  if (reading.kind === 'wrong') return reading.answer;
  const query = reading.value;
  return json(200, {
    cost: costOf(query),
    timespan: query.timespan,
    ...(query.metadataOnly ? {} : { interval: query.intervalName }),
    value: query.metrics.map(metric => metricView({ call, subject, query }, metric)),
    namespace: table.namespace,
    resourceregion: subject.region,
  });
};

export const metrics: ArmProvider = {
  namespace: 'Microsoft.Insights',
  reach: 'extension',
  versions: ['2024-02-01'],
  locations: ['global'],
  types: ['metrics'],
  routes: [
    {
      address: 'metrics',
      operations: { GET: { action: 'Microsoft.Insights/metrics/read', run: list } },
    },
  ],
};
