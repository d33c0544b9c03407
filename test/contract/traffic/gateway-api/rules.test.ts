// Routes of every shape: which rules move, which take no part, and what is refused with its reason.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fields } from '../../../../playground/exchange.js';
import { faultOf } from '../behaviours/behaviour.js';
import { candidate, clusterWith, prepare, routeWith, type Setting, stable, weights } from './set.js';

const open: Setting[] = [];
async function setWith(...given: Parameters<typeof prepare>): Promise<Setting> {
  const set = await prepare(...given);
  open.push(set);
  return set;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ playground }) => playground.stop()));
});

const backend = (name: string, weight?: number): Fields => ({
  name,
  port: 80,
  ...(weight !== undefined && { weight }),
});
const both = (from: number, to: number) => [backend(stable, from), backend(candidate, to)];
const rulesOf = (...rules: readonly Fields[]) => routeWith({ rules });
const written = ({ route }: Setting) =>
  JSON.stringify(route().spec)
    .match(/"weight":\d+/g)
    ?.map(each => Number(each.slice(9)));

describe('the rules of a route', () => {
  it('move together, and those with one backend stay', async () => {
    const set = await setWith(
      rulesOf(
        { backendRefs: both(1, 0) },
        { name: 'admin', backendRefs: [backend(stable, 7)] },
        { backendRefs: [...both(300, 0)].reverse() },
      ),
    );
    const live = await set.target.read();
    expect(live.split).toEqual({ [stable]: 100, [candidate]: 0 });
    expect(live.remarks).toContain(`admin takes no part: it goes to ${stable}`);
    const { before } = await set.target.write({ [stable]: 75, [candidate]: 25 }, live.guard);
    expect(written(set)).toEqual([75, 25, 7, 25, 75]);
    expect(set.playground.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
    await set.target.restore(before);
    expect((await set.target.read()).split).toEqual({ [stable]: 100, [candidate]: 0 });
  });

  it('count a backend without a weight as 1, as the API says', async () => {
    const set = await setWith(rulesOf({ backendRefs: [backend(stable), backend(candidate)] }));
    expect((await set.target.read()).split).toEqual({ [stable]: 50, [candidate]: 50 });
  });

  it('keep the shares of backends that take no part', async () => {
    const { backends } = clusterWith();
    const third = backends.slice(0, 1).map(each => ({ ...each, name: 'third' }));
    const rules = rulesOf({ backendRefs: [...both(60, 0), backend('third', 40)] });
    const set = await setWith({ ...rules, backends: [...backends, ...third] });
    const { guard } = await set.target.read();
    await set.target.write({ [stable]: 50, [candidate]: 10, third: 40 }, guard);
    expect(written(set)).toEqual([50, 10, 40]);
  });

  it.each([
    ['no rule shares', [{ backendRefs: [backend(stable, 1)] }], 'no rule of HTTPRoute storefront'],
    [
      'two rules share differently',
      [{ backendRefs: both(9, 1) }, { backendRefs: both(8, 2) }],
      'differently',
    ],
    [
      'two rules share between others',
      [{ backendRefs: both(9, 1) }, { backendRefs: [backend('third', 9), backend(candidate, 1)] }],
      'differently',
    ],
    [
      'a rule names a backend twice',
      [{ backendRefs: [backend(stable, 1), backend(candidate, 0), backend(stable, 1)] }],
      'twice',
    ],
  ])('are refused with their list when %s', async (_, rules, words) => {
    const set = await setWith(rulesOf(...rules));
    const fault = await faultOf(set.target.read());
    expect([fault.code, fault.message]).toEqual(['TARGET_UNSUITABLE', expect.stringContaining(words)]);
  });

  it('of an old snapshot are left alone in another cluster', async () => {
    const set = await setWith();
    const live = await set.target.read();
    const { before } = await set.target.write({ [stable]: 90, [candidate]: 10 }, live.guard);
    const elsewhere = { ...before, uid: 'another', id: 'https://elsewhere.example/x' };
    expect(await faultOf(set.target.restore(elsewhere))).toMatchObject({ code: 'TARGET_UNSUITABLE' });
    expect(written(set)).toEqual([90, 10]);
    // Made anew in the same cluster it is the route that was meant.
    await set.target.restore({ ...before, uid: 'made-anew' });
    expect(written(set)).toEqual([100, 0]);
  });

  it('that lost a backend that had traffic cannot go back to it', async () => {
    const set = await setWith(rulesOf({ backendRefs: [...both(60, 0), backend('third', 40)] }));
    const { before } = await set.target.write(
      { [stable]: 60, [candidate]: 0, third: 40 },
      (await set.target.read()).guard,
    );
    set.somebodyElse([{ op: 'remove', path: '/spec/rules/0/backendRefs/2' }]);
    expect(await faultOf(set.target.restore(before))).toMatchObject({
      code: 'TARGET_NOT_FOUND',
      message: expect.stringContaining('third had traffic before'),
    });
  });
});

describe('who writes beside us', () => {
  it('reports of controllers are no conflict, though they change the version', async () => {
    const set = await setWith();
    const first = await set.target.read();
    await set.target.write({ [stable]: 90, [candidate]: 10 }, first.guard);
    const second = await set.target.read();
    const version = set.route().resourceVersion;
    await set.clock.sleep(60_000);
    expect((await set.target.read()).guard).toBe(second.guard);
    expect(set.route().resourceVersion).toBeGreaterThan(version);
    await set.target.write({ [stable]: 80, [candidate]: 20 }, second.guard);
    expect(written(set)).toEqual([80, 20]);
  });

  it('a report between look and write makes us look again, and write once more', async () => {
    const set = await setWith();
    const { guard } = await set.target.read();
    const { playground } = set;
    // The report comes with the first write, so that the version that it names is no longer there.
    playground.trouble.add({
      match: { method: 'PATCH', path: '/httproutes/', times: 1 },
      do: { status: 409, body: { kind: 'Status', reason: 'Conflict', message: 'modified', code: 409 } },
    });
    expect(await set.target.write({ [stable]: 90, [candidate]: 10 }, guard)).toMatchObject({
      unchanged: false,
    });
    expect(playground.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(2);
    expect(written(set)).toEqual([90, 10]);
  });

  it('whoever declares the rules is named, since it will declare them again', async () => {
    const set = await setWith();
    const { spec } = set.route();
    const cluster = set.playground.state.clusters[0];
    set.route().managed = [
      { manager: 'argocd-controller', operation: 'Apply', fields: Object.keys(spec), at: new Date() },
    ];
    expect(cluster).toBeDefined();
    const { remarks } = await set.target.read();
    expect(remarks).toContainEqual(expect.stringMatching(/^argocd-controller declares the rules/));
  });

  it('our own change is remembered as ours, and nothing else of it is', async () => {
    const set = await setWith();
    await set.target.write({ [stable]: 90, [candidate]: 10 }, (await set.target.read()).guard);
    expect(set.route().managed.map(({ manager, operation, fields }) => [manager, operation, fields])).toEqual(
      [
        ['kubectl', 'Update', ['parentRefs', 'hostnames']],
        ['azure-promote', 'Update', ['rules']],
      ],
    );
  });
});

describe('the gateway', () => {
  it('has taken a change over only when its report speaks of it', async () => {
    const set = await setWith();
    const receipt = await set.target.write(
      { [stable]: 90, [candidate]: 10 },
      (await set.target.read()).guard,
    );
    expect(await set.target.seen(receipt)).toEqual({
      kind: 'not-yet',
      split: { [stable]: 100, [candidate]: 0 },
    });
    await set.clock.sleep(5_000);
    expect(await set.target.seen(receipt)).toMatchObject({ kind: 'seen', by: 'read' });
  });

  it('that refuses the route lets nobody get more, and is quoted; going back waits for nobody', async () => {
    const set = await setWith(clusterWith(rulesOf({ backendRefs: [...both(90, 10), backend('gone', 0)] })));
    const live = await set.target.read();
    expect(live.remarks).toContainEqual(expect.stringContaining('ResolvedRefs is False (BackendNotFound)'));
    const more = { [stable]: 50, [candidate]: 50, gone: 0 };
    const fault = await faultOf(set.target.write(more, live.guard));
    expect(fault).toMatchObject({
      code: 'TARGET_UNSUITABLE',
      message: expect.stringContaining('Service gone not found'),
    });
    const { before } = await set.target.write(live.split, live.guard);
    set.somebodyElse(weights(40));
    await set.target.restore(before);
    expect(written(set)).toEqual([90, 10, 0]);
  });

  it('sends no more to a backend without a ready pod', async () => {
    const set = await setWith();
    const backendOf = set.playground.state.clusters[0]?.backends.find(
      ({ described }) => described.name === candidate,
    );
    if (backendOf === undefined) throw new Error('there is no candidate');
    backendOf.app = { ...backendOf.app, starts: false };
    const { guard } = await set.target.read();
    const fault = await faultOf(set.target.write({ [stable]: 90, [candidate]: 10 }, guard));
    expect(fault).toMatchObject({
      code: 'TARGET_UNSUITABLE',
      message: expect.stringContaining('no pod of storefront-v2'),
    });
    expect(written(set)).toEqual([100, 0]);
  });
});

describe('what runs behind a backend', () => {
  it('is the digest that its pods were pulled by', async () => {
    const set = await setWith();
    const { arms } = await set.target.read();
    expect(arms.map(({ name, digest, unknown }) => [name, digest, unknown])).toEqual([
      [stable, `sha256:${'e1'.repeat(32)}`, []],
      [candidate, `sha256:${'e2'.repeat(32)}`, []],
    ]);
  });

  it('is not known to whoever may not look, and the split is told all the same', async () => {
    const { users } = clusterWith();
    const almost = users.map(user => ({
      ...user,
      rights: user.rights.filter(({ resource }) => resource !== 'pods'),
    }));
    const set = await setWith({ users: almost });
    const live = await set.target.read();
    expect(live.split).toEqual({ [stable]: 100, [candidate]: 0 });
    expect(live.arms[0]?.digest).toBeUndefined();
    expect(live.arms[0]?.unknown).toEqual([expect.stringContaining('may not list pods')]);
    await set.target.write({ [stable]: 90, [candidate]: 10 }, live.guard);
    expect(written(set)).toEqual([90, 10]);
  });

  it('may have an address of its own, as its Service says', async () => {
    const backends = clusterWith().backends.map(each =>
      each.name === candidate
        ? { ...each, annotations: { 'azure-promote/address': 'https://canary.shop.example' } }
        : each,
    );
    const set = await setWith({ backends });
    expect((await set.target.addressOf(candidate))?.href).toBe('https://canary.shop.example/');
    expect(await set.target.addressOf(stable)).toBeUndefined();
  });
});
