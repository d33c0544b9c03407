// Metrics as a user declares them in the input `metrics`: a name, and for each source how it is asked for.
import { didYouMean } from '../../fault/did-you-mean.js';
import { Fault } from '../../fault/fault.js';
import { spell } from '../../step/names.js';
import type { RawInputs } from '../../step/read.js';
import type { DescribedMetric } from '../../telemetry/http-json/described.js';
import type { BadRule, LogMetric } from '../../telemetry/log-analytics/settings.js';
import type { PrometheusMetric } from '../../telemetry/prometheus/settings.js';

type Named<T> = Readonly<Record<string, T>>;
type Fields = { readonly [name: string]: unknown };

/** What one entry may hold: required texts, then texts that may be missing, and fields that are read on their own. */
type Form = {
  readonly needs: readonly string[];
  readonly may: readonly string[];
  readonly own?: readonly string[];
};

const logForms = {
  requests: { needs: [], may: ['where'], own: ['bad'] },
  aggregate: { needs: ['kql'], may: ['where'] },
  query: { needs: ['kql'], may: [] },
} as const satisfies Named<Form>;

const jsonForms = {
  counts: { needs: ['url', 'total', 'bad'], may: ['points', 'at', 'time'], own: ['histogram'] },
  series: { needs: ['url', 'value'], may: ['points', 'at', 'time'] },
} as const satisfies Named<Form>;

const prometheusForms = {
  requests: { needs: [], may: ['metric', 'where', 'bad', 'latency'] },
  query: { needs: ['promql'], may: [] },
} as const satisfies Named<Form>;

export function prometheusMetrics(given: unknown, raw: RawInputs): Named<PrometheusMetric> {
  return read(given, raw, { forms: prometheusForms, entry: prometheusMetric });
}

/** Latencies in seconds, as all else that Prometheus counts in time. */
function prometheusMetric(kind: string, fields: Fields): PrometheusMetric {
  if (kind === 'query') return { kind, promql: textIn(fields, 'promql') ?? '' };
  const [metric, where, bad, latency] = ['metric', 'where', 'bad', 'latency'].map(name =>
    textIn(fields, name),
  );
  return {
    kind: 'requests',
    ...(metric !== undefined && { metric }),
    ...(where !== undefined && { where }),
    ...(bad !== undefined && { bad }),
    ...(latency !== undefined && {
      latency: latency === 'none' ? latency : ({ metric: latency, unit: 'seconds' } as const),
    }),
  };
}

export function logMetrics(given: unknown, raw: RawInputs): Named<LogMetric> {
  return read(given, raw, { forms: logForms, entry: logMetric });
}

/** `requests` has to be among them: nobody else says where they are counted. */
export function describedMetrics(given: unknown, raw: RawInputs): Named<DescribedMetric> {
  const metrics = read(given, raw, { forms: jsonForms, entry: describedMetric });
  if (Object.hasOwn(metrics, 'requests')) return metrics;
  throw refused(raw, ['http-json needs requests among them, with kind: counts, url, total and bad']);
}

export function namesOf(
  metrics: Named<{ readonly kind: string }>,
  isWanted: (kind: string) => boolean,
): readonly string[] {
  return Object.entries(metrics).flatMap(([name, { kind }]) => (isWanted(kind) ? [name] : []));
}

type Reading<T> = {
  readonly forms: Named<Form>;
  /** The form of its fields was checked. */
  readonly entry: (kind: string, fields: Fields, tell: (problem: string) => void) => T | undefined;
};

function read<T>(given: unknown, raw: RawInputs, { forms, entry }: Reading<T>): Named<T> {
  if (given === undefined) return {};
  const problems: string[] = [];
  const metrics: [string, T][] = [];
  if (!isFields(given)) throw refused(raw, ['expected names, each with what it is']);
  for (const [name, fields] of Object.entries(given)) {
    const tell = (problem: string) => problems.push(`${name}: ${problem}`);
    const kind = checked(fields, forms, tell);
    const metric = kind === undefined || !isFields(fields) ? undefined : entry(kind, fields, tell);
    if (metric !== undefined) metrics.push([name, metric]);
  }
  if (problems.length > 0) throw refused(raw, problems);
  return Object.fromEntries(metrics);
}

