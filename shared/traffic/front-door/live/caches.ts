// Which routes to the origin group keep answers at the edge. Looked up once: it changes no share, and not knowing it is no
// reason to stop.
import type { FrontDoor, OriginGroupAddress, Route } from '../../../azure/front-door/client.js';
import { Fault } from '../../../fault/fault.js';
import type { Picture } from './picture.js';

export type Caches = {
  /** Empty as well where it cannot be read. */
  readonly routes: (picture: Picture) => Promise<readonly Route[]>;
};

export function startCaches(client: FrontDoor, at: OriginGroupAddress): Caches {
  let known: Promise<readonly Route[]> | undefined;
  return {
    routes: picture => {
      known ??= cachedRoutes(client, at, picture.group.id.toLowerCase());
      return known;
    },
  };
}

async function cachedRoutes(
  client: FrontDoor,
  at: OriginGroupAddress,
  group: string,
): Promise<readonly Route[]> {
  try {
    const endpoints = await client.endpoints(at);
    const routes = await Promise.all(endpoints.map(endpoint => client.routes(at, endpoint)));
    return routes
      .flat()
      .filter(({ originGroup, isOn, isCached }) => isOn && isCached && originGroup === group);
  } catch (thrown) {
    // A right that is missing, or an answer that cannot be read: the shares are told all the same.
    if (thrown instanceof Fault && thrown.code !== 'CANCELLED') return [];
    throw thrown;
  }
}
