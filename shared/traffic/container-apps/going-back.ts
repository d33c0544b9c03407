// Restore and clean: back to the weights that stood there before, and the end of standby.
import { Fault } from '../../fault/fault.js';
import type { Split } from '../split.js';
import type { Receipt, Wire } from '../target.js';
import { untilQuiet, type Workshop, whenQuiet } from './change.js';
import { isMultiple, isSplittable, sameEntries, shareIn } from './live/ingress.js';
import { isActive, isUnderWay, lookAt, type Picture, revisionIn, weighted } from './live/picture.js';
import { awakeness } from './live/readiness.js';
import { fromWire } from './snapshot.js';
import { guarded, keptEntries, namesIn, receiptOf, setEntries } from './weights.js';

/**
 * Neither readiness of what runs, nor mode, nor, without a guard, somebody else's change holds it up. Only a revision
 * that was stopped has to be started before anybody is sent there.
 */
export async function restoreEntries(workshop: Workshop, before: Wire, guard?: string): Promise<Receipt> {
  const { entries } = fromWire(before);
  const picture = guard === undefined ? await lookAt(workshop) : await guarded(workshop, guard);
  const split = Object.fromEntries(
    weighted(entries).map(({ revision }) => [revision, shareIn(entries, revision)]),
  );
  refuseGone(picture, split);
  // A label of a revision that is gone cannot come back, and must not hold up the rest.
  const wanted = entries.filter(({ revision }) => revisionIn(picture, revision) !== undefined);
  const asleep = Object.keys(split).filter(name => !isActive(picture, name));
  const isBack =
    asleep.length === 0 && isSplittable(picture.ingress) && sameEntries(wanted, picture.ingress.entries);
  const isMoving = workshop.haste?.isMoving() === true;
  if (isBack && !isUnderWay(picture) && !isMoving) return receiptOf(workshop, picture, split, true);
  if (asleep.length > 0) await wake(workshop, picture, asleep);
  await setEntries(workshop, picture, wanted, true);
  return receiptOf(workshop, picture, split, false);
}

function refuseGone(picture: Picture, split: Split): void {
  const gone = Object.keys(split).filter(name => revisionIn(picture, name) === undefined);
  if (gone.length === 0) return;
  throw new Fault('TARGET_NOT_FOUND', `${gone.join(', ')} had traffic before and no longer exists`, {
    hint: 'place the build that ran there again, then give it the traffic by name',
    facts: { existing: namesIn(picture) },
  });
}

const longestStartMilliseconds = 5 * 60_000;
const lookEveryMilliseconds = 3_000;

/**
 * Users on a candidate that is bad are still better off than users on a revision that does not answer at all. With one
 * revision at a time, one that is started again is stopped again: the mode comes first, and may take a while to hold.
 */
async function wake(workshop: Workshop, start: Picture, names: readonly string[]): Promise<void> {
  const { clock, signal } = workshop;
  if (!isMultiple(start.ingress)) await setEntries(workshop, start, keptEntries(start), true);
  const endsAt = clock.now() + longestStartMilliseconds;
  for (let picture = start; ; picture = await lookAt(workshop)) {
    const asleep = names.filter(name => !isActive(picture, name));
    for (const name of asleep) await whenQuiet(workshop, () => workshop.client.activate(workshop.at, name));
    if (asleep.length === 0 && (await areAwake(workshop, picture, names))) return;
    if (clock.now() >= endsAt) throw notStarted(`${names.join(', ')} has no ready replica yet`);
    await clock.sleep(lookEveryMilliseconds, signal);
  }
}

async function areAwake(workshop: Workshop, picture: Picture, names: readonly string[]): Promise<boolean> {
  const states = await Promise.all(names.map(name => awakeness(picture, workshop, name)));
  const broken = states.find(state => state.kind === 'broken');
  if (broken !== undefined) throw notStarted(broken.why);
  return states.every(({ kind }) => kind === 'awake');
}

function notStarted(why: string): Fault {
  return new Fault('TARGET_UNSUITABLE', `what ran before was started again and is not ready: ${why}`, {
    hint: 'the traffic was left where it is; look at the logs of the revision, or place its build anew',
  });
}

export type Retired = 'stopped' | 'serving' | 'absent';

/** Stops one revision, unless somebody is sent there. */
export async function stopRevision(workshop: Workshop, name: string): Promise<Retired> {
  const picture = await untilQuiet(workshop);
  const revision = revisionIn(picture, name);
  if (revision === undefined) return 'absent';
  if ((picture.shares[revision.name] ?? 0) > 0) return 'serving';
  if (revision.active)
    await whenQuiet(workshop, () => workshop.client.deactivate(workshop.at, revision.name));
  return 'stopped';
}

/** Of the revisions that took part, those that are left without traffic: they cost, and work on what no weight moves. */
export async function stopIdle(workshop: Workshop, before: Wire): Promise<void> {
  const { entries, placed = '' } = fromWire(before);
  const picture = await untilQuiet(workshop);
  const took = new Set([...weighted(entries).map(({ revision }) => revision), placed]);
  for (const name of took) {
    const revision = revisionIn(picture, name);
    if (revision?.active !== true || (picture.shares[revision.name] ?? 0) > 0) continue;
    await whenQuiet(workshop, () => workshop.client.deactivate(workshop.at, revision.name));
  }
}
