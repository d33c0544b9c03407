// Every example that Azure publishes for the operations of Container Apps that are played, and every answer held
// against its OpenAPI documents.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../../playground/default-world.js';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import type { LoggedRequest } from '../../../../playground/reception/request-log.js';
import type { World } from '../../../../playground/world.js';
import { type SpecValidator, specsPresent, specValidator, whySkipped } from '../specs.js';
import { ask, patch, seconds, setImage, setTraffic, settle, start } from './asking.js';
import { type Example, readExamples, send } from './replay.js';

if (!specsPresent) process.stderr.write(`${whySkipped}\n`);
const maybe = specsPresent ? describe : describe.skip;

const folder = 'app/resource-manager/Microsoft.App/stable/2024-03-01';
const documents = ['ContainerApps.json', 'ContainerAppsRevisions.json'].map(each => `${folder}/${each}`);

const notPlayed = ['ContainerApps_GetAuthToken', 'ContainerApps_ListCustomHostNameAnalysis'];

/** The examples speak of one group and environment, and of apps and revisions with names of their own. */
const exampleWorld = (): World => {
  const world = defaultWorld();
  const owner = {
    role: 'Owner',
    scope: `/subscriptions/${world.subscription}`,
    actions: ['*'],
    notActions: [],
  };
  return {
    ...world,
    groups: ['rg'],
    applications: world.applications.map(each => ({ ...each, grants: [owner] })),
    sites: [],
    habits: { containerSingleWeights: 'ignored' },
    containers: {
      environments: [
        {
          name: 'demokube',
          group: 'rg',
          location: 'East US',
          domain: 'demokube-t24clv0g.eastus.azurecontainerapps.io',
        },
      ],
      apps: ['testcontainerapp0', 'testworkerapp0', 'testStaticSite0'].map(name => ({
        name,
        group: 'rg',
        environment: 'demokube',
        configuration: {
          ingress: { external: true, targetPort: 80 },
          secrets: [{ name: 'secret1', value: 's' }],
        },
        template: { containers: [{ name: 'app' }], scale: { minReplicas: 1, maxReplicas: 5 } },
        revisions: [{ suffix: 'pjxhsye', image: 'repo/app:v1', active: true }],
      })),
      images: {},
    },
    trafficProfiles: [],
  };
};

/** The revision of the examples is not named as revisions are today. */
const nameRevisions = (playground: Playground): void => {
  for (const app of playground.state.containerApps.apps) {
    app.revisions = app.revisions.map(each => ({ ...each, name: 'testcontainerApp0-pjxhsye' }));
  }
};

const lastOf = (playground: Playground): LoggedRequest => {
  const found = playground.requests.filter(each => each.room === 'arm').at(-1);
  if (!found) throw new Error('nothing was asked of the control plane');
  return found;
};

maybe('what Microsoft.App answers, by its own OpenAPI documents', () => {
  let playground: Playground;
  let validator: SpecValidator;
  let examples: readonly Example[];

  beforeAll(async () => {
    validator = await specValidator();
    examples = (await readExamples(documents)).filter(each => !notPlayed.includes(each.operation));
  }, 30_000);
  beforeEach(async () => {
    playground = await start();
  });
  afterEach(() => playground.stop());

  const expectValid = async (operation: string, request: readonly string[] = []): Promise<void> => {
    expect(await validator.check(lastOf(playground))).toEqual({ operation, request, response: [] });
  };

  it('holds for each of its 16 examples', async () => {
    const seen: unknown[] = [];
    for (const example of examples) {
      const own = await startPlayground({ world: exampleWorld() });
      nameRevisions(own);
      const came = await send(own, example);
      const { operation, ...problems } = await validator.check(lastOf(own));
      const isShown = example.statuses.includes(String(came.status));
      seen.push({ file: example.file, operation, ...problems, status: isShown ? 'shown' : came.status });
      await own.stop();
    }
    process.stdout.write(`Microsoft.App: ${examples.length} of Azure's examples replayed.\n`);
    expect(seen).toEqual(
      examples.map(({ file, operation }) => ({
        file,
        operation,
        request: [],
        response: [],
        status: 'shown',
      })),
    );
    expect(examples).toHaveLength(16);
  });

  it.each([
    ['containerApps', 'ContainerApps_ListByResourceGroup'],
    ['containerApps/orders-api', 'ContainerApps_Get'],
    ['containerApps/checkout', 'ContainerApps_Get'],
    ['containerApps/worker', 'ContainerApps_Get'],
    ['containerApps/orders-api/revisions', 'ContainerAppsRevisions_ListRevisions'],
    ['containerApps/orders-api/revisions/orders-api--v1', 'ContainerAppsRevisions_GetRevision'],
    [
      'containerApps/orders-api/revisions/orders-api--v1/replicas',
      'ContainerAppsRevisionReplicas_ListReplicas',
    ],
  ])('holds for GET %s', async (path, operation) => {
    await ask(playground, path);
    expect(lastOf(playground).status).toBe(200);
    await expectValid(operation);
  });

  it('holds for a new revision, at every stage of its life', async () => {
    await setImage(playground, 'orders-api', 'contoso.azurecr.io/orders-api:crashes', 'v3');
    await expectValid('ContainerApps_Update');
    for (const wait of [0, 25, 60, 600, 1200]) {
      seconds(playground, wait);
      await ask(playground, 'containerApps/orders-api/revisions');
      await expectValid('ContainerAppsRevisions_ListRevisions');
      await ask(playground, 'containerApps/orders-api/revisions/orders-api--v3/replicas');
      await expectValid('ContainerAppsRevisionReplicas_ListReplicas');
    }
  });

  it('holds while an app is made', async () => {
    const { subscription } = playground.state.world;
    const body = {
      location: 'westeurope',
      properties: {
        environmentId: `/subscriptions/${subscription}/resourceGroups/rg-prod/providers/Microsoft.App/managedEnvironments/cae-prod`,
        template: { containers: [{ name: 'app', image: 'contoso.azurecr.io/fresh:1.0.0' }] },
      },
    };
    await ask(playground, 'containerApps/fresh', { method: 'PUT', body: JSON.stringify(body) });
    expect(lastOf(playground).status).toBe(201);
    await expectValid('ContainerApps_CreateOrUpdate');
    settle(playground);
    await ask(playground, 'containerApps/fresh');
    await expectValid('ContainerApps_Get');
  });

  it('holds for refusals', async () => {
    await ask(playground, 'containerApps/nobody');
    expect(lastOf(playground).status).toBe(404);
    await expectValid('ContainerApps_Get');
    await setTraffic(playground, 'orders-api', [{ revisionName: 'orders-api--v1', weight: 90 }]);
    expect(lastOf(playground).status).toBe(400);
    await expectValid('ContainerApps_Update');
    await patch(playground, 'orders-api', {});
    await patch(playground, 'orders-api', {});
    expect(lastOf(playground).status).toBe(409);
    await expectValid('ContainerApps_Update');
  });

  it('agrees on what is wrong with a body: both refuse an unknown field', async () => {
    await setTraffic(playground, 'orders-api', [{ revision: 'orders-api--v1', weight: 100 }]);
    expect(lastOf(playground).status).toBe(400);
    const verdict = await validator.check(lastOf(playground));
    expect(verdict.request.join()).toContain('revision');
  });
});
