// A small repository of actions in a temporary folder, for testing the harness itself.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWorkflow, type WorkflowRequest, type WorkflowResult } from '../../support/github/harness.js';

export type FixtureAction = {
  /** Inputs with their defaults, as YAML after `inputs:`. */
  readonly inputs?: string;
  readonly outputs?: string;
  readonly main: string;
  readonly post?: string;
  readonly postIf?: string;
};

export type FixtureRun = Partial<Omit<WorkflowRequest, 'workflow'>> & {
  /** The steps of a single job, as YAML; or a whole workflow when it begins with `on:`. */
  readonly steps: string;
  readonly actions?: Readonly<Record<string, FixtureAction>>;
};

export async function runFixture({ steps, actions = {}, ...request }: FixtureRun): Promise<WorkflowResult> {
  const folder = await mkdtemp(join(tmpdir(), 'harness-fixture-'));
  try {
    const workspace = join(folder, 'workspace');
    await mkdir(workspace);
    for (const [name, action] of Object.entries(actions)) await writeAction(folder, name, action);
    return await runWorkflow({
      workflow: steps.startsWith('on:') ? steps : jobOf(steps),
      repository: folder,
      workspace,
      runtime: 'node20',
      ...request,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The scripts are CommonJS: no package.json stands above a temporary folder. */
export async function writeAction(folder: string, name: string, action: FixtureAction): Promise<void> {
  const dist = join(folder, 'dist');
  const home = join(folder, 'actions', name);
  await mkdir(dist, { recursive: true });
  await mkdir(home, { recursive: true });
  await writeFile(join(dist, `${name}.js`), action.main);
  if (action.post !== undefined) await writeFile(join(dist, `${name}-post.js`), action.post);
  await writeFile(join(home, 'action.yml'), actionFile(name, action));
}

function actionFile(name: string, action: FixtureAction): string {
  return [
    `name: ${name}`,
    `description: The fixture ${name}`,
    action.inputs === undefined ? '' : `inputs:\n${indented(action.inputs, '  ')}`,
    action.outputs === undefined ? '' : `outputs:\n${indented(action.outputs, '  ')}`,
    'runs:',
    '  using: node24',
    `  main: ../../dist/${name}.js`,
    action.post === undefined ? '' : `  post: ../../dist/${name}-post.js`,
    action.postIf === undefined ? '' : `  post-if: ${action.postIf}`,
  ]
    .filter(line => line !== '')
    .join('\n');
}

function jobOf(steps: string): string {
  return `on: workflow_dispatch\njobs:\n  only:\n    runs-on: ubuntu-24.04\n    steps:\n${indented(steps, '      ')}\n`;
}

function indented(text: string, indent: string): string {
  return text
    .split('\n')
    .map(line => indent + line)
    .join('\n');
}

/** Polls until the condition holds; five seconds without it fail the test. */
export async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 5000;
  while (!condition()) {
    if (performance.now() > deadline)
      throw new Error('What the test waits for did not happen within 5 seconds');
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

/** Gone, or a zombie that only waits for its parent to look. */
export function hasEnded(pid: number): boolean {
  const path = `/proc/${pid}/stat`;
  return !existsSync(path) || / [ZX] /.test(readFileSync(path, 'utf8'));
}
