// What the query API answers when it refuses: its envelope, its codes, its words.
import { type Answer, type AnswerHeaders, json } from '../../exchange.js';
import type { KqlRefused } from './kql/values.js';

const refusal = (status: number, error: unknown, headers: AnswerHeaders = {}): Answer =>
  json(status, { error }, headers);

export const noToken = (): Answer =>
  refusal(401, {
    code: 'AuthenticationFailed',
    message: "Authentication failed. The 'Authorization' header is missing.",
  });

export const badToken = (): Answer =>
  refusal(403, { code: 'InvalidAuthenticationToken', message: 'The access token is invalid.' });

export const wrongAudience = (given: string, allowed: readonly string[]): Answer =>
  refusal(403, {
    code: 'InvalidAuthenticationTokenAudience',
    message: `The access token has been obtained from wrong audience or resource '${given}'. It should exactly match (including forward slash) with one of the allowed audiences ${allowed.map(each => `'${each}'`).join(',')}.`,
  });

export const noAccess = (principal: string): Answer =>
  refusal(403, {
    message: 'The provided credentials have insufficient access to perform the requested operation',
    code: 'InsufficientAccessError',
    innererror: {
      code: 'AuthorizationFailedError',
      message: `User '${principal}' does not have access to read logs for this resource`,
    },
  });

export const noPath = (): Answer =>
  refusal(404, { message: 'The requested path does not exist', code: 'PathNotFoundError' });

export const noWorkspace = (id: string): Answer =>
  refusal(404, { message: `The workspace ${id} could not be found`, code: 'WorkspaceNotFoundError' });

export const noResource = (id: string): Answer =>
  refusal(404, { message: `The resource ${id} was not found`, code: 'ResourceNotFoundError' });

export const tooMany = (seconds: number): Answer =>
  refusal(
    429,
    { message: 'Too many queries were sent as this principal', code: 'ThrottledError' },
    { 'retry-after': String(seconds) },
  );

export const badArgument = (message: string): Answer =>
  refusal(400, {
    message: 'The request had some invalid properties',
    code: 'BadArgumentError',
    innererror: { code: 'QueryValidationError', message },
  });

export const badQuery = ({ kind, message }: KqlRefused): Answer =>
  refusal(400, {
    message: 'The request had some invalid properties',
    code: 'BadArgumentError',
    innererror:
      kind === 'syntax'
        ? { code: 'SyntaxError', message: `A recognition error occurred in the query: ${message}.` }
        : {
            code: 'SemanticError',
            message: 'A semantic error occurred.',
            innererror: { code: 'SEM0100', message },
          },
  });

/** A part of the rows comes along with it, under a status of 200. */
export const partialError = (code: string, message: string) => ({
  code: 'PartialError',
  message: 'There were some errors when processing your query.',
  details: [
    {
      code: 'EngineError',
      message: 'Something went wrong processing your query on the server.',
      innererror: { code, message, severity: 2, severityName: 'Error' },
    },
  ],
});
