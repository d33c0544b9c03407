// What every client of Azure Resource Manager shares: where it connects, as whom, and its refusals in our words.
import { Fault } from '../fault/fault.js';
import type { Transport } from '../http/transport.js';
import type { Cloud } from './clouds.js';
import type { Credential } from './identity/identity.js';

export type Arm = {
  readonly cloud: Cloud;
  readonly transport: Transport;
  readonly credential: Credential;
};

/** The least built-in role that contains an action; asked for by name in the hint of a refusal. */
const leastRoles: readonly (readonly [pattern: RegExp, role: string])[] = [
  [/^microsoft\.web\/sites\/(slots\/)?config\/list\/action$/i, 'Website Contributor'],
  [/\/(write|delete|action)$/i, 'Website Contributor'],
  [/\/read$/i, 'Reader'],
];

/** A refusal of ARM in our words. What is not a refusal comes back as it was. */
export function armFault(thrown: unknown, resource: string): unknown {
  if (!(thrown instanceof Fault) || thrown.code !== 'HTTP_REFUSED') return thrown;
  if (thrown.facts['status'] === 403) return forbidden(thrown);
  if (thrown.facts['status'] === 404) {
    return new Fault('TARGET_NOT_FOUND', `${resource} does not exist, or this identity cannot see it`, {
      facts: thrown.facts,
      cause: thrown,
    });
  }
  return thrown;
}

function forbidden(thrown: Fault): Fault {
  const action = /perform action '([^']+)'/.exec(thrown.message)?.[1];
  const scope = /over scope '([^']+)'/.exec(thrown.message)?.[1];
  if (action === undefined || scope === undefined) {
    return new Fault('IDENTITY_FORBIDDEN', thrown.message, { facts: thrown.facts, cause: thrown });
  }
  const role = leastRoles.find(([pattern]) => pattern.test(action))?.[1] ?? 'Contributor';
  return new Fault('IDENTITY_FORBIDDEN', `the identity may not perform ${action}`, {
    hint: `assign the role ${role}, or a custom role with this action, at the scope above or higher`,
    facts: { action, scope, role, ...thrown.facts },
    cause: thrown,
  });
}
