// The sign that `resume` lives: an entry in a stream of its own, renewed whenever it runs. Whoever ends before the
// end of a promotion, and counts on `resume` to go on with it, needs one that is young enough.

import { Fault } from '../fault/fault.js';
import type { Entry, NewEntry } from '../ledger/entry.js';
import { entryOf, type Written } from './happened.js';
import { readEntry } from './reading/told.js';
import { mostSkewMilliseconds } from './skew.js';

const hour = 3_600_000;
/** An older one is renewed. */
export const heartbeatRenewalMilliseconds = 6 * hour;
/** Nothing is handed off to one that is older. */
export const heartbeatLimitMilliseconds = 24 * hour;

/** No stream of a target has this name: services are named by users, and this one is refused to them. */
export const heartbeatService = 'azure-promote';

export function heartbeatStream(environment: string) {
  return { service: heartbeatService, environment } as const;
}

export function heartbeatEntry(written: Written): NewEntry {
  return entryOf({ kind: 'heartbeat' }, written);
}

/** Milliseconds since the newest; undefined when there is none. One from the future says nothing. */
export function heartbeatAge(entries: readonly Entry[], now: number): number | undefined {
  const times = entries.flatMap(entry => {
    const read = readEntry(entry);
    const isBeat = read?.kind === 'told' && read.told.happened.kind === 'heartbeat';
    return isBeat && read.told.at <= now + mostSkewMilliseconds ? [read.told.at] : [];
  });
  return times.length === 0
    ? undefined
    : Math.max(0, now - times.reduce((one, other) => Math.max(one, other)));
}

export function isHeartbeatDue(age: number | undefined): boolean {
  return age === undefined || age > heartbeatRenewalMilliseconds;
}

/** Why nothing may be handed off; undefined when it may. */
export function handOffProblem(age: number | undefined): Fault | undefined {
  if (age !== undefined && age < heartbeatLimitMilliseconds) return undefined;
  const seen = age === undefined ? 'it never ran' : `it ran last ${Math.floor(age / hour)} hours ago`;
  return new Fault(
    'RESUME_NOT_SEEN',
    `nobody would finish what this run leaves open: resume is not alive, ${seen}`,
    {
      facts: { expected: `younger than ${heartbeatLimitMilliseconds / hour} hours` },
    },
  );
}
