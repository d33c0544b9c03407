// The brake stop-origin against a profile with real visitors: the candidate's own site is stopped on the way back, its probes
// fail, and the edges leave it out long before the change of weights arrives. Never the stable one, and never the only one.
import { afterEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../../playground/default-world.js';
import { revisionHost } from '../../../../playground/rooms/container-apps/lookup.js';
import { frontDoorView } from '../../../../playground/rooms/front-door/view.js';
import type { FrontDoorWorld } from '../../../../playground/rooms/front-door/world.js';
import {
  openOriginResource,
  parseOriginResource,
} from '../../../../shared/azure/front-door/origin-resource.js';
import { createMetrics } from '../../../../shared/azure/telemetry/metrics.js';
import { Fault } from '../../../../shared/fault/fault.js';
import { stoppingBrake } from '../../../../shared/traffic/front-door/stopping.js';
import type { FrontDoorTarget } from '../../../../shared/traffic/front-door/target.js';
import { visit } from './edge.js';
import { prepare, type Setting } from './set.js';

let set: Setting;
afterEach(() => set.playground.stop());

const minute = 60_000;
const budgetMilliseconds = 10 * minute;
const habits = { frontDoorPropagationSeconds: 600, metricsDelaySeconds: 10 };

const subscriptionPath = () => `/subscriptions/${set.playground.state.world.subscription}`;
const idOf = (below: string) => `${subscriptionPath()}/resourceGroups/rg-prod/providers/${below}`;
const preview = () => idOf('Microsoft.Web/sites/payments/slots/preview');
const production = () => idOf('Microsoft.Web/sites/payments');

function targetWith(ids: readonly string[], as?: string): FrontDoorTarget {
  const { entry, targetFor } = set;
  const arm = entry.arm(as);
  const resources = ids.flatMap(id => {
    const parsed = parseOriginResource(id);
    return 'value' in parsed ? [openOriginResource(arm, parsed.value)] : [];
  });
  const profile = idOf('Microsoft.Cdn/profiles/payments-fd');
  const brake = stoppingBrake({ resources, profile, metrics: createMetrics(arm), clock: entry.clock });
  return targetFor({ brake, budgetMilliseconds });
}

async function start(more: object = {}): Promise<void> {
  set = await prepare('green', { seed: 3, world: { ...defaultWorld(), habits, ...more } });
}

const isStopped = (slot: string) => set.playground.state.arm('payments', slot)?.stopped === true;
const pass = (minutes: number) => set.playground.state.clock.advance(minutes * minute);

/** Half of the requests go to green, at all edges; and blue has been on for long. */
async function halfWay(target: FrontDoorTarget) {
  const { guard } = await target.read();
  const { before } = await target.write({ green: 50, blue: 50 }, guard);
  pass(11);
  expect((await visit(set.playground, 100))['green']).toBeGreaterThan(20);
  return before;
}

describe('stop-origin', () => {
  it('stops the candidate on the way back, and its traffic leaves minutes before the change arrives', async () => {
    await start();
    const target = targetWith([production(), preview()]);
    const before = await halfWay(target);
    expect(isStopped('preview')).toBe(false);
    await target.restore(before);
    const braked = await target.braked?.();
    expect(braked).toMatchObject({ isStopped: true, resource: preview() });
    expect(braked?.words).toContain('az webapp start');
    expect(isStopped('preview')).toBe(true);
    expect(isStopped('production')).toBe(false);
    // Two probes were missed, and the edges still know the old weights.
    pass(2);
    const { frontDoors, clock } = set.playground.state;
    expect(frontDoorView(set.playground.state, frontDoors.profiles)['payments-fd']).toMatchObject({
      asked: { payments: { green: 0 } },
      atTheEdge: { payments: { green: 1000, blue: 1000 } },
      failingProbes: { payments: ['green'] },
    });
    expect(frontDoors.profiles[0]?.versions.at(-1)?.seenAt).toBeGreaterThan(
      clock.now().getTime() + 5 * minute,
    );
    expect(await visit(set.playground, 100)).toEqual({ blue: 100 });
  });

  it('works while the control plane of Front Door takes no changes at all', async () => {
    await start();
    const target = targetWith([preview()]);
    const before = await halfWay(target);
    set.playground.state.habits = { ...set.playground.state.habits, frontDoorControlPlane: 'frozen' };
    await expect(target.restore(before)).rejects.toBeInstanceOf(Fault);
    expect(await target.braked?.()).toMatchObject({ isStopped: true });
    pass(2);
    expect(await visit(set.playground, 100)).toEqual({ blue: 100 });
  });

  it('needs a role at what it may stop, and says so', async () => {
    await start();
    const rolesOf = (ids: readonly string[]) => targetWith(ids).abilities.leastRoles.map(({ role }) => role);
    expect(rolesOf([preview(), production()])).toContain('Website Contributor');
    expect(rolesOf([idOf('Microsoft.App/containerApps/a/revisions/a--1')])).toContain(
      'Container Apps Contributor',
    );
    expect(set.targetFor().abilities.leastRoles.map(({ role }) => role)).not.toContain('Website Contributor');
  });

  it('stops nobody while a share is given', async () => {
    await start();
    const target = targetWith([preview()]);
    await halfWay(target);
    const { guard } = await target.read();
    await target.write({ green: 10, blue: 90 }, guard);
    expect(await target.braked?.()).toBeUndefined();
    expect(isStopped('preview')).toBe(false);
  });

  it('stops nobody while the other origin is not yet on at all edges', async () => {
    await start();
    const target = targetWith([preview()]);
    const before = await halfWay(target);
    const { guard } = await target.read();
    await target.promote('green', guard);
    pass(30);
    await target.restore(before);
    expect(await target.braked?.()).toMatchObject({
      isStopped: false,
      words: expect.stringContaining('no other origin is known to be on at all edges'),
    });
    expect(isStopped('preview')).toBe(false);
  });

  it('stops nobody where the probes do not show that the other origin answers', async () => {
    await start();
    const target = targetWith([preview()]);
    const before = await halfWay(target);
    const stable = set.playground.state.arm('payments', 'production');
    if (stable === undefined) throw new Error('the world has no production');
    stable.app = { ...stable.app, down: true };
    pass(5);
    await target.restore(before);
    expect(await target.braked?.()).toMatchObject({
      isStopped: false,
      words: expect.stringContaining('do not show that blue answers'),
    });
    expect(isStopped('preview')).toBe(false);
  });

  it('stops nobody where nobody may read what the probes say', async () => {
    await start();
    const { playground } = set;
    const target = targetWith([preview()]);
    const before = await halfWay(target);
    playground.trouble.add({
      match: { path: 'Microsoft.Insights/metrics' },
      do: { status: 403, body: { error: { code: 'AuthorizationFailed', message: 'no' } } },
    });
    await target.restore(before);
    expect(await target.braked?.()).toMatchObject({ isStopped: false });
    expect(isStopped('preview')).toBe(false);
  });

  it('never stops what is behind another origin', async () => {
    await start();
    const target = targetWith([production()]);
    const before = await halfWay(target);
    await target.restore(before);
    expect(await target.braked?.()).toMatchObject({
      isStopped: false,
      words: expect.stringContaining('nothing that is behind green alone'),
    });
    expect(isStopped('production')).toBe(false);
  });

  it('deactivates a revision, where the origins are revisions', async () => {
    const world = defaultWorld();
    const { containerApps } = (await firstStart(world)).playground.state;
    const app = containerApps.apps.find(({ name }) => name === 'orders-api');
    const [first, second] = app?.revisions.filter(({ active }) => active) ?? [];
    if (!app || !first || !second) throw new Error('the world has no two revisions');
    const [one, two] = [first.name, second.name];
    const hosts = { blue: revisionHost(app, first), green: revisionHost(app, second) };
    await set.playground.stop();
    const frontDoors = (world.frontDoors ?? []).map(profile => leadingTo(profile, hosts));
    await start({ frontDoors });
    const target = targetWith([idOf(`Microsoft.App/containerApps/orders-api/revisions/${two}`)]);
    const { guard } = await target.read();
    const { before } = await target.write({ green: 50, blue: 50 }, guard);
    pass(11);
    await target.restore(before);
    expect(await target.braked?.()).toMatchObject({
      isStopped: true,
      words: expect.stringContaining('az containerapp revision activate'),
    });
    const revisions = set.playground.state.containerApps.apps.find(
      ({ name }) => name === 'orders-api',
    )?.revisions;
    expect(revisions?.find(({ name }) => name === two)?.active).toBe(false);
    expect(revisions?.find(({ name }) => name === one)?.active).toBe(true);
  });
});

describe('before the first percent', () => {
  const half = { green: 50, blue: 50 };

  it('an origin that is stopped is refused, with the command that starts it', async () => {
    await start();
    const target = targetWith([preview(), production()]);
    expect(await target.ready(half)).toEqual({ kind: 'ready' });
    const arm = set.playground.state.arm('payments', 'preview');
    if (arm === undefined) throw new Error('the world has no preview');
    arm.stopped = true;
    expect(await target.ready(half)).toMatchObject({
      kind: 'never',
      why: expect.stringMatching(/is stopped, .*: az webapp start .* --name payments --slot preview/),
    });
  });

  it('a brake for something else is refused, and one that nobody may read', async () => {
    await start();
    const other = await targetWith([production()]).ready(half);
    expect(other).toMatchObject({
      kind: 'never',
      why: expect.stringMatching(/nothing that is behind green alone, which leads to payments-preview/),
    });
    const absent = await targetWith([idOf('Microsoft.Web/sites/payments/slots/absent')]).ready(half);
    expect(absent).toMatchObject({ kind: 'never', why: expect.stringContaining('cannot be read') });
  });

  it('a group without health probes is refused: there the brake would do nothing', async () => {
    const frontDoors = (defaultWorld().frontDoors ?? []).map(profile => ({
      ...profile,
      originGroups: profile.originGroups.map(group => {
        const { healthProbeSettings: _, ...properties } = group.properties;
        return { ...group, properties };
      }),
    }));
    await start({ frontDoors });
    expect(await targetWith([preview()]).ready(half)).toMatchObject({
      kind: 'never',
      why: expect.stringContaining('works by health probes'),
    });
  });
});

async function firstStart(world: ReturnType<typeof defaultWorld>): Promise<Setting> {
  set = await prepare('green', { world });
  return set;
}

function leadingTo(profile: FrontDoorWorld, hosts: Readonly<Record<string, string>>): FrontDoorWorld {
  const originGroups = profile.originGroups.map(group => ({
    ...group,
    origins: group.origins.map(origin => {
      const hostName = hosts[origin.name] ?? '';
      return { ...origin, properties: { ...origin.properties, hostName, originHostHeader: hostName } };
    }),
  }));
  return { ...profile, originGroups, distances: {} };
}
