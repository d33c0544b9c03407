// The whole resource is written for a weight, and nothing of it is lost: not what Azure's document does not know, not what
// somebody else wrote a moment ago, not when answers are lost.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Fault } from '../../../../shared/fault/fault.js';
import { retirementDay } from '../../../../shared/traffic/front-door-classic/retirement.js';
import { settle } from '../../../../shared/traffic/settle.js';
import { type SpecValidator, specsPresent, specValidator, whySkipped } from '../../playground/specs.js';
import { worldWithout } from '../forbidden.js';
import {
  type Change,
  candidate,
  name,
  prepare,
  restOf,
  type Setting,
  stable,
  weighing,
  wholeWrite,
  worldWith,
} from './set.js';

if (!specsPresent) process.stderr.write(`${whySkipped}\n`);

let set: Setting;
afterEach(() => set.playground.stop());

const share = (percent: number) => ({ [candidate]: percent, [stable]: 100 - percent });
const puts = () => set.playground.requests.filter(({ method }) => method === 'PUT');

async function shift(percent: number) {
  const { guard } = await set.target.read();
  return set.target.write(share(percent), guard);
}

/** Fields that no document knows, at every level, and names in an order of their own. */
const unknownFields = worldWith(door => ({
  ...door,
  tags: { zeta: '1', alpha: '2', '10': 'x' },
  properties: {
    zuletzt: { neu: [1, { tief: true }] },
    ...door.properties,
    backendPoolsSettings: {
      sendRecvTimeoutSeconds: 30,
      kommend: 'soon',
      enforceCertificateNameCheck: 'Enabled',
    },
  },
}));

describe('the resource behind a shift', () => {
  it('is the same afterwards, up and back, with whatever Azure may have added to it', async () => {
    set = await prepare({ world: unknownFields });
    const before = restOf(set.live());
    expect(before).toContain('"zuletzt":{"neu":[1,{"tief":true}]}');
    const receipt = await shift(25);
    expect(restOf(set.live())).toBe(before);
    await set.target.restore(receipt.before);
    expect(restOf(set.live())).toBe(before);
    expect(set.warned).toEqual([expect.stringContaining(retirementDay)]);
  });

  it('keeps what somebody else wrote between our look and our write', async () => {
    set = await prepare();
    const { guard } = await set.target.read();
    const renamed: Change = properties => ({ ...properties, friendlyName: 'renamed' });
    expect(set.somebodyElse(renamed)).toBe(202);
    await set.target.write(share(10), guard);
    expect(set.live().whole.properties['friendlyName']).toBe('renamed');
    expect(set.shares()[candidate]).toBeCloseTo(10, 1);
  });

  it('keeps it when our first try was lost as well, since it looks before each', async () => {
    set = await prepare();
    const { guard } = await set.target.read();
    const renamed: Change = properties => ({ ...properties, friendlyName: 'renamed' });
    const events = [
      { on: { method: 'PUT', path: `/frontDoors/${name}`, nth: 1 }, do: { kind: 'drop', value: 'before' } },
      {
        on: { method: 'PUT', path: `/frontDoors/${name}`, nth: 1 },
        do: { kind: 'request', value: wholeWrite(set.playground, renamed) },
      },
    ] as const;
    expect(set.playground.scenarios.start({ name: 'lost', events })).toEqual([]);
    await set.target.write(share(10), guard);
    expect(set.live().whole.properties['friendlyName']).toBe('renamed');
    expect(set.shares()[candidate]).toBeCloseTo(10, 1);
  });

  it('is not written again where a lost answer had come through', async () => {
    set = await prepare();
    set.playground.trouble.add({ match: { method: 'PUT' }, do: 'reset-after' });
    const receipt = await shift(10);
    expect(receipt.unchanged).toBe(false);
    expect(puts()).toHaveLength(1);
    expect(await set.target.reconcile(receipt)).toBe('applied');
  });

  it('is not overwritten where somebody else changed the weights while an answer was awaited', async () => {
    set = await prepare();
    const { guard } = await set.target.read();
    const events = [
      { on: { method: 'PUT', path: `/frontDoors/${name}`, nth: 1 }, do: { kind: 'drop', value: 'before' } },
      {
        on: { method: 'PUT', path: `/frontDoors/${name}`, nth: 1 },
        do: { kind: 'request', value: wholeWrite(set.playground, weighing(500)) },
      },
    ] as const;
    expect(set.playground.scenarios.start({ name: 'lost', events })).toEqual([]);
    await expect(set.target.write(share(10), guard)).rejects.toMatchObject({ code: 'TRAFFIC_UNCLEAR' });
    expect(set.shares()[candidate]).toBeCloseTo(100 / 3, 1);
  });
});

