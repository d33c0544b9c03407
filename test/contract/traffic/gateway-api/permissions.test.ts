// The Role of the docs: each right is taken away alone, and whoever lacks it learns which one, and where.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { TrafficTarget } from '../../../../shared/traffic/target.js';
import { faultOf } from '../behaviours/behaviour.js';
import { candidate, clusterWith, prepare, type Setting, stable } from './set.js';

const open: Setting[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ playground }) => playground.stop()));
});

async function targetWithout(verb: string, resource: string): Promise<TrafficTarget> {
  const users = clusterWith().users.map(user => ({
    ...user,
    rights: user.rights.map(right =>
      right.resource === resource ? { ...right, verbs: right.verbs.filter(each => each !== verb) } : right,
    ),
  }));
  const set = await prepare({ users });
  open.push(set);
  return set.target;
}

const split = { [stable]: 90, [candidate]: 10 };

describe('without the right to', () => {
  it('get the route nothing is known', async () => {
    const target = await targetWithout('get', 'httproutes');
    expect(await faultOf(target.read())).toMatchObject({
      code: 'IDENTITY_FORBIDDEN',
      message: 'system:serviceaccount:shop:promoter may not get httproutes.gateway.networking.k8s.io',
      facts: { action: 'get httproutes.gateway.networking.k8s.io', scope: 'namespace shop' },
    });
  });

  it('patch the route nothing is written', async () => {
    const target = await targetWithout('patch', 'httproutes');
    const { guard } = await target.read();
    expect(await faultOf(target.write(split, guard))).toMatchObject({
      code: 'IDENTITY_FORBIDDEN',
      hint: expect.stringContaining(
        'a Role with patch httproutes.gateway.networking.k8s.io in namespace shop',
      ),
    });
  });

  it.each([
    ['get', 'services'],
    ['list', 'pods'],
  ])('%s %s the build is not known, and the split is', async (verb, resource) => {
    const target = await targetWithout(verb, resource);
    const live = await target.read();
    expect(live.split).toEqual({ [stable]: 100, [candidate]: 0 });
    expect(live.arms[1]?.unknown).toEqual([expect.stringContaining(`may not ${verb} ${resource}`)]);
    expect(await target.write(split, live.guard)).toMatchObject({ unchanged: false });
  });

  it('anything, a token that the cluster does not know is told apart', async () => {
    const [first] = clusterWith().users;
    const set = await prepare({ users: first === undefined ? [] : [{ ...first }] });
    open.push(set);
    const { state } = set.playground;
    const cluster = state.clusters[0];
    expect(cluster).toBeDefined();
    Object.assign(cluster?.described.users[0] ?? {}, { token: 'another-one' });
    expect(await faultOf(set.target.read())).toMatchObject({ code: 'IDENTITY_REFUSED' });
  });
});
