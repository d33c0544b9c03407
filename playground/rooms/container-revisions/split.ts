// How requests are split among revisions: the mode, the entries of `traffic`, and what each of them points to now.
import type { Fields } from '../../exchange.js';
import type { ContainerHabits } from '../container-apps/habits.js';
import { fieldsIn, listIn, numberIn, textIn } from '../container-apps/merge.js';
import { isReady, type Revision } from './revision.js';

export type Mode = 'Single' | 'Multiple' | 'Labels';

export type SplitEntry = {
  /** Absent when the entry follows the latest revision. */
  readonly revision: string | undefined;
  readonly weight: number;
  readonly label: string | undefined;
};

export type Split = {
  readonly mode: Mode;
  readonly entries: readonly SplitEntry[];
  /** Since when it is in force, in milliseconds of the playground's time. */
  readonly since: number;
};

const modes: readonly Mode[] = ['Single', 'Multiple', 'Labels'];

/** Undefined for a mode that does not exist. */
export const modeNamed = (given: string): Mode | undefined =>
  modes.find(each => each.toLowerCase() === given.toLowerCase());

export const modeIn = (configuration: Fields): Mode =>
  modeNamed(textIn(configuration, 'activeRevisionsMode') ?? 'Single') ?? 'Single';

export const entriesIn = (configuration: Fields): readonly SplitEntry[] =>
  listIn(fieldsIn(configuration, 'ingress'), 'traffic').map(each => ({
    revision: each['latestRevision'] === true ? undefined : textIn(each, 'revisionName'),
    weight: numberIn(each, 'weight') ?? 0,
    label: textIn(each, 'label'),
  }));

const everythingToTheLatest: SplitEntry = { revision: undefined, weight: 100, label: undefined };

/** Who says nothing about traffic sends all of it to the latest revision. */
export const splitIn = (configuration: Fields, since: number): Split => {
  const mode = modeIn(configuration);
  const entries = mode === 'Single' ? [] : entriesIn(configuration);
  return { mode, entries: entries.length > 0 ? entries : [everythingToTheLatest], since };
};

export type Moment = { readonly now: number; readonly habits: ContainerHabits };

/** Whom `latestRevision: true` and the mode Single mean now. */
export const latestOf = (revisions: readonly Revision[], moment: Moment): Revision | undefined => {
  const active = revisions.filter(each => each.active);
  const newest = active.at(-1);
  if (moment.habits.containerLatest === 'at-once') return newest;
  return active.filter(each => isReady(each, moment.now)).at(-1) ?? newest;
};

export const revisionOf = (
  entry: SplitEntry,
  revisions: readonly Revision[],
  moment: Moment,
): Revision | undefined =>
  entry.revision === undefined
    ? latestOf(revisions, moment)
    : revisions.find(each => each.name === entry.revision);

/** `share` is a number from 0 up to 100. */
export const entryAt = (entries: readonly SplitEntry[], share: number): SplitEntry | undefined => {
  let upTo = 0;
  for (const entry of entries) {
    upTo += entry.weight;
    if (share < upTo) return entry;
  }
  return undefined;
};

/** An ingress that does not keep to what it is told: who has the least of it gets twice as much. */
export const doubled = (entries: readonly SplitEntry[]): readonly SplitEntry[] => {
  const sharing = entries.filter(({ weight }) => weight > 0);
  const [least] = [...sharing].sort((one, other) => one.weight - other.weight);
  if (!least || sharing.length < 2) return entries;
  const all = sharing.reduce((sum, { weight }) => sum + weight, 0);
  const own = Math.min(all, 2 * least.weight);
  const others = (all - own) / (all - least.weight);
  return entries.map(each => ({ ...each, weight: each === least ? own : each.weight * others }));
};

/** What the list of revisions shows: the latest one counts as such before it is ready. */
export const weightOf = (split: Split, name: string, newest: string | undefined): number =>
  split.entries
    .filter(each => (each.revision ?? newest) === name)
    .reduce((sum, each) => sum + each.weight, 0);
