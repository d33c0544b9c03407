// Takes a request off a socket, brings it to its room, and sends the answer, or makes the trouble that was ordered.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, type Ask, text } from '../exchange.js';
import { type Ending, makeTrouble } from '../trouble/disturbance.js';
import { nameOfDeed } from '../trouble/trouble.js';
import type { Desk } from './desk.js';
import { roomFor } from './directory.js';
import { callerName, serveRoom, type Visit } from './visit.js';
import { onTheWire } from './wire-time.js';

const largestBody = 4 * 1024 * 1024;

/** What a listener stands for: the gateway takes the name from the request, a site's own listener has one. */
export type Premises = { readonly host?: string; readonly secure: boolean };

const readBody = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > largestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const headersOf = (request: IncomingMessage): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
};

const askOf = (request: IncomingMessage, body: string, premises: Premises): Ask => {
  const target = request.url ?? '/';
  const [path = '/', ...query] = target.split('?');
  const headers = headersOf(request);
  const named = (headers['host'] ?? '').replace(/:\d+$/, '').toLowerCase();
  return {
    method: request.method ?? 'GET',
    host: premises.host ?? named,
    path,
    query: new URLSearchParams(query.join('?')),
    target,
    headers,
    body,
    secure: premises.secure,
  };
};

const send = (answer: Answer, response: ServerResponse, at: Date): void => {
  response.statusCode = answer.status;
  response.setHeader('date', at.toUTCString());
  for (const [name, value] of Object.entries(answer.headers)) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  response.end(answer.body);
};

/** A plain socket can be reset as a broken network does it; a TLS one can only be cut. */
const cut = (request: IncomingMessage, secure: boolean): void => {
  if (secure) request.socket.destroy();
  else request.socket.resetAndDestroy();
};

/** Serves it as it deserves, and remembers what was read, for whoever must see it again later. */
const serve = async (visit: Visit): Promise<Answer> => {
  const answer = await serveRoom(visit);
  const { ask, room, desk } = visit;
  const isPlane = room.name === 'arm' || room.name === 'kubernetes';
  if (isPlane && ask.method === 'GET' && answer.status === 200) desk.past.remember(ask, answer);
  return answer;
};

const end = async (visit: Visit): Promise<Ending> => {
  const { ask, room, desk, entry } = visit;
  const { deed, effects } = desk.trouble.strike({ ask, room: room.name });
  if (deed !== undefined) entry.troubled(nameOfDeed(deed));
  const ending = deed === undefined ? await serve(visit) : await makeTrouble(deed, visit);
  for (const effect of effects) effect();
  return ending;
};

const receive = async (
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  premises: Premises,
): Promise<void> => {
  const body = await readBody(request);
  const { clock, agenda } = desk.state;
  agenda.catchUp();
  if (body === undefined) return send(text(413, 'Request body too large.\n'), response, clock.now());
  const ask = askOf(request, body, premises);
  const room = roomFor(ask, desk);
  if (room.name === 'playground') return send(await room.serve(ask), response, clock.now());
  const by = room.name === 'arm' ? callerName(ask, desk) : undefined;
  const entry = desk.log.open(room.name, ask, clock.now(), by);
  const ending = await end({ ask, room, desk, entry });
  if (ending === 'hang') return;
  if (ending === 'reset') return cut(request, premises.secure);
  // Pages of visitors and tables of telemetry would fill the memory.
  entry.answered(ending, room.name !== 'site' && room.name !== 'logs');
  if (room.name === 'site') desk.history.count(ask.host, ending.arm ?? '', ending.status);
  send(onTheWire(ending, ask, clock), response, clock.now());
};

export const startReception =
  (desk: Desk, premises: Premises) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    receive(request, response, desk, premises).catch((error: unknown) => {
      // Known here: the caller hung up while sending, or an answer could not be written; nobody is left to tell.
      if (!response.headersSent) request.socket.destroy(error instanceof Error ? error : undefined);
    });
  };
