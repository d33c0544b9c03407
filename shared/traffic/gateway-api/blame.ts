// The faults for a change that was not ours, with who and when as the cluster remembers it.
import { Fault } from '../../fault/fault.js';
import { fieldManager } from '../../kubernetes/cluster.js';
import type { HttpRoute } from '../../kubernetes/http-routes.js';
import type { Holder } from '../../kubernetes/managed-fields.js';
import type { Culprit } from '../blame.js';
import { printSplit } from '../settle.js';
import type { Split } from '../split.js';

/** Somebody else changed the rules after the caller read them. Nothing of ours was written. */
export function conflict(shares: Split, route: HttpRoute): Fault {
  const { by, at } = culprit(route);
  const words =
    by === undefined ? 'nobody says who changed it' : `${by} changed the rules of the route, at ${at}`;
  return new Fault('TRAFFIC_CONFLICT', `the traffic is no longer what was read before: ${words}`, {
    facts: {
      found: printSplit(shares),
      ...(by !== undefined && { 'changed-by': by }),
      ...(at !== undefined && { 'changed-at': at }),
    },
  });
}

export function culprit({ holders }: HttpRoute): Culprit {
  const holder = holders.findLast(({ manager }) => manager !== fieldManager);
  return holder === undefined ? {} : { by: holder.manager, at: holder.at };
}

/** Whoever declares the rules will declare them again, with the weights of then. */
export function rivals({ holders }: HttpRoute): readonly Holder[] {
  return holders.filter(({ manager, operation }) => manager !== fieldManager && operation === 'Apply');
}
