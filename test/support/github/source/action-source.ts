// Reads an action.yml with GitHub's parser into what the harness runs: inputs with defaults, scripts, post condition.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { type ActionTemplate, convertActionTemplate } from '@actions/workflow-parser/actions/action-template';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { problemsIn, refuseProblems } from './problem.js';

export type ActionInput = {
  readonly name: string;
  readonly required: boolean;
  readonly default: TemplateToken | undefined;
  readonly deprecation: string | undefined;
};

export type ActionSource = {
  readonly folder: string;
  readonly inputs: readonly ActionInput[];
  readonly main: string;
  readonly post: string | undefined;
  readonly postCondition: string;
};

export function actionFileIn(folder: string): string | undefined {
  return ['action.yml', 'action.yaml'].map(name => join(folder, name)).find(existsSync);
}

export function readActionTemplate(path: string): ActionTemplate {
  const file = { name: path, content: readFileSync(path, 'utf8') };
  const parsed = parseAction(file, new NoOperationTraceWriter());
  refuseProblems(path, problemsIn(parsed.context));
  if (parsed.value === undefined) throw new Error(`${path} is empty`);
  const template = convertActionTemplate(parsed.context, parsed.value);
  refuseProblems(path, problemsIn(parsed.context));
  return template;
}

export function readAction(folder: string): ActionSource {
  const path = actionFileIn(folder);
  if (path === undefined) throw new Error(`No action.yml in ${folder}`);
  const { inputs, runs } = readActionTemplate(path);
  if (runs.using === 'composite' || runs.using === 'docker') {
    throw new Error(`The GitHub harness does not cover ${runs.using} actions: ${path}`);
  }
  if (runs.pre !== undefined) throw new Error(`The GitHub harness does not cover a pre script: ${path}`);
  return {
    folder,
    inputs: (inputs ?? []).map(input => ({
      name: input.id,
      required: input.required ?? false,
      default: input.default,
      deprecation: input.deprecationMessage,
    })),
    main: runs.main,
    post: runs.post,
    postCondition: runs.postIf ?? 'always()',
  };
}
