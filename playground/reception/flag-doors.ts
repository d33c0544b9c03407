// A listener for every app that obeys a flag, so that its visitors need no name server.
import type { Desk } from './desk.js';
import { type Listener, openListener } from './listener.js';
import { startReception } from './reception.js';

export type OpenFlagApp = { readonly name: string; readonly hostName: string; readonly listener: Listener };

export const openFlagApps = (desk: Desk): Promise<readonly OpenFlagApp[]> =>
  Promise.all(
    desk.state.flags.apps.map(async ({ name, hostName }) => {
      const answer = startReception(desk, { host: hostName, secure: false });
      return { name, hostName, listener: await openListener(answer, 0) };
    }),
  );
