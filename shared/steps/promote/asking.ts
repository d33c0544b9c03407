// Whether it may begin now: everything is looked at, and the rules are asked. Nothing is changed.
import { asFault } from '../../fault/fault.js';
import { demandsOf } from '../../policy/demands.js';
import { admit } from '../../promotion/admission/admit.js';
import { ladderFor } from '../../promotion/admission/asking.js';
import type { Admission, Demands, Facts, History, Unreadable } from '../../promotion/admission/facts.js';
import { historyOf } from '../../promotion/admission/seen.js';
import type { People } from '../announcing/people.js';
import type { CanaryValues } from '../canary-shift/inputs.js';
import type { RolloutDesk } from '../canary-shift/port.js';
import { type Prepared, prepare } from '../canary-shift.js';
import { withOutlook } from '../outlook/outlook.js';
import { builtAt, type Verified } from '../promoting/verifying.js';
import type { PromoteValues } from './inputs.js';
import type { Chosen } from './policy-of.js';
import type { Given, PromoteDesk } from './port.js';

export type Asking = {
  readonly desk: PromoteDesk;
  readonly people: People;
  readonly values: PromoteValues;
  readonly chosen: Chosen;
  readonly digest: string;
  readonly given: Given;
  readonly rollout: RolloutDesk;
  readonly canary: CanaryValues;
  readonly verified: Verified | undefined;
  readonly budgetLeft: number | undefined;
  /** As it was called when it was asked about first. */
  readonly promotion: string | undefined;
};

export type Asked = {
  readonly admission: Admission;
  readonly demands: Demands;
  readonly facts: Facts;
  readonly prepared: Prepared;
  /** With the ladder that this promotion has. */
  readonly canary: CanaryValues;
};

export async function ask(asking: Asking): Promise<Asked> {
  const { rollout, chosen, promotion } = asking;
  const usual = { ...asking.canary, 'dry-run': asking.values['dry-run'] };
  const first = await prepare(rollout, usual, promotion);
  const facts = await factsOf(asking, first);
  const { closures } = chosen.freezes;
  const ladder = ladderFor(
    facts,
    demandsOf(chosen.environment, { freezes: closures, neededMilliseconds: 0 }),
  );
  const canary = ladder === undefined ? usual : { ...usual, ladder };
  const prepared = ladder === undefined ? first : await prepare(rollout, canary, promotion);
  const demands = demandsOf(chosen.environment, {
    freezes: closures,
    neededMilliseconds: neededBy(prepared),
  });
  const admission = admit(facts, demands);
  // Who begins later has other traffic then.
  const isNow = prepared.kind === 'ready' && admission.kind === 'start';
  const ready = isNow ? { ...prepared, outlined: await withOutlook(rollout, prepared, canary) } : prepared;
  return { admission, demands, facts, prepared: ready, canary };
}

/** Until all of the traffic is there: what is only watched then is half-way no more. */
function neededBy(prepared: Prepared): number {
  if (prepared.kind === 'there') return 0;
  const { rungs, promotion } = prepared.outlined.forecast;
  return [...rungs.map(({ wall }) => wall.best), promotion?.best ?? 0].reduce((sum, each) => sum + each, 0);
}

async function factsOf(asking: Asking, prepared: Prepared): Promise<Facts> {
  const { values, chosen, digest, people, verified, budgetLeft } = asking;
  const { environment, freezes } = chosen;
  const { surveyed } = prepared;
  const here = historyOf(surveyed.standing);
  // The same command goes on with what it began, and stands behind nobody who came later.
  const goesOn = prepared.kind === 'ready' && prepared.goesOn;
  const own = goesOn ? prepared.outlined.plan.promotion : undefined;
  const strayed = prepared.kind === 'ready' && !goesOn;
  const built = verified && builtAt(verified);
  const { requestedBy } = people;
  const approvers = [...(values['approved-by'] ?? []), ...(await people.approvedBy(environment.name))];
  return {
    now: surveyed.now,
    environment: environment.name,
    digest,
    ...(own !== undefined && { promotion: own }),
    here,
    ...(strayed && { strayed }),
    elsewhere: await elsewhere(asking),
    freezes: freezes.state,
    ...(budgetLeft !== undefined && { budgetLeft }),
    ...(built !== undefined && { builtAt: built }),
    configurationOnly: values['configuration-only'],
    ...(requestedBy !== undefined && { requestedBy }),
    approvedBy: [...new Set(approvers)],
    ...(values.retry !== undefined && { retry: values.retry }),
  };
}

async function elsewhere({ desk, given, chosen }: Asking): Promise<Facts['elsewhere']> {
  const { service, environment } = chosen;
  const histories: [string, History | Unreadable][] = [];
  for (const { environment: name } of environment.after) {
    histories.push([name, await historyIn(desk, given, { service: service.name, environment: name })]);
  }
  return Object.fromEntries(histories);
}

async function historyIn(
  desk: PromoteDesk,
  given: Given,
  stream: { readonly service: string; readonly environment: string },
): Promise<History | Unreadable> {
  try {
    return historyOf(await desk.standing(given, stream));
  } catch (thrown) {
    const fault = asFault(thrown);
    if (fault.code === 'CANCELLED') throw thrown;
    return { unreadable: fault.message };
  }
}
