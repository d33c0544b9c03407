// Write, promote and restore: the weights of named revisions, in one change of nothing but the list of them.
import type { AppAddress } from '../../azure/container-apps.js';
import { Fault } from '../../fault/fault.js';
import { conflict } from '../blame.js';
import { apportion } from '../proportion.js';
import { printSplit } from '../settle.js';
import type { Split } from '../split.js';
import { refuseSplit } from '../split-check.js';
import type { Receipt } from '../target.js';
import { containerAppsAbilities } from './abilities.js';
import { blameIn, carryOut, type Workshop } from './change.js';
import * as commands from './live/commands.js';
import {
  type Entry,
  entriesFor,
  isMultiple,
  isSame,
  isSplittable,
  labelled,
  sameEntries,
  trafficOf,
  withoutLabel,
} from './live/ingress.js';
import { liveSplit } from './live/live-split.js';
import { isActive, lookAt, type Picture, revisionIn } from './live/picture.js';
import { readinessIn } from './live/readiness.js';
import { unsplittable, waysOut } from './live/remarks.js';
import { toWire } from './snapshot.js';

/** Where smoke tests find the candidate under a name that stays the same from promotion to promotion. */
export const candidateLabel = 'candidate';
/** Ours only where somebody uses it: it follows the stable revision. */
const stableLabel = 'stable';

export async function writeSplit(workshop: Workshop, split: Split, guard: string): Promise<Receipt> {
  const picture = await guarded(workshop, guard);
  refuseUnshowable(picture, workshop, split);
  const entries = entriesFor(picture.ingress.entries, split);
  if (isSplittable(picture.ingress) && sameShares(picture, split))
    return receiptOf(workshop, picture, split, true);
  refuseUnfit(picture, workshop, split);
  await refuseUnready(picture, workshop, split);
  await setEntries(workshop, picture, entries, false);
  return receiptOf(workshop, picture, split, false);
}

export async function promoteRevision(
  workshop: Workshop,
  candidate: string,
  guard: string,
): Promise<Receipt> {
  const picture = await guarded(workshop, guard);
  const name = revisionIn(picture, candidate)?.name;
  if (name === undefined)
    throw unsuitable(`there is no revision ${candidate} to promote`, { existing: namesIn(picture) });
  const split = { ...allZero(picture), [name]: 100 };
  if (name === picture.stable && name !== picture.candidate) {
    throw unsuitable(
      `${name} is the stable revision already: it has ${picture.shares[name] ?? 0} % of the traffic`,
    );
  }
  refuseUnfit(picture, workshop, split);
  const entries = relabelled(entriesFor(picture.ingress.entries, split), name);
  if (sameEntries(entries, picture.ingress.entries)) return receiptOf(workshop, picture, split, true);
  await refuseUnready(picture, workshop, split);
  await setEntries(workshop, picture, entries, false);
  return receiptOf(workshop, picture, split, false);
}

/** What the caller decided on must still be so. */
export async function guarded(workshop: Workshop, guard: string): Promise<Picture> {
  const picture = await lookAt(workshop);
  if (picture.guard === guard) return picture;
  throw await conflict(printSplit(picture.shares), blameIn(workshop, picture));
}

export async function setEntries(
  workshop: Workshop,
  picture: Picture,
  entries: readonly Entry[],
  isGoingBack: boolean,
): Promise<void> {
  // Whoever took the mode away took the way back with it.
  const mode =
    isGoingBack && !isMultiple(picture.ingress) ? { activeRevisionsMode: 'Multiple' as const } : {};
  await carryOut(workshop, picture, {
    change: { configuration: { ...mode, ingress: { traffic: trafficOf(entries) } } },
    isDone: ({ ingress }) => isSplittable(ingress) && sameEntries(ingress.entries, entries),
    isGoingBack,
  });
}

export function receiptOf({ clock }: Workshop, picture: Picture, asked: Split, unchanged: boolean): Receipt {
  return { asked, before: toWire({ entries: keptEntries(picture) }), unchanged, askedAt: clock.now() };
}

