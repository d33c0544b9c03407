// The port to the network: one transport for the SDK clients, for MSAL and for our own REST calls.
// A status of 400 or more never comes back as an answer: it is thrown as a Fault that keeps status, code and request id.
import type { HttpClient } from '@azure/core-rest-pipeline';

/**
 * safe: a read; repeated freely. idempotent: a write that may be repeated. once: never sent again after it
 * may have reached the service; an unclear answer is the caller's to reconcile.
 */
export type RetryClass = 'safe' | 'idempotent' | 'once';

export type Request = {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as `application/json` unless the headers say otherwise. */
  readonly body?: string;
  /** Default: by method. A POST counts as `once` unless said otherwise. */
  readonly retry?: RetryClass;
  /** All tries and waits together. Default 60 s. */
  readonly deadlineMilliseconds?: number;
  /** One try, from connecting to the last byte of its answer. Default 30 s. */
  readonly tryMilliseconds?: number;
  /**
   * `json` refuses an empty or unreadable success, except 202 and 204 to a write; `none` ignores the body.
   * Default `json`. Whoever polls a long operation says `text`: its 200, 202 and 204 may all be empty.
   */
  readonly expect?: 'json' | 'text' | 'none';
};

export type Answer = {
  readonly status: number;
  /** `retry-after`, where there was one in any form, is whole seconds and at most 60. */
  readonly header: (name: string) => string | undefined;
  readonly text: string;
  /** The parsed body when `expect` is `json`, else undefined. */
  readonly json: unknown;
};

export type Transport = {
  readonly send: (request: Request) => Promise<Answer>;
  /**
   * The same pipeline as the `httpClient` of an SDK client or of MSAL. Its requests are classed by method,
   * or by the header `retryClassHeader`, which is taken off before sending.
   */
  readonly client: HttpClient;
};

export const retryClassHeader = 'x-azure-promote-retry';

/** Facts of a Fault thrown by the transport; adapters translate by them. Those that are not known are left out. */
export type RefusalFacts = {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly tries: number;
  /** Absent when no answer came at all. */
  readonly status?: number;
  readonly 'service-code'?: string;
  readonly 'request-id'?: string;
  /** Why no whole answer came: `ECONNRESET`, `TIMED_OUT` and so on. */
  readonly connection?: string;
  /** The proxy that failed before anything reached the service. */
  readonly proxy?: string;
  /** The wait in seconds that the service asked for, before any cap. */
  readonly 'retry-after'?: number;
  /** True when a write may have taken effect in spite of the fault: reconcile before trying again. */
  readonly 'may-have-applied'?: true;
};
