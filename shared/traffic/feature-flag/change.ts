// Write, promote and restore: one conditional request each. When somebody was faster it is read again: if only something
// else of the flag changed, the share goes into what is there now; if the shares did, nothing is written.
import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import { printSplit } from '../settle.js';
import type { Split } from '../split.js';
import { refuseSplit } from '../split-check.js';
import type { Receipt, Wire } from '../target.js';
import { featureFlagAbilities } from './abilities.js';
import { type Edit, edited } from './json-text.js';
import { liveSplit, lookAt, type Picture, type Subject } from './picture.js';
import { unsuitable } from './unsuitable.js';

export type Workshop = Subject & { readonly clock: Clock };

export async function writeSplit(workshop: Workshop, split: Split, guard: string): Promise<Receipt> {
  const picture = await guarded(workshop, guard);
  const why = refuseSplit(split, liveSplit(picture), featureFlagAbilities);
  if (why !== undefined) throw unsuitable(why);
  return shift(workshop, picture, { split, guard });
}

export async function promoteArm(workshop: Workshop, candidate: string, guard: string): Promise<Receipt> {
  const picture = await guarded(workshop, guard);
  const { stable, candidate: own } = picture.flag;
  if (candidate.toLowerCase() === stable.toLowerCase()) {
    throw unsuitable(`${stable} is the stable arm already, or no candidate of this flag`);
  }
  if (candidate.toLowerCase() !== own.toLowerCase()) {
    throw unsuitable(`there is no arm ${candidate} to promote; there are ${stable} and ${own}`);
  }
  return shift(workshop, picture, { split: { [stable]: 0, [own]: 100 }, guard });
}

type Shift = { readonly split: Split; readonly guard: string };

async function shift(workshop: Workshop, picture: Picture, { split, guard }: Shift): Promise<Receipt> {
  const isDone = ({ shares }: Picture) => isNear(shares, split);
  const unchanged = isDone(picture);
  const percent = split[picture.flag.candidate] ?? 0;
  const turn = (now: Picture): readonly Edit[] => {
    if (now.guard !== guard) throw conflict(now);
    refuseObstacles(now);
    return now.flag.editsFor(percent);
  };
  if (!unchanged) await put(workshop, picture, { isDone, turn });
  return receiptOf(workshop, picture, { asked: split, unchanged });
}

/**
 * The shares as they were, in the very words where those were kept. Without a guard somebody else's change does not stop it, and neither does
 * anything that would stop a raise: whoever switched the flag off finds the old share when it is on again.
 */
export async function restoreFlag(workshop: Workshop, before: Wire, guard?: string): Promise<Receipt> {
  const kept = fromWire(before);
  const picture = guard === undefined ? await lookAt(workshop) : await guarded(workshop, guard);
  const { raw } = kept;
  const isDone = ({ flag, shares }: Picture) =>
    raw === undefined ? isNear(shares, kept.split) : flag.raw === raw || (raw === '' && flag.raw === '[]');
  const unchanged = isDone(picture);
  const turn = (now: Picture): readonly Edit[] => {
    if (guard !== undefined && now.guard !== guard) throw conflict(now);
    if (now.flag.kind !== kept.kind) throw otherKind(now, kept);
    const { flag } = now;
    return raw === undefined ? flag.editsFor(kept.split[flag.candidate] ?? 0) : flag.editsBack(raw);
  };
  if (!unchanged) await put(workshop, picture, { isDone, turn });
  return receiptOf(workshop, picture, { asked: kept.split, unchanged });
}

function otherKind({ flag }: Picture, kept: Kept): Fault {
  const why = `the flag is split by ${flag.kind} now, and was by ${kept.kind} before`;
  return unsuitable(why, 'set the share in the portal');
}

type Wanted = {
  readonly isDone: (picture: Picture) => boolean;
  /** What to change in what stands there now; throws where nothing may be. */
  readonly turn: (picture: Picture) => readonly Edit[];
};

