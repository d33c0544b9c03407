// How a user describes an answer: where its values lie. Read once, with all problems told together.
import { Fault } from '../../fault/fault.js';
import { type JsonPath, readPath } from './path.js';
import { readTemplate, type Template } from './template.js';

/** How an answer writes the time at which an interval begins. */
export type TimeForm = 'iso' | 'seconds' | 'milliseconds';

type Described = {
  /** A template: `https://metrics.example.com/api?from={from}&to={to}&slot={arm}`. */
  readonly url: string;
  /** Where the list of intervals lies. Without it an answer is about one interval, and each is asked for by itself. */
  readonly points?: string;
  /** In one of the list: when it begins. */
  readonly at?: string;
  /** Default `iso`. */
  readonly time?: TimeForm;
};

export type DescribedCounts = Described & {
  readonly kind: 'counts';
  /** In one of the list, or in the whole answer. */
  readonly total: string;
  readonly bad: string;
  /** A list with one count for each edge and one more; not cumulative. */
  readonly histogram?: { readonly counts: string; readonly edges: string | readonly number[] };
};

export type DescribedSeries = Described & { readonly kind: 'series'; readonly value: string };

export type DescribedMetric = DescribedCounts | DescribedSeries;

export type Where = {
  readonly template: Template;
  readonly list?: { readonly points: JsonPath; readonly at: JsonPath; readonly time: TimeForm };
};

export type Counts = Where & {
  readonly kind: 'counts';
  readonly total: JsonPath;
  readonly bad: JsonPath;
  readonly histogram?: {
    readonly counts: JsonPath;
    readonly edges: JsonPath | readonly number[];
    readonly fixed: boolean;
  };
};

export type Values = Where & { readonly kind: 'series'; readonly value: JsonPath };

export type Metric = Counts | Values;

/** HTTP_SOURCE_UNUSABLE when anything of it cannot be used. */
export function readMetrics(given: Readonly<Record<string, DescribedMetric>>): ReadonlyMap<string, Metric> {
  const problems: string[] = [];
  const metrics = Object.entries(given).map(([name, described]) => {
    const tell = (what: string, why: string) => problems.push(`${name}.${what}: ${why}`);
    return [name, metricOf(described, tell)] as const;
  });
  if (metrics.length === 0) problems.push('no metric is described');
  if (problems.length === 0) return new Map(metrics);
  throw new Fault('HTTP_SOURCE_UNUSABLE', problems.join('; '));
}

type Tell = (what: string, why: string) => void;

function metricOf(described: DescribedMetric, tell: Tell): Metric {
  const path = (what: string, text: string): JsonPath => {
    const reading = readPath(text);
    if (reading.kind === 'path') return reading.path;
    tell(what, reading.why);
    return [];
  };
  const where = whereOf(described, path, tell);
  if (described.kind === 'series') return { ...where, kind: 'series', value: path('value', described.value) };
  const { total, bad, histogram } = described;
  return {
    ...where,
    kind: 'counts',
    total: path('total', total),
    bad: path('bad', bad),
    ...(histogram && { histogram: histogramOf(histogram, path, tell) }),
  };
}

function whereOf({ url, points, at, time = 'iso' }: DescribedMetric, path: PathOf, tell: Tell): Where {
  const reading = readTemplate(url);
  if (reading.kind === 'wrong') tell('url', reading.why);
  const template = reading.kind === 'template' ? reading.template : nowhere;
  if ((points === undefined) !== (at === undefined)) tell('at', 'points and at belong together');
  const names = [...template.placeholders].map(name => name.split('.')[0]);
  if (points === undefined && !(names.includes('from') && names.includes('to'))) {
    tell(
      'url',
      'without points an answer is about one interval, so that {from} and {to} have to be asked for',
    );
  }
  if (points === undefined || at === undefined) return { template };
  return { template, list: { points: path('points', points), at: path('at', at), time } };
}

type PathOf = (what: string, text: string) => JsonPath;

function histogramOf({ counts, edges }: NonNullable<DescribedCounts['histogram']>, path: PathOf, tell: Tell) {
  const where = { counts: path('histogram.counts', counts) };
  if (typeof edges === 'string') return { ...where, edges: path('histogram.edges', edges), fixed: false };
  if (!areEdges(edges))
    tell('histogram.edges', 'edges are positive milliseconds, each more than the one before');
  return { ...where, edges, fixed: true };
}

export function areEdges(edges: readonly number[]): boolean {
  return edges.length > 0 && edges.every((edge, at) => Number.isFinite(edge) && edge > (edges[at - 1] ?? 0));
}

const nowhere: Template = {
  host: '',
  placeholders: new Set(),
  tellsArms: false,
  fill: () => ({ kind: 'lacking', why: 'it has no address' }),
};
