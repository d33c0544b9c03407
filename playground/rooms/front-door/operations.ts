// Long operations: a change is answered with 202 and an address to ask at. It is over long before the edges know of it.
import { type Answer, json } from '../../exchange.js';
import { groupScope } from '../arm-place.js';
import type { ArmCall, ArmOperation, ArmProvider } from '../arm-provider.js';
import { noResource } from '../arm-refusals.js';
import { frontDoorVersion } from './world.js';

/** `Microsoft.Cdn` and the like, and whatever stands before the id. */
type Below = (call: ArmCall) => string;
const besideProfiles: Below = ({ state }) =>
  `/subscriptions/${state.world.subscription}/providers/Microsoft.Cdn/operationresults`;

export const accepted = (
  call: ArmCall,
  body: Answer,
  at: { readonly below: Below; readonly version: string } = {
    below: besideProfiles,
    version: frontDoorVersion,
  },
): Answer => {
  const { state, operation: id, group } = call;
  const startedAt = state.clock.now().getTime();
  const endsAt = startedAt + state.habits.frontDoorOperationSeconds * 1000;
  state.frontDoors.operations.set(id, { id, startedAt, endsAt, group });
  const address = `https://management.azure.com${at.below(call)}/${id}?api-version=${at.version}`;
  return {
    ...body,
    status: 202,
    headers: { ...body.headers, 'azure-asyncoperation': address, location: address },
  };
};

export const operationStatus: ArmOperation['run'] = call => {
  const id = call.names['operation'] ?? '';
  const found = call.state.frontDoors.operations.get(id);
  if (!found) return noResource(`Microsoft.Cdn/operationresults/${id}`, call.group);
  const isOver = found.endsAt <= call.state.clock.now().getTime();
  return json(200, {
    name: id,
    status: isOver ? 'Succeeded' : 'InProgress',
    startTime: new Date(found.startedAt).toISOString(),
  });
};

export const frontDoorOperations: ArmProvider = {
  namespace: 'Microsoft.Cdn',
  reach: 'subscription',
  versions: [frontDoorVersion],
  locations: ['global'],
  types: ['operationresults'],
  routes: [
    {
      address: 'operationresults/{operation}',
      operations: {
        GET: {
          action: 'Microsoft.Cdn/operationresults/read',
          run: operationStatus,
          // Judged at the group of the profile: its address lies below the subscription, where few have a role.
          scope: (ask, state) => {
            const group = state.frontDoors.operations.get(ask.path.split('/').at(-1) ?? '')?.group;
            const { subscription } = state.world;
            return group === undefined ? `/subscriptions/${subscription}` : groupScope(subscription, group);
          },
        },
      },
    },
  ],
};
