// The bets of a configuration, each as a function from a table to its evidence.
import type { Configuration } from '../settings.js';
import { plainBet, plainEvidence } from '../statistics/plain.js';
import type { Table } from '../statistics/table.js';
import { betOn, tightEvidence } from '../statistics/tight.js';

export type Wager = (table: Table, cluster: number) => number;

export type Wagered = {
  readonly configuration: Configuration;
  readonly tolerated: number;
  readonly times: readonly number[];
};

/** What comes in clusters counts once for each. */
export function wagersOn({ configuration, tolerated, times }: Wagered): readonly Wager[] {
  if (configuration === 'base') {
    return times.map(each => {
      const bet = plainBet(tolerated, each);
      return (table, cluster) => plainEvidence(table, bet) / cluster;
    });
  }
  return times.map(each => {
    const bet = betOn(tolerated, each);
    return (table, cluster) => tightEvidence(divided(table, cluster), bet);
  });
}

export function divided(table: Table, cluster: number): Table {
  if (cluster === 1) return table;
  const { hits, candidate, stable, bad } = table;
  return {
    hits: hits / cluster,
    candidate: candidate / cluster,
    stable: stable / cluster,
    bad: bad / cluster,
  };
}
