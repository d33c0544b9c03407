// What an API server refuses, in our words: who lacks which right, and what is not there. Pure.
import { Fault } from '../fault/fault.js';

/** What is not a refusal of the API server comes back as it was. */
export function clusterFault(thrown: unknown, what: string): unknown {
  if (!(thrown instanceof Fault) || thrown.code !== 'HTTP_REFUSED') return thrown;
  // The API server always names a code. A page without one comes from something in between.
  if (thrown.facts['service-code'] === undefined) return thrown;
  switch (thrown.facts['status']) {
    case 401:
      return new Fault('IDENTITY_REFUSED', 'the cluster does not know who asks', {
        hint: 'sign in again: the token has ended, or belongs to another cluster (on AKS: az aks get-credentials, kubelogin)',
        facts: thrown.facts,
        cause: thrown,
      });
    case 403:
      return forbidden(thrown);
    case 404:
      return notFound(thrown, what);
    default:
      return thrown;
  }
}

/** As the API server words it: `User "…" cannot patch resource "…" in API group "…" in the namespace "…"`. */
const wording =
  /User "([^"]*)" cannot (\w+) resource "([^"]+)" in API group "([^"]*)"(?: in the namespace "([^"]+)"| at the cluster scope)?/;

function forbidden(thrown: Fault): Fault {
  const [, user, verb, resource, group, namespace] = wording.exec(thrown.message) ?? [];
  if (verb === undefined || resource === undefined) {
    return new Fault('IDENTITY_FORBIDDEN', thrown.message, {
      hint: 'no right is named here: an admission policy or Azure RBAC may forbid it; the words of the cluster say which',
      facts: thrown.facts,
      cause: thrown,
    });
  }
  const kind = group === undefined || group === '' ? resource : `${resource}.${group}`;
  const action = `${verb} ${kind}`;
  const scope = namespace === undefined ? 'the whole cluster' : `namespace ${namespace}`;
  const role = `a Role with ${action}`;
  return new Fault('IDENTITY_FORBIDDEN', `${user ?? 'this identity'} may not ${action}`, {
    hint: `bind ${role} in ${scope} to it; the page of the target gateway-api holds the whole Role`,
    facts: { action, scope, role, ...thrown.facts },
    cause: thrown,
  });
}

function notFound(thrown: Fault, what: string): Fault {
  const isUnknownKind = /could not find the requested resource|no matches for kind/.test(thrown.message);
  const { facts } = thrown;
  return isUnknownKind
    ? new Fault('TARGET_NOT_FOUND', `the cluster does not know what ${what} is`, {
        hint: 'Gateway API is not installed there in its version v1, or this is another cluster: kubectl api-resources --api-group=gateway.networking.k8s.io',
        facts,
        cause: thrown,
      })
    : new Fault('TARGET_NOT_FOUND', `${what} does not exist`, { facts, cause: thrown });
}
