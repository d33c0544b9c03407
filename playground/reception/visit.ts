// One request on its way through the playground: what was asked, by whom, and the room that serves it.

import { type Answer, type Ask, json } from '../exchange.js';
import { bearerOf, readToken, textClaim } from '../token.js';
import type { Desk } from './desk.js';
import type { Room } from './directory.js';
import type { LogEntry } from './request-log.js';

export type Visit = {
  readonly ask: Ask;
  readonly room: Room;
  readonly desk: Desk;
  readonly entry: LogEntry;
};

/** A defect of the playground must be seen as one, not as an answer of Azure. */
export const serveRoom = async ({ ask, room, entry }: Visit): Promise<Answer> => {
  try {
    return await room.serve(ask);
  } catch (error) {
    // Known here: a room threw, which it never should; the caller gets 500 and the log keeps why.
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    entry.failed(why);
    return json(500, { error: { code: 'PlaygroundFault', message: why } });
  }
};

/** The application that asks the control plane, by its name in the world. */
export const callerName = (ask: Ask, { state }: Desk): string | undefined => {
  const reading = readToken(bearerOf(ask.headers['authorization']) ?? '', state.key);
  return reading.kind === 'ours' ? state.application(textClaim(reading.claims, 'appid'))?.name : undefined;
};
