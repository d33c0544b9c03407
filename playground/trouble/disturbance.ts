// Makes the trouble that was ordered for one request, and says what becomes of its answer.
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, type Ask, type Fields, html, isFields, json, parseJson, text } from '../exchange.js';
import { serveRoom, type Visit } from '../reception/visit.js';
import type { TroubleDeed } from './trouble.js';

export type Ending = Answer | 'reset' | 'hang';

const bodyText = (body: string | Fields | undefined): string =>
  typeof body === 'string' ? body : body ? JSON.stringify(body) : '';

/** As a PATCH is meant: objects grow together, everything else is replaced. */
const merged = (before: unknown, change: unknown): unknown => {
  if (!isFields(before) || !isFields(change)) return change;
  const grown: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(change)) grown[name] = merged(grown[name], value);
  return grown;
};

const reading = (ask: Ask): Ask => ({ ...ask, method: 'GET', body: '' });

/** What the caller would have been told, had the change been made: the resource as it is, with the change on top. */
const lose = async (visit: Visit): Promise<Answer> => {
  if (visit.ask.method !== 'PATCH' && visit.ask.method !== 'PUT') return text(200, '');
  const now = await serveRoom({ ...visit, ask: reading(visit.ask) });
  const [before, change] = [parseJson(now.body), parseJson(visit.ask.body)];
  if (now.status !== 200 || before.kind === 'broken' || change.kind === 'broken') return now;
  return { ...json(200, merged(before.value, change.value)), headers: now.headers };
};

/** Carried out twice, as a network does it that sends a request again; the caller hears of the first time only. */
const again = async (visit: Visit, milliseconds: number): Promise<Answer> => {
  const { state } = visit.desk;
  const first = await serveRoom(visit);
  if (milliseconds === 0) await serveRoom(visit);
  else visit.desk.later(new Date(state.clock.now().getTime() + milliseconds), () => void serveRoom(visit));
  return first;
};

const stale = async (visit: Visit): Promise<Answer> => {
  const old = visit.desk.past.last(visit.ask);
  const answer = await serveRoom(visit);
  return old && answer.status === 200 ? { ...answer, body: old.body } : answer;
};

const troubleByName = async (deed: Extract<TroubleDeed, string>, visit: Visit): Promise<Ending> => {
  switch (deed) {
    case 'reset-before':
      return 'reset';
    case 'reset-after':
      await serveRoom(visit);
      return 'reset';
    case 'empty-body':
      return { ...(await serveRoom(visit)), body: '' };
    case 'hang':
      return 'hang';
    case 'html':
      return html(502, '502 - Web server received an invalid response while acting as a gateway.');
    case 'stale':
      return stale(visit);
    case 'lose':
      return lose(visit);
    default: {
      const unreachable: never = deed;
      return unreachable;
    }
  }
};

export const makeTrouble = async (deed: TroubleDeed, visit: Visit): Promise<Ending> => {
  if (typeof deed === 'string') return troubleByName(deed, visit);
  if ('delayMs' in deed) {
    await wait(deed.delayMs, undefined, { ref: false });
    return serveRoom(visit);
  }
  if ('againMs' in deed) return again(visit, deed.againMs);
  if ('html' in deed) {
    return { status: deed.status ?? 502, headers: { 'content-type': 'text/html' }, body: deed.html };
  }
  const headers = { 'content-type': 'application/json; charset=utf-8', ...deed.headers };
  return { status: deed.status, headers, body: bodyText(deed.body) };
};
