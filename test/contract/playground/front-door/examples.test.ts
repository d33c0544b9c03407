// Every example that Azure publishes for what is played of Front Door, and every answer held against its OpenAPI document.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../../playground/default-world.js';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import type { LoggedRequest } from '../../../../playground/reception/request-log.js';
import type { World } from '../../../../playground/world.js';
import { askAt } from '../container-apps/asking.js';
import { type Example, readExamples, send } from '../container-apps/replay.js';
import { type SpecValidator, specsPresent, specValidator, whySkipped } from '../specs.js';

if (!specsPresent) process.stderr.write(`${whySkipped}\n`);
const maybe = specsPresent ? describe : describe.skip;

const documents = ['cdn/resource-manager/Microsoft.Cdn/stable/2024-02-01/afdx.json'];
const played = [
  'AFDEndpoints_ListByProfile',
  'AFDEndpoints_Get',
  'AFDOriginGroups_ListByProfile',
  'AFDOriginGroups_Get',
  'AFDOriginGroups_Update',
  'AFDOrigins_ListByOriginGroup',
  'AFDOrigins_Get',
  'AFDOrigins_Create',
  'AFDOrigins_Update',
  'Routes_ListByEndpoint',
  'Routes_Get',
];

/** A world in which what an example changes or reads is there. */
const worldFor = ({ parameters }: Example): World => {
  const world = defaultWorld();
  const owner = {
    role: 'Owner',
    scope: `/subscriptions/${world.subscription}`,
    actions: ['*'],
    notActions: [],
  };
  const [profile] = world.frontDoors ?? [];
  if (profile === undefined) throw new Error('the default world has no Front Door');
  const named = (name: string, usual: string) => String(parameters[name] ?? usual);
  const group = named('resourceGroupName', 'RG');
  const [endpoint] = profile.endpoints;
  const [origins] = profile.originGroups;
  const [route] = endpoint?.routes ?? [];
  const [origin] = origins?.origins ?? [];
  if (!endpoint || !origins || !route || !origin) throw new Error('the default Front Door lacks something');
  return {
    ...world,
    groups: [group],
    applications: world.applications.map(each => ({ ...each, grants: [owner] })),
    sites: [],
    containers: { environments: [], apps: [], images: {} },
    trafficProfiles: [],
    frontDoors: [
      {
        ...profile,
        name: named('profileName', 'profile1'),
        group,
        endpoints: [
          {
            ...endpoint,
            name: named('endpointName', 'endpoint1'),
            routes: [{ ...route, name: named('routeName', 'route1') }],
          },
        ],
        originGroups: [
          {
            ...origins,
            name: named('originGroupName', 'origingroup1'),
            origins: [{ ...origin, name: named('originName', 'origin1') }],
          },
        ],
      },
    ],
  };
};

const lastOf = (playground: Playground): LoggedRequest => {
  const found = playground.requests.filter(each => each.room === 'arm').at(-1);
  if (!found) throw new Error('nothing was asked of the control plane');
  return found;
};

maybe('what Front Door answers, by its own OpenAPI document', () => {
  let playground: Playground;
  let validator: SpecValidator;
  let examples: readonly Example[];

  beforeAll(async () => {
    validator = await specValidator();
    examples = (await readExamples(documents)).filter(({ operation }) => played.includes(operation));
  }, 60_000);
  beforeEach(async () => {
    playground = await startPlayground();
  });
  afterEach(() => playground.stop());

  it('holds for each of its examples', async () => {
    const seen: unknown[] = [];
    for (const example of examples) {
      const own = await startPlayground({ world: worldFor(example) });
      const came = await send(own, example);
      const { operation, ...problems } = await validator.check(lastOf(own));
      const isShown = example.statuses.includes(String(came.status));
      seen.push({ file: example.file, operation, ...problems, status: isShown ? 'shown' : came.status });
      await own.stop();
    }
    process.stdout.write(`Front Door: ${examples.length} of Azure's examples replayed.\n`);
    const expected = examples.map(({ file, operation }) => ({
      file,
      operation,
      request: [],
      response: [],
      status: 'shown',
    }));
    expect(seen).toEqual(expected);
    expect(examples).toHaveLength(played.length);
  });

  const origins = 'payments-fd/originGroups/payments/origins';
  const ask = (path: string, sent = {}) =>
    askAt(
      playground,
      `/subscriptions/${playground.state.world.subscription}/resourceGroups/rg-prod/providers/Microsoft.Cdn/profiles/${path}?api-version=2024-02-01`,
      sent,
    );

  it.each([
    [`${origins}/blue`, 'AFDOrigins_Get', 200],
    [`${origins}/nobody`, 'AFDOrigins_Get', 404],
    ['payments-fd/originGroups', 'AFDOriginGroups_ListByProfile', 200],
    ['payments-fd/afdEndpoints/payments/routes', 'Routes_ListByEndpoint', 200],
  ])('holds for GET %s', async (path, operation, status) => {
    await ask(path);
    expect(lastOf(playground).status).toBe(status);
    expect(await validator.check(lastOf(playground))).toEqual({ operation, request: [], response: [] });
  });

  it.each([
    [10, 202],
    [1000, 202],
    [0, 400],
    [1001, 400],
  ])('a weight of %d is answered with %d', async (weight, status) => {
    const body = JSON.stringify({ properties: { weight } });
    await ask(`${origins}/green`, { method: 'PATCH', body });
    expect(lastOf(playground).status).toBe(status);
    const { response } = await validator.check(lastOf(playground));
    expect(response).toEqual([]);
  });

  it('a change is accepted, and its operation ends before the edges know of it', async () => {
    const body = JSON.stringify({ properties: { weight: 500, enabledState: 'Enabled' } });
    const came = await ask(`${origins}/green`, { method: 'PATCH', body });
    expect(came.status).toBe(202);
    const [live] = playground.state.frontDoors.profiles;
    const before = live?.versions.length ?? 0;
    playground.state.clock.advance(60_000);
    await ask(`${origins}/green`);
    expect(JSON.parse(lastOf(playground).answer?.body ?? '{}').properties.provisioningState).toBe(
      'Succeeded',
    );
    expect(before).toBe(2);
  });
});
