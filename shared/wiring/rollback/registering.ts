// Before anything moves: every flag that goes back with the traffic is looked at, so that one that could not be undone
// stops the rollout before it begins. Nothing is written.
import { asFault, Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import { asItIs, type FlagUndo, flagUndo, type Registered } from '../../steps/rollback/registering.js';
import { printSplit } from '../../traffic/settle.js';
import type { LiveSplit, Wire } from '../../traffic/target.js';
import type { Wiring } from '../adapters.js';
import { rawFor } from '../resume/reach.js';
import { connectTarget } from '../rollout/ports/connect.js';
import type { Reins } from '../rollout/reins.js';
import type { RolloutTarget } from '../rollout/session.js';
import { printWire } from '../rollout/standing-order.js';
import { alone } from './alone.js';

/** Signed in already: whoever is cancelled signs in nowhere any more. */
export type LookedAt = Registered & { readonly back: RolloutTarget };

type Ground = { readonly wiring: Wiring; readonly reins: Reins; readonly clock: Clock };

export async function lookAtFlags(
  lines: readonly string[] | undefined,
  ground: Ground,
): Promise<readonly LookedAt[]> {
  const found: LookedAt[] = [];
  for (const line of lines ?? []) found.push(await lookAtFlag(flagUndo(line), ground));
  return found;
}

async function lookAtFlag(flag: FlagUndo, ground: Ground): Promise<LookedAt> {
  try {
    return await registered(flag, ground);
  } catch (thrown) {
    const { code, message, hint, facts } = asFault(thrown);
    throw new Fault(code, `${flag.name} could not be undone: ${message}`, { hint, facts, cause: thrown });
  }
}

async function registered({ name, given, to }: FlagUndo, ground: Ground): Promise<LookedAt> {
  const { wiring, reins, clock } = ground;
  const connected = await connectTarget({ ...wiring, raw: rawFor({ given }, wiring.raw) }, reins);
  const { forward, back } = await connected.targets(clock);
  const live = await forward.read();
  // What stands there is asked for again: nothing is written, and the target says in its words what it is.
  const { before: now } = await forward.write(live.split, live.guard);
  const before =
    to === asItIs ? asNow(now, live) : alone(connected.kind, { now, arm: armOf(to, live), live });
  const { resource, split } = live;
  return {
    name,
    undo: { kind: 'traffic', given, before: printWire(before), resource },
    words: `${name}: ${to}; now ${printSplit(split)}`,
    leastRoles: forward.abilities.leastRoles,
    back,
  };
}

/** Of a flag that is off its own words say what nobody has: then who has it counts. */
function asNow(now: Wire, { arms }: LiveSplit): Wire {
  const { raw: _, ...others } = now;
  return arms.some(({ state }) => state === 'disabled') ? others : now;
}

function armOf(to: string, { arms, remarks }: LiveSplit): string {
  const arm = arms.find(({ name }) => name.toLowerCase() === to.toLowerCase());
  if (arm === undefined) {
    throw new Fault('TARGET_UNSUITABLE', `there is no ${to}`, {
      hint: `write one of ${arms.map(({ name }) => name).join(', ')}, or ${asItIs}`,
    });
  }
  if (arm.state === 'locked') {
    throw new Fault('TARGET_UNSUITABLE', remarks.join('; '), { hint: 'unlock it first' });
  }
  return arm.name;
}
