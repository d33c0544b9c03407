// What the control plane answers when it refuses: its error envelope, its codes, its words.
import { type Answer, type AnswerHeaders, json } from '../exchange.js';

export const refusal = (status: number, code: string, message: string, headers: AnswerHeaders = {}): Answer =>
  json(status, { error: { code, message } }, headers);

export const missingVersion = (): Answer =>
  refusal(
    400,
    'MissingApiVersionParameter',
    'The api-version query parameter (?api-version=) is required for all requests.',
  );

export const malformedVersion = (version: string, supported: readonly string[]): Answer =>
  refusal(
    400,
    'InvalidApiVersionParameter',
    `The api-version '${version}' is invalid. The supported versions are '${supported.join(',')}'.`,
  );

type Registration = {
  readonly type: string;
  readonly version: string;
  readonly supported: readonly string[];
  readonly locations: readonly string[];
};

export const otherVersion = (registration: Registration): Answer =>
  refusal(
    400,
    'NoRegisteredProviderFound',
    `No registered resource provider found for location '${registration.locations[0] ?? ''}' and API version '${registration.version}' for type '${registration.type}'. The supported api-versions are '${registration.supported.join(', ')}'. The supported locations are '${registration.locations.join(', ')}'.`,
  );

export const unknownNamespace = (namespace: string): Answer =>
  refusal(404, 'InvalidResourceNamespace', `The resource namespace '${namespace}' is invalid.`);

export const unknownType = (namespace: string, type: string, version: string): Answer =>
  refusal(
    404,
    'InvalidResourceType',
    `The resource type '${type}' could not be found in the namespace '${namespace}' for api version '${version}'.`,
  );

export const unknownAddress = (target: string): Answer =>
  refusal(404, 'NotFound', `No HTTP resource was found that matches the request URI '${target}'.`);

export const noSubscription = (subscription: string): Answer =>
  refusal(404, 'SubscriptionNotFound', `The subscription '${subscription}' could not be found.`);

export const noGroup = (group: string): Answer =>
  refusal(404, 'ResourceGroupNotFound', `Resource group '${group}' could not be found.`);

export const noResource = (resource: string, group: string): Answer =>
  refusal(
    404,
    'ResourceNotFound',
    `The Resource '${resource}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  );

export const wrongMethod = (method: string, allowed: readonly string[]): Answer =>
  refusal(405, 'MethodNotAllowed', `The requested resource does not support http method '${method}'.`, {
    allow: allowed.join(', '),
  });

export const wrongMediaType = (given: string): Answer =>
  refusal(
    415,
    'UnsupportedMediaType',
    `The content media type '${given}' is not supported. Only 'application/json' is supported.`,
  );

export const badContent = (why: string): Answer =>
  refusal(
    400,
    'InvalidRequestContent',
    `The request content was invalid and could not be deserialized: '${why}'.`,
  );

export const unauthorized = (tenant: string, code: string, message: string): Answer =>
  refusal(401, code, message, {
    'www-authenticate': `Bearer authorization_uri="https://login.microsoftonline.com/${tenant}", error="invalid_token", error_description="${message}"`,
  });

export const forbidden = (
  client: { readonly clientId: string; readonly objectId: string },
  action: string,
  scope: string,
): Answer =>
  refusal(
    403,
    'AuthorizationFailed',
    `The client '${client.clientId}' with object id '${client.objectId}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );

export const throttled = (subscription: string, actor: string, seconds: number): Answer =>
  refusal(
    429,
    'SubscriptionRequestsThrottled',
    `Number of requests for subscription '${subscription}' actor '${actor}' exceeded. Please try again after '${seconds}' seconds after additional tokens are available. Refer to https://aka.ms/arm-throttling for additional information.`,
    { 'retry-after': String(seconds) },
  );
