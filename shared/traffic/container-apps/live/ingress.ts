// What the ingress of an app is told: which revision gets how much, by name or as "the latest", and under which labels.
import type { ContainerApp, TrafficWeight } from '@azure/arm-appcontainers';
import type { Split } from '../../split.js';

export type Entry = {
  readonly revision: string;
  readonly weight: number;
  readonly label?: string;
};

export type Ingress = {
  readonly mode: string;
  /** Every entry by name; one that follows the latest revision names the revision that this is now. */
  readonly entries: readonly Entry[];
  /** How much goes to whatever is the latest: as soon as there is a newer one, all of this moves. */
  readonly latestWeight: number;
};

/** Undefined for an app that takes no requests. */
export function ingressOf(app: ContainerApp): Ingress | undefined {
  const { ingress, activeRevisionsMode } = app.configuration ?? {};
  if (!ingress) return undefined;
  const mode = activeRevisionsMode ?? 'Single';
  const given = ingress.traffic ?? [];
  const told = given.length === 0 || isSingle(mode) ? [{ latestRevision: true, weight: 100 }] : given;
  const latest = app.latestReadyRevisionName ?? app.latestRevisionName ?? '';
  const entries = told.map(each => entryOf(each, latest));
  const following = told.filter(({ latestRevision }) => latestRevision === true);
  return { mode, entries, latestWeight: following.reduce((sum, { weight }) => sum + (weight ?? 0), 0) };
}

function isSingle(mode: string): boolean {
  return mode.toLowerCase() === 'single';
}

export function isMultiple({ mode }: Ingress): boolean {
  return mode.toLowerCase() === 'multiple';
}

/** By weights for named revisions: what everything else here builds on. */
export function isSplittable(ingress: Ingress): boolean {
  return isMultiple(ingress) && ingress.latestWeight === 0;
}

function entryOf({ revisionName, latestRevision, weight, label }: TrafficWeight, latest: string): Entry {
  const revision = latestRevision === true ? latest : (revisionName ?? '');
  return { revision, weight: weight ?? 0, ...(label && { label }) };
}

/** A revision that is named twice gets the sum of both. */
export function shareIn(entries: readonly Entry[], revision: string): number {
  const own = entries.filter(entry => isSame(entry.revision, revision));
  return own.reduce((sum, { weight }) => sum + weight, 0);
}

/** The entries that show a split: labels stay where they are, and what has neither weight nor label goes. */
export function entriesFor(entries: readonly Entry[], split: Split): readonly Entry[] {
  const placed = new Set<string>();
  const kept = entries.map(({ revision, ...entry }): Entry => {
    const weight = placed.has(revision) ? 0 : (split[revision] ?? 0);
    placed.add(revision);
    return { ...entry, revision, weight };
  });
  const added = Object.entries(split).flatMap(([revision, weight]): readonly Entry[] =>
    placed.has(revision) ? [] : [{ revision, weight }],
  );
  return [...kept, ...added].filter(({ weight, label }) => weight > 0 || label !== undefined);
}

/** A label belongs to one revision: whoever had it loses it. */
export function labelled(entries: readonly Entry[], revision: string, label: string): readonly Entry[] {
  const freed = entries.map(entry => (entry.label === label ? withoutLabel(entry) : entry));
  const own = freed.findIndex(entry => isSame(entry.revision, revision) && entry.label === undefined);
  const marked =
    own < 0
      ? [...freed, { revision, weight: 0, label }]
      : freed.map((entry, index) => (index === own ? { ...entry, label } : entry));
  return marked.filter(entry => entry.weight > 0 || entry.label !== undefined);
}

export function withoutLabel({ revision, weight }: Entry): Entry {
  return { revision, weight };
}

/** As Container Apps takes it: always by name. */
export function trafficOf(entries: readonly Entry[]): readonly TrafficWeight[] {
  return entries.map(({ revision, weight, label }) => ({
    revisionName: revision,
    weight,
    ...(label !== undefined && { label }),
  }));
}

/** In whatever order, and without entries that say nothing. */
export function sameEntries(one: readonly Entry[], other: readonly Entry[]): boolean {
  return canonical(one) === canonical(other);
}

export function canonical(entries: readonly Entry[]): string {
  const telling = entries.filter(({ weight, label }) => weight > 0 || label !== undefined);
  return JSON.stringify(
    telling.map(({ revision, weight, label = '' }) => [revision.toLowerCase(), weight, label]).sort(),
  );
}

export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