const mostTurns = 5;

async function put(workshop: Workshop, first: Picture, { isDone, turn }: Wanted): Promise<void> {
  let picture = first;
  for (let turns = 1; turns <= mostTurns; turns += 1) {
    const value = edited(picture.flag.text, turn(picture));
    if (await isSent(workshop, picture, value)) return;
    picture = await lookAt(workshop);
    // A request of ours may have come through although its answer was lost.
    if (isDone(picture)) return;
  }
  throw new Fault('TRAFFIC_CONFLICT', `the flag was changed ${mostTurns} times while its share was written`, {
    hint: 'find out who writes to it all the time, then start again',
    facts: { found: printSplit(picture.shares) },
  });
}

/** False when somebody changed it since it was read. */
async function isSent({ store }: Workshop, { found }: Picture, value: string): Promise<boolean> {
  try {
    return (await store.write(found, value)) !== undefined;
  } catch (thrown) {
    if (!(thrown instanceof Fault) || thrown.facts['may-have-applied'] !== true) throw thrown;
    throw new Fault('TRAFFIC_UNCLEAR', `whether the share was written is not known: ${thrown.message}`, {
      facts: thrown.facts,
      cause: thrown,
    });
  }
}

function receiptOf(
  { clock }: Workshop,
  { flag, shares }: Picture,
  { asked, unchanged }: Pick<Receipt, 'asked' | 'unchanged'>,
): Receipt {
  const before = { kind: flag.kind, split: { ...shares }, raw: flag.raw };
  return { asked, before, unchanged, askedAt: clock.now() };
}

function refuseObstacles({ flag, found }: Picture): void {
  if (!flag.isEnabled) {
    throw unsuitable('the flag is switched off, so that a share would be nobody’s', 'switch it on first');
  }
  if (found.isLocked) throw unsuitable('the flag is locked', 'unlock it first: az appconfig feature unlock');
  if (flag.obstacle !== undefined) throw unsuitable(flag.obstacle.why, flag.obstacle.hint);
}

/** What the caller decided on must still be so. */
async function guarded(workshop: Workshop, guard: string): Promise<Picture> {
  const picture = await lookAt(workshop);
  if (picture.guard === guard) return picture;
  throw conflict(picture);
}

function conflict({ shares, found }: Picture): Fault {
  return new Fault('TRAFFIC_CONFLICT', 'the traffic is no longer what was read before', {
    hint: 'the history of the flag in the portal shows what changed; who did it is not kept there',
    facts: {
      found: printSplit(shares),
      ...(found.modifiedAt !== undefined && { 'changed-at': found.modifiedAt }),
    },
  });
}

/** Half the grain. */
export function isNear(one: Split, other: Split): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every(
    name => Math.abs((one[name] ?? 0) - (other[name] ?? 0)) < featureFlagAbilities.grainPercent / 2,
  );
}

/** Without `raw` the shares alone are to be so: nobody had them before in words of their own. */
export type Kept = { readonly kind: string; readonly split: Split; readonly raw?: string };

/** What was kept comes from a ledger: it is looked at before it is believed. */
export function fromWire({ kind, split, raw }: Wire): Kept {
  const shares = typeof split === 'object' && split !== null ? Object.entries(split) : [];
  const numbers = shares.flatMap(([name, share]) =>
    typeof share === 'number' ? [[name, share] as const] : [],
  );
  const isWhole = shares.length > 0 && numbers.length === shares.length;
  const isRaw = raw === undefined || typeof raw === 'string';
  if (!isWhole || typeof kind !== 'string' || !isRaw) {
    throw new Fault('LEDGER_UNREADABLE', 'what was kept of the traffic before cannot be read', {
      hint: 'set the share in the portal, or by az appconfig kv set',
    });
  }
  return { kind, split: Object.fromEntries(numbers), ...(raw !== undefined && { raw }) };
}
