// A door for each endpoint of Front Door, so that programs that know no names can visit its edge.
import { everyFrontDoor } from '../rooms/front-door-classic/live.js';
import type { Desk } from './desk.js';
import { type Listener, openListener } from './listener.js';
import { startReception } from './reception.js';

export type OpenEdge = { readonly name: string; readonly hostName: string; readonly listener: Listener };

/** The first endpoint of a profile goes by the name of the profile. */
export const openEdges = (desk: Desk): Promise<readonly OpenEdge[]> =>
  Promise.all(
    everyFrontDoor(desk.state).flatMap(({ name, asked }) =>
      asked.endpoints.map(async ({ name: endpoint, hostName }, at) => {
        const answer = startReception(desk, { host: hostName, secure: false });
        const listener = await openListener(answer, 0);
        return { name: at === 0 ? name : `${name}/${endpoint}`, hostName, listener };
      }),
    ),
  );
