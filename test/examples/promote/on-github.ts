// The examples for GitHub as GitHub would run them: what they build is said and not built, and a key signs the records. How
// Sigstore does it is tested where records are.
import { generateKeyPairSync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeVariables } from '../../journeys/hosts/host-run.js';
import { runWorkflow } from '../../support/github/harness.js';
import type { StepResult, WorkflowResult } from '../../support/github/result.js';
import { type PromoteScene, read, repository, shortened } from './stage.js';

export const digest = `sha256:${'7c'.repeat(32)}`;

export type Names = Readonly<Record<string, string>>;

const key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ format: 'pem', type: 'pkcs8' })
  .toString();

/** With the ids of the playground, and a key. */
export const policyOf =
  (path: string) =>
  async (environment: Names): Promise<string> => {
    const ids: Names = {
      '1': environment['AZURE_TENANT_ID'] ?? '',
      '2': environment['AZURE_SUBSCRIPTION_ID'] ?? '',
      '3': environment['AZURE_CLIENT_ID'] ?? '',
      '4': environment['AZURE_SUBSCRIPTION_ID'] ?? '',
      '5': environment['AZURE_CLIENT_ID'] ?? '',
    };
    const text = shortened(await read(path));
    const named = text.replace(/0{8}-0{4}-0{4}-0{4}-0{11}(\d)/g, (_, last: string) => ids[last] ?? '');
    return `${named}defaults: { signing-key: { secret: RECORD_KEY } }\n`;
  };

/** Builds nothing, and says what a build says. */
async function standIn(folder: string, outputs: Names): Promise<string> {
  const place = join(folder, 'stand-in');
  await mkdir(place, { recursive: true });
  await writeFile(
    join(place, 'action.yml'),
    'name: build\ndescription: stands in\nruns: { using: node24, main: main.cjs }\n',
  );
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`);
  const program = `require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, ${JSON.stringify(lines.join(''))});\n`;
  await writeFile(join(place, 'main.cjs'), program);
  return place;
}

export async function run(
  scene: PromoteScene,
  file: string,
  more: Partial<Parameters<typeof runWorkflow>[0]> = {},
): Promise<WorkflowResult> {
  const { playground, folder, ours, git: server } = scene;
  const { environment } = playground;
  const named = ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'AZURE_SUBSCRIPTION_ID'];
  return runWorkflow({
    workflow: await read(`github/${file}`),
    repository: ours,
    workspace: folder,
    runtime: 'node24',
    env: { ...placeVariables(environment), RECORD_KEY: key },
    vars: Object.fromEntries(named.map(name => [name, environment[name] ?? ''])),
    github: { server_url: server.origin, repository },
    event: { name: 'push' },
    idToken: {
      url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
      token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
    },
    otherActions: {
      'docker/login-action': 'nothing',
      'docker/build-push-action': await standIn(folder, { digest }),
      'actions/attest-build-provenance': 'nothing',
      'actions/upload-artifact': 'nothing',
      'actions/download-artifact': 'nothing',
    },
    ...more,
  });
}

export function promotions({ steps }: WorkflowResult): readonly StepResult[] {
  return steps.filter(({ id }) => id === 'promote');
}

/** The log says why it did not. */
export function expectSuccess({ conclusion, log }: WorkflowResult): void {
  if (conclusion !== 'success') throw new Error(`the run ended as ${conclusion}:\n${log}`);
}
