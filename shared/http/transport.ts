// The port to the network: one transport for the SDK clients, for MSAL and for our own REST calls.
// A status of 400 or more never comes back as an answer: it is thrown as a Fault that keeps status, code and request id.
import type { HttpClient } from '@azure/core-rest-pipeline';

/**
 * safe: a read; repeated freely. idempotent: a write that may be repeated. once: sent one time, whatever
 * happens; an unclear answer is the caller's to reconcile.
 */
export type RetryClass = 'safe' | 'idempotent' | 'once';

export type Request = {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Default: by method. A POST counts as `once` unless said otherwise. */
  readonly retry?: RetryClass;
  /** All tries and waits together. Default 60 s. */
  readonly deadlineMilliseconds?: number;
  /** `json` refuses an empty or unreadable success; `none` ignores the body. Default `json`. */
  readonly expect?: 'json' | 'text' | 'none';
};

export type Answer = {
  readonly status: number;
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

/** Facts of a Fault thrown for an answer of 400 or more; adapters translate by them. */
export type RefusalFacts = {
  readonly status: number;
  readonly 'service-code': string;
  readonly 'request-id': string;
};
