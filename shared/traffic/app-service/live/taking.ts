// A reading with what follows from it: a snapshot to go back to, and whether a guard still holds.
import type { Fault } from '../../../fault/fault.js';
import { conflict } from '../../blame.js';
import { printSplit } from '../../settle.js';
import { blameFor, type Ground } from '../means.js';
import { differences } from './guard.js';
import { buildNames } from './position.js';
import type { Reading } from './reading.js';
import type { Snapshot } from './snapshot.js';

export function snapshotOf(reading: Reading, now: number): Snapshot {
  return {
    resource: reading.live.resource,
    at: now,
    split: reading.live.split,
    hosts: reading.hosts,
    builds: buildNames(reading),
    swappedAt: reading.swap.at,
  };
}

/** The fault for a guard that no longer holds for these arms; undefined when it does. */
export async function staleness(
  ground: Ground,
  reading: Reading,
  { guard, arms }: { readonly guard: string; readonly arms: readonly string[] },
): Promise<Fault | undefined> {
  const changed = differences(guard, reading.live.guard, arms);
  if (changed.length === 0) return undefined;
  const { resource, split } = reading.live;
  return conflict(
    `other than before: ${changed.join(', ')}; now ${printSplit(split)}`,
    blameFor(ground, resource),
  );
}
