// Reads a workflow file with GitHub's parser into what the harness runs. Any diagnostic of the parser is thrown.
import {
  convertWorkflowTemplate,
  isMapping,
  isString,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import type { WorkflowTemplate } from '@actions/workflow-parser/model/workflow-template';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { type JobSource, jobSource } from './job-source.js';
import { problemsIn, refuseProblems } from './problem.js';

export type WorkflowSource = {
  readonly name: string;
  readonly path: string;
  readonly env: TemplateToken | undefined;
  readonly inputDefaults: Readonly<Record<string, string | number | boolean>>;
  readonly jobs: readonly JobSource[];
};

export async function readWorkflow(text: string, path: string): Promise<WorkflowSource> {
  const parsed = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  refuseProblems(path, problemsIn(parsed.context));
  const root = parsed.value;
  if (root === undefined || !isMapping(root)) throw new Error(`${path} is empty`);
  const template = await convertWorkflowTemplate(parsed.context, root);
  refuseProblems(path, problemsIn(parsed.context));
  const name = root.find('name');
  return {
    name: name !== undefined && isString(name) ? name.value : path,
    path,
    env: root.find('env'),
    inputDefaults: inputDefaults(template),
    jobs: template.jobs.map(job => jobSource(job, root)),
  };
}

function inputDefaults(template: WorkflowTemplate): Record<string, string | number | boolean> {
  const defaults: Record<string, string | number | boolean> = {};
  for (const [name, input] of Object.entries(template.events.workflow_dispatch?.inputs ?? {})) {
    // The server hands every declared input over: an absent text is empty, an absent flag false.
    const byType = input.type === 'boolean' ? false : '';
    defaults[name] = input.default ?? byType;
  }
  return defaults;
}
