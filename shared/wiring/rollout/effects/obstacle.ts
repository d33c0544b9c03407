// What a first percent would be refused for, as far as reading tells. The plan that is only shown and the run that begins
// ask the same.
import { asFault, Fault } from '../../../fault/fault.js';
import type { Plan } from '../../../rollout/plan.js';
import { isSame } from '../../../steps/canary-shift/choosing.js';
import { inProportion } from '../../../traffic/proportion.js';
import type { Arm } from '../../../traffic/target.js';
import type { RolloutTarget } from '../session.js';
import { isUnclear, mayHeal } from './raising.js';

/** For a plan that is only shown. Whoever begins waits until the candidate is ready, and learns there that it never will be. */
export async function obstacle(forward: RolloutTarget, plan: Plan): Promise<Fault | undefined> {
  const { arms } = await forward.read();
  return unexpected(arms, plan) ?? (await unfit(forward, plan)) ?? (await neverReady(forward, plan));
}

/** Something else lies in the candidate than was asked for. What is placed first is not there yet. */
export function unexpected(
  arms: readonly Arm[],
  { candidate, digest, places, said }: Plan,
): Fault | undefined {
  const found = arms.find(arm => isSame(arm.name, candidate));
  const isUnseen = said === true && found?.digest === undefined;
  const why = places ? undefined : whyNot(found, candidate, isUnseen ? undefined : digest);
  return why === undefined ? undefined : new Fault('CANDIDATE_UNEXPECTED', why);
}

function whyNot(found: Arm | undefined, candidate: string, digest: string | undefined): string | undefined {
  if (found === undefined) return `there is no ${candidate}`;
  if (found.contradiction) return `what is said of ${candidate} contradicts itself: two digests`;
  if (digest === undefined || found.digest === digest) return undefined;
  const seen =
    found.digest ?? (found.builds.map(({ text }) => text).join(', ') || 'nothing that names a digest');
  return `${candidate} holds something else: expected ${digest}, got ${seen}`;
}

/** What the target itself says against it. */
export async function unfit(
  { demandFit }: RolloutTarget,
  { candidate, places }: Plan,
): Promise<Fault | undefined> {
  try {
    await demandFit?.(candidate, places);
    return undefined;
  } catch (thrown) {
    const fault = asFault(thrown);
    if (fault.code === 'CANCELLED') throw thrown;
    // What may be otherwise in a moment is no reason yet: the first raise asks again, and waits for it.
    return isUnclear(fault) || mayHeal(fault) ? undefined : fault;
  }
}

async function neverReady(forward: RolloutTarget, plan: Plan): Promise<Fault | undefined> {
  if (plan.places) return undefined;
  const state = await readiness(forward, plan);
  return state?.kind === 'never' ? new Fault('CANDIDATE_NOT_READY', state.why) : undefined;
}

/** For its first share. Undefined where the target knows of no readiness: its probes tell. */
export async function readiness({ ready, read, abilities }: RolloutTarget, plan: Plan) {
  if (ready === undefined) return undefined;
  const { split } = await read();
  const { candidate, rungs, until } = plan;
  const percent = rungs[0]?.percent ?? until?.percent ?? 100;
  const wished = inProportion(split, candidate, percent, abilities.grainPercent);
  return ready(wished.kind === 'split' ? wished.split : split);
}
