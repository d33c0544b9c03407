// Requests, failures and latency of both arms on one grid.
import type { Cell, Interval, Reading, Side } from '../../judge/reading.js';
import type { Answered, CountsQuestion } from '../telemetry.js';
import { type Unreadable, unreadable } from '../unreadable.js';
import { apartHint, armsOf } from './arms.js';
import { cellsOf, lastGrown } from './cells.js';
import { edgesDiffer } from './counting/histogram.js';
import { periodWords, wholeGrid } from './grid.js';
import { keyOf, wordsOf } from './http/answer.js';
import { matchersText, selectorText } from './promql/matcher.js';
import { type Means, type Requests, requestsOf, type Wanted } from './requests.js';
import type { Plan, RequestsMetric } from './settings.js';

/** The metric that needs no declaration. */
const ownMetric = 'requests';

export async function counts(means: Means, question: CountsQuestion): Promise<Answered<Reading>> {
  const { plan } = means;
  const metric = countedMetric(plan, question.metric);
  if (metric.kind === 'unreadable') return metric;
  const arms = armsOf(question.arms, plan.mark);
  if (arms.kind === 'unreadable') return arms;
  const whole = wholeGrid(question.grid, plan, means.now());
  if (whole.kind !== 'grid') return whole;
  const { grid } = whole;
  const wanted = (arm: Wanted['arm']) => ({ metric, arm, grid, latency: question.latency });
  const [candidate, stable] = await Promise.all([
    requestsOf(means, wanted(arms.candidate)),
    arms.stable && requestsOf(means, wanted(arms.stable)),
  ]);
  if (candidate.kind === 'unreadable') return named('candidate', candidate);
  if (stable?.kind === 'unreadable') return named('stable', stable);
  const problem = stable && pairProblem(candidate, stable);
  if (problem !== undefined) return problem;
  if (candidate.rows.length === 0 && (stable?.rows.length ?? 0) === 0) {
    const matchers = [...plan.where, ...metric.where];
    const of = [arms.candidate, ...(arms.stable ? [arms.stable] : [])].map(matchersText).join(' or ');
    const why = `${selectorText({ metric: metric.metric, matchers })} has no series with ${of} ${periodWords(grid)}`;
    return { kind: 'no-data', why };
  }
  const reading = readingOf({
    grid,
    candidate,
    stable,
    latency: question.latency ? metric.latency?.metric : undefined,
  });
  if (reading.intervals.length > 0) return { kind: 'told', value: reading };
  const said = reading.remarks.length === 0 ? '' : ` (${reading.remarks.join('; ')})`;
  return { kind: 'no-data', why: `no counter of either arm was scraped twice ${periodWords(grid)}${said}` };
}

export function countedMetric({ requests, metrics }: Plan, name: string): RequestsMetric | Unreadable {
  const metric = metrics.get(name) ?? (name === ownMetric ? requests : undefined);
  if (metric === undefined) return undeclared(name, [ownMetric, ...metrics.keys()]);
  return metric.kind === 'requests' ? metric : unreadable(`${name} gives a number, and no counts`);
}

export function undeclared(name: string, known: readonly string[]): Unreadable {
  const others = known.length === 0 ? '' : `, or use one of ${known.join(', ')}`;
  return unreadable(`nobody declared a metric ${JSON.stringify(name)}`, `declare it${others}`);
}

export function named(side: Side, problem: Unreadable): Unreadable {
  return { ...problem, why: `${side}: ${problem.why}` };
}

function pairProblem(candidate: Requests, stable: Requests): Unreadable | undefined {
  const own = new Set(candidate.rows.map(({ track }) => keyOf(track.labels)));
  const shared = stable.rows.find(({ track }) => own.has(keyOf(track.labels)));
  if (shared !== undefined) {
    return unreadable(`both arms lay claim to ${wordsOf(shared.track.labels)}`, apartHint);
  }
  const [one, other] = [candidate.edges, stable.edges];
  return one === undefined || other === undefined || String(one) === String(other)
    ? undefined
    : { ...edgesDiffer(one, other), why: `candidate and stable: ${edgesDiffer(one, other).why} ms` };
}

type Sides = {
  readonly grid: Reading['grid'];
  readonly candidate: Requests;
  readonly stable: Requests | undefined;
  /** The buckets that were asked for. */
  readonly latency: string | undefined;
};

function readingOf({ grid, candidate, stable, latency }: Sides): Reading {
  const [ours, theirs] = [cellsOf(candidate.rows), cellsOf(stable?.rows ?? [])];
  const edges = candidate.edges ?? stable?.edges;
  const [mine, other] = [lastGrown(candidate.rows), lastGrown(stable?.rows ?? [])];
  return {
    grid,
    intervals: joined(ours, theirs),
    ...(edges && { edges }),
    lastSeen: {
      ...(mine !== undefined && { candidate: mine }),
      ...(other !== undefined && { stable: other }),
    },
    remarks: [
      ...remarksOn('candidate', candidate, latency),
      ...(stable === undefined ? [] : remarksOn('stable', stable, latency)),
    ],
  };
}

function joined(ours: ReadonlyMap<number, Cell>, theirs: ReadonlyMap<number, Cell>): readonly Interval[] {
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .sort((one, other) => one - other)
    .map((from): Interval => {
      const [candidate, stable] = [ours.get(from), theirs.get(from)];
      return { from, ...(candidate && { candidate }), ...(stable && { stable }) };
    });
}

function remarksOn(
  side: Side,
  { rows, edges, remarks }: Requests,
  latency: string | undefined,
): readonly string[] {
  const lacks =
    latency !== undefined && edges === undefined && rows.length > 0
      ? [`there are no buckets ${latency}`]
      : [];
  return [...remarks, ...lacks].map(remark => `${side}: ${remark}`);
}
