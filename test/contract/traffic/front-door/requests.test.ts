// What this target sends, held against Azure's own document; and what it may do without each of its rights.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type SpecValidator, specsPresent, specValidator, whySkipped } from '../../playground/specs.js';
import { worldWithout } from '../forbidden.js';
import { patient, prepare, type Setting } from './set.js';

if (!specsPresent) process.stderr.write(`${whySkipped}\n`);

let set: Setting;
afterEach(() => set.playground.stop());

const asked = () => set.playground.requests.filter(({ room }) => room === 'arm');

describe('the requests of a whole rollout', () => {
  let validator: SpecValidator | undefined;
  beforeAll(async () => {
    validator = specsPresent ? await specValidator() : undefined;
  }, 60_000);
  afterAll(() => {
    validator = undefined;
  });

  it('are as Azure documents them, and so are the answers', async () => {
    set = await prepare('green');
    const target = patient(set.targetFor({ purges: true }), set.entry);
    expect(await target.ready({ green: 10, blue: 90 })).toEqual({ kind: 'ready' });
    const { before } = await target.write({ green: 10, blue: 90 }, (await target.read()).guard);
    await target.promote('green', (await target.read()).guard);
    const receipt = await target.restore(before);
    await target.seen(receipt);
    const own = asked().filter(({ path }) => !/operationresults/.test(path));
    expect(own.length).toBeGreaterThan(15);
    for (const exchange of own) {
      const verdict = await validator?.check(exchange);
      const problems = [verdict?.request ?? [], verdict?.response ?? []];
      expect([exchange.method, exchange.path, ...problems]).toEqual([exchange.method, exchange.path, [], []]);
    }
  });

  it('change nothing of an origin but its weight and its state', async () => {
    set = await prepare('green');
    const { guard } = await set.target.read();
    await set.target.write({ green: 10, blue: 90 }, guard);
    const bodies = asked().flatMap(({ method, body }) => (method === 'PATCH' ? [JSON.parse(body)] : []));
    expect(bodies).toEqual([{ properties: { enabledState: 'Enabled', weight: 111 } }]);
  });

  it('carry one mark, by which the activity log knows them for ours', async () => {
    set = await prepare('green');
    const { guard } = await set.target.read();
    await set.target.write({ green: 10, blue: 90 }, guard);
    const marks = asked()
      .filter(({ method }) => method === 'PATCH')
      .map(({ headers }) => headers['x-ms-correlation-request-id']);
    expect(new Set(marks).size).toBe(1);
    expect(marks[0]).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('without one of its rights', () => {
  const start = async (action: string) => {
    set = await prepare('green', { world: worldWithout(action) });
    return set.targetFor({ as: 'almost' });
  };

  it.each([
    ['the origin group', 'Microsoft.Cdn/profiles/originGroups/read'],
    ['the origins', 'Microsoft.Cdn/profiles/originGroups/origins/read'],
  ])('it cannot read %s, and says which', async (_, action) => {
    const target = await start(action);
    await expect(target.read()).rejects.toMatchObject({
      code: 'IDENTITY_FORBIDDEN',
      facts: { action, role: 'Reader' },
    });
  });

  it('it cannot write, and says which', async () => {
    const action = 'Microsoft.Cdn/profiles/originGroups/origins/write';
    const target = await start(action);
    const { guard } = await target.read();
    await expect(target.write({ green: 10, blue: 90 }, guard)).rejects.toMatchObject({
      code: 'IDENTITY_FORBIDDEN',
      facts: { action, role: 'CDN Profile Contributor' },
    });
    expect(await target.ready({ green: 10, blue: 90 })).toMatchObject({ kind: 'never' });
  });

  it.each([
    ['endpoints', 'Microsoft.Cdn/profiles/afdEndpoints/read'],
    ['routes', 'Microsoft.Cdn/profiles/afdEndpoints/routes/read'],
  ])('it does without the %s', async (_, action) => {
    const target = await start(action);
    expect((await target.read()).split).toEqual({ blue: 100, green: 0 });
  });

  it('it sees by the origins themselves that an operation has ended', async () => {
    const target = await start('Microsoft.Cdn/operationresults/read');
    const { guard } = await target.read();
    await target.write({ green: 10, blue: 90 }, guard);
    expect(set.shares()['green']).toBeCloseTo(10, 1);
    expect((await set.target.read()).arms.map(({ name }) => name)).toEqual(['blue', 'green']);
  });
});
