// Microsoft.Network/frontDoors as the control plane shows them: whole resources, read and written as a whole.
import { type Answer, json } from '../../exchange.js';
import { sameName } from '../../state.js';
import type { ArmCall, ArmOperation, ArmProvider } from '../arm-provider.js';
import { noResource } from '../arm-refusals.js';
import { frozen } from '../front-door/changes.js';
import { operationStatus } from '../front-door/operations.js';
import { classicNamed, type LiveClassic } from './live.js';
import { classicView } from './view.js';
import { classicVersion } from './world.js';
import { acceptedChange, writeWhole } from './writing.js';

const type = 'Microsoft.Network/frontDoors';

/** New ones cannot be made, neither here nor on Azure. */
const onDoor =
  (answer: (call: ArmCall, live: LiveClassic) => Answer): ArmOperation['run'] =>
  call => {
    const name = decodeURIComponent(call.names['door'] ?? '');
    const live = classicNamed(call.state.classicFrontDoors, call.group, name);
    return live ? answer(call, live) : noResource(`${type}/${name}`, call.group);
  };

const list: ArmOperation['run'] = ({ state, group }) => {
  const all = state.classicFrontDoors.profiles.filter(each => sameName(each.group, group));
  return json(200, { value: all.map(each => classicView(state, each)) });
};

const purge = onDoor((call, live) => {
  const blocked = frozen(call);
  if (blocked) return blocked;
  for (const { name } of live.asked.endpoints) live.purges.set(name, (live.purges.get(name) ?? 0) + 1);
  return acceptedChange(call, { status: 202, headers: {}, body: '' });
});

export const classicFrontDoors: ArmProvider = {
  namespace: 'Microsoft.Network',
  versions: [classicVersion],
  locations: ['global'],
  types: ['frontdoors', 'frontdooroperationresults'],
  routes: [
    { address: 'frontdoors', operations: { GET: { action: `${type}/read`, run: list } } },
    {
      address: 'frontdoors/{door}',
      operations: {
        GET: {
          action: `${type}/read`,
          run: onDoor(({ state }, live) => json(200, classicView(state, live))),
        },
        PUT: { action: `${type}/write`, run: onDoor(writeWhole) },
      },
    },
    {
      address: 'frontdoors/{door}/purge',
      operations: { POST: { action: `${type}/purge/action`, run: purge } },
    },
    {
      address: 'frontdooroperationresults/{operation}',
      operations: {
        GET: { action: 'Microsoft.Network/frontDoorOperationResults/read', run: operationStatus },
      },
    },
  ],
};
