// The inputs as values of the domain: the artifact, the digest, the ladder, the objectives.
import { Fault } from '../../fault/fault.js';
import type { Objective } from '../../judge/objective.js';
import { objectivesFault, parseObjectives } from '../../judge/objectives/short-forms.js';
import { type Ladder, ladderProblemsInWords, parseLadder } from '../../rollout/ladder.js';
import type { Artifact } from '../../traffic/target.js';
import type { CanaryValues } from './inputs.js';

export type Wish = {
  readonly artifact: Artifact | undefined;
  /** That has to lie in the candidate. */
  readonly digest: string | undefined;
  /** It is the user's word, and no demand. */
  readonly said: boolean;
  /** Undefined for the usual one of the target. */
  readonly ladder: Ladder | undefined;
  /** Undefined for the usual ones of the source. */
  readonly objectives: readonly Objective[] | undefined;
};

export function wishOf(values: CanaryValues): Wish {
  const artifact = artifactIn(values.artifact);
  return {
    artifact,
    digest: artifact?.digest ?? (values.expect ?? values['said-digest'])?.slice(-71),
    said: values['said-digest'] !== undefined,
    ladder: ladderIn(values),
    objectives: objectivesIn(values.objectives),
  };
}

/** The form was checked with the input. Of a name with tag and digest the digest alone says which bytes. */
function artifactIn(given: string | undefined): Artifact | undefined {
  if (given === undefined) return undefined;
  const digest = given.slice(-71);
  const reference = given.slice(0, -72);
  if (given.includes('#')) return { kind: 'package', reference, digest };
  const slash = reference.lastIndexOf('/');
  const colon = reference.lastIndexOf(':');
  return { kind: 'image', reference: colon > slash ? reference.slice(0, colon) : reference, digest };
}

function ladderIn({ ladder, until }: CanaryValues): Ladder | undefined {
  if (ladder === undefined) return undefined;
  const parsed = parseLadder(ladder, { until: until !== undefined });
  if (parsed.kind === 'ladder') return parsed.ladder;
  throw new Fault('INPUT_INVALID', 'one input needs attention', {
    facts: { ladder: ladderProblemsInWords(parsed.problems) },
  });
}

function objectivesIn(given: string | undefined): readonly Objective[] | undefined {
  if (given === undefined) return undefined;
  const read = parseObjectives(given);
  if ('value' in read) return read.value;
  throw objectivesFault(read.problems);
}
