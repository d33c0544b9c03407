// The two calls of canary-shift that its examples leave out, by the names that users were promised: what is placed on GitHub,
// and the idle slot on Azure Pipelines. The ledger lies in a folder.
import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bundle, currentBundle } from '../chaos/stage/bundle.js';
import { connectionOf, unpackedTasks } from '../journeys/hosts/azure-pipelines.js';
import { placeVariables } from '../journeys/hosts/host-run.js';
import { appService, containerApps, entriesIn } from '../journeys/stage/rollout-scene.js';
import { changesAsked, type Scene, scenes } from '../journeys/stage/scene.js';
import { runJob } from '../support/azure-pipelines/agent/run-job.js';
import { runWorkflow, stepById } from '../support/github/harness.js';
import { oneIdleSlot } from './one-idle-slot.js';

const stage = scenes();
let bundle: Bundle;
beforeAll(async () => {
  bundle = await currentBundle();
});
afterEach(() => stage.stop());
afterAll(() => bundle.remove());

const patience = 90_000;
const digestOf = (pair: string) => `sha256:${pair.repeat(32)}`;

describe('on GitHub, an artifact that becomes a revision', () => {
  /** The ladder is shortened from 5%/10m, 50%/10m, 100%, and nobody watches afterwards. */
  const workflow = `
on: workflow_dispatch
permissions:
  id-token: write
  contents: write
jobs:
  shift:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - id: build
        run: echo "digest=${digestOf('a3')}" >> "$GITHUB_OUTPUT"
      - id: shift
        uses: OWNER/azure-promote/actions/canary-shift@v1
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
          target: container-apps
          resource-group: rg-prod
          app: orders-api
          artifact: contoso.azurecr.io/orders-api@\${{ steps.build.outputs.digest }}
          ladder: 20%/2m, 100%
          watch: 0s
          objectives: error-rate < 1%
          ledger: file:ledger
`;

  function shift({ playground: { environment }, folder }: Scene) {
    const named = ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'AZURE_SUBSCRIPTION_ID'];
    return runWorkflow({
      workflow,
      repository: bundle.repository,
      workspace: folder,
      runtime: 'node24',
      env: placeVariables(environment),
      vars: Object.fromEntries(named.map(name => [name, environment[name] ?? ''])),
      idToken: {
        url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
        token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
      },
    });
  }

  it(
    'is made at 0 %, judged by the ceiling that was named, and gets all users',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      const result = await shift(scene);
      if (result.conclusion !== 'success') throw new Error(result.log);
      const { outputs } = stepById(result, 'shift');
      expect(outputs).toMatchObject({ outcome: 'passed', promoted: 'true', weight: '100' });
      const verdict: unknown = JSON.parse(outputs['verdict'] ?? '');
      expect(verdict).toMatchObject({ kind: 'pass', judged: [{ objective: 'error-rate < 1%' }] });
      const app = scene.playground.state.containerApps.apps.find(({ name }) => name === 'orders-api');
      expect(app?.split.entries.filter(({ weight }) => weight > 0)).toEqual([
        expect.objectContaining({ revision: 'orders-api--da3a3a3a3a3a3', weight: 100 }),
      ]);
      const made = app?.revisions.find(({ name }) => name === 'orders-api--da3a3a3a3a3a3');
      expect(made).toMatchObject({ active: true });
    },
    patience,
  );
});

describe('on Azure Pipelines, the idle slot', () => {
  const pipeline = (image: string) => `
variables:
  image: ${image}
steps:
  - checkout: none
  - task: AzurePromoteCanaryShift@1
    name: shift
    inputs: { azureSubscription: sc-prod, target: app-service, resourceGroup: rg-prod, app: payments, candidate: idle, expect: $(image), ladder: cautious, ledger: 'file:ledger' }
`;

  async function shift({ playground: { environment }, folder }: Scene, image: string) {
    const tasks = await unpackedTasks('canary-shift', bundle.repository);
    const report = await runJob({
      pipeline: pipeline(image),
      tasks,
      sources: folder,
      connections: [connectionOf({ azure: environment })],
      accessToken: environment['SYSTEM_ACCESSTOKEN'] ?? '',
      oidcRequestUrl: environment['SYSTEM_OIDCREQUESTURI'] ?? '',
      agentEnvironment: placeVariables(environment),
    });
    await rm(tasks, { recursive: true });
    const step = report.steps.find(({ name }) => name === 'shift');
    return { ...report, outputs: step?.outputs };
  }

  const builds = ({ playground }: Scene) => {
    const site = playground.state.site('payments');
    return [site?.production.app.version, playground.state.arm('payments', 'staging')?.app.version];
  };

  it(
    'goes up the cautious ladder, fails there, and goes back',
    async () => {
      const scene = await stage.start({ ...appService.options('failing'), world: oneIdleSlot() });
      const before = builds(scene);
      const { result, outputs, log } = await shift(scene, `ghcr.io/contoso/payments@${digestOf('7c')}`);
      if (result !== 'Failed') throw new Error(log);
      expect(outputs).toMatchObject({ outcome: 'rolled-back', promoted: 'false', weight: '0' });
      const raised = entriesIn(scene, 'payments').filter(({ kind }) => kind === 'write-done');
      expect(raised[0]?.body).toMatchObject({ percent: 1 });
      expect(scene.playground.state.site('payments')?.rules).toEqual([]);
      expect(builds(scene)).toEqual(before);
    },
    patience,
  );

  it(
    'is refused where it holds something else, before anything moves',
    async () => {
      const scene = await stage.start({ ...appService.options('healthy'), world: oneIdleSlot() });
      const { result, outputs } = await shift(scene, `ghcr.io/contoso/payments@${digestOf('5e')}`);
      expect(result).toBe('Failed');
      expect(outputs).toMatchObject({ outcome: 'refused', errorCode: 'CANDIDATE_UNEXPECTED' });
      expect(changesAsked(scene)).toEqual([]);
    },
    patience,
  );
});
