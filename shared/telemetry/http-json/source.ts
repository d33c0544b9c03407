// Counts from any service that answers in JSON over HTTP, described by its user. Read strictly, never guessed.
import type { Transport } from '../../http/transport.js';
import type { Point, Series } from '../../judge/reading.js';
import type { OwnHeader } from '../probe/visit.js';
import type { Answered, SeriesQuestion, Telemetry } from '../telemetry.js';
import { answered, unreadable } from '../unreadable.js';
import { ask, type Means, wholeGrid } from './asking.js';
import { numberAt } from './cells.js';
import { counts } from './counts.js';
import { type DescribedMetric, readMetrics, type Values } from './described.js';

export type HttpJsonOptions = {
  readonly transport: Pick<Transport, 'send'>;
  readonly now: () => number;
  /** `requests`, and whatever else an objective names. */
  readonly metrics: Readonly<Record<string, DescribedMetric>>;
  /** Default: the host that is asked. */
  readonly name?: string;
  readonly header?: OwnHeader;
  /** How old an interval must be before it counts as complete. Default 1 min. */
  readonly lagMilliseconds?: number;
  /** The finest grid that the service answers on. Default 1 min. */
  readonly stepMilliseconds?: number;
};

/** HTTP_SOURCE_UNUSABLE when the description cannot be asked. */
export function httpJson(options: HttpJsonOptions): Telemetry {
  const { transport, now, header, lagMilliseconds = 60_000, stepMilliseconds = 60_000 } = options;
  const metrics = readMetrics(options.metrics);
  const described = [...metrics.values()];
  const means: Means = { transport, now, header, lagMilliseconds, stepMilliseconds };
  const hosts = [...new Set(described.map(({ template }) => template.host))];
  const look = async <T>(question: () => Promise<Answered<T>>) =>
    withoutSecret(await answered(question, hint), header);
  return {
    name: options.name ?? `JSON from ${hosts.join(' and ')}`,
    abilities: {
      stepMilliseconds,
      lagMilliseconds,
      latency: described.some(each => each.kind === 'counts' && each.histogram) ? 'histogram' : 'none',
      questions: ['counts', 'series'],
      leastRoles: [],
    },
    counts: question =>
      look(async () => {
        const metric = metrics.get(question.metric);
        if (metric?.kind === 'counts') return counts(means, metric, question);
        return unreadable(`${question.metric} is not described as counts here`);
      }),
    series: question =>
      look(async () => {
        const metric = metrics.get(question.metric);
        if (metric?.kind === 'series') return series(means, metric, question);
        return unreadable(`${question.metric} is not described as a series here`);
      }),
  };
}

async function series(
  means: Means,
  metric: Values,
  { arm, grid }: SeriesQuestion,
): Promise<Answered<Series>> {
  const whole = wholeGrid(means, grid);
  if (whole.kind !== 'grid') return whole;
  const asked = await ask(means, metric, { whose: arm.arm ?? 'the arm', arm, grid: whole.grid });
  if (asked.kind === 'unreadable') return asked;
  const points = asked.spots.flatMap((spot): readonly Point[] => {
    const value = numberAt(spot, metric);
    return value === undefined ? [] : [{ from: spot.from, value }];
  });
  if (points.length === 0) return { kind: 'no-data', why: 'no interval of this time has a value' };
  const inOrder = [...points].sort((one, other) => one.from - other.from);
  const remarks = metric.template.tellsArms
    ? []
    : ['the address has no {arm}: the numbers are of all arms together'];
  return { kind: 'told', value: { grid: whole.grid, points: inOrder, remarks } };
}

function hint(): string {
  return 'ask the address by hand, with the same header, and compare the answer with what was described';
}

/** A service may say in its refusal what it was sent. */
function withoutSecret<T>(answer: Answered<T>, header: OwnHeader | undefined): Answered<T> {
  const secret = header?.value.reveal() ?? '';
  if (answer.kind === 'told' || secret === '') return answer;
  return { ...answer, why: answer.why.replaceAll(secret, '***') };
}
