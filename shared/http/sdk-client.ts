// The face for SDK clients and MSAL: an `httpClient` whose answers are already what the deserialisers expect.
import { Readable } from 'node:stream';
import {
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import { Fault } from '../fault/fault.js';
import { isClaimsChallenge } from './answer/claims-challenge.js';
import { readJson } from './answer/readable.js';
import { unreadable } from './answer/refusal.js';
import { type Call, classByMethod, isRead, type Reply } from './call.js';
import type { Cancellation } from './cancellation.js';
import { createOperations } from './operations.js';
import type { CallDefaults } from './sending.js';
import { type RetryClass, retryClassHeader } from './transport.js';
import type { Ended } from './tries.js';
import { isLoopback } from './wire/playground-route.js';

type Perform = (call: Call, accepts: (reply: Reply) => boolean) => Promise<Ended>;

export function sdkClient(perform: Perform, cancellation: Cancellation, defaults: CallDefaults): HttpClient {
  const operations = createOperations();
  const challenged = new WeakSet<PipelineRequest>();

  return {
    async sendRequest(request) {
      const { signal, release } = cancellation.branch(request.abortSignal);
      const call = callOf(request, signal, defaults);
      // The second challenge to the same request is a refusal: an SDK would hand it to a deserialiser.
      const accepts = ({ status, headers }: Reply) =>
        !challenged.has(request) && isClaimsChallenge(status, headers.get('www-authenticate'));
      try {
        const ended = await perform(call, accepts);
        if (ended.reply.status === 401) challenged.add(request);
        else demandReadable(call, ended, operations.isPoll(call.url));
        operations.remember(call.url, ended.reply);
        return responseOf(request, ended.reply);
      } finally {
        release();
      }
    },
  };
}

function callOf(request: PipelineRequest, signal: AbortSignal, defaults: CallDefaults): Call {
  const url = new URL(request.url);
  const headers = new Map(Object.entries(request.headers.toJSON({ preserveCase: true })));
  for (const name of headers.keys()) {
    if ([retryClassHeader, 'user-agent'].includes(name.toLowerCase())) headers.delete(name);
  }
  const agents = [defaults.userAgent, request.headers.get('user-agent') ?? ''];
  headers.set('User-Agent', agents.join(' ').trim());
  return {
    method: request.method,
    url,
    headers: [...headers],
    body: request.body,
    retry: classOf(request),
    deadlineMilliseconds: defaults.deadlineMilliseconds,
    tryMilliseconds: request.timeout > 0 ? request.timeout : defaults.tryMilliseconds,
    signal,
    mayBeOverheard: isLoopback(url) || request.allowInsecureConnection === true,
  };
}

function classOf(request: PipelineRequest): RetryClass {
  const given = request.headers.get(retryClassHeader);
  switch (given) {
    case undefined:
      return classByMethod(request.method);
    case 'safe':
    case 'idempotent':
    case 'once':
      return given;
    default:
      throw new Fault('UNEXPECTED', `${retryClassHeader} is ${given}, which is no class`);
  }
}

/** Four SDKs turn an empty answer to a read into "no rules, 0 %". A poll of an operation may well be empty. */
function demandReadable(call: Call, { reply, history }: Ended, isPoll: boolean): void {
  if (!isRead(call) || call.method === 'HEAD' || reply.status === 304) return;
  const reading = readJson(reply);
  if (reading.kind === 'json' || (reading.kind === 'empty' && isPoll)) return;
  throw unreadable(call, reply, reading.kind === 'empty' ? 'an empty body' : reading.why, history);
}

function responseOf(request: PipelineRequest, reply: Reply): PipelineResponse {
  const headers = createHttpHeaders(Object.fromEntries(reply.headers));
  const streamed = request.streamResponseStatusCodes;
  const asStream = streamed?.has(reply.status) || streamed?.has(Number.POSITIVE_INFINITY);
  return {
    request,
    status: reply.status,
    headers,
    ...(asStream ? { readableStreamBody: Readable.from([reply.text]) } : { bodyAsText: reply.text }),
  };
}
