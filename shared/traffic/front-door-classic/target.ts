// Front Door (classic): the shares are weights of backends, written as one whole resource that comes to the edges minutes later.
// What it has in common with its successor is done there.
import type { Readiness } from '../container-apps/live/readiness.js';
import { liveSplit } from '../front-door/live/live-split.js';
import { startMemory } from '../front-door/live/memory.js';
import { byBackend } from '../front-door/live/metric.js';
import { noteSwitches } from '../front-door/live/switches.js';
import type { FrontDoorTarget } from '../front-door/target.js';
import { verbsAt, type Workbench } from '../front-door/workbench.js';
import type { Split } from '../split.js';
import type { LiveSplit } from '../target.js';
import { classicAbilities } from './abilities.js';
import { blameIn } from './blaming.js';
import { lookAt, remarksOn } from './picture.js';
import { purge } from './purge.js';
import { retirementNotice } from './retirement.js';
import { send } from './sending.js';
import type { DoorGiven, Workshop } from './workshop.js';

export function classicFrontDoorTarget(given: DoorGiven): FrontDoorTarget {
  const workshop: Workshop = {
    ...given,
    memory: startMemory(given.budgetMilliseconds),
    aftermath: { harm: undefined, isNoticed: false },
  };
  const bench = benchIn(workshop);
  const verbs = verbsAt(bench, workshop.purges ? () => purge(workshop) : undefined);
  return {
    abilities: classicAbilities(given.budgetMilliseconds),
    read: () => told(workshop),
    ...verbs,
    seen: async receipt => {
      const { harm: why } = workshop.aftermath;
      return why === undefined || receipt.unchanged ? verbs.seen(receipt) : { kind: 'cannot-know', why };
    },
    ready: split => readiness(workshop, split),
    braked: async () => workshop.brake?.pulled?.(),
  };
}

function benchIn(workshop: Workshop): Workbench {
  return {
    ...workshop,
    countedBy: byBackend,
    isAtomic: true,
    look: async () => {
      const picture = await lookAt(workshop);
      const { switches, clock, budgetMilliseconds } = workshop;
      noteSwitches(switches, picture, { now: clock.now(), budgetMilliseconds });
      return picture;
    },
    send: sending => send(workshop, sending),
    blame: picture => blameIn(workshop, picture),
  };
}

/** Once, whoever looks first. */
function say({ aftermath, clock, warn }: Workshop): void {
  if (aftermath.isNoticed) return;
  aftermath.isNoticed = true;
  warn(retirementNotice(clock.now()));
}

async function told(workshop: Workshop): Promise<LiveSplit> {
  const { memory, clock } = workshop;
  const picture = await lookAt(workshop);
  const now = clock.now();
  say(workshop);
  const live = liveSplit(picture, [], memory.busyUntil(picture, now));
  return { ...live, remarks: [retirementNotice(now), ...live.remarks, ...remarksOn(picture)] };
}

/**
 * There is no rehearsal as with the successor: one write is all there is to it, so that a control plane that takes none
 * refuses the first share, and all is as it was.
 */
async function readiness(workshop: Workshop, split: Split): Promise<Readiness> {
  const { candidate = '', lie } = await lookAt(workshop);
  say(workshop);
  const isShared = Object.values(split).filter(share => share > 0).length > 1;
  if (lie === undefined || !isShared) return { kind: 'ready' };
  return { kind: 'never', arm: candidate, why: `${lie.message}; ${lie.hint}` };
}
