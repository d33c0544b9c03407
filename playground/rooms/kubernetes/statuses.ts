// How an API server refuses.
import { type Answer, type Fields, json } from '../../exchange.js';
import { gatewayGroup } from './world.js';

type Refusal = {
  readonly code: number;
  readonly reason: string;
  readonly message: string;
  readonly details?: Fields;
};

export const refusal = ({ code, reason, message, details }: Refusal): Answer =>
  json(code, {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message,
    reason,
    ...(details && { details }),
    code,
  });

export const unauthorized = (): Answer =>
  refusal({ code: 401, reason: 'Unauthorized', message: 'Unauthorized' });

export type Asked = {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
};

const kindOf = ({ group, resource }: Pick<Asked, 'group' | 'resource'>): string =>
  group === '' ? resource : `${resource}.${group}`;

export const forbidden = (asked: Asked, account: string): Answer => {
  const { verb, group, resource, namespace, name } = asked;
  const what = name === '' ? kindOf(asked) : `${kindOf(asked)} "${name}"`;
  const where = namespace === '' ? 'at the cluster scope' : `in the namespace "${namespace}"`;
  return refusal({
    code: 403,
    reason: 'Forbidden',
    message: `${what} is forbidden: User "${account}" cannot ${verb} resource "${resource}" in API group "${group}" ${where}`,
    details: { name, group, kind: resource },
  });
};

export const notFound = (asked: Pick<Asked, 'group' | 'resource' | 'name'>): Answer =>
  refusal({
    code: 404,
    reason: 'NotFound',
    message: `${kindOf(asked)} "${asked.name}" not found`,
    details: { name: asked.name, group: asked.group, kind: asked.resource },
  });

export const unknownPath = (): Answer =>
  refusal({
    code: 404,
    reason: 'NotFound',
    message: 'the server could not find the requested resource',
    details: {},
  });

export const badRequest = (message: string): Answer => refusal({ code: 400, reason: 'BadRequest', message });

export const unsupportedType = (): Answer =>
  refusal({
    code: 415,
    reason: 'UnsupportedMediaType',
    message:
      'the body of the request was in an unknown format - accepted media types include: application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml',
  });

/** What a JSON Patch gets whose test fails, or that leads nowhere. */
export const unprocessable = (): Answer =>
  refusal({
    code: 422,
    reason: 'Invalid',
    message: 'the server rejected our request due to an error in our request',
    details: {},
  });

export const invalid = (
  name: string,
  causes: readonly { readonly field: string; readonly message: string }[],
): Answer =>
  refusal({
    code: 422,
    reason: 'Invalid',
    message: `HTTPRoute.${gatewayGroup} "${name}" is invalid: ${causes.map(each => `${each.field}: ${each.message}`).join(', ')}`,
    details: {
      name,
      group: gatewayGroup,
      kind: 'HTTPRoute',
      causes: causes.map(each => ({ reason: 'FieldValueInvalid', ...each })),
    },
  });

export const stale = (name: string): Answer =>
  refusal({
    code: 409,
    reason: 'Conflict',
    message: `Operation cannot be fulfilled on httproutes.${gatewayGroup} "${name}": the object has been modified; please apply your changes to the latest version and try again`,
    details: { name, group: gatewayGroup, kind: 'httproutes' },
  });

export const applyConflict = (
  found: readonly { readonly manager: string; readonly field: string }[],
): Answer => {
  const words = found.map(
    each => `conflict with "${each.manager}" using ${gatewayGroup}/v1: .spec.${each.field}`,
  );
  return refusal({
    code: 409,
    reason: 'Conflict',
    message: `Apply failed with ${found.length} conflict${found.length === 1 ? '' : 's'}: ${words.join(', ')}`,
    details: {
      causes: found.map((each, index) => ({
        reason: 'FieldManagerConflict',
        message: words[index] ?? '',
        field: `.spec.${each.field}`,
      })),
    },
  });
};
