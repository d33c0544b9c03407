// What the adapter needs to change anything. A target that only reads is made without, and cannot.
import type { AppService, SiteAddress } from '../../azure/app-service.js';
import type { AppServiceChanges } from '../../azure/app-service-changes.js';
import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import type { Transport } from '../../http/transport.js';
import type { Blame } from '../blame.js';
import type { AppServiceOptions } from '../kinds.js';
import type { Haste } from '../target.js';

export type Means = {
  readonly changes: AppServiceChanges;
  readonly clock: Clock;
  /** For asking the app itself where pinned clients end up. */
  readonly transport: Transport;
  readonly options: AppServiceOptions;
  /** Says what is no reason to refuse and ought to be known. */
  readonly warn?: (text: string) => void;
  /** Ends waiting. */
  readonly signal?: AbortSignal;
  readonly haste?: Haste;
};

export type Site = { readonly client: AppService; readonly at: SiteAddress };

export type Ground = Site & Means;

export const production = 'production';

export function blameFor({ changes, at, clock }: Ground, resource: string, since?: number): Blame {
  const { subscription, resourceGroup } = at;
  return {
    log: changes.log,
    place: { subscription, resourceGroup, resource, except: changes.correlation },
    now: clock.now(),
    ...(since !== undefined && { since }),
  };
}

/** A write that may have been carried through, or not: nobody told. */
export function isUnclear(thrown: unknown): thrown is Fault {
  if (!(thrown instanceof Fault)) return false;
  return thrown.facts['may-have-applied'] === true || thrown.code === 'HTTP_UNREADABLE';
}

export function unclear(what: string, cause: Fault): Fault {
  return new Fault('TRAFFIC_UNCLEAR', `whether ${what} was made is not known: ${cause.message}`, {
    facts: cause.facts,
    cause,
  });
}

/** Something else is under way on the site, which Azure tells as a conflict. */
export function isLocked(thrown: unknown): boolean {
  return thrown instanceof Fault && thrown.code === 'HTTP_REFUSED' && thrown.facts['status'] === 409;
}
