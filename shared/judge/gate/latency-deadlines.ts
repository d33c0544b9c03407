// Bets with a date on latency: on all buckets at once, and on the requests that are slow.
import { ordinalEvidence } from '../statistics/ordinal.js';
import type { Table } from '../statistics/table.js';
import { tightEvidenceFor } from '../statistics/tight.js';
import { slowPriorRate } from './bets.js';
import {
  count,
  type Deadline,
  expectedInformation,
  goalOf,
  informationOf,
  logOddsToBet,
  settle,
  type Tally,
} from './deadline.js';
import type { LatencyConditions, LatencyEvidence, Measured } from './latency.js';
import { slowEdge } from './threshold-mixture.js';
import { divided } from './wagers.js';
import type { Moment } from './witness.js';

/** What a bet is told at one check, and how it turns out. */
type Round = {
  /** Of this check, and of the planned checks ahead. */
  readonly information: (ahead: number) => number;
  readonly evidence: (logOdds: number) => number;
};
type RoundOf = (measured: Measured, moment: Moment) => Round;

export function ordinalDeadlines(conditions: LatencyConditions, deadline: Deadline): LatencyEvidence {
  const tally: Tally = { requests: 0, bad: 0, checks: 0 };
  const tolerated = conditions.settings.tolerance.latency;
  const roundOf: RoundOf = (measured, { cluster }) => {
    count(tally, measured.requests / cluster, 0);
    const { candidate, stable, spread } = measured.buckets;
    const now = candidate + stable > 0 ? (candidate * stable * spread) / (candidate + stable) : 0;
    return {
      information: ahead => now + (tally.requests / tally.checks) * spread * ahead,
      evidence: logOdds => ordinalEvidence(measured.buckets, tolerated, Math.exp(logOdds)),
    };
  };
  return deadlineEvidence(conditions, deadline, { about: 'all-latencies-by-deadline', roundOf });
}

export function slowDeadlines(conditions: LatencyConditions, deadline: Deadline): LatencyEvidence {
  const tally: Tally = { requests: 0, bad: 0, checks: 0 };
  const slow = slowEdge(conditions.edges, conditions.settings.slowMilliseconds);
  const tolerated = conditions.settings.tolerance.latency;
  const roundOf: RoundOf = (measured, { cluster }) => {
    const table = divided(tableBeyond(slow, measured), cluster);
    count(tally, measured.requests / cluster, table.bad);
    return {
      information: ahead => informationOf(table) + expectedInformation(tally, slowPriorRate, ahead),
      evidence: logOdds => tightEvidenceFor(table, tolerated, logOdds),
    };
  };
  return deadlineEvidence(conditions, deadline, { about: 'slow-requests-by-deadline', roundOf });
}

type Kind = { readonly about: string; readonly roundOf: RoundOf };

function deadlineEvidence(
  { schedule, settings }: LatencyConditions,
  deadline: Deadline,
  { about, roundOf }: Kind,
): LatencyEvidence {
  return {
    isMixture: false,
    take: (measured, moment, isWarm) => {
      const { information, evidence } = roundOf(measured, moment);
      if (!isWarm || !schedule.isBefore(moment.position, deadline.lastRung)) return;
      const goal = goalOf(deadline.weight, moment.others, settings.alpha);
      const ahead = schedule.ahead(moment.position, deadline.lastRung);
      const logOdds = logOddsToBet(deadline.capital, goal, information(ahead));
      settle(deadline, evidence(logOdds), moment.logCap);
    },
    logEvidence: () => deadline.capital,
    parts: () => [{ about, logEvidence: deadline.capital }],
  };
}

function tableBeyond(edge: number, { candidate, stable, totals }: Measured): Table {
  let [hits, others] = [0, 0];
  for (let at = edge + 1; at < candidate.length; at += 1) hits += candidate[at] ?? 0;
  for (let at = edge + 1; at < stable.length; at += 1) others += stable[at] ?? 0;
  return { hits, candidate: totals.candidate, stable: totals.stable, bad: hits + others };
}
