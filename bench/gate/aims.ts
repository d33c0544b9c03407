// What `recommended` has to reach: how many bad releases it finds, how soon, and how many bad requests get through until then.
import { nameOf } from './cells.js';
import type { Outcome } from './rollouts.js';
import type { Row } from './tables.js';

type Aim = Pick<Outcome, 'medianMinutes' | 'served'> & { readonly percent: number };

const never = Number.POSITIVE_INFINITY;

const aims: Readonly<Record<string, readonly [percent: number, minutes: number, served: number]>> = {
  'staged/err_x2/10': [3, never, 10],
  'staged/err_x2/100': [81, 23.5, 63],
  'staged/err_x2/1000': [100, 8.5, 52],
  'staged/err_x10/10': [100, 15, 10],
  'staged/err_x10/100': [100, 6, 9],
  'staged/err_x10/1000': [100, 1.5, 11],
  'staged/shift_x1.1/10': [50, 29.5, 59],
  'staged/shift_x1.1/100': [100, 11.5, 69],
  'staged/shift_x1.1/1000': [100, 5.5, 103],
  'staged/shift_x1.5/10': [100, 7, 5],
  'staged/shift_x1.5/100': [100, 3.5, 7],
  'staged/shift_x1.5/1000': [100, 2, 34],
  'staged/tail_x1.1/10': [2, never, 71],
  'staged/tail_x1.1/100': [64, 27.5, 547],
  'staged/tail_x1.1/1000': [100, 10, 507],
  'staged/tail_x1.5/10': [98, 20, 56],
  'staged/tail_x1.5/100': [100, 7.5, 47],
  'staged/tail_x1.5/1000': [100, 4, 70],
};

export function aimOf({ cell }: Pick<Row, 'cell'>): Aim | undefined {
  const [percent, medianMinutes, served] = aims[nameOf(cell)] ?? [];
  if (percent === undefined || medianMinutes === undefined || served === undefined) return undefined;
  return { percent, medianMinutes, served };
}

const mostFalsePercent = 1;
/** One check later is as good; few runs have no exact median. */
const laterMinutes = (runs: number) => 0.5 + 5 / Math.sqrt(runs);
/**
 * So many times the bad requests are as good, which is the chance of 200 runs. Aims are whole requests: below four of them
 * their rounding is more than that. Nothing comes on top, since a whole request more would be a fifth of the smallest aims.
 */
const mostServed = (aim: number) => Math.max(1.15 * aim, aim + 0.5);

/** Sentences; none where all is reached. Shares are given two standard errors. */
export function missesOf(rows: readonly Row[], rule: string): readonly string[] {
  return rows.flatMap(row => {
    const outcome = row.outcomes.get(rule);
    if (outcome === undefined) return [];
    return missesIn(row, outcome).map(words => `${rule} misses its aim at ${nameOf(row.cell)}: ${words}`);
  });
}

function missesIn(row: Row, { found, runs, medianMinutes, served }: Outcome): readonly string[] {
  const percent = (100 * found) / runs;
  if (row.cell.kind === 'healthy') {
    const chance = errorOf(mostFalsePercent, runs);
    return percent > mostFalsePercent + 2 * chance
      ? [`${percent} % sent back, ${mostFalsePercent} is allowed`]
      : [];
  }
  const aim = aimOf(row);
  if (aim === undefined) return [];
  return [
    ...(percent + 2 * errorOf(aim.percent, runs) < aim.percent
      ? [`${percent} % found, not ${aim.percent}`]
      : []),
    // With half of them found, the median is as good as never.
    ...(medianMinutes > aim.medianMinutes + laterMinutes(runs) && Math.abs(aim.percent - 50) > 5
      ? [`found after ${medianMinutes} min, not ${aim.medianMinutes}`]
      : []),
    ...(served > mostServed(aim.served)
      ? [`${Number(served.toPrecision(3))} bad requests, not ${aim.served}`]
      : []),
  ];
}

/** Of a share in percent, drawn so many times; never less than one run. */
function errorOf(percent: number, runs: number): number {
  return Math.max(100 * Math.sqrt(((percent / 100) * (1 - percent / 100)) / runs), 50 / runs);
}
