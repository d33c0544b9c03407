// What Entra answers when it gives no token: its JSON, its codes, its words.
import { randomUUID } from 'node:crypto';
import { type Answer, type Ask, json } from '../exchange.js';
import type { State } from '../state.js';

export type EntraRefusal = {
  readonly status: 400 | 401;
  readonly error: string;
  readonly code: number;
  readonly message: string;
};

const seeFederation =
  'Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation';

const invalidClient = (code: number, message: string): EntraRefusal => ({
  status: 401,
  error: 'invalid_client',
  code,
  message,
});

const invalidRequest = (code: number, message: string, error = 'invalid_request'): EntraRefusal => ({
  status: 400,
  error,
  code,
  message,
});

export const refusals = {
  tenant: (tenant: string) =>
    invalidRequest(
      90002,
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
    ),
  application: (client: string, tenant: string) =>
    invalidRequest(
      700016,
      `Application with identifier '${client}' was not found in the directory '${tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
      'unauthorized_client',
    ),
  missing: (parameter: string) =>
    invalidRequest(900144, `The request body must contain the following parameter: '${parameter}'.`),
  grantType: (grant: string) =>
    invalidRequest(
      70003,
      `The app requested an unsupported grant type '${grant}'.`,
      'unsupported_grant_type',
    ),
  scope: (scope: string) =>
    invalidRequest(
      1002012,
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
      'invalid_scope',
    ),
  resource: (resource: string, tenant: string) =>
    invalidRequest(
      500011,
      `The resource principal named ${resource} was not found in the tenant named ${tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
      'invalid_resource',
    ),
  noCredential: () =>
    invalidClient(
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    ),
  secret: (client: string) =>
    invalidClient(
      7000215,
      `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${client}'.`,
    ),
  assertionType: (type: string) =>
    invalidRequest(
      900021,
      `Requested value '${type}' of parameter 'client_assertion_type' is not supported.`,
    ),
  malformed: () => invalidRequest(50027, 'JWT token is invalid or malformed.'),
  forged: () =>
    invalidClient(700027, 'Client assertion failed signature validation. [Reason - The key was not found.]'),
  expired: (now: Date, from: Date, until: Date) =>
    invalidClient(
      700024,
      `Client assertion is not within its valid time range. Current time: ${now.toISOString()}, assertion valid from ${from.toISOString()}, expiry time of assertion ${until.toISOString()}. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .`,
    ),
  issuer: (issuer: string) =>
    invalidClient(
      700211,
      `No matching federated identity record found for presented assertion issuer '${issuer}'. ${seeFederation}`,
    ),
  audience: (audience: string) =>
    invalidClient(
      700212,
      `No matching federated identity record found for presented assertion audience '${audience}'. ${seeFederation}`,
    ),
  subject: (subject: string) =>
    invalidClient(
      700213,
      `No matching federated identity record found for presented assertion subject '${subject}'. ${seeFederation}`,
    ),
  subjectCase: (subject: string) =>
    invalidClient(
      7002138,
      `No matching federated identity record found for presented assertion subject '${subject}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison. ${seeFederation}`,
    ),
} as const;

export const refuse = (refusal: EntraRefusal, ask: Ask, state: State): Answer => {
  const trace = randomUUID();
  const correlation = ask.headers['client-request-id'] ?? randomUUID();
  const timestamp = state.clock.now().toISOString().replace('T', ' ').replace(/\..*/, 'Z');
  return json(refusal.status, {
    error: refusal.error,
    error_description: `AADSTS${refusal.code}: ${refusal.message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [refusal.code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${refusal.code}`,
  });
};
