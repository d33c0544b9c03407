// Front Door (classic): one request each, no decisions. It knows no change of a part: the whole resource is read, and the
// whole resource is written. Why by requests of our own: see ../front-door/client.ts.
import { randomUUID } from 'node:crypto';
import type { Arm } from '../arm.js';
import { type ArmRequest, sendToArm } from '../arm-request.js';
import { nameIn, pageIn } from '../front-door/answers.js';
import { type Followed, type Following, follow, type Operation, operationOf } from '../long-operation.js';
import { correlationHeader } from '../sdk-request.js';
import { type Door, doorIn } from './answers.js';

export type { Door, Pool } from './answers.js';

/** The newest there is, and the one that our copies of Azure's API documents describe. */
const apiVersion = '2021-06-01';

export type DoorAddress = {
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly frontDoor: string;
};

export type ClassicFrontDoor = {
  /** Under which our changes stand in the activity log. */
  readonly correlation: string;
  readonly door: (at: DoorAddress) => Promise<Door>;
  readonly doorNames: (at: DoorAddress) => Promise<readonly string[]>;
  /**
   * Whatever is not in the body is gone afterwards. Sent once: repeated blindly it would take away what somebody else
   * wrote in between. The operation that goes on after the answer; undefined when it is over.
   */
  readonly put: (at: DoorAddress, body: string) => Promise<Operation | undefined>;
  readonly follow: (operation: Operation, following: Following) => Promise<Followed>;
  /** Everything that the caches of all its hosts hold. */
  readonly purge: (at: DoorAddress) => Promise<void>;
};

export function createClassicFrontDoor(arm: Arm, now: () => number): ClassicFrontDoor {
  const correlation = randomUUID();
  const send = (at: DoorAddress, below: string, request: Omit<ArmRequest, 'url' | 'resource'>) =>
    sendToArm(arm, {
      ...request,
      url: `${groupPath(at)}/frontDoors${below}?api-version=${apiVersion}`,
      resource: `Front Door (classic) ${at.frontDoor} in ${at.resourceGroup}`,
      ...(request.body !== undefined && { headers: { [correlationHeader]: correlation } }),
    });
  return {
    correlation,
    door: async at => {
      const { text, json } = await send(at, own(at), { method: 'GET' });
      return doorIn(text, json);
    },
    doorNames: async at => {
      const { json } = await send(at, '', { method: 'GET' });
      return pageIn(json).entries.map(nameIn);
    },
    put: async (at, body) =>
      operationOf(await send(at, own(at), { method: 'PUT', body, retry: 'once' }), now()),
    follow: (operation, following) => follow(arm, operation, following),
    purge: async at => {
      const body = JSON.stringify({ contentPaths: ['/*'] });
      // Purging twice is purging once.
      await send(at, `${own(at)}/purge`, { method: 'POST', body, retry: 'idempotent', expect: 'none' });
    },
  };
}

function own({ frontDoor }: DoorAddress): string {
  return `/${encodeURIComponent(frontDoor)}`;
}

function groupPath({ subscription, resourceGroup }: DoorAddress): string {
  return `/subscriptions/${subscription}/resourceGroups/${encodeURIComponent(resourceGroup)}/providers/Microsoft.Network`;
}
