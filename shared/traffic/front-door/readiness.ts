// Before the first percent: do weights say anything here, and does the control plane take a change at all? It was frozen for
// days once. A rollout that could not be taken back must not begin.
import type { Origin } from '../../azure/front-door/client.js';
import { asFault } from '../../fault/fault.js';
import type { Readiness } from '../container-apps/live/readiness.js';
import type { Split } from '../split.js';
import { lookAt, type Picture } from './live/picture.js';
import { untilTaken } from './sending.js';
import type { Workshop } from './workshop.js';

/**
 * The origin that gets nothing is told what it is told already: that moves nobody, and asks the same right and the same
 * part of Azure as taking it away again. A freeze that begins later is seen by nobody beforehand.
 */
export async function readiness(workshop: Workshop, split: Split): Promise<Readiness> {
  const { client, at, clock, memory } = workshop;
  const picture = await lookAt(workshop);
  const origin = picture.origins.find(each => each.name === picture.candidate);
  if (origin === undefined) return { kind: 'ready' };
  const isShared = Object.values(split).filter(share => share > 0).length > 1;
  const lie = isShared ? picture.lie : undefined;
  if (lie !== undefined) return never(origin.name, `${lie.message}; ${lie.hint}`);
  const broken = await brakeProblem(workshop, picture, origin);
  if (broken !== undefined) return never(origin.name, broken);
  if (origin.isOn) return { kind: 'ready' };
  const busyBefore = memory.busyUntil(picture, clock.now());
  try {
    const same = { name: origin.name, weight: origin.weight, status: 'Disabled' } as const;
    const operation = await client.setOrigin(at, same);
    if (operation !== undefined) await untilTaken(workshop, operation);
  } catch (thrown) {
    const fault = asFault(thrown);
    if (fault.code === 'CANCELLED' || workshop.signal?.aborted === true) throw thrown;
    // Whatever it says: it would say the same to going back.
    return never(origin.name, `Front Door takes no change just now: ${fault.message}; ${fault.hint}`);
  }
  // It moves nothing, so that nobody has to wait for it. What was on its way before still is.
  if (busyBefore === undefined) memory.settled(clock.now());
  return { kind: 'ready' };
}

/** A brake that would not work is no brake; and who was stopped by one has to be started first. */
async function brakeProblem(
  { brake }: Workshop,
  { group, origins }: Picture,
  origin: Origin,
): Promise<string | undefined> {
  if (brake?.problem === undefined) return undefined;
  if (!group.isProbed) return `brake: stop-origin works by health probes, and ${group.name} has none`;
  const others = origins.filter(each => each !== origin);
  return brake.problem(origin, others);
}

function never(arm: string, why: string): Readiness {
  return { kind: 'never', arm, why };
}
