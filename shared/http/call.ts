// One request, and what came of one try, in the form that both faces of the transport share.
import type { PipelineRequest } from '@azure/core-rest-pipeline';
import type { Sent } from './answer/redact.js';
import type { HeaderReader } from './retry/retry-after.js';
import type { RetryClass } from './transport.js';

export type Call = Sent & {
  readonly method: PipelineRequest['method'];
  readonly body: PipelineRequest['body'];
  readonly retry: RetryClass;
  readonly deadlineMilliseconds: number;
  readonly tryMilliseconds: number;
  readonly signal: AbortSignal;
  /** Whether it may travel unencrypted to another machine. */
  readonly mayBeOverheard: boolean;
};

export type Reply = {
  readonly status: number;
  /** Lower-case names. The wait in `retry-after` is capped already. */
  readonly headers: ReadonlyMap<string, string>;
  /** The wait that was asked for, in milliseconds, before any cap. */
  readonly asked: number | undefined;
  readonly text: string;
  /** The body was longer than what is read of one. */
  readonly cut: boolean;
};

/** No whole answer came. What was heard of one is kept. */
export type Silence = {
  readonly error: string;
  readonly words: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** The proxy that failed before anything reached the service. */
  readonly proxy: string | undefined;
};

export type Heard =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'silence'; readonly silence: Silence };

export function classByMethod(method: string): RetryClass {
  switch (method) {
    case 'GET':
    case 'HEAD':
    case 'OPTIONS':
      return 'safe';
    case 'PUT':
    case 'PATCH':
    case 'DELETE':
      return 'idempotent';
    default:
      return 'once';
  }
}

/** A read, by its method or because its caller says so. */
export function isRead(call: Pick<Call, 'method' | 'retry'>): boolean {
  return call.retry === 'safe' || classByMethod(call.method) === 'safe';
}

/** A stream can be sent only once, whatever the request allows. */
export function canRepeatBody(body: Call['body']): boolean {
  return body === undefined || body === null || typeof body === 'string' || body instanceof Uint8Array;
}

const requestIdHeaders = [
  'x-ms-request-id',
  'x-ms-correlation-request-id',
  'x-github-request-id',
  'request-id',
  'x-request-id',
];

export function requestIdOf(header: HeaderReader): string | undefined {
  return requestIdHeaders.map(header).find(value => value !== undefined && value !== '');
}
