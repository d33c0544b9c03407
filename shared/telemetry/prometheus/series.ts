// One number per interval of one arm: an expression of the user's, worked out at the end of every interval.
import type { Grid, Point, Series } from '../../judge/reading.js';
import type { Answered, SeriesQuestion } from '../telemetry.js';
import { type Unreadable, unreadable } from '../unreadable.js';
import { armOf } from './arms.js';
import { several } from './counting/rows.js';
import { undeclared } from './counts.js';
import { periodWords, wholeGrid } from './grid.js';
import { type Sample, wordsOf } from './http/answer.js';
import { piecesOf } from './http/pieces.js';
import { durationText, momentText } from './promql/duration.js';
import { type Given, givenText } from './promql/given.js';
import type { Means } from './requests.js';
import type { Plan, QueryMetric } from './settings.js';

/** Prometheus allows 11 000 for each question. */
const mostPoints = 10_000;

export async function series(means: Means, question: SeriesQuestion): Promise<Answered<Series>> {
  const { plan } = means;
  const { metric: name } = question;
  const metric = numberMetric(plan, name);
  if (metric.kind === 'unreadable') return metric;
  const { given } = metric;
  const arm = given.tellsArms ? armOf(question.arm, plan.mark) : noArm;
  if (arm.kind === 'unreadable') return arm;
  const whole = wholeGrid(question.grid, plan, means.now());
  if (whole.kind !== 'grid') return whole;
  const { grid } = whole;
  const query = givenText(given, {
    arm: [...plan.where, ...arm.matchers],
    stepMilliseconds: grid.stepMilliseconds,
  });
  const answer = await samplesOf(means, query, grid);
  if (answer.kind === 'unreadable') return answer;
  const points = answer.samples.flatMap(({ at, value }): readonly Point[] =>
    Number.isFinite(value) ? [{ from: at - grid.stepMilliseconds, value }] : [],
  );
  if (points.length === 0) return { kind: 'no-data', why: nothingWords(name, answer.samples, grid) };
  const remarks = [...answer.remarks, ...remarksOn(given, answer.samples)];
  return { kind: 'told', value: { grid, points, remarks } };
}

const noArm = { kind: 'known', matchers: [] } as const;

function numberMetric({ metrics }: Plan, name: string): QueryMetric | Unreadable {
  const metric = metrics.get(name);
  if (metric === undefined) return undeclared(name, [...metrics.keys()]);
  return metric.kind === 'query' ? metric : unreadable(`${name} gives counts, and no number`);
}

type Samples = {
  readonly kind: 'samples';
  readonly samples: readonly Sample[];
  readonly remarks: readonly string[];
};

async function samplesOf({ ask }: Means, query: string, grid: Grid): Promise<Samples | Unreadable> {
  const { from, to, stepMilliseconds: step } = grid;
  const samples: Sample[] = [];
  const remarks = new Set<string>();
  for (const piece of piecesOf({ after: from, to }, mostPoints * step)) {
    // Every value stands at the end of its interval.
    const start = piece.after + step;
    const form = { query, start: momentText(start), end: momentText(piece.to), step: durationText(step) };
    const answer = await ask('query_range', form);
    if (answer.kind === 'too-much') return unreadable(answer.why, 'let the expression read fewer series');
    if (answer.kind === 'unreadable') return answer;
    const [only, second] = answer.series;
    if (only !== undefined && second !== undefined) {
      return unreadable(
        `the expression gives more than one number for an interval: ${wordsOf(only.labels)} and ${wordsOf(second.labels)}`,
        'add them up, or take one of them: sum(…), max(…), or more conditions',
      );
    }
    const own = only?.samples ?? [];
    if (own.some(({ at }) => at < start || at > piece.to || (at - from) % step !== 0)) {
      return unreadable('the answer has values of another time than was asked for');
    }
    for (const sample of own) samples.push(sample);
    for (const remark of answer.remarks) remarks.add(remark);
  }
  return { kind: 'samples', samples, remarks: [...remarks] };
}

function nothingWords(name: string, samples: readonly Sample[], grid: Grid): string {
  return samples.length === 0
    ? `${name} has no value ${periodWords(grid)}`
    : `${name} has only values that are no numbers ${periodWords(grid)}: ${samples[0]?.value}`;
}

function remarksOn({ tellsArms }: Given, samples: readonly Sample[]): readonly string[] {
  const nothing = samples.filter(({ value }) => Number.isNaN(value)).length;
  const endless = samples.filter(({ value }) => Math.abs(value) === Number.POSITIVE_INFINITY).length;
  return [
    ...(tellsArms ? [] : ['the expression has no $arm: the numbers are of all arms together']),
    ...(nothing === 0 ? [] : [`left out: ${several(nothing, 'interval')} in which 0 was divided by 0 (NaN)`]),
    ...(endless === 0
      ? []
      : [`left out: ${several(endless, 'interval')} with an infinite value, something divided by 0`]),
  ];
}
