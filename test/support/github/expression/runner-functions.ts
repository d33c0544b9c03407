// The functions the runner adds to GitHub's expression language: success(), failure(), cancelled(), always(), hashFiles().
import { data } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import type { Standing } from '../job/standing.js';
import { hashFiles } from './hash-files.js';

/** Keyed by lower-case name: the evaluator asks for names so. */
export function runnerFunctions(standing: Standing, workspace: string): Map<string, FunctionDefinition> {
  const answers = [
    answer('success', standing.success),
    answer('failure', standing.failure),
    answer('cancelled', standing.cancelled),
    answer('always', true),
    hashing(workspace),
  ];
  return new Map(answers.map(definition => [definition.name.toLowerCase(), definition]));
}

function answer(name: string, value: boolean): FunctionDefinition {
  return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) };
}

function hashing(workspace: string): FunctionDefinition {
  const call = (...patterns: data.ExpressionData[]): data.ExpressionData =>
    new data.StringData(
      hashFiles(
        workspace,
        patterns.map(pattern => pattern.coerceString()),
      ),
    );
  return { name: 'hashFiles', minArgs: 1, maxArgs: 255, call };
}
