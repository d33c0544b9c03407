// How the control plane writes down a classic Front Door.
import { type Fields, isFields } from '../../exchange.js';
import type { State } from '../../state.js';
import { listIn, textIn } from '../container-apps/merge.js';
import type { LiveClassic } from './live.js';
import type { ClassicWorld } from './world.js';

export const classicPath = (state: State, { group, name }: Pick<ClassicWorld, 'group' | 'name'>): string =>
  `/subscriptions/${state.world.subscription}/resourcegroups/${group}/providers/Microsoft.Network/frontdoors/${name}`;

const listed = [
  'routingRules',
  'loadBalancingSettings',
  'healthProbeSettings',
  'backendPools',
  'frontendEndpoints',
];

/** Each entry of a list is told with its own id, and with how it is. */
const withIds = (path: string, properties: Fields): Fields =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (!listed.includes(name) || !Array.isArray(value)) return [name, value];
      const entries = listIn(properties, name).map(each => ({
        id: `${path}/${name.toLowerCase()}/${textIn(each, 'name') ?? ''}`,
        ...each,
        properties: isFields(each['properties'])
          ? { ...each['properties'], resourceState: 'Enabled' }
          : each['properties'],
        type: `Microsoft.Network/Frontdoors/${name}`,
      }));
      return [name, entries];
    }),
  );

export const classicView = (state: State, { whole, takenUntil }: LiveClassic): Fields => {
  const path = classicPath(state, whole);
  const isTaken = takenUntil <= state.clock.now().getTime();
  return {
    id: path,
    type: 'Microsoft.Network/Frontdoors',
    name: whole.name,
    location: whole.location,
    tags: whole.tags,
    properties: {
      ...withIds(path, whole.properties),
      resourceState: 'Enabled',
      provisioningState: isTaken ? 'Succeeded' : 'Updating',
      cname: `${whole.name}.azurefd.net`,
      frontdoorId: '5a1b0c2d-7e3f-4a55-9c66-0d1e2f3a4b5c',
      rulesEngines: [],
      extendedProperties: {},
      ...whole.shown,
    },
  };
};
