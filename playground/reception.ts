// Takes a request off a socket, brings it to its room, and sends the answer, or makes the trouble that was ordered.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { roomFor } from './directory.js';
import { type Answer, type Ask, html, json, text } from './exchange.js';
import type { LogEntry } from './request-log.js';
import type { Desk } from './rooms/control.js';
import { nameOfDeed, type TroubleDeed } from './trouble.js';

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

type Ending = Answer | 'reset' | 'hang';

type Visit = { readonly ask: Ask; readonly desk: Desk; readonly entry: LogEntry };

/** A defect of the playground must be seen as one, not as an answer of Azure. */
const serveRoom = async ({ ask, desk, entry }: Visit): Promise<Answer> => {
  try {
    return await roomFor(ask, desk).serve(ask);
  } catch (error) {
    // Known here: a room threw, which it never should; the caller gets 500 and the log keeps why.
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    entry.failed(why);
    return json(500, { error: { code: 'PlaygroundFault', message: why } });
  }
};

const bodyText = (body: string | Readonly<Record<string, unknown>> | undefined): string =>
  typeof body === 'string' ? body : body ? JSON.stringify(body) : '';

const makeTrouble = async (deed: TroubleDeed, visit: Visit): Promise<Ending> => {
  if (typeof deed === 'object') {
    if ('delayMs' in deed) {
      await wait(deed.delayMs, undefined, { ref: false });
      return serveRoom(visit);
    }
    if ('html' in deed) {
      return { status: deed.status ?? 502, headers: { 'content-type': 'text/html' }, body: deed.html };
    }
    const headers = { 'content-type': 'application/json; charset=utf-8', ...deed.headers };
    return { status: deed.status, headers, body: bodyText(deed.body) };
  }
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
    default: {
      const unreachable: never = deed;
      return unreachable;
    }
  }
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

const receive = async (
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  premises: Premises,
): Promise<void> => {
  const body = await readBody(request);
  const now = desk.state.clock.now();
  if (body === undefined) return send(text(413, 'Request body too large.\n'), response, now);
  const ask = askOf(request, body, premises);
  const room = roomFor(ask, desk);
  if (room.name === 'playground') return send(await room.serve(ask), response, now);
  const entry = desk.log.open(room.name, ask, now);
  const deed = desk.trouble.next(ask);
  if (deed !== undefined) entry.troubled(nameOfDeed(deed));
  const visit: Visit = { ask, desk, entry };
  const ending = deed === undefined ? await serveRoom(visit) : await makeTrouble(deed, visit);
  if (ending === 'hang') return;
  if (ending === 'reset') return cut(request, premises.secure);
  entry.answered(ending, room.name !== 'site');
  send(ending, response, desk.state.clock.now());
};

export const startReception =
  (desk: Desk, premises: Premises) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    receive(request, response, desk, premises).catch((error: unknown) => {
      // Known here: the caller hung up while sending, or an answer could not be written; nobody is left to tell.
      if (!response.headersSent) request.socket.destroy(error instanceof Error ? error : undefined);
    });
  };
