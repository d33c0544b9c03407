// All raw samples of a time, asked for in pieces that a server is willing to answer, and joined again.
import { type Unreadable, unreadable } from '../../unreadable.js';
import { durationText, momentText } from '../promql/duration.js';
import { type Selector, selectorText } from '../promql/matcher.js';
import { keyOf, type Labels, type RawSeries, type Sample } from './answer.js';
import type { Ask } from './asking.js';

/** Later than `after`, up to and with `to`. */
export type Span = { readonly after: number; readonly to: number };

export type Raw = {
  readonly kind: 'raw';
  readonly series: readonly RawSeries[];
  readonly remarks: readonly string[];
};

/** What Prometheus allows for a series in an answer to a range is 11 000. */
const mostSamples = 10_000;
const mostQuestions = 200;
const shortestMilliseconds = 1_000;
/** Prometheus 2 hands out a sample on the left edge, Prometheus 3 does not; others cut times to seconds. */
const more = 1_000;

export async function rawSamples(
  ask: Ask,
  selector: Selector,
  { span, scrapeMilliseconds }: { readonly span: Span; readonly scrapeMilliseconds: number },
): Promise<Raw | Unreadable> {
  const open = piecesOf(span, mostSamples * scrapeMilliseconds);
  const joined = createJoin();
  for (let questions = 0; ; questions += 1) {
    const piece = open.shift();
    if (piece === undefined) return joined.raw();
    if (questions === mostQuestions) {
      return unreadable(
        `${mostQuestions} questions were not enough to get all samples of ${selectorText(selector)}`,
        'ask for less: a shorter time, or conditions that fit fewer series',
      );
    }
    const { after, to } = piece;
    const range = durationText(to - after + more);
    const answer = await ask('query', { query: `${selectorText(selector)}[${range}]`, time: momentText(to) });
    if (answer.kind === 'unreadable') return answer;
    if (answer.kind === 'too-much') {
      if (to - after <= shortestMilliseconds)
        return unreadable(answer.why, 'let the conditions fit fewer series');
      open.unshift(...piecesOf(piece, Math.ceil((to - after) / 2)));
    } else {
      joined.add(answer.series, piece);
      joined.remark(answer.remarks);
    }
  }
}

export function piecesOf({ after, to }: Span, longest: number): Span[] {
  const count = Math.ceil((to - after) / longest);
  return Array.from({ length: count }, (_, at) => ({
    after: after + at * longest,
    to: Math.min(to, after + (at + 1) * longest),
  }));
}

function createJoin() {
  const series = new Map<string, { readonly labels: Labels; readonly samples: Sample[] }>();
  const remarks = new Set<string>();
  return {
    add: (given: readonly RawSeries[], { after, to }: Span) => {
      for (const { labels, samples } of given) {
        const own = samples.filter(({ at }) => at > after && at <= to);
        const key = keyOf(labels);
        const known = series.get(key) ?? { labels, samples: [] };
        for (const sample of own) known.samples.push(sample);
        if (own.length > 0) series.set(key, known);
      }
    },
    remark: (given: readonly string[]) => {
      for (const each of given) remarks.add(each);
    },
    raw: (): Raw => ({ kind: 'raw', series: [...series.values()], remarks: [...remarks] }),
  };
}
