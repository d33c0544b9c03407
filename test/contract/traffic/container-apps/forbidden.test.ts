// No permission for exactly one of the calls: action, scope and the least role are named, and nothing was changed.
import { describe, expect, it } from '@jest/globals';
import type { ContainerAppsTarget } from '../../../../shared/traffic/container-apps/target.js';
import { faultOf } from '../behaviours/behaviour.js';
import { worldWithout } from '../forbidden.js';
import { prepare } from './set.js';

const [stable, candidate] = ['orders-api--v1', 'orders-api--v2'];

const digest = `sha256:${'a3'.repeat(32)}`;
const image = { kind: 'image', reference: 'contoso.azurecr.io/orders-api', digest } as const;

const write = async (target: ContainerAppsTarget) =>
  target.write({ [stable]: 90, [candidate]: 10 }, (await target.read()).guard);

type Attempt = (target: ContainerAppsTarget) => Promise<unknown>;

const cases: readonly (readonly [action: string, role: string, attempt: Attempt])[] = [
  ['read', 'Reader', target => target.read()],
  ['revisions/read', 'Reader', target => target.read()],
  ['revisions/replicas/read', 'Reader', target => target.ready({ [candidate]: 10 })],
  ['revisions/replicas/read', 'Reader', write],
  ['write', 'Container Apps Contributor', write],
  ['write', 'Container Apps Contributor', async target => target.place?.('orders-api--next', image)],
  [
    'write',
    'Container Apps Contributor',
    async target => target.promote(candidate, (await target.read()).guard),
  ],
  [
    'write',
    'Container Apps Contributor',
    target => target.restore({ entries: [{ revision: candidate, weight: 100 }] }),
  ],
  [
    'revisions/activate/action',
    'Container Apps Contributor',
    target => target.restore({ entries: [{ revision: 'orders-api--v0', weight: 100 }] }),
  ],
  [
    'revisions/deactivate/action',
    'Container Apps Contributor',
    target => target.clean({ entries: [{ revision: candidate, weight: 100 }] }),
  ],
];

describe('Container Apps without one permission', () => {
  it.each(cases)('names role and scope for %s', async (below, role, attempt) => {
    const action = `Microsoft.App/containerApps/${below}`;
    const { playground, targetFor, shares } = await prepare('orders-api', candidate, {
      world: worldWithout(action),
    });
    const start = shares();
    const fault = await faultOf(attempt(await targetFor({ as: 'almost' })));
    expect(fault.code).toBe('IDENTITY_FORBIDDEN');
    expect(fault.facts).toMatchObject({ action, role, status: 403 });
    expect(String(fault.facts['scope'])).toMatch(/\/providers\/Microsoft\.App\/containerApps\/orders-api/i);
    expect(fault.hint).toContain(role);
    expect(playground.requests.filter(({ status }) => status === 403).length).toBeGreaterThan(0);
    expect(shares()).toEqual(start);
    await playground.stop();
  });

  it('follows its own change with no role where the operation is told', async () => {
    const { playground, targetFor, shares } = await prepare('orders-api', candidate, {
      world: worldWithout('Microsoft.App/locations/*'),
    });
    await write(await targetFor({ as: 'almost' }));
    expect(shares()).toMatchObject({ [candidate]: 10 });
    await playground.stop();
  });
});
