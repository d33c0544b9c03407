// Every objective judged by itself, in the order in which they were written.
import { judgeBudget } from '../budget/budget.js';
import { judgeSustained } from '../budget/sustained.js';
import type { Known } from '../intervals/counts.js';
import type { Budget, NoWorse, Objective, Role } from '../objective.js';
import { badRequests } from './bad-requests.js';
import { blameForBudget } from './blame.js';
import { judgeCeiling, type Weighed } from './ceiling.js';
import { type Compared, compare } from './comparison.js';
import { judgeNoWorse } from './no-worse.js';

export type WeighedAll = {
  readonly weighed: readonly Weighed[];
  /** What was compared with stable and decides. */
  readonly musts: Compared;
};

export function weighAll(known: Known): WeighedAll {
  const { objectives } = known.setup;
  const compared = (role: Role) =>
    compare(
      known,
      objectives.filter(isNoWorse).filter(each => each.role === role),
    );
  const groups = { must: compared('must'), should: compared('should'), watch: compared('watch') };
  const said = new Map(
    Object.values(groups).flatMap(group => {
      const order = [...group.members, ...group.unseen].map(({ objective }) => objective);
      return judgeNoWorse(group, known).map((weighed, at) => [order[at], weighed] as const);
    }),
  );
  const ceilings = objectives.filter(({ kind, role }) => kind === 'ceiling' && role === 'must').length;
  const among = Math.max(1, ceilings);
  return {
    weighed: objectives.map(objective =>
      isNoWorse(objective) ? (said.get(objective) ?? notCompared(objective)) : weigh(objective, known, among),
    ),
    musts: groups.must,
  };
}

function isNoWorse(objective: Objective): objective is NoWorse {
  return objective.kind === 'no-worse';
}

/** Nothing unknown passes, also not what should have been there. */
function notCompared({ name, role }: NoWorse): Weighed {
  return { judged: { objective: name, role, kind: 'no-data', because: 'it was not compared', numbers: {} } };
}

function weigh(objective: Exclude<Objective, NoWorse>, known: Known, among: number): Weighed {
  switch (objective.kind) {
    case 'ceiling':
      return judgeCeiling(objective, known, among);
    case 'sustained': {
      const judged = judgeSustained(objective, known.evidence);
      return judged.kind === 'fail' ? { judged, against: 'candidate' } : { judged };
    }
    case 'budget':
      return weighBudget(objective, known);
    default: {
      const unreachable: never = objective;
      return unreachable;
    }
  }
}

/** A budget is the service's: spent by both arms, or before the candidate came, it does not come back by going back. */
function weighBudget(objective: Budget, known: Known): Weighed {
  const judged = judgeBudget(objective, known.evidence);
  if (judged.kind !== 'fail') return { judged };
  const told = known.counts(objective.metric);
  if (known.setup.plan.length === 0 || told.kind !== 'told' || objective.bad.kind === 'beyond') {
    return { judged, against: 'candidate' };
  }
  const { intervals, edges } = told.value;
  const countBad = badRequests(objective.bad, edges);
  if ('why' in countBad) return { judged, against: 'candidate' };
  const name = JSON.stringify([objective.metric, objective.bad]);
  const suspected = { name, intervals, countBad, limit: 1 - objective.target };
  return { judged, against: blameForBudget(suspected, known) };
}
