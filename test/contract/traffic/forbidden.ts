// One application of the world that may do everything but one action: exactly one call is answered 403.
import { defaultWorld } from '../../../playground/default-world.js';
import type { World } from '../../../playground/world.js';

export function worldWithout(action: string, name = 'almost'): World {
  const world = defaultWorld();
  const [pattern] = world.applications;
  if (pattern === undefined) throw new Error('the world has no application');
  const scope = `/subscriptions/${world.subscription}`;
  const almost = {
    ...pattern,
    name,
    clientId: '0a0a0a0a-0000-4000-8000-00000000a1a1',
    objectId: '0a0a0a0a-0000-4000-8000-00000000b2b2',
    grants: [{ role: 'Custom', scope, actions: ['*'], notActions: [action] }],
  };
  return { ...world, applications: [...world.applications, almost] };
}
