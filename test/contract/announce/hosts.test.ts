// promote with heralds as both runners start it: the deployment of a job on GitHub, and the tags of a run on Azure
// Pipelines. Through what was compiled last.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import { usualGithubToken } from '../../../playground/rooms/github/live.js';
import { type Bundle, currentBundle } from '../../chaos/stage/bundle.js';
import { azurePipelines } from '../../journeys/hosts/azure-pipelines.js';
import { placeVariables } from '../../journeys/hosts/host-run.js';
import { runWorkflow, stepById } from '../../support/github/harness.js';
import { digestOf, ledgerBeside, policyText, promotionWorld } from '../promote/stage/world.js';

let bundle: Bundle;
let playground: Playground;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'azure-promote-heralds-'));
  [bundle, playground] = await Promise.all([
    currentBundle(),
    startPlayground({ seed: 5, speed: 100, world: promotionWorld() }),
  ]);
  // It lies at the root, where no other action does.
  const heralds = { 'github-deployments': true, 'deployment-records': 'contoso', 'build-tags': true };
  const policy = policyText({ test: heralds, staging: { after: {}, ...heralds } });
  await writeFile(join(folder, 'promotion.yml'), policy.replaceAll(ledgerBeside, `file:${folder}/ledger`));
}, 60_000);
afterAll(async () => {
  await Promise.all([playground?.stop(), bundle?.remove()]);
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

const sha = 'c'.repeat(40);
const inputs = { artifact: digestOf('aa'), 'policy-from': 'checkout' };

function workflow({ environment }: Playground): string {
  const signIn = {
    'client-id': environment['AZURE_PROMOTE_CLIENT_ID'],
    'tenant-id': environment['AZURE_PROMOTE_TENANT_ID'],
    'subscription-id': environment['AZURE_PROMOTE_SUBSCRIPTION_ID'],
  };
  const step = {
    id: 'it',
    uses: 'OWNER/azure-promote@v1',
    with: { ...signIn, ...inputs, environment: 'test' },
  };
  return `
on: workflow_dispatch
permissions: { id-token: write, contents: read, deployments: write, actions: read }
jobs:
  promote:
    runs-on: ubuntu-latest
    steps:
      - ${JSON.stringify(step)}
`;
}

describe('promote with heralds', () => {
  it('keeps the deployment and the record on GitHub, by the token of the job', async () => {
    const { environment } = playground;
    const result = await runWorkflow({
      workflow: workflow(playground),
      repository: bundle.repository,
      workspace: folder,
      runtime: 'node20',
      env: placeVariables(environment),
      github: { repository: 'contoso/payments', sha, run_id: '4711' },
      secrets: { GITHUB_TOKEN: usualGithubToken },
      idToken: {
        url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
        token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
      },
    });
    const { outputs, log } = stepById(result, 'it');
    expect([result.conclusion, log]).toEqual(['success', expect.anything()]);
    const { github } = playground.state;
    expect(github.deployments).toMatchObject([
      { sha, environment: 'test', payload: { promotion: outputs['promotion'], digest: digestOf('aa') } },
    ]);
    expect(github.deployments[0]?.statuses.map(({ state }) => state)).toEqual(['success', 'in_progress']);
    expect([...github.records.values()]).toMatchObject([{ digest: digestOf('aa'), deployment_name: 'pay' }]);
    expect(log).not.toMatch(/was not told/);
  }, 60_000);

  it('tags the run on Azure Pipelines, and asks GitHub for nothing', async () => {
    const before = playground.requests.filter(({ room }) => room === 'github').length;
    const run = await azurePipelines.run({
      step: 'promote',
      azure: playground.environment,
      runtime: 'node20',
      repository: bundle.repository,
      folder,
      inputs: { ...inputs, environment: 'staging' },
    });
    expect([run.conclusion, run.log]).toEqual(['success', expect.anything()]);
    const tags = [...run.printed.matchAll(/##vso\[build\.addbuildtag\](\S+)/g)].map(([, tag]) => tag);
    expect(tags).toEqual([run.outputs['promotion'], run.outputs['promotion'], 'pay-staging-passed']);
    expect(playground.requests.filter(({ room }) => room === 'github')).toHaveLength(before);
  }, 60_000);
});
