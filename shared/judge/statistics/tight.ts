// Evidence of one table against "the candidate's odds of being bad are at most so many times those of stable". Given
// the margins the number of hits follows Fisher's noncentral law; its mean is bounded from above at every odds ratio on
// the way from the tolerated one to the one bet on, so that nobody who tells the truth gains by this bet on average.
import { mostRatio, type Rule, ruleFor } from './quadrature.js';
import { isMute, type Table } from './table.js';

/** Bets on rising odds. The way to each goes on from the one before, and is gone once for all. */
export type Bets = {
  readonly logOdds: Float64Array;
  /** Where each bet ends among the nodes. */
  readonly ends: Uint16Array;
  readonly odds: Float64Array;
  readonly weights: Float64Array;
};

/** Bets on so many times the tolerated odds, from the fewest up. */
export function betsOn(tolerated: number, times: readonly number[]): Bets {
  const odds: number[] = [];
  const weights: number[] = [];
  let from = tolerated;
  const ends = times.map(each => {
    const goal = tolerated * each;
    for (; from < goal; from = pieceEnd(from, goal)) {
      const piece = pieceOf(from, pieceEnd(from, goal));
      for (const [at, node] of piece.rule.nodes.entries()) {
        const way = piece.half * node;
        odds.push((piece.middle * (1 + way)) / (1 - way));
        weights.push(((piece.rule.weights[at] ?? 0) * 2 * piece.middle * piece.half) / (1 - way) ** 2);
      }
    }
    return odds.length;
  });
  return {
    logOdds: Float64Array.from(times, Math.log),
    ends: Uint16Array.from(ends),
    odds: Float64Array.from(odds),
    weights: Float64Array.from(weights),
  };
}

/**
 * Odds are counted by how far they are from the middle of their piece, as (odds - middle) / (odds + middle): from -half to
 * half. Then nothing odd happens between -1 and 1.
 */
type Piece = { readonly rule: Rule; readonly middle: number; readonly half: number };

function pieceOf(from: number, to: number): Piece {
  const middle = Math.sqrt(from * to);
  return { rule: ruleFor(to / from), middle, half: (to - middle) / (to + middle) };
}

function pieceEnd(from: number, to: number): number {
  return Math.min(to, from * mostRatio);
}

/** The log of what each bet gains by this table. */
export function tightEvidences(table: Table, { logOdds, ends, odds, weights }: Bets, into: Float64Array) {
  if (isMute(table)) {
    into.fill(0);
    return;
  }
  const { hits, candidate, stable, bad } = table;
  const most = Math.min(candidate, bad);
  const rest = stable - bad + Math.min(1, most);
  const slope = candidate + bad - Math.min(1, most);
  const product = candidate * bad;
  const curve = 4 * spreadOf(most) * product;
  let [at, area] = [0, 0];
  for (let bet = 0; bet < ends.length; bet += 1) {
    for (const end = ends[bet] ?? 0; at < end; at += 1) {
      const ratio = odds[at] ?? 1;
      const b = rest + ratio * slope;
      const root = b * b - curve * ratio * (ratio - 1);
      area += (weights[at] ?? 0) / (b + Math.sqrt(Math.max(root, 0)));
    }
    into[bet] = hits * (logOdds[bet] ?? 0) - 2 * product * area;
  }
}

/** One bet alone. */
export function tightEvidence(table: Table, bets: Bets): number {
  const into = new Float64Array(1);
  tightEvidences(table, bets, into);
  return into[0] ?? 0;
}

/** The same for a bet that is made for this table alone. */
export function tightEvidenceFor(table: Table, tolerated: number, logOdds: number): number {
  if (isMute(table) || !(logOdds > 0)) return 0;
  return table.hits * logOdds - expectedBetween(table, tolerated, tolerated * Math.exp(logOdds));
}

/** The most hits that the table lets one expect, summed up over the logarithms of the odds on the way. */
export function expectedBetween(table: Table, from: number, to: number): number {
  let area = 0;
  for (let start = from; start < to; start = pieceEnd(start, to)) {
    area += areaOf(table, pieceOf(start, pieceEnd(start, to)));
  }
  return 4 * table.candidate * table.bad * area;
}

/** With both sides of the fraction multiplied by what makes of a distance the odds, so that one division is enough. */
function areaOf({ candidate, stable, bad }: Table, { rule, middle, half }: Piece): number {
  const { nodes, weights } = rule;
  const most = Math.min(candidate, bad);
  const rest = stable - bad + Math.min(1, most);
  const slope = (candidate + bad - Math.min(1, most)) * middle;
  const curve = 4 * spreadOf(most) * candidate * bad * middle;
  let sum = 0;
  for (let at = 0; at < nodes.length; at += 1) {
    const way = half * (nodes[at] ?? 0);
    const up = 1 + way;
    const down = 1 - way;
    const b = rest * down + slope * up;
    const root = b * b - curve * up * (middle * up - down);
    sum += (weights[at] ?? 0) / (down * (b + Math.sqrt(Math.max(root, 0))));
  }
  return sum * middle * half;
}

/** The most hits that the table lets one expect at these odds, in the form that loses no digits. */
export function mostExpected(table: Table, odds: number): number {
  if (isMute(table)) return 0;
  const { candidate, stable, bad } = table;
  const most = Math.min(candidate, bad);
  const b = stable - bad + odds * (candidate + bad) - (odds - 1) * Math.min(1, most);
  const root = b * b - 4 * (odds - 1) * spreadOf(most) * odds * candidate * bad;
  return (2 * odds * candidate * bad) / (b + Math.sqrt(Math.max(root, 0)));
}

/**
 * The hits are a sum of at most so many independent trials; this is 1 less one part of them. Where clusters count as one,
 * there may be less than one hit at most: then nothing is known but its range, which is what 0 and that most say.
 */
function spreadOf(most: number): number {
  return most > 1 ? 1 - 1 / most : 0;
}
