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
  [/\/read$/i, 'Reader'],
  [/^microsoft\.web\/sites\//i, 'Website Contributor'],
  [/^microsoft\.app\/containerapps\//i, 'Container Apps Contributor'],
  [/^microsoft\.network\/trafficmanagerprofiles\//i, 'Traffic Manager Contributor'],
  [/^microsoft\.cdn\/profiles\//i, 'CDN Profile Contributor'],
  [/^microsoft\.insights\/components\//i, 'Application Insights Component Contributor'],
  [/^microsoft\.network\/frontdoors\//i, 'Network Contributor'],
];

/** What is missing when not the resource itself is. */
const missing: Readonly<Record<string, string>> = {
  ResourceGroupNotFound: 'the resource group of ',
  SubscriptionNotFound: 'the subscription of ',
};

/** A refusal of ARM in our words. What is not a refusal comes back as it was. */
export function armFault(thrown: unknown, resource: string): unknown {
  if (!(thrown instanceof Fault) || thrown.code !== 'HTTP_REFUSED') return thrown;
  // Azure always names a code. A page without one comes from something in between, and says nothing of the resource.
  if (thrown.facts['service-code'] === undefined) return thrown;
  if (thrown.facts['status'] === 403) return forbidden(thrown);
  if (thrown.facts['status'] === 404) {
    const what = `${missing[String(thrown.facts['service-code'])] ?? ''}${resource}`;
    return new Fault('TARGET_NOT_FOUND', `${what} does not exist, or this identity cannot see it`, {
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
    return new Fault('IDENTITY_FORBIDDEN', thrown.message, {
      hint: 'no role is named here: a policy, a lock or a firewall may forbid it; the words of Azure say which',
      facts: thrown.facts,
      cause: thrown,
    });
  }
  const role = leastRoles.find(([pattern]) => pattern.test(action))?.[1] ?? 'Contributor';
  return new Fault('IDENTITY_FORBIDDEN', `the identity may not perform ${action}`, {
    hint: `assign the role ${role}, or a custom role with this action, at ${scope} or higher`,
    facts: { action, scope, role, ...thrown.facts },
    cause: thrown,
  });
}
