// How much of its error budget a service has left, for policies that ask a person when it is little. It only reads.
import { asFault } from '../../fault/fault.js';
import type { Objective } from '../../judge/objective.js';
import type { Judged } from '../../judge/verdict.js';
import type { Course } from '../promote/course.js';
import type { Given } from '../promote/port.js';
import { planOf } from '../slo-gate/plan-of.js';
import type { GateDesk } from '../slo-gate/port.js';
import { sloGate } from '../slo-gate.js';
import { partedObjectives } from './objectives.js';

/** From 0 to 1 of the one that has least; undefined when the policy does not ask, or nobody knows. */
export async function budgetLeft(course: Course): Promise<number | undefined> {
  const { askWhen, settings } = course.chosen.environment;
  const { budgets } = partedObjectives(settings['objectives']?.text ?? '');
  if (askWhen['budget-left-below'] === undefined) {
    for (const { name } of budgets) course.desk.warn(`${name} ${heldToNothing}`);
    return undefined;
  }
  if (budgets.length === 0) {
    course.desk.warn('the policy asks how much of an error budget is left, and has no objective with one');
    return undefined;
  }
  try {
    const left = (await judged(course, budgets)).map(leftOf);
    return left.every(each => each !== undefined) ? Math.min(...left) : undefined;
  } catch (thrown) {
    // Whoever counts is away, or counts nothing here. What nobody knows is asked of a person.
    const fault = asFault(thrown);
    if (fault.code === 'CANCELLED') throw thrown;
    course.desk.warn(`how much of the error budget is left is not known: ${fault.message}`);
    return undefined;
  }
}

const heldToNothing =
  'counts over longer than a release, and judges no candidate: say by `ask-when: { budget-left-below: … }` when a person is asked first';

/** The service as users have it, whoever serves them; no candidate, and no traffic of our own. */
async function judged({ desk, given }: Course, budgets: readonly Objective[]): Promise<readonly Judged[]> {
  const { candidate: _, load: __, ...service } = given;
  const about: Given = service;
  const { ports, values } = await desk.enter<typeof sloGate.inputs, { readonly gate: GateDesk }>(
    sloGate,
    about,
  );
  const { gate } = ports;
  const opened = await gate.open(values);
  const wish = { objectives: budgets, remarks: [] };
  const { verdict } = await gate.watch(planOf({ values, wish, opened, host: gate.host }));
  return verdict.judged;
}

/** Too little, or nothing, was seen of the others. */
function leftOf({ kind, numbers }: Judged): number | undefined {
  return kind === 'pass' || kind === 'fail' ? numbers['left'] : undefined;
}
