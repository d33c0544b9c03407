// Front Door (Standard and Premium): one request each, no decisions. By requests of our own: the official client would
// take more than half of the room that is left in the bundle, for eight requests of its two hundred.
import { randomUUID } from 'node:crypto';
import type { Answer } from '../../http/transport.js';
import type { Arm } from '../arm.js';
import { sendToArm } from '../arm-request.js';
import { type Followed, type Following, follow, type Operation, operationOf } from '../long-operation.js';
import { correlationHeader } from '../sdk-request.js';
import {
  nameIn,
  type Origin,
  type OriginGroup,
  originGroupIn,
  originIn,
  pageIn,
  type Route,
  routeIn,
} from './answers.js';

export type { Origin, OriginGroup, Route } from './answers.js';

/** The version that our copies of Azure's API documents describe. */
const apiVersion = '2024-02-01';
const mostPages = 20;

export type OriginGroupAddress = {
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly profile: string;
  readonly originGroup: string;
};

export type OriginChange = {
  readonly name: string;
  /** Left as it is when absent. */
  readonly weight?: number;
  readonly status: 'Enabled' | 'Disabled';
};

export type FrontDoor = {
  /** Under which our changes stand in the activity log. */
  readonly correlation: string;
  readonly group: (at: OriginGroupAddress) => Promise<OriginGroup>;
  readonly origins: (at: OriginGroupAddress) => Promise<readonly Origin[]>;
  readonly endpoints: (at: OriginGroupAddress) => Promise<readonly string[]>;
  readonly routes: (at: OriginGroupAddress, endpoint: string) => Promise<readonly Route[]>;
  readonly groupNames: (at: OriginGroupAddress) => Promise<readonly string[]>;
  readonly profileNames: (at: OriginGroupAddress) => Promise<readonly string[]>;
  /** Nothing else of the origin is touched. The operation that goes on after the answer; undefined when it is over. */
  readonly setOrigin: (at: OriginGroupAddress, change: OriginChange) => Promise<Operation | undefined>;
  readonly follow: (operation: Operation, following: Following) => Promise<Followed>;
  /** Everything that the caches of one endpoint hold. */
  readonly purge: (at: OriginGroupAddress, endpoint: string) => Promise<void>;
};

export function createFrontDoor(arm: Arm, now: () => number): FrontDoor {
  const correlation = randomUUID();
  const read = async (path: string, resource: string): Promise<unknown> =>
    (await sendToArm(arm, { method: 'GET', url: versioned(path), resource })).json;
  const list = (path: string, resource: string) => gather(arm, versioned(path), resource);
  const write = (path: string, body: unknown, resource: string, verb: 'PATCH' | 'POST'): Promise<Answer> =>
    sendToArm(arm, {
      method: verb,
      url: versioned(path),
      headers: { [correlationHeader]: correlation },
      body: JSON.stringify(body),
      resource,
      // Purging twice is purging once.
      retry: 'idempotent',
      ...(verb === 'POST' && { expect: 'none' as const }),
    });
  return {
    correlation,
    group: async at => originGroupIn(await read(groupPath(at), groupOf(at))),
    origins: async at => (await list(`${groupPath(at)}/origins`, groupOf(at))).map(originIn),
    endpoints: async at => (await list(`${profilePath(at)}/afdEndpoints`, profileOf(at))).map(nameIn),
    routes: async (at, endpoint) => {
      const found = await list(`${endpointPath(at, endpoint)}/routes`, profileOf(at));
      return found.map(each => routeIn(each, endpoint));
    },
    groupNames: async at => (await list(`${profilePath(at)}/originGroups`, profileOf(at))).map(nameIn),
    profileNames: async at => {
      const below = profilePath(at).slice(0, -encodeURIComponent(at.profile).length - 1);
      return (await list(below, `resource group ${at.resourceGroup}`)).map(nameIn);
    },
    setOrigin: async (at, { name, weight, status }) => {
      const properties = { enabledState: status, ...(weight !== undefined && { weight }) };
      const path = `${groupPath(at)}/origins/${encodeURIComponent(name)}`;
      const answer = await write(path, { properties }, `origin ${name} of ${groupOf(at)}`, 'PATCH');
      return operationOf(answer, now());
    },
    follow: (operation, following) => follow(arm, operation, following),
    purge: async (at, endpoint) => {
      await write(`${endpointPath(at, endpoint)}/purge`, { contentPaths: ['/*'] }, profileOf(at), 'POST');
    },
  };
}

async function gather(arm: Arm, first: string, resource: string): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  let next: string | undefined = first;
  for (let page = 0; next !== undefined && page < mostPages; page += 1) {
    const read = pageIn((await sendToArm(arm, { method: 'GET', url: next, resource })).json);
    found.push(...read.entries);
    next = read.next;
  }
  return found;
}

function versioned(path: string): string {
  return `${path}?api-version=${apiVersion}`;
}

function profilePath({ subscription, resourceGroup, profile }: OriginGroupAddress): string {
  const group = `/subscriptions/${subscription}/resourceGroups/${encodeURIComponent(resourceGroup)}`;
  return `${group}/providers/Microsoft.Cdn/profiles/${encodeURIComponent(profile)}`;
}

function groupPath(at: OriginGroupAddress): string {
  return `${profilePath(at)}/originGroups/${encodeURIComponent(at.originGroup)}`;
}

function endpointPath(at: OriginGroupAddress, endpoint: string): string {
  return `${profilePath(at)}/afdEndpoints/${encodeURIComponent(endpoint)}`;
}

function profileOf({ profile, resourceGroup }: OriginGroupAddress): string {
  return `Front Door profile ${profile} in ${resourceGroup}`;
}

function groupOf(at: OriginGroupAddress): string {
  return `origin group ${at.originGroup} of ${profileOf(at)}`;
}
