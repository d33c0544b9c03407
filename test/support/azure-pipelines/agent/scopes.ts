// What expressions may name: at a step the variables and the job's status, at a job what ran before it.
import type { Scope } from '../expression/evaluation.js';
import type { Parameter } from '../expression/functions.js';
import { type Tree, toText, treeOf, type Value } from '../expression/values.js';
import { invalid } from '../refusal.js';
import type { TaskResult } from '../results.js';
import type { JobOutcome, StageOutcome } from './job-request.js';

const NONE = { least: 0, most: 0 } as const;
const ANY = { least: 0, most: Number.POSITIVE_INFINITY } as const;

export function stepScope(variables: Tree, jobStatus: TaskResult): Scope {
  const isOneOf = (results: readonly TaskResult[]) => ({
    arity: NONE,
    call: () => results.includes(jobStatus),
  });
  return {
    contexts: { variables },
    functions: {
      always: { arity: NONE, call: () => true },
      canceled: isOneOf(['Canceled']),
      failed: isOneOf(['Failed']),
      succeeded: isOneOf(['Succeeded', 'SucceededWithIssues']),
      succeededorfailed: isOneOf(['Succeeded', 'SucceededWithIssues', 'Failed']),
    },
  };
}

export type Predecessors = {
  readonly variables: Tree;
  /** Of a job: the jobs it depends on. Of a stage: the stages. */
  readonly outcomes: Readonly<Record<string, JobOutcome>>;
  readonly dependsOn: readonly string[];
  readonly stages: Readonly<Record<string, StageOutcome>>;
  readonly runCanceled: boolean;
};

export function predecessorScope(predecessors: Predecessors): Scope {
  const { variables, outcomes, stages, runCanceled } = predecessors;
  const asked = (parameters: readonly Parameter[]): readonly TaskResult[] => {
    const names = parameters.map(parameter => toText(parameter()) ?? '');
    return (names.length === 0 ? predecessors.dependsOn : names).map(
      name => outcomeOf(outcomes, name).result,
    );
  };
  const isGood = (result: TaskResult): boolean => result === 'Succeeded' || result === 'SucceededWithIssues';
  return {
    contexts: {
      variables,
      dependencies: treeOf(mapValues(outcomes, outcomeTree)),
      stagedependencies: treeOf(mapValues(stages, stage => treeOf(mapValues(stage.jobs ?? {}, outcomeTree)))),
    },
    functions: {
      always: { arity: NONE, call: () => true },
      canceled: { arity: NONE, call: () => runCanceled },
      failed: { arity: ANY, call: names => asked(names).includes('Failed') },
      succeeded: { arity: ANY, call: names => !runCanceled && asked(names).every(isGood) },
      succeededorfailed: {
        arity: ANY,
        call: names => !runCanceled && asked(names).every(result => isGood(result) || result === 'Failed'),
      },
    },
  };
}

/** A stage reads the outputs of an earlier stage's jobs as `job.step.name`. */
export function outcomeOfStage(stage: StageOutcome): JobOutcome {
  const outputs: Record<string, string> = {};
  for (const [job, outcome] of Object.entries(stage.jobs ?? {})) {
    for (const [name, value] of Object.entries(outcome.outputs ?? {})) outputs[`${job}.${name}`] = value;
  }
  return { result: stage.result, outputs };
}

function outcomeTree(outcome: JobOutcome): Tree {
  return treeOf({ result: outcome.result, outputs: treeOf(outcome.outputs ?? {}) });
}

function outcomeOf(outcomes: Readonly<Record<string, JobOutcome>>, name: string): JobOutcome {
  const outcome = outcomes[name];
  if (outcome === undefined)
    throw invalid(`say in the request how '${name}' ended, since this job depends on it`);
  return outcome;
}

function mapValues<From>(
  entries: Readonly<Record<string, From>>,
  change: (value: From) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value)] as const));
}
