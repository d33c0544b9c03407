// The playground's own doors, over HTTP, for programs, for curl and for the live page.

import { type Answer, type Ask, json, parseJson } from '../exchange.js';
import { actNow, readAct } from '../rooms/act.js';
import { readRule } from '../trouble/trouble-rule.js';
import { changeWorld, worldView } from '../world-change.js';
import type { Desk } from './desk.js';
import { type Doors, mistake, withBody } from './door.js';
import { runDoors } from './run-doors.js';

const addTrouble = (body: unknown, desk: Desk): Answer => {
  const reading = readRule(body);
  if (reading.kind === 'wrong') return mistake(reading.why);
  desk.trouble.add(reading.rule);
  return json(201, { rules: desk.trouble.rules() });
};

const listRequests = (ask: Ask, desk: Desk): Answer => {
  const room = ask.query.get('room');
  const since = Number(ask.query.get('since') ?? 0);
  const requests = desk.log.entries.filter(each => each.number > since && (!room || each.room === room));
  return json(200, { requests });
};

const patchWorld = (body: unknown, desk: Desk): Answer => {
  const problem = changeWorld(body, desk.state);
  return problem ? mistake(problem) : json(200, worldView(desk.state));
};

/** Somebody else does something now; the answer tells what they were answered. */
const act = (body: unknown, desk: Desk): Answer => {
  const reading = readAct(body);
  if (typeof reading === 'string') return mistake(reading);
  const { status, headers, body: said } = actNow(reading, desk.state);
  const answered = parseJson(said);
  return json(200, { status, headers, body: answered.kind === 'parsed' ? answered.value : said });
};

const doors: Doors = {
  '/_playground/trouble': {
    GET: (_ask, desk) => json(200, { rules: desk.trouble.rules() }),
    POST: withBody(addTrouble),
    DELETE: (_ask, desk) => {
      desk.trouble.clear();
      return json(200, { rules: [] });
    },
  },
  '/_playground/requests': {
    GET: listRequests,
    DELETE: (_ask, desk) => {
      desk.log.clear();
      return json(200, { requests: [] });
    },
  },
  '/_playground/world': {
    GET: (_ask, desk) => json(200, worldView(desk.state)),
    PATCH: withBody(patchWorld),
  },
  '/_playground/act': { POST: withBody(act) },
  ...runDoors,
};

/** A page from elsewhere in somebody's browser has no business here, even where the browser lets it ask. */
const isForeign = (ask: Ask): boolean => {
  const origin = ask.headers['origin'];
  if (origin === undefined) return false;
  return !URL.canParse(origin) || !['127.0.0.1', 'localhost', '[::1]'].includes(new URL(origin).hostname);
};

export const control = (ask: Ask, desk: Desk): Answer => {
  if (isForeign(ask)) return json(403, { error: 'Only pages of this machine may ask.' });
  const door = doors[ask.path];
  if (!door) return json(404, { error: `There is no ${ask.path}.`, doors: Object.keys(doors) });
  const deed = door[ask.method];
  const allow = Object.keys(door).join(', ');
  return deed ? deed(ask, desk) : json(405, { error: `${ask.path} takes ${allow}.` }, { allow });
};
