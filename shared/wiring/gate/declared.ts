// Indicators of OpenSLO as metrics of the source at hand: whole queries of the user as they stand, and counts where the
// queries are two selections of one counter. For anything else it is said what to declare.
import type { DeclaredMetric, DeclaredQuery } from '../../judge/objectives/open-slo/declared.js';
import type { SourceKind } from '../../steps/telemetry-inputs.js';
import type { LogMetric } from '../../telemetry/log-analytics/settings.js';
import { inverse, type Matcher, matchersText } from '../../telemetry/prometheus/promql/matcher.js';
import { matchersIn } from '../../telemetry/prometheus/promql/matchers-in.js';
import type { PrometheusMetric } from '../../telemetry/prometheus/settings.js';

type Named<T> = Readonly<Record<string, T>>;

export type Usable = {
  readonly prometheus: Named<PrometheusMetric>;
  readonly log: Named<LogMetric>;
  /** Why one cannot be asked as it stands, and what to do about it. */
  readonly unusable: Named<string>;
};

type Used =
  | { readonly kind: 'prometheus'; readonly metric: PrometheusMetric }
  | { readonly kind: 'log'; readonly metric: LogMetric }
  | { readonly kind: 'unusable'; readonly why: string };

export function usableMetrics(declared: readonly DeclaredMetric[], source: SourceKind): Usable {
  const used = declared.map(metric => [metric.name, usedBy(metric, source)] as const);
  return {
    prometheus: Object.fromEntries(
      used.flatMap(([name, each]) => (each.kind === 'prometheus' ? [[name, each.metric]] : [])),
    ),
    log: Object.fromEntries(
      used.flatMap(([name, each]) => (each.kind === 'log' ? [[name, each.metric]] : [])),
    ),
    unusable: Object.fromEntries(
      used.flatMap(([name, each]) => (each.kind === 'unusable' ? [[name, each.why]] : [])),
    ),
  };
}

function usedBy(metric: DeclaredMetric, source: SourceKind): Used {
  const queries = metric.kind === 'threshold' ? [metric.query] : [metric.total, metric.good ?? metric.bad];
  const stranger = queries.find(query => query !== undefined && !isOf(query, source));
  if (stranger !== undefined) {
    const whose = stranger.type ?? 'a source without a type';
    return unusable(`its query is for ${whose}, and ${source} is asked here`);
  }
  if (source === 'prometheus') {
    return metric.kind === 'threshold'
      ? { kind: 'prometheus', metric: { kind: 'query', promql: metric.query.query } }
      : ratioOf(metric);
  }
  if (source !== 'log-analytics') return unusable(`${source} takes no queries`);
  if (metric.kind === 'threshold') return { kind: 'log', metric: { kind: 'query', kql: metric.query.query } };
  return unusable(
    'two queries in KQL cannot be counted together: declare the same requests with kind: requests, where and bad',
  );
}

const names: Readonly<Partial<Record<SourceKind, readonly string[]>>> = {
  prometheus: ['prometheus', 'thanos', 'mimir', 'cortex', 'victoriametrics', 'azuremanagedprometheus'],
  'log-analytics': ['loganalytics', 'azureloganalytics', 'azuremonitorlogs', 'applicationinsights'],
};

/** A query that names no type is for whoever is asked. */
function isOf({ type }: DeclaredQuery, source: SourceKind): boolean {
  if (type === undefined) return true;
  return names[source]?.includes(type.toLowerCase().replace(/[^a-z]/g, '')) === true;
}

type Ratio = Extract<DeclaredMetric, { readonly kind: 'ratio' }>;

/** Its differences are taken by us, as those of every counter: rates of the user's would hide how many events there were. */
function ratioOf({ total, good, bad, counter }: Ratio): Used {
  const [whole, part] = [selectionIn(total.query, counter), selectionIn((good ?? bad)?.query ?? '', counter)];
  if (whole === undefined || part === undefined) return unusable(howTo);
  const known = new Set(whole.matchers.map(textOf));
  const [own, ...others] = part.matchers.filter(each => !known.has(textOf(each)));
  const isPart = part.matchers.length === known.size + 1 && part.metric === whole.metric;
  if (own === undefined || others.length > 0 || !isPart) return unusable(howTo);
  const condition = good === undefined ? own : inverse(own);
  return {
    kind: 'prometheus',
    metric: {
      ...{ kind: 'requests', metric: whole.metric, bad: textOf(condition), latency: 'none' },
      ...(whole.matchers.length > 0 && { where: matchersText(whole.matchers) }),
    },
  };
}

const howTo =
  'only two selections of one counter that differ in one condition are counted as they stand: declare it with kind: requests, metric, where and bad';

type Selection = { readonly metric: string; readonly matchers: readonly Matcher[] };

const form =
  /^\s*(?<sum>sum\s*\(\s*)?(?<rate>(?:rate|increase)\s*\(\s*)?(?<metric>[A-Za-z_:][\w:]*)\s*(?<where>\{[\s\S]*\})?\s*(?<range>\[\s*\w+\s*\])?(?<ends>[\s)]*)$/;

/** One counter, alone or as a sum, or the rate of it. Undefined for everything else that PromQL can say. */
function selectionIn(query: string, isCounter: boolean): Selection | undefined {
  const { sum, rate, metric, where, range, ends = '' } = form.exec(query)?.groups ?? {};
  if (metric === undefined) return undefined;
  const opened = [sum, rate].filter(each => each !== undefined).length;
  const isWhole = ends.replace(/\s/g, '').length === opened;
  const isRate = rate !== undefined;
  // A number that is no counter has no differences, and a range without a rate is no number.
  if (!isWhole || isRate !== (range !== undefined) || (!isRate && !isCounter)) return undefined;
  if (where === undefined || /^\{\s*\}$/.test(where)) return { metric, matchers: [] };
  const reading = matchersIn(where);
  return reading.kind === 'matchers' ? { metric, matchers: reading.matchers } : undefined;
}

function textOf(matcher: Matcher): string {
  return matchersText([matcher]);
}

function unusable(why: string): Used {
  return { kind: 'unusable', why };
}