/** By name and over the active revisions: what had no effect before must have none when it comes back. */
export function keptEntries(picture: Picture): readonly Entry[] {
  const { ingress, shares } = picture;
  const entries = ingress.entries.filter(({ revision }) => revisionIn(picture, revision) !== undefined);
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  return sum === 100 || sum === 0 ? entries : entriesFor(entries, apportion(shares, 100));
}

export function sameShares({ shares }: Picture, split: Split): boolean {
  const names = new Set([...Object.keys(shares), ...Object.keys(split)]);
  return [...names].every(name => (shares[name] ?? 0) === (split[name] ?? 0));
}

function refuseUnshowable(picture: Picture, { at }: Workshop, split: Split): void {
  const why = refuseSplit(split, liveSplit(picture, at), containerAppsAbilities) ?? whySplinters(split);
  if (why !== undefined) throw unsuitable(why);
}

/** What the default arm gets is not held against the grain elsewhere, as it is what the others leave. */
function whySplinters(split: Split): string | undefined {
  const [splinter] = Object.entries(split).filter(([, share]) => !Number.isInteger(share));
  if (splinter === undefined) return undefined;
  return `${splinter[0]} cannot get ${splinter[1]} %: weights are whole numbers`;
}

function refuseUnfit(picture: Picture, { at }: Workshop, split: Split): void {
  if (!isSplittable(picture.ingress)) throw refusalToSplit(picture, at);
  const asleep = Object.entries(split).find(([name, share]) => share > 0 && !isActive(picture, name));
  if (asleep === undefined) return;
  throw new Fault('TARGET_UNSUITABLE', `the revision ${asleep[0]} is not active: its share would be lost`, {
    hint: `run: ${commands.activate(at, asleep[0])}`,
  });
}

/** With both commands: the mode alone would leave the share with the latest revision, and that is the candidate. */
export function refusalToSplit(picture: Picture, at: AppAddress): Fault {
  const [mode = '', ...names] = waysOut(picture, at);
  return new Fault('TARGET_UNSUITABLE', unsplittable(picture, at), {
    hint: 'run both commands, wait until they are done, and start again',
    facts: { 'set-mode': mode, 'pin-by-name': names.join(' && ') },
  });
}

async function refuseUnready(picture: Picture, workshop: Workshop, split: Split): Promise<void> {
  const readiness = await readinessIn(picture, workshop, split);
  switch (readiness.kind) {
    case 'ready':
      return;
    case 'never':
      throw new Fault('TARGET_UNSUITABLE', readiness.why, {
        hint: 'look at the logs of the revision; place another build, or one that may have more replicas',
        facts: { arm: readiness.arm },
      });
    case 'not-yet':
      throw new Fault('TARGET_UNSUITABLE', readiness.why, {
        hint: 'wait until it has them, climb in smaller steps, or give it a higher minReplicas',
        facts: {
          arm: readiness.arm,
          'ready-replicas': readiness.replicas,
          'needed-replicas': readiness.needed,
        },
      });
    default:
      readiness satisfies never;
  }
}

/** The label for smoke tests is done; the one for what is stable moves, where somebody uses it. */
function relabelled(entries: readonly Entry[], name: string): readonly Entry[] {
  const isUsed = entries.some(({ label }) => label === stableLabel);
  const freed = entries.map(entry =>
    isSame(entry.revision, name) && entry.label === candidateLabel ? withoutLabel(entry) : entry,
  );
  return isUsed ? labelled(freed, name, stableLabel) : freed;
}

function allZero({ shares }: Picture): Split {
  return Object.fromEntries(Object.keys(shares).map(name => [name, 0]));
}

export function namesIn({ revisions }: Picture): string {
  return revisions
    .slice(0, 20)
    .map(({ name }) => name)
    .join(', ');
}

export function unsuitable(message: string, facts: Readonly<Record<string, string>> = {}): Fault {
  return new Fault('TARGET_UNSUITABLE', message, { facts });
}
