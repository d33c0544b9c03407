// Checks a logged exchange of the playground against Azure's own OpenAPI documents, where these are at hand.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { LiveValidator } from 'oav';
import type { LoggedRequest } from '../../../playground/reception/request-log.js';

const folder = path.resolve('..', 'shared', 'azure-specs', 'specification');

/** The documents lie beside the repository, not in it: they are Azure's, and large. */
export const specsPresent: boolean = existsSync(folder);

export const whySkipped = `Azure's OpenAPI documents are not at ${folder}: no exchange is checked against them.`;

export type SpecVerdict = {
  /** The operation that the address and verb resolve to; empty when there is none. */
  readonly operation: string;
  readonly request: readonly string[];
  readonly response: readonly string[];
};

export type SpecValidator = { check(exchange: LoggedRequest): Promise<SpecVerdict> };

type Fields = { [name: string]: unknown };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bodyOf = (body: string): Fields => {
  const value: unknown = body === '' ? {} : JSON.parse(body);
  return isFields(value) ? value : {};
};

const flatHeaders = (
  headers: Readonly<Record<string, string | readonly string[]>>,
): { [name: string]: string } =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

type Issue = { readonly code: string; readonly message: string; readonly pathsInPayload: readonly string[] };
type Result = { readonly errors: readonly Issue[]; readonly runtimeException?: { readonly message: string } };

const problemsOf = (result: Result): readonly string[] => [
  ...(result.runtimeException ? [result.runtimeException.message] : []),
  ...result.errors.map(each => `${each.code} at ${each.pathsInPayload.join(', ')}: ${each.message}`),
];

const exchangeOf = (exchange: LoggedRequest) => {
  const address = new URL(`https://${exchange.host}${exchange.path}`);
  return {
    liveRequest: {
      method: exchange.method,
      url: exchange.path,
      query: Object.fromEntries(address.searchParams),
      headers: flatHeaders(exchange.headers),
      body: bodyOf(exchange.body),
    },
    liveResponse: {
      statusCode: String(exchange.status ?? 0),
      headers: flatHeaders(exchange.answer?.headers ?? {}),
      body: bodyOf(exchange.answer?.body ?? ''),
    },
  };
};

export const specValidator = async (): Promise<SpecValidator> => {
  const unread: string[] = [];
  const options = {
    directory: folder,
    // Exactly the documents: the examples and the shared definitions lie in other folders.
    swaggerPathsPattern: [
      '**/resource-manager/**/stable/*/*.json',
      '**/appconfiguration/data-plane/**/stable/*/*.json',
    ],
    isPathCaseSensitive: false,
    // Loading in the background leaves a timer behind that keeps the process alive.
    loadValidatorInBackground: false,
  };
  const validator = new LiveValidator(options, (message, level) => {
    if (level === 'error') unread.push(message);
  });
  await validator.initialize();
  if (unread.length > 0) throw new Error(unread.join('\n'));
  return {
    check: async exchange => {
      const result = await validator.validateLiveRequestResponse(exchangeOf(exchange));
      const { requestValidationResult: request, responseValidationResult: response } = result;
      return {
        operation: request.operationInfo.operationId,
        request: problemsOf(request),
        response: problemsOf(response),
      };
    },
  };
};
