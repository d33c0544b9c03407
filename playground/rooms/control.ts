// The playground's own door: trouble, the request log and the world, over HTTP, for programs and for curl.
import { type Answer, type Ask, json, parseJson } from '../exchange.js';
import type { RequestLog } from '../request-log.js';
import type { State } from '../state.js';
import type { Trouble } from '../trouble.js';
import { readRule } from '../trouble-rule.js';
import { changeWorld, worldView } from '../world-change.js';

export type Desk = { readonly state: State; readonly log: RequestLog; readonly trouble: Trouble };

const mistake = (why: string): Answer => json(400, { error: why });

const addTrouble = (ask: Ask, desk: Desk): Answer => {
  const body = parseJson(ask.body);
  if (body.kind === 'broken') return mistake(`The body is not JSON: ${body.why}`);
  const reading = readRule(body.value);
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

const patchWorld = (ask: Ask, desk: Desk): Answer => {
  const body = parseJson(ask.body);
  if (body.kind === 'broken') return mistake(`The body is not JSON: ${body.why}`);
  const problem = changeWorld(body.value, desk.state);
  return problem ? mistake(problem) : json(200, worldView(desk.state));
};

type Deed = (ask: Ask, desk: Desk) => Answer;

const doors: Readonly<Record<string, Readonly<Record<string, Deed>>>> = {
  '/_playground/trouble': {
    GET: (_ask, desk) => json(200, { rules: desk.trouble.rules() }),
    POST: addTrouble,
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
    PATCH: patchWorld,
  },
};

export const control = (ask: Ask, desk: Desk): Answer => {
  const door = doors[ask.path];
  if (!door) return json(404, { error: `There is no ${ask.path}.`, doors: Object.keys(doors) });
  const deed = door[ask.method];
  const allow = Object.keys(door).join(', ');
  return deed ? deed(ask, desk) : json(405, { error: `${ask.path} takes ${allow}.` }, { allow });
};
