// The evidence that more of the candidate's requests fail than of stable's.
import { logSum } from '../statistics/log-sum.js';
import { betAbove, oneArmBets, oneArmEvidences } from '../statistics/one-arm.js';
import type { Table } from '../statistics/table.js';
import { tightEvidenceFor } from '../statistics/tight.js';
import { errorBets, errorParts, floorBets } from './bets.js';
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
import { advanceFrom, logTotal, type Mixture, mixtureOf } from './mixture.js';
import { divided, wagersOn } from './wagers.js';
import type { Conditions, Moment, Pair, Witness } from './witness.js';

type State = {
  readonly mixture: Mixture;
  readonly floor: Mixture;
  readonly deadlines: readonly Deadline[];
  readonly tally: Tally;
  bad: number;
  left: number;
};

export function errorWitness(conditions: Conditions): Witness {
  const { settings, schedule, weight } = conditions;
  const parts = errorParts(settings.configuration, schedule.deadlines.length);
  const state: State = {
    mixture: mixtureOf(errorBets.priors),
    floor: mixtureOf(floorBets.priors),
    deadlines: parts.deadlines.map((part, at) => {
      return { lastRung: schedule.deadlines[at] ?? 0, weight: weight * part, capital: 0 };
    }),
    tally: { requests: 0, bad: 0, checks: 0 },
    bad: 0,
    left: 0,
  };
  const wagers = wagersOn({
    configuration: settings.configuration,
    tolerated: settings.tolerance.errors,
    times: errorBets.times,
  });
  const takeFloor = floorOn(state.floor, settings);
  const gains = new Float64Array(errorBets.times.length);
  const logMixture = () => Math.log(parts.mixture) + logTotal(state.mixture, state.left);
  const logDeadlines = () =>
    state.deadlines.map(({ weight: its, capital }) => Math.log(its / weight) + capital);
  return {
    take: (pair, moment) => {
      const table = tableOf(pair);
      state.left = moment.left;
      state.bad += pair.candidate.bad;
      wagers(table, moment.cluster, gains);
      advanceFrom(state.mixture, 0, gains, moment);
      takeFloor(pair.candidate, moment);
      takeDeadlines(state, divided(table, moment.cluster), { ...conditions, moment });
    },
    logMixtures: logMixture,
    logEvidence: () => Math.min(logSum([logMixture(), ...logDeadlines()]), logTotal(state.floor, state.left)),
    isSubstantial: () => state.bad >= settings.leastBad,
    parts: () => [
      { about: 'failures', logEvidence: logMixture() },
      ...logDeadlines().map(logEvidence => ({ about: 'failures-by-deadline', logEvidence })),
    ],
  };
}

function tableOf({ candidate, stable }: Pair): Table {
  return {
    hits: candidate.bad,
    candidate: candidate.total,
    stable: stable.total,
    bad: candidate.bad + stable.bad,
  };
}

type Floor = (candidate: Pair['candidate'], moment: Moment) => void;

/** That the candidate fails more often than is worth going back for, whatever stable does. */
function floorOn(mixture: Mixture, { floorShare, slo }: Conditions['settings']): Floor {
  const limit = floorShare * (1 - slo);
  const bets = oneArmBets(
    limit,
    floorBets.times.map(times => betAbove(limit, times)),
  );
  const gains = new Float64Array(floorBets.times.length);
  return ({ bad, total }, moment) => {
    oneArmEvidences({ bad: bad / moment.cluster, total: total / moment.cluster }, bets, gains);
    advanceFrom(mixture, 0, gains, moment);
  };
}

type Place = Conditions & { readonly moment: Moment };

function takeDeadlines(
  { deadlines, tally }: State,
  table: Table,
  { settings, schedule, moment }: Place,
): void {
  count(tally, table.candidate + table.stable, table.bad);
  for (const deadline of deadlines) {
    if (!schedule.isBefore(moment.position, deadline.lastRung)) continue;
    const ahead = schedule.ahead(moment.position, deadline.lastRung);
    const information = informationOf(table) + expectedInformation(tally, 1 - settings.slo, ahead);
    const goal = goalOf(deadline.weight, moment.others, settings.alpha);
    const logOdds = logOddsToBet(deadline.capital, goal, information);
    settle(deadline, tightEvidenceFor(table, settings.tolerance.errors, logOdds), moment.logCap);
  }
}