describe('what is no longer there after the write', () => {
  const losing: Change = ({ friendlyName: _, ...properties }) => properties;
  const hand = async () => {
    const events = [
      {
        on: { method: 'PUT', path: `/frontDoors/${name}`, nth: 1 },
        do: { kind: 'request', value: { ...wholeWrite(set.playground, p => weighing(111)(losing(p))) } },
      },
    ] as const;
    expect(set.playground.scenarios.start({ name: 'losing', events })).toEqual([]);
  };

  it('is told by its place, and nothing goes on from there', async () => {
    set = await prepare();
    await hand();
    const receipt = await shift(10);
    expect(set.warned.join()).toContain('properties.friendlyName');
    const settled = await settle(set.target, receipt, set.entry);
    expect(settled).toMatchObject({ kind: 'cannot-know', why: expect.stringContaining('friendlyName') });
    const back = await set.target.restore(receipt.before);
    expect(set.shares()).toEqual(share(0));
    expect((await settle(set.target, back, set.entry)).kind).toBe('seen');
  });

  it('never holds up going back', async () => {
    set = await prepare();
    const { before } = await shift(10);
    await hand();
    await set.target.restore(before);
    expect(set.warned.join()).toContain('properties.friendlyName');
  });
});

describe('the requests of a whole rollout', () => {
  let validator: SpecValidator | undefined;
  beforeAll(async () => {
    validator = specsPresent ? await specValidator() : undefined;
  }, 60_000);
  afterAll(() => {
    validator = undefined;
  });

  it('are as Azure documents them, and so are the answers', async () => {
    set = await prepare();
    const target = set.targetFor({ purges: true });
    expect(await target.ready(share(10))).toEqual({ kind: 'ready' });
    const receipt = await target.write(share(10), (await target.read()).guard);
    await set.entry.clock.sleep(21 * 60_000);
    await target.promote(candidate, (await target.read()).guard);
    const back = await target.restore(receipt.before);
    await set.entry.clock.sleep(21 * 60_000);
    expect((await target.seen(back)).kind).toBe('seen');
    expect(set.live().purges.get('default')).toBe(1);
    const own = set.playground.requests.filter(
      ({ room, path }) => room === 'arm' && /\/frontDoors\//i.test(path) && !/Insights/.test(path),
    );
    expect(own.map(({ method }) => method)).toEqual(expect.arrayContaining(['GET', 'PUT', 'POST']));
    for (const exchange of own) {
      const verdict = await validator?.check(exchange);
      const problems = [verdict?.request ?? [], verdict?.response ?? []];
      expect([exchange.method, exchange.path, ...problems]).toEqual([exchange.method, exchange.path, [], []]);
    }
  });

  it('change all shares in one write, and carry one mark', async () => {
    set = await prepare();
    const { before } = await shift(10);
    await set.target.restore(before);
    expect(puts()).toHaveLength(2);
    const marks = puts().map(({ headers }) => headers['x-ms-correlation-request-id']);
    expect(new Set(marks).size).toBe(1);
    expect(marks[0]).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('without one of its rights', () => {
  const start = async (action: string) => {
    set = await prepare({ world: worldWithout(action) });
    return set.targetFor({ as: 'almost' });
  };

  it.each([
    ['Microsoft.Network/frontDoors/read', 'Reader'],
    ['Microsoft.Network/frontDoors/write', 'Network Contributor'],
  ])('%s, it says which is missing', async (action, role) => {
    const target = await start(action);
    const deed = async () => target.write(share(10), (await target.read()).guard);
    await expect(deed()).rejects.toMatchObject({ code: 'IDENTITY_FORBIDDEN', facts: { action, role } });
    expect(set.shares()).toEqual(share(0));
  });

  it('it sees by the resource itself that an operation has ended', async () => {
    const target = await start('Microsoft.Network/frontDoorOperationResults/read');
    await target.write(share(10), (await target.read()).guard);
    expect(set.shares()[candidate]).toBeCloseTo(10, 1);
  });

  it('it goes back without emptying caches, and says so', async () => {
    set = await prepare({ world: worldWithout('Microsoft.Network/frontDoors/purge/action') });
    const target = set.targetFor({ as: 'almost', purges: true, budgetMilliseconds: 60_000 });
    const { before } = await target.write(share(10), (await target.read()).guard);
    const back = await target.restore(before);
    await set.entry.clock.sleep(30 * 60_000);
    const seen = await target.seen(back).catch((thrown: unknown) => thrown);
    expect(seen instanceof Fault ? seen.code : seen).toMatchObject({ kind: 'seen' });
    expect(set.warned.join()).toContain('the caches were not purged');
  });
});
