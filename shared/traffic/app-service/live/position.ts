// Where the builds are, compared with where they were: as before, exchanged by a swap, or neither.
import type { Arm } from '../../target.js';
import { production } from '../means.js';
import type { Reading } from './reading.js';
import type { Snapshot } from './snapshot.js';

/** What runs in an arm, by the best name there is; empty where nothing tells. */
export function buildName({ digest, builds }: Pick<Arm, 'digest' | 'builds'>): string {
  return digest ?? builds.map(({ source, text }) => `${source} ${text}`).join(', ');
}

/** Of a reading, what tells where the builds are. */
export type Told = { readonly live: { readonly arms: readonly Placed[] }; readonly swap: Reading['swap'] };
export type Placed = Pick<Arm, 'name' | 'digest' | 'builds'>;

export function buildNames({ live }: Pick<Told, 'live'>): Readonly<Record<string, string>> {
  return Object.fromEntries(live.arms.map(arm => [arm.name, buildName(arm)]));
}

export type Position =
  | { readonly kind: 'as-before' }
  /** Production runs what this slot held, and the slot what production ran. Unproven: only Azure says so. */
  | { readonly kind: 'exchanged'; readonly slot: string; readonly proven: boolean }
  | { readonly kind: 'elsewhere' };

export function positionOf(before: Pick<Snapshot, 'builds' | 'swappedAt'>, reading: Told): Position {
  const now = buildNames(reading);
  const [old, running] = [before.builds[production] ?? '', now[production] ?? ''];
  if (running === old && (old !== '' || isAllAs(before.builds, now))) return { kind: 'as-before' };
  const slot = Object.keys(now).find(
    name => name !== production && running !== '' && before.builds[name] === running && now[name] === old,
  );
  if (slot !== undefined) return { kind: 'exchanged', slot, proven: true };
  if (reading.swap.at > before.swappedAt && reading.swap.slot !== undefined)
    return bySwapStatus(before, reading);
  return running === old ? { kind: 'as-before' } : { kind: 'elsewhere' };
}

/** Where nothing tells what production runs, the slots tell that nothing was exchanged. */
function isAllAs(before: Snapshot['builds'], now: Snapshot['builds']): boolean {
  return Object.entries(before).every(([name, build]) => now[name] === undefined || now[name] === build);
}

/** Nothing tells the builds apart, or not all of a build has travelled: then Azure's word of the last swap counts. */
function bySwapStatus(before: Pick<Snapshot, 'builds'>, { swap, live }: Told): Position {
  const arm = live.arms.find(({ name }) => name.toLowerCase() === swap.slot?.toLowerCase());
  if (arm === undefined || before.builds[arm.name] === undefined) return { kind: 'elsewhere' };
  // Somebody has placed another build there since: a swap back would install something that nobody asked for.
  if (isOther(before.builds[production] ?? '', arm)) return { kind: 'elsewhere' };
  return { kind: 'exchanged', slot: arm.name, proven: false };
}

/** Only two digests tell builds apart for certain; half of a build may still be on its way. */
function isOther(old: string, { digest }: Placed): boolean {
  return old.startsWith('sha256:') && digest !== undefined && digest !== old;
}
