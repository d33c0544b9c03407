// Every example that Azure publishes for the operations of Traffic Manager that are played, and every answer held
// against its OpenAPI document.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../../playground/default-world.js';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import type { LoggedRequest } from '../../../../playground/reception/request-log.js';
import type { World } from '../../../../playground/world.js';
import { type Example, readExamples, send } from '../container-apps/replay.js';
import { type SpecValidator, specsPresent, specValidator, whySkipped } from '../specs.js';
import { ask, candidate, patch, start } from './asking.js';

if (!specsPresent) process.stderr.write(`${whySkipped}\n`);
const maybe = specsPresent ? describe : describe.skip;

const documents = ['trafficmanager/resource-manager/Microsoft.Network/stable/2022-04-01/trafficmanager.json'];

const isPlayed = ({ operation }: Example): boolean => !operation.includes('Availability');

/** A world in which what an example changes, reads or deletes is there. */
const worldFor = (example: Example): World => {
  const world = defaultWorld();
  const owner = {
    role: 'Owner',
    scope: `/subscriptions/${world.subscription}`,
    actions: ['*'],
    notActions: [],
  };
  const group = String(example.parameters['resourceGroupName'] ?? 'rg');
  const { profileName, endpointName } = example.parameters;
  const makesProfile = example.operation === 'Profiles_CreateOrUpdate';
  const endpoint = {
    kind: 'externalEndpoints' as const,
    name: decodeURIComponent(String(endpointName ?? 'azsmnet7187')),
    properties: { target: 'foobar.contoso.com', endpointStatus: 'Enabled', weight: 1, priority: 1 },
  };
  const profile = {
    name: String(profileName ?? 'azsmnet6386'),
    group,
    tags: {},
    properties: {
      profileStatus: 'Enabled',
      trafficRoutingMethod: 'Performance',
      dnsConfig: { relativeName: String(profileName ?? 'azsmnet6386'), ttl: 35 },
      monitorConfig: { protocol: 'HTTP', port: 80, path: '/testpath.aspx' },
    },
    endpoints: example.operation === 'Endpoints_CreateOrUpdate' ? [] : [endpoint],
  };
  return {
    ...world,
    groups: [group],
    applications: world.applications.map(each => ({ ...each, grants: [owner] })),
    sites: [],
    containers: { environments: [], apps: [], images: {} },
    trafficProfiles: makesProfile ? [] : [profile],
  };
};

const lastOf = (playground: Playground): LoggedRequest => {
  const found = playground.requests.filter(each => each.room === 'arm').at(-1);
  if (!found) throw new Error('nothing was asked of the control plane');
  return found;
};

maybe('what Traffic Manager answers, by its own OpenAPI document', () => {
  let playground: Playground;
  let validator: SpecValidator;
  let examples: readonly Example[];

  beforeAll(async () => {
    validator = await specValidator();
    examples = (await readExamples(documents)).filter(isPlayed);
  }, 30_000);
  beforeEach(async () => {
    playground = await start();
  });
  afterEach(() => playground.stop());

  it('holds for each of its 23 examples', async () => {
    const seen: unknown[] = [];
    for (const example of examples) {
      const own = await startPlayground({ world: worldFor(example) });
      const came = await send(own, example);
      const { operation, ...problems } = await validator.check(lastOf(own));
      const isShown = example.statuses.includes(String(came.status));
      seen.push({ file: example.file, operation, ...problems, status: isShown ? 'shown' : came.status });
      await own.stop();
    }
    process.stdout.write(`Traffic Manager: ${examples.length} of Azure's examples replayed.\n`);
    expect(seen).toEqual(
      examples.map(({ file, operation }) => ({
        file,
        operation,
        request: [],
        response: [],
        status: 'shown',
      })),
    );
    expect(examples).toHaveLength(23);
  });

  it.each([
    ['', 'Profiles_ListByResourceGroup', 200],
    ['/payments-tm', 'Profiles_Get', 200],
    [`/${candidate}`, 'Endpoints_Get', 200],
    ['/nobody', 'Profiles_Get', 404],
  ])('holds for GET %s', async (path, operation, status) => {
    await ask(playground, path);
    expect(lastOf(playground).status).toBe(status);
    expect(await validator.check(lastOf(playground))).toEqual({ operation, request: [], response: [] });
  });

  it('holds for a change, and for one that is refused', async () => {
    for (const [weight, status] of [
      [10, 200],
      [0, 400],
    ] as const) {
      await patch(playground, candidate, { weight });
      expect(lastOf(playground).status).toBe(status);
      const verdict = await validator.check(lastOf(playground));
      expect(verdict).toEqual({ operation: 'Endpoints_Update', request: [], response: [] });
    }
  });
});
