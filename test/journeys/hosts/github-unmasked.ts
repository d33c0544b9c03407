// The action as GitHub starts it, without a runner that masks its log: all that it printed and left in the runner's files.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runChild } from '../../support/process/child.js';
import { bareEnvironment } from '../../support/process/environment.js';
import { nodeRuntime, repositoryRoot } from '../../support/runtimes.js';
import { placeVariables, type RunRequest, signInOf } from './host-run.js';

const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

export type Unmasked = {
  readonly exitCode: number | undefined;
  readonly printed: string;
  readonly left: string;
};

export async function runUnmasked(request: RunRequest): Promise<Unmasked> {
  const { azure, folder, inputs, runtime } = request;
  const node = nodeRuntime(runtime);
  for (const name of files) await writeFile(join(folder, name), '');
  const { client, tenant, subscription } = signInOf(request);
  const given = { 'client-id': client, 'tenant-id': tenant, 'subscription-id': subscription, ...inputs };
  const end = await runChild({
    command: node.path,
    parameters: [join(repositoryRoot(), 'dist', 'status.js')],
    directory: folder,
    environment: {
      ...bareEnvironment(node, folder),
      ...placeVariables(azure),
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...Object.fromEntries(files.map(name => [name, join(folder, name)])),
      GITHUB_ACTIONS: 'true',
      RUNNER_DEBUG: '1',
      ACTIONS_ID_TOKEN_REQUEST_URL: azure['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: azure['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
    },
  });
  const left = await Promise.all(files.map(name => readFile(join(folder, name), 'utf8')));
  return { exitCode: end.exitCode, printed: end.stdout + end.stderr, left: left.join('\n') };
}
