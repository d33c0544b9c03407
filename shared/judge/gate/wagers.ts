// The bets of a configuration, as one function from a table to what each of them gains.
import type { Configuration } from '../settings.js';
import { plainBet, plainEvidence } from '../statistics/plain.js';
import type { Table } from '../statistics/table.js';
import { betsOn, tightEvidences } from '../statistics/tight.js';

/** Logs, one for each bet. */
export type Wagers = (table: Table, cluster: number, into: Float64Array) => void;

export type Wagered = {
  readonly configuration: Configuration;
  readonly tolerated: number;
  readonly times: readonly number[];
};

/** What comes in clusters counts once for each. */
export function wagersOn({ configuration, tolerated, times }: Wagered): Wagers {
  if (configuration === 'base') {
    const bets = times.map(each => plainBet(tolerated, each));
    return (table, cluster, into) => {
      for (const [at, bet] of bets.entries()) into[at] = plainEvidence(table, bet) / cluster;
    };
  }
  const bets = betsOn(tolerated, times);
  return (table, cluster, into) => tightEvidences(divided(table, cluster), bets, into);
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
