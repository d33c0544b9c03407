// Write, promote and restore: weights and switches of origins, one after the other, never with nobody switched on. A change
// is asked of the edges and comes to them minutes later: going forward waits until the one before is there, going back
// never does.
import { Fault } from '../../fault/fault.js';
import { conflict } from '../blame.js';
import { printSplit } from '../settle.js';
import type { Split } from '../split.js';
import { refuseSplit } from '../split-check.js';
import type { Receipt, Wire } from '../target.js';
import { frontDoorAbilities } from './abilities.js';
import { liveSplit } from './live/live-split.js';
import { type Picture, sharesOf } from './live/picture.js';
import { isNear } from './seen.js';
import type { Going } from './sending.js';
import { fromWire, toWire } from './snapshot.js';
import { changesBetween, find, inPlay, render, type Standing } from './standing.js';
import type { Workbench } from './workbench.js';

export async function writeSplit(bench: Workbench, split: Split, guard: string): Promise<Receipt> {
  const picture = await guarded(bench, guard);
  const abilities = frontDoorAbilities(bench.budgetMilliseconds);
  const why = refuseSplit(split, liveSplit(picture, []), abilities);
  if (why !== undefined) throw unsuitable(why);
  return goForward(bench, picture, split);
}

export async function promoteOrigin(bench: Workbench, candidate: string, guard: string): Promise<Receipt> {
  const picture = await guarded(bench, guard);
  const { noun, origins, stable, shares } = picture;
  const name = find(origins, candidate)?.name;
  if (name === undefined) {
    const existing = origins.map(each => each.name).join(', ');
    throw unsuitable(`there is no ${noun} ${candidate} to promote; there are ${existing}`);
  }
  if (name === stable && name !== picture.candidate) {
    throw unsuitable(`${name} is the stable ${noun} already: it has ${shares[name] ?? 0} % of the traffic`);
  }
  const asked = { ...Object.fromEntries(origins.map(each => [each.name, 0])), [name]: 100 };
  return goForward(bench, picture, asked);
}

async function goForward(bench: Workbench, picture: Picture, asked: Split): Promise<Receipt> {
  const isShared = Object.values(asked).filter(share => share > 0).length > 1;
  const lie = isShared && !isNear(picture.shares, asked) ? picture.lie : undefined;
  if (lie !== undefined) throw lie;
  const to = rendered(picture, asked);
  if (changesBetween(inPlay(picture), to).length > 0) refuseOverlap(bench, picture);
  return changeTo(bench, picture, { asked, to, going: 'forward' });
}

/** Two changes on their way at once queue, and nobody could tell which of them the numbers of an arm belong to. */
function refuseOverlap({ memory, clock }: Workbench, picture: Picture): void {
  const until = memory.busyUntil(picture, clock.now());
  if (until === undefined) return;
  const when = new Date(until).toISOString();
  throw new Fault(
    'TRAFFIC_NOT_SETTLED',
    `an earlier change is on its way to the edges until ${when} at most`,
    {
      hint: 'it goes on by itself then; going back would not wait',
      facts: { 'settles-at': when },
    },
  );
}

/** Weights and switches as they were. Without a guard somebody else's change does not stop it. */
export async function restoreOrigins(bench: Workbench, before: Wire, guard?: string): Promise<Receipt> {
  const kept = fromWire(before);
  const picture = guard === undefined ? await bench.look() : await guarded(bench, guard);
  const gone = Object.entries(kept.split).filter(
    ([name, share]) => share > 0 && find(picture.origins, name) === undefined,
  );
  if (gone.length > 0) {
    const names = gone.map(([name]) => name).join(', ');
    throw new Fault('TARGET_NOT_FOUND', `${names} had traffic before and no longer exists`, {
      hint: 'make the origin again, or give its traffic to one of those that exist',
      facts: { existing: picture.origins.map(({ name }) => name).join(', ') },
    });
  }
  return changeTo(bench, picture, { asked: kept.split, to: standingBefore(picture, kept), going: 'back' });
}

/** By the weights that were kept; by the shares alone where somebody asks for others than those weights make. */
function standingBefore(
  picture: Picture,
  { split, origins }: ReturnType<typeof fromWire>,
): readonly Standing[] {
  const wanted = inPlay(picture).map(each => find(origins, each.name) ?? { ...each, isOn: false });
  const made = sharesOf(wanted.map(each => ({ ...each, priority: 1 })));
  const isMade = Object.entries(split).every(([name, share]) => Math.abs((made[name] ?? 0) - share) < 0.05);
  return isMade ? wanted : rendered(picture, split);
}

function rendered(picture: Picture, split: Split): readonly Standing[] {
  const rendering = render(inPlay(picture), split);
  if (rendering.kind === 'refused') throw unsuitable(rendering.why);
  return rendering.origins;
}

type Wanted = { readonly asked: Split; readonly to: readonly Standing[]; readonly going: Going };

async function changeTo(bench: Workbench, picture: Picture, { asked, to, going }: Wanted): Promise<Receipt> {
  const from = inPlay(picture);
  const receipt = {
    asked,
    before: toWire({ split: picture.shares, origins: from }),
    unchanged: changesBetween(from, to).length === 0,
  };
  if (!receipt.unchanged) await bench.send({ from, to, going, hosts: picture.origins });
  return { ...receipt, askedAt: bench.clock.now() };
}

/** What the caller decided on must still be so. */
async function guarded(bench: Workbench, guard: string): Promise<Picture> {
  const picture = await bench.look();
  if (picture.guard === guard) return picture;
  throw await conflict(printSplit(picture.shares), bench.blame(picture));
}

function unsuitable(message: string): Fault {
  return new Fault('TARGET_UNSUITABLE', message);
}
