// What the inputs demand: objectives from short forms and from a file of OpenSLO, and how much proof is wanted.
import { Fault } from '../../fault/fault.js';
import type { Objective } from '../../judge/objective.js';
import type { DeclaredMetric } from '../../judge/objectives/open-slo/declared.js';
import { settingsBy } from '../../judge/objectives/promised.js';
import { objectivesFault, parseObjectives } from '../../judge/objectives/short-forms.js';
import { type Settings, sensitiveSettings, usualSettings } from '../../judge/settings.js';
import type { GateValues } from './inputs.js';

export type GateWish = {
  /** Empty when nothing was given. */
  readonly objectives: readonly Objective[];
  /** What stands in the file and has no effect. */
  readonly remarks: readonly string[];
  /** What the file says of its own indicators: which queries count their events. */
  readonly declared?: readonly DeclaredMetric[];
};

/** How much proof is wanted. */
export type ProofValues = Pick<GateValues, 'alpha' | 'cluster' | 'sensitive'>;

export type ReadText = (path: string) => Promise<string>;

export async function wishOf(values: GateValues, readText: ReadText): Promise<GateWish> {
  const { objectives: given, 'slo-file': path } = values;
  const written = given === undefined ? [] : objectivesIn(given);
  if (path === undefined) return { objectives: written, remarks: [] };
  const { readOpenSlo } = await import('../../judge/objectives/open-slo/read.js');
  const read = readOpenSlo(await readText(path));
  if ('problems' in read) {
    throw new Fault('OBJECTIVE_UNUSABLE', `${path}: ${read.problems.join('; ')}`, {
      facts: { problems: read.problems.length },
    });
  }
  const { objectives, remarks, metrics: declared } = read.value;
  return {
    objectives: [...written, ...objectives],
    remarks: remarks.map(remark => `${path}: ${remark}`),
    declared,
  };
}

function objectivesIn(given: string): readonly Objective[] {
  const read = parseObjectives(given);
  if ('value' in read) return read.value;
  throw objectivesFault(read.problems);
}

/** A hold begins at five times the chance of a false alarm, as it does usually. */
const holdTimes = 5;
const mostHold = 0.2;

/** What is promised and what counts as slow are told by the objectives; everything else is usual. */
export function settingsFor(values: ProofValues, objectives: readonly Objective[]): Settings {
  const { alpha, cluster, sensitive } = values;
  const usual = settingsBy(objectives, sensitive ? sensitiveSettings : usualSettings);
  return {
    ...usual,
    ...(alpha !== undefined && {
      alpha: alpha / 100,
      holdAlpha: Math.max(alpha / 100, Math.min(mostHold, (holdTimes * alpha) / 100)),
    }),
    ...(cluster !== undefined && { cluster }),
  };
}

/** By input. */
export function settingsProblems({ alpha }: ProofValues): Readonly<Record<string, string>> {
  const isFine = alpha === undefined || (alpha >= 0.1 && alpha <= 20);
  return isFine ? {} : { alpha: `expected from 0.1% to 20%, got ${alpha}%` };
}
