// Evidence of one table against "the candidate's odds of being bad are at most so many times those of stable". Given
// the margins the number of hits follows Fisher's noncentral law; its mean is bounded from above at every odds ratio on
// the way from the tolerated one to the one bet on, so that nobody who tells the truth gains by this bet on average.
import { longestPiece, longestStraight, ruleFor } from './quadrature.js';
import { isMute, type Table } from './table.js';

/** A bet whose nodes are known beforehand. */
export type Bet = {
  readonly logOdds: number;
  readonly odds: Float64Array;
  /** Each with its share of the length and its odds ratio. */
  readonly weights: Float64Array;
};

/** Bets on `times` the tolerated odds. */
export function betOn(tolerated: number, times: number): Bet {
  const logOdds = Math.log(times);
  const pieces = Math.max(1, Math.ceil(logOdds / longestPiece));
  const length = logOdds / pieces;
  const { nodes, weights } = ruleFor(length);
  const starts = Array.from({ length: pieces }, (_, piece) => piece * length);
  const odds = starts.flatMap(start => nodes.map(node => tolerated * Math.exp(start + node * length)));
  const shares = starts.flatMap(() => weights.map(weight => weight * length));
  return {
    logOdds,
    odds: Float64Array.from(odds),
    weights: Float64Array.from(shares, (share, at) => share * (odds[at] ?? 1)),
  };
}

export function tightEvidence(table: Table, { logOdds, odds, weights }: Bet): number {
  if (isMute(table)) return 0;
  const { hits, candidate, stable, bad } = table;
  const rest = stable - bad;
  const slope = candidate + bad;
  const product = candidate * bad;
  const spread = spreadOf(table);
  let area = 0;
  for (let at = 0; at < odds.length; at += 1) {
    const ratio = odds[at] ?? 1;
    const b = rest + ratio * slope - (ratio - 1);
    const root = b * b - 4 * (ratio - 1) * spread * ratio * product;
    area += (weights[at] ?? 0) / (b + Math.sqrt(Math.max(root, 0)));
  }
  return hits * logOdds - 2 * product * area;
}

/** The same for a bet that is made for this table alone. */
export function tightEvidenceFor(table: Table, tolerated: number, logOdds: number): number {
  if (isMute(table) || !(logOdds > 0)) return 0;
  if (logOdds <= longestStraight) {
    return table.hits * logOdds - straightArea(table, tolerated, tolerated * Math.expm1(logOdds));
  }
  const pieces = Math.ceil(logOdds / longestPiece);
  const length = logOdds / pieces;
  const { nodes, weights } = ruleFor(length);
  let area = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    for (let at = 0; at < nodes.length; at += 1) {
      const odds = tolerated * Math.exp((piece + (nodes[at] ?? 0)) * length);
      area += (weights[at] ?? 0) * mostExpected(table, odds);
    }
  }
  return table.hits * logOdds - area * length;
}

/** Over odds instead of their logarithms: for short ways as exact, and free of exponentials. */
function straightArea(table: Table, from: number, length: number): number {
  const { candidate, stable, bad } = table;
  const rest = stable - bad;
  const slope = candidate + bad;
  const product = candidate * bad;
  const spread = spreadOf(table);
  const { nodes, weights } = ruleFor(length / from);
  let area = 0;
  for (let at = 0; at < nodes.length; at += 1) {
    const odds = from + (nodes[at] ?? 0) * length;
    const b = rest + odds * slope - (odds - 1);
    const root = b * b - 4 * (odds - 1) * spread * odds * product;
    area += (weights[at] ?? 0) / (b + Math.sqrt(Math.max(root, 0)));
  }
  return 2 * product * area * length;
}

/** The most hits that the table lets one expect at these odds, in the form that loses no digits. */
export function mostExpected(table: Table, odds: number): number {
  if (isMute(table)) return 0;
  const { candidate, stable, bad } = table;
  const b = stable - bad + odds * (candidate + bad) - (odds - 1);
  const root = b * b - 4 * (odds - 1) * spreadOf(table) * odds * candidate * bad;
  return (2 * odds * candidate * bad) / (b + Math.sqrt(Math.max(root, 0)));
}

/** The hits are a sum of at most so many independent trials; this is 1 less one part of them. */
function spreadOf({ candidate, bad }: Table): number {
  const trials = bad < candidate ? bad : candidate;
  return trials > 1 ? 1 - 1 / trials : 0;
}
