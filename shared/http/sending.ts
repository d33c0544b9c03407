// The face for our own REST calls: a request in, an answer out, or a Fault.

import { readJson } from './answer/readable.js';
import { type History, unreadable } from './answer/refusal.js';
import { type Call, classByMethod, isRead } from './call.js';
import type { Answer, Request } from './transport.js';
import type { Ended } from './tries.js';
import { isLoopback } from './wire/playground-route.js';

export type CallDefaults = {
  readonly userAgent: string;
  readonly deadlineMilliseconds: number;
  readonly tryMilliseconds: number;
};

export function callOf(request: Request, signal: AbortSignal, defaults: CallDefaults): Call {
  const headers = { ...standingHeaders(request, defaults.userAgent), ...lowerCase(request.headers ?? {}) };
  return {
    method: request.method,
    url: request.url,
    headers: Object.entries(headers),
    body: request.body,
    retry: request.retry ?? classByMethod(request.method),
    deadlineMilliseconds: request.deadlineMilliseconds ?? defaults.deadlineMilliseconds,
    tryMilliseconds: request.tryMilliseconds ?? defaults.tryMilliseconds,
    signal,
    mayBeOverheard: isLoopback(request.url) || headers['authorization'] === undefined,
  };
}

export function answerOf(request: Request, call: Call, { reply, history }: Ended): Answer {
  const header = (name: string) => reply.headers.get(name.toLowerCase());
  const json = jsonOf(request, call, { reply, history });
  return { status: reply.status, header, text: reply.text, json };
}

function jsonOf(request: Request, call: Call, { reply, history }: Ended): unknown {
  const expect = request.method === 'HEAD' || reply.status === 304 ? 'none' : (request.expect ?? 'json');
  if (expect === 'none') return undefined;
  const unclear: History = { ...history, mayHaveApplied: !isRead(call) };
  const reading = readJson(reply);
  if (expect === 'text') {
    if (reply.cut) throw unreadable(call, reply, 'more than is read of one answer', unclear);
    return undefined;
  }
  if (reading.kind === 'json') return reading.value;
  if (reading.kind === 'empty' && !isRead(call) && (reply.status === 202 || reply.status === 204))
    return undefined;
  throw unreadable(call, reply, reading.kind === 'empty' ? 'an empty body' : reading.why, unclear);
}

function standingHeaders(request: Request, userAgent: string): Readonly<Record<string, string>> {
  return {
    'user-agent': userAgent,
    ...((request.expect ?? 'json') === 'json' ? { accept: 'application/json' } : {}),
    ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
