// Back to what stood before, however far things got: a swap under way is waited for, a swap that was made is made
// once more, and the rules are written as they were. Doing it twice is doing it once.
import { Fault } from '../../fault/fault.js';
import type { Receipt, Wire } from '../target.js';
import { pause, whenCalm } from './calm.js';
import { buildNames, positionOf } from './live/position.js';
import { look, lookAtRules, type Reading } from './live/reading.js';
import { rulesFor, sameName } from './live/rules.js';
import { printSnapshot, readSnapshot, type Snapshot } from './live/snapshot.js';
import { snapshotOf, staleness } from './live/taking.js';
import { type Ground, isLocked, isUnclear, production, unclear } from './means.js';
import { clearRule } from './promotion.js';
import { shortWay } from './short-way.js';
import { swapOnce } from './swap.js';

/** How often a site that was free turns out to be locked after all before that counts as a fault. */
const mostLocks = 60;

export async function restore(ground: Ground, wire: Wire, guard?: string): Promise<Receipt> {
  const short = guard === undefined ? await shortWay(ground, wire) : undefined;
  if (short !== undefined) return short;
  const first = await look(ground);
  const before = readSnapshot(wire, first.live.resource);
  const arms = [production, ...first.live.arms.filter(({ share }) => share > 0).map(({ name }) => name)];
  const stale = guard === undefined ? undefined : await staleness(ground, first, { guard, arms });
  if (stale !== undefined) throw stale;
  const askedAt = ground.clock.now();
  const start = printSnapshot(snapshotOf(first, askedAt));
  const changed = await unlocked(ground, async isFirst => {
    // The first look serves where nothing was under way, for the first attempt.
    const reading = isFirst && first.inFlight === undefined ? first : await whenCalm(ground);
    const swapped = await swapBack(ground, before, reading);
    return (await putRules(ground, before, swapped ?? reading)) || swapped !== undefined;
  });
  return { asked: before.split, before: start, unchanged: !changed, askedAt };
}

/** A swap that shows no sign of itself still locks the site: then it is waited for, and looked at anew. */
async function unlocked<T>(ground: Ground, attempt: (isFirst: boolean) => Promise<T>): Promise<T> {
  for (let locks = 0; ; locks += 1) {
    try {
      return await attempt(locks === 0);
    } catch (thrown) {
      // Nothing was done where Azure says that something else is under way.
      if (!isLocked(thrown) || locks >= mostLocks) throw thrown;
      await pause(ground);
    }
  }
}

/** The reading after it; undefined when production runs what it ran before. */
async function swapBack(ground: Ground, before: Snapshot, reading: Reading): Promise<Reading | undefined> {
  const position = positionOf(before, reading);
  switch (position.kind) {
    case 'as-before':
      return undefined;
    case 'elsewhere':
      throw nowhere(before, reading);
    case 'exchanged': {
      const { slot } = position;
      await clearRule(ground, reading, slot);
      // Proven by what stood there at the start: a swap that took only half of a build along is undone as well.
      return swapOnce(ground, {
        slot,
        expected: before.builds[production] ?? '',
        isProof: each => positionOf(before, each).kind === 'as-before',
      });
    }
    default: {
      const unreachable: never = position;
      return unreachable;
    }
  }
}

function nowhere(before: Snapshot, reading: Reading): Fault {
  const now = buildNames(reading);
  return new Fault(
    'TRAFFIC_CONFLICT',
    'production runs neither the build from before nor the one that was promoted',
    {
      hint: 'somebody placed another build: bring back the expected one by hand, or begin a promotion of it',
      facts: {
        expected: before.builds[production] || 'unknown',
        ...Object.fromEntries(Object.entries(now).map(([name, build]) => [`in-${name}`, build || 'unknown'])),
      },
    },
  );
}

/** Whether anything had to be written. */
async function putRules(ground: Ground, before: Snapshot, { rules: read, hosts }: Reading): Promise<boolean> {
  const { rules, changes } = rulesFor(read, before.split, hosts);
  // Whether a raise of ours may still land is asked in any case: this is the moment before the write.
  const isMoving = ground.haste?.isMoving() === true;
  if (!changes && !isMoving) return false;
  try {
    await ground.changes.setRules(ground.at, rules);
  } catch (thrown) {
    // The way back is written until it is seen: it needs a look, and may be done again at any time.
    if (!isUnclear(thrown)) throw thrown;
    if (rulesFor(await lookAtRules(ground), before.split, hosts).changes)
      throw unclear('the way back', thrown);
  }
  return true;
}

/** Standby is over. The slot stays, with the old build in it; only a rule that still sends users there goes. */
export async function clean(ground: Ground, wire: Wire): Promise<void> {
  const reading = await look(ground);
  const before = readSnapshot(wire, reading.live.resource);
  const position = positionOf(before, reading);
  if (position.kind !== 'exchanged') return;
  const isOurs = Object.keys(before.builds).some(name => sameName(name, position.slot));
  if (isOurs) await clearRule(ground, reading, position.slot);
}
