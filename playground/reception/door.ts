// What a door of the playground's own is: an address, and what may be done there.

import { type Answer, type Ask, json, parseJson } from '../exchange.js';
import type { Desk } from './desk.js';

export type Deed = (ask: Ask, desk: Desk) => Answer;

export type Doors = Readonly<Record<string, Readonly<Record<string, Deed>>>>;

export const mistake = (why: string): Answer => json(400, { error: why });

/** A deed that needs a body in JSON. */
export const withBody =
  (deed: (body: unknown, desk: Desk) => Answer): Deed =>
  (ask, desk) => {
    const body = parseJson(ask.body);
    return body.kind === 'broken' ? mistake(`The body is not JSON: ${body.why}`) : deed(body.value, desk);
  };
