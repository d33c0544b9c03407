// No permission for exactly one of the calls: action, scope and the least role are named.
import { describe, expect, it } from '@jest/globals';
import type { TrafficManagerTarget } from '../../../../shared/traffic/traffic-manager/target.js';
import { faultOf } from '../behaviours/behaviour.js';
import { worldWithout } from '../forbidden.js';
import { prepare } from './set.js';

type Attempt = (target: TrafficManagerTarget) => Promise<unknown>;

const write: Attempt = async target =>
  target.write({ stable: 90, candidate: 10 }, (await target.read()).guard);
const contributor = 'Traffic Manager Contributor';

const cases: readonly (readonly [action: string, role: string, attempt: Attempt])[] = [
  ['read', 'Reader', target => target.read()],
  ['externalEndpoints/write', contributor, write],
  [
    'externalEndpoints/write',
    contributor,
    async target => target.promote('candidate', (await target.read()).guard),
  ],
];

describe('Traffic Manager without one permission', () => {
  it.each(cases)('names role and scope for %s', async (below, role, attempt) => {
    const action = `Microsoft.Network/trafficManagerProfiles/${below}`;
    const { playground, targetFor, shares } = await prepare('candidate', { world: worldWithout(action) });
    const fault = await faultOf(attempt(await targetFor({ as: 'almost' })));
    expect(fault.code).toBe('IDENTITY_FORBIDDEN');
    expect(fault.facts).toMatchObject({ action, role, status: 403 });
    expect(String(fault.facts['scope'])).toMatch(
      /\/providers\/Microsoft\.Network\/trafficmanagerprofiles\/payments-tm/i,
    );
    expect(fault.hint).toContain(role);
    expect(shares()).toEqual({ stable: 100, candidate: 0 });
    await playground.stop();
  });
});
