// The examples of Gateway API at work: as their host would run them, against a cluster of the playground with visitors. The
// ledger lies in a folder instead of the place that the example names, and the ladder is shortened for the time of a test.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { defaultClusters } from '../../playground/rooms/kubernetes/defaults.js';
import { logWorldOf } from '../../playground/rooms/log-analytics/world.js';
import { sharesOf } from '../contract/traffic/gateway-api/set.js';
import { connectionOf, unpackedTasks } from '../journeys/hosts/azure-pipelines.js';
import { placeVariables } from '../journeys/hosts/host-run.js';
import { type Scene, scenes } from '../journeys/stage/scene.js';
import { runJob } from '../support/azure-pipelines/agent/run-job.js';
import { runWorkflow, stepById } from '../support/github/harness.js';
import { repositoryRoot } from '../support/runtimes.js';

const stage = scenes();
afterEach(() => stage.stop());

const patience = 90_000;
const read = (path: string): string => readFileSync(join(repositoryRoot(), 'examples', path), 'utf8');

function shortened(text: string, blanks: string): string {
  const short = text
    .replaceAll('ladder: 10%/10m, 50%/10m, 100%', `ladder: 50%/2m, 100%\n${blanks}watch: 1m`)
    .replace(/ledger: https:.*/, 'ledger: file:ledger');
  expect(short).not.toBe(text);
  return short;
}

const start = () =>
  stage.start({
    speed: 60,
    load: [{ site: 'storefront', perSecond: 5, returning: 0, path: '/' }],
    world: { clusters: defaultClusters, habits: { logsDelaySeconds: 20 } },
  });

function share({ playground }: Scene): number | undefined {
  return sharesOf(playground.state.clusters[0]?.routes[0]?.spec ?? {})['storefront-v2'];
}

const kubeconfigIn = ({ playground }: Scene) =>
  readFileSync(playground.environment['KUBECONFIG'] ?? '', 'utf8');

/** The example brings its own. */
function withoutKubeconfig({ playground }: Scene): Readonly<Record<string, string>> {
  const { KUBECONFIG: _, ...others } = playground.environment;
  return others;
}

describe('examples/github/gateway-api.yml', () => {
  it(
    'gives the new backend everything, with the kubeconfig of a secret',
    async () => {
      const scene = await start();
      const environment = withoutKubeconfig(scene);
      const named = ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID'];
      const result = await runWorkflow({
        workflow: shortened(read('github/gateway-api.yml'), '          '),
        repository: repositoryRoot(),
        workspace: scene.folder,
        runtime: 'node24',
        env: placeVariables(environment),
        vars: {
          ...Object.fromEntries(named.map(name => [name, environment[name] ?? ''])),
          WORKSPACE_ID: logWorldOf(scene.playground.state).workspace.id,
          PROMOTION_LEDGER: 'file:ledger',
        },
        secrets: { KUBECONFIG: kubeconfigIn(scene) },
        idToken: {
          url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
          token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
        },
      });
      expect([result.conclusion, result.log]).toEqual(['success', expect.any(String)]);
      expect(stepById(result, 'shift').outputs).toMatchObject({ promoted: 'true', weight: '100' });
      expect(result.log).not.toContain('deployer-token-of-the-playground');
      expect(share(scene)).toBe(100);
    },
    patience,
  );
});

describe('examples/azure-pipelines/gateway-api.yml', () => {
  it(
    'gives the new backend everything, with the kubeconfig of a secret variable',
    async () => {
      const scene = await start();
      const environment = withoutKubeconfig(scene);
      const workspace = logWorldOf(scene.playground.state).workspace.id;
      const text = read('azure-pipelines/gateway-api.yml')
        .replace(/workspace: 0+.*/, `workspace: ${workspace}`)
        .replace('$(kubeconfigText)', JSON.stringify(JSON.stringify(JSON.parse(kubeconfigIn(scene)))));
      const tasks = await unpackedTasks('canary-shift');
      const ended = await runJob({
        pipeline: shortened(text, '          '),
        tasks,
        sources: scene.folder,
        job: 'shift',
        connections: [connectionOf({ azure: environment })],
        accessToken: environment['SYSTEM_ACCESSTOKEN'] ?? '',
        oidcRequestUrl: environment['SYSTEM_OIDCREQUESTURI'] ?? '',
        agentEnvironment: placeVariables(environment),
      });
      await rm(tasks, { recursive: true });
      expect([ended.result, ended.log]).toEqual(['Succeeded', expect.any(String)]);
      expect(share(scene)).toBe(100);
    },
    patience,
  );
});
