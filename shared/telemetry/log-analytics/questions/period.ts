// The time that is asked about, as a condition, and as intervals of one length.
import type { Grid } from '../../../judge/reading.js';
import { both, call, type Expression, is, moment, name, span } from '../kql/expression.js';

const day = 86_400_000;

export function within(column: string, { from, to }: Pick<Grid, 'from' | 'to'>): Expression {
  return both(is(name(column), '>=', moment(from)), is(name(column), '<', moment(to)));
}

/** The beginning of the interval. */
export function interval(column: string, { stepMilliseconds }: Grid): Expression {
  return call('bin', name(column), span(stepMilliseconds));
}

/** Azure counts intervals from the year 1, we from 1970: they agree on every length of which a day is a multiple. */
export function gridProblem({ from, to, stepMilliseconds }: Grid): string | undefined {
  const isWhole = [from, to, stepMilliseconds].every(Number.isSafeInteger);
  if (!isWhole || stepMilliseconds < 1 || day % stepMilliseconds !== 0) {
    return `an interval of ${stepMilliseconds} ms does not divide a day`;
  }
  if (from >= to || from % stepMilliseconds !== 0 || to % stepMilliseconds !== 0) {
    return 'the time asked about is not a number of whole intervals';
  }
  return undefined;
}

/** Whether it is the beginning of one of the intervals. */
export function isOnGrid(time: number, { from, to, stepMilliseconds }: Grid): boolean {
  return time >= from && time < to && (time - from) % stepMilliseconds === 0;
}

export function periodWords({ from, to }: Pick<Grid, 'from' | 'to'>): string {
  return `between ${new Date(from).toISOString()} and ${new Date(to).toISOString()}`;
}