/** Its kind, when all of its fields are known, and texts. */
function checked(fields: unknown, forms: Named<Form>, tell: (problem: string) => void): string | undefined {
  const kinds = Object.keys(forms).join(' or ');
  if (!isFields(fields)) {
    tell(`expected fields, among them kind: ${kinds}`);
    return undefined;
  }
  const kind = fields['kind'];
  const form = typeof kind === 'string' && Object.hasOwn(forms, kind) ? forms[kind] : undefined;
  if (form === undefined || typeof kind !== 'string') {
    tell(`expected kind: ${kinds}, got ${shown(kind)}`);
    return undefined;
  }
  const known = ['kind', ...form.needs, ...form.may, ...(form.own ?? [])];
  for (const field of Object.keys(fields).filter(each => !known.includes(each))) {
    const near = didYouMean(field, known);
    tell(`${field} is no field of ${kind}${near === undefined ? '' : `; did you mean ${near}?`}`);
  }
  for (const field of [...form.needs, ...form.may]) {
    const value = fields[field];
    const isMissing = value === undefined && form.needs.includes(field);
    const isOdd = value !== undefined && (typeof value !== 'string' || value.trim() === '');
    if (isMissing || isOdd) tell(`${field}: expected a text, got ${shown(value)}`);
  }
  return kind;
}

function logMetric(kind: string, fields: Fields, tell: (problem: string) => void): LogMetric | undefined {
  const [kql, where] = [textIn(fields, 'kql') ?? '', textIn(fields, 'where')];
  const ifWhere = where === undefined ? {} : { where };
  if (kind === 'query') return { kind, kql };
  if (kind === 'aggregate') return { kind, kql, ...ifWhere };
  const bad = badIn(fields['bad'], tell);
  return { kind: 'requests', ...ifWhere, ...(bad && { bad }) };
}

/** A status from which on it is bad, `success`, or a condition in KQL. */
function badIn(given: unknown, tell: (problem: string) => void): BadRule | undefined {
  if (given === undefined) return undefined;
  if (given === 'success') return { kind: 'success' };
  if (typeof given === 'number') return { kind: 'status', from: given };
  if (typeof given === 'string' && given.trim() !== '') return { kind: 'expression', kql: given };
  tell(`bad: expected a status such as 500, success, or a condition in KQL, got ${shown(given)}`);
  return undefined;
}

const timeForms = ['iso', 'seconds', 'milliseconds'] as const;

function describedMetric(
  kind: string,
  fields: Fields,
  tell: (problem: string) => void,
): DescribedMetric | undefined {
  const text = (name: string) => textIn(fields, name) ?? '';
  const [points, at, given] = [textIn(fields, 'points'), textIn(fields, 'at'), textIn(fields, 'time')];
  const time = timeForms.find(form => form === given);
  if (given !== undefined && time === undefined)
    tell(`time: expected ${timeForms.join(', ')}, got ${shown(given)}`);
  const described = {
    url: text('url'),
    ...(points !== undefined && { points }),
    ...(at !== undefined && { at }),
    ...(time !== undefined && { time }),
  };
  if (kind === 'series') return { kind, ...described, value: text('value') };
  const histogram = histogramIn(fields['histogram'], tell);
  return {
    ...{ kind: 'counts', ...described, total: text('total'), bad: text('bad') },
    ...(histogram && { histogram }),
  };
}

function histogramIn(given: unknown, tell: (problem: string) => void) {
  if (given === undefined) return undefined;
  const counts = isFields(given) ? given['counts'] : undefined;
  const edges = isFields(given) ? given['edges'] : undefined;
  if (typeof counts === 'string' && typeof edges === 'string') return { counts, edges };
  if (typeof counts === 'string' && isNumbers(edges)) return { counts, edges };
  tell('histogram: expected counts as a path, and edges as a path or a list of milliseconds');
  return undefined;
}

function isNumbers(given: unknown): given is readonly number[] {
  return Array.isArray(given) && given.length > 0 && given.every(each => typeof each === 'number');
}

function isFields(given: unknown): given is Fields {
  return typeof given === 'object' && Boolean(given) && !Array.isArray(given);
}

function textIn(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
}

function shown(given: unknown): string {
  return given === undefined ? 'nothing' : JSON.stringify(given).slice(0, 80);
}

function refused({ host }: Pick<RawInputs, 'host'>, problems: readonly string[]): Fault {
  return new Fault('INPUT_INVALID', 'one input needs attention', {
    facts: { [spell('metrics', host)]: problems.join('; ') },
  });
}
