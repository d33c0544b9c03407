// An answer of the API of Prometheus, read strictly. What is odd makes the whole answer unreadable: half an answer has
// fewer failures than a whole one.
import { type Unreadable, unreadable } from '../../unreadable.js';

export type Labels = Readonly<Record<string, string>>;

/** Milliseconds since 1970. A value may be NaN or infinite. */
export type Sample = { readonly at: number; readonly value: number };
export type RawSeries = { readonly labels: Labels; readonly samples: readonly Sample[] };

export type Matrix = {
  readonly kind: 'matrix';
  readonly series: readonly RawSeries[];
  /** What the server had to say beside its answer. */
  readonly remarks: readonly string[];
};

const partialHint =
  'ask again later; if it lasts, look at what stands behind the server: its stores, and what it reads from elsewhere';

export function readMatrix(json: unknown): Matrix | Unreadable {
  const { status, data, error, errorType, isPartial, ...beside } = fields(json);
  if (status === 'error')
    return unreadable(`the server answered ${brief(text(errorType))}: ${brief(text(error))}`);
  if (status !== 'success')
    return unreadable('the answer is none of Prometheus: it does not say whether it succeeded');
  const remarks = remarksIn(beside);
  if (remarks.kind === 'unreadable') return remarks;
  if (isPartial === true) return unreadable('the answer is only a part of what was asked for', partialHint);
  const { resultType, result } = fields(data);
  if (resultType !== 'matrix' || !Array.isArray(result)) {
    return unreadable(`the answer is a ${brief(text(resultType))}, where a matrix was expected`);
  }
  const series: RawSeries[] = [];
  const seen = new Set<string>();
  for (const each of result) {
    const read = seriesIn(each);
    if (read.kind === 'unreadable') return read;
    const key = keyOf(read.series.labels);
    if (seen.has(key)) return unreadable(`the answer tells ${wordsOf(read.series.labels)} twice`);
    seen.add(key);
    series.push(read.series);
  }
  return { kind: 'matrix', series, remarks: remarks.remarks };
}

/** What the language remarks upon is shown. Every other warning is about what could not be read from somewhere. */
function remarksIn(
  beside: Fields,
): Unreadable | { readonly kind: 'remarks'; readonly remarks: readonly string[] } {
  const warnings = list(beside['warnings']).map(text);
  const missing = warnings.find(warning => !/^PromQL (?:warning|info): /.test(warning));
  if (missing !== undefined) {
    return unreadable(`the answer is only a part of what was asked for: ${brief(missing)}`, partialHint);
  }
  return { kind: 'remarks', remarks: [...warnings, ...list(beside['infos']).map(text)].map(brief) };
}

function seriesIn(given: unknown): Unreadable | { readonly kind: 'series'; readonly series: RawSeries } {
  const { metric, values, histograms } = fields(given);
  const labels = fields(metric);
  if (!isLabels(labels)) return unreadable('the answer has labels that are no texts');
  if (histograms !== undefined) {
    return unreadable(
      `${wordsOf(labels)} is a native histogram, which is not read here`,
      'let the classic buckets be scraped as well (always_scrape_classic_histograms), and name them',
    );
  }
  if (!Array.isArray(values)) return unreadable(`${wordsOf(labels)} has no samples, not even none`);
  const samples: Sample[] = [];
  for (const pair of values) {
    const sample = sampleIn(pair);
    if (sample === undefined) {
      return unreadable(
        `a sample of ${wordsOf(labels)} is ${brief(JSON.stringify(pair) ?? '')}, where a time and a number in a text were expected`,
      );
    }
    if (sample.at <= (samples.at(-1)?.at ?? Number.NEGATIVE_INFINITY)) {
      return unreadable(`the samples of ${wordsOf(labels)} are not in order of time`);
    }
    samples.push(sample);
  }
  return { kind: 'series', series: { labels, samples } };
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const beyond: Readonly<Record<string, number>> = {
  ...{ NaN: Number.NaN, '+Inf': Number.POSITIVE_INFINITY, Inf: Number.POSITIVE_INFINITY },
  '-Inf': Number.NEGATIVE_INFINITY,
};

function sampleIn(given: unknown): Sample | undefined {
  const [seconds, written, ...more]: unknown[] = Array.isArray(given) ? given : [];
  if (typeof seconds !== 'number' || typeof written !== 'string' || more.length > 0) return undefined;
  const at = Math.round(seconds * 1_000);
  const value = decimal.test(written) ? Number(written) : beyond[written];
  return value === undefined || !Number.isSafeInteger(at) ? undefined : { at, value };
}

function isLabels(value: Fields): value is Labels {
  return Object.values(value).every(each => typeof each === 'string');
}

/** The same for the same labels, whatever their order. */
export function keyOf(labels: Labels): string {
  return JSON.stringify(Object.entries(labels).sort(([one], [other]) => (one < other ? -1 : 1)));
}

export function without(labels: Labels, names: readonly string[]): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => !names.includes(name)));
}

/** As a reader finds it again. */
export function wordsOf({ __name__: name = '', ...labels }: Labels): string {
  const conditions = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
  return brief(`${name}{${conditions.join(',')}}`);
}

function brief(words: string): string {
  return words.length > 300 ? `${words.slice(0, 300)}…` : words;
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : String(JSON.stringify(value));
}
