// Azure's own examples of what is played of Front Door (classic), and every answer held against its OpenAPI document.
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

const documents = ['frontdoor/resource-manager/Microsoft.Network/stable/2021-06-01/frontdoor.json'];
const played = [
  'FrontDoors_ListByResourceGroup',
  'FrontDoors_Get',
  'FrontDoors_CreateOrUpdate',
  'Endpoints_PurgeContent',
];

/** A world in which what an example changes or reads is there. */
const worldFor = ({ parameters }: Example): World => {
  const world = defaultWorld();
  const scope = `/subscriptions/${world.subscription}`;
  const owner = { role: 'Owner', scope, actions: ['*'], notActions: [] };
  const group = String(parameters['resourceGroupName'] ?? 'rg1');
  return {
    ...world,
    groups: [group],
    applications: world.applications.map(each => ({ ...each, grants: [owner] })),
    sites: [],
    containers: { environments: [], apps: [], images: {} },
    trafficProfiles: [],
    frontDoors: [],
    classicFrontDoors: (world.classicFrontDoors ?? []).map(each => ({
      ...each,
      group,
      name: String(parameters['frontDoorName'] ?? 'frontDoor1'),
    })),
  };
};

const lastOf = (playground: Playground): LoggedRequest => {
  const found = playground.requests.filter(each => each.room === 'arm').at(-1);
  if (!found) throw new Error('nothing was asked of the control plane');
  return found;
};

maybe('what Front Door (classic) answers, by its own OpenAPI document', () => {
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
    process.stdout.write(`Front Door (classic): ${examples.length} of Azure's examples replayed.\n`);
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

  const ask = (below: string, sent = {}) =>
    askAt(
      playground,
      `/subscriptions/${playground.state.world.subscription}/resourceGroups/rg-prod/providers/Microsoft.Network/frontDoors${below}?api-version=2021-06-01`,
      sent,
    );

  it.each([
    ['', 'FrontDoors_ListByResourceGroup', 200],
    ['/payments-classic', 'FrontDoors_Get', 200],
  ])('holds for GET frontDoors%s', async (below, operation, status) => {
    await ask(below);
    expect(lastOf(playground).status).toBe(status);
    expect(await validator.check(lastOf(playground))).toEqual({ operation, request: [], response: [] });
  });

  /** Azure's document shows refusals without the envelope that every refusal of Resource Manager has; here they have it. */
  const envelope = ['OBJECT_ADDITIONAL_PROPERTIES at /error: Additional properties not allowed: error'];

  it('holds for one that does not exist, but for the envelope of the refusal', async () => {
    await ask('/nobody');
    expect(lastOf(playground).status).toBe(404);
    const verdict = await validator.check(lastOf(playground));
    expect(verdict).toEqual({ operation: 'FrontDoors_Get', request: [], response: envelope });
  });

  const put = async (change: (properties: ReturnType<typeof JSON.parse>) => void, more = {}) => {
    const [live] = playground.state.classicFrontDoors.profiles;
    if (live === undefined) throw new Error('the world has no classic Front Door');
    const { location, tags, properties } = structuredClone(live.whole);
    change(properties);
    const body = JSON.stringify({ location, tags, properties, ...more });
    return ask('/payments-classic', { method: 'PUT', body });
  };
  const [first, second] = [0, 1];
  const backend = (properties: ReturnType<typeof JSON.parse>, at: number) =>
    properties.backendPools[first].properties.backends[at];

  it.each([
    [10, 202],
    [1000, 202],
    [0, 400],
    [1001, 400],
  ])('a weight of %d is answered with %d', async (weight, status) => {
    await put(properties => Object.assign(backend(properties, second), { weight }));
    expect(lastOf(playground).status).toBe(status);
    const { response } = await validator.check(lastOf(playground));
    expect(response).toEqual(status === 202 ? [] : envelope);
  });

  it.each([
    ['nobody enabled', () => put(all => Object.assign(backend(all, first), { enabledState: 'Disabled' }))],
    ['a read-only field', () => put(all => Object.assign(all, { cname: 'x' }))],
    ['an id', () => put(() => undefined, { id: '/x' })],
    ['no location', () => put(() => undefined, { location: undefined })],
    [
      'two enabled without probes',
      () =>
        put(all => {
          backend(all, second).enabledState = 'Enabled';
          all.healthProbeSettings[first].properties.enabledState = 'Disabled';
        }),
    ],
  ])('%s is refused, and nothing is changed', async (_, deed) => {
    const before = JSON.stringify(playground.state.classicFrontDoors);
    await deed();
    expect(lastOf(playground).status).toBe(400);
    expect(JSON.stringify(playground.state.classicFrontDoors)).toBe(before);
  });

  it('what a PUT leaves out is gone', async () => {
    await put(properties => {
      delete properties.friendlyName;
    });
    const [live] = playground.state.classicFrontDoors.profiles;
    expect(lastOf(playground).status).toBe(202);
    expect(live?.whole.properties).not.toHaveProperty('friendlyName');
  });
});
