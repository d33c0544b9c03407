// What Container Apps does not take as a split: sums, names, labels, modes.
import type { Answer, Fields } from '../../exchange.js';
import type { ContainerHabits } from '../container-apps/habits.js';
import { fieldsIn, textIn } from '../container-apps/merge.js';
import * as refusals from '../container-apps/refusals.js';
import type { Revision } from './revision.js';
import { entriesIn, type Mode, modeIn, modeNamed, type SplitEntry } from './split.js';
import { isRevisionName } from './suffix.js';

export type SplitContext = {
  readonly revisions: readonly Revision[];
  /** The name of the revision that this very request makes, if it says one. */
  readonly coming: string | undefined;
  readonly habits: ContainerHabits;
};

const labelForm = /^[a-z]([a-z0-9-]{0,62}[a-z0-9])?$/;

const entryProblem = (entry: SplitEntry, given: Fields, context: SplitContext): Answer | undefined => {
  const named = textIn(given, 'revisionName');
  if (given['latestRevision'] === true) {
    return named ? refusals.latestAndNamed(named) : weightProblem(entry);
  }
  if (named === undefined) return refusals.nobodyNamed();
  if (!isRevisionName(named)) return refusals.badRevisionName(named);
  const found = context.revisions.find(each => each.name === named);
  if (!found && named !== context.coming) return refusals.noSuchRevision(named);
  if (found && !found.active && entry.weight > 0 && context.habits.containerInactiveWeight === 'refused') {
    return refusals.inactiveRevision(named);
  }
  return weightProblem(entry);
};

const weightProblem = (entry: SplitEntry): Answer | undefined =>
  entry.weight < 0 || entry.weight > 100 ? refusals.badWeight(entry.weight) : undefined;

const labelProblem = (entries: readonly SplitEntry[]): Answer | undefined => {
  const labels = entries.flatMap(each => (each.label ? [each.label] : []));
  const bad = labels.find(each => !labelForm.test(each) || each.includes('--') || each === 'latest');
  if (bad !== undefined) return refusals.badLabel(bad);
  const twice = labels.find((each, index) => labels.indexOf(each) !== index);
  return twice === undefined ? undefined : refusals.labelTwice(twice);
};

const isPlain = (entries: readonly SplitEntry[]): boolean =>
  entries.every(each => each.revision === undefined) && entries.length <= 1;

const singleProblem = (entries: readonly SplitEntry[], habits: ContainerHabits): Answer | undefined =>
  isPlain(entries) || habits.containerSingleWeights === 'ignored'
    ? undefined
    : refusals.weightsInSingleMode();

const severalProblem = (
  entries: readonly SplitEntry[],
  given: readonly Fields[],
  context: SplitContext,
): Answer | undefined => {
  for (const [index, entry] of entries.entries()) {
    const problem = entryProblem(entry, given[index] ?? {}, context);
    if (problem) return problem;
  }
  const sum = entries.reduce((total, each) => total + each.weight, 0);
  if (sum !== 100) return refusals.wrongSum(sum);
  return labelProblem(entries);
};

const affinityProblem = (mode: Mode, ingress: Fields): Answer | undefined =>
  mode !== 'Single' && fieldsIn(ingress, 'stickySessions')['affinity'] === 'sticky'
    ? refusals.stickyInSeveral()
    : undefined;

/** The refusal that the split of a configuration deserves, if it does. */
export const splitProblem = (configuration: Fields, context: SplitContext): Answer | undefined => {
  const said = textIn(configuration, 'activeRevisionsMode');
  if (said !== undefined && !modeNamed(said)) return refusals.badMode(said);
  const mode = modeIn(configuration);
  const ingress = fieldsIn(configuration, 'ingress');
  const sticky = affinityProblem(mode, ingress);
  if (sticky) return sticky;
  const entries = entriesIn(configuration);
  if (entries.length === 0) return undefined;
  if (mode === 'Single') return singleProblem(entries, context.habits);
  const traffic = ingress['traffic'];
  return severalProblem(entries, Array.isArray(traffic) ? traffic : [], context);
};
