// The sign that `resume` lives: an entry in a stream of its own, renewed whenever it runs. Whoever ends before the
// end of a promotion, and counts on `resume` to go on with it, needs one that is young enough.

import { Fault } from '../fault/fault.js';
import type { Entry, NewEntry } from '../ledger/entry.js';
import { entryOf, type Written } from './happened.js';
import { readEntry } from './reading/told.js';
import { mostSkewMilliseconds } from './skew.js';

const minute = 60_000;
const hour = 60 * minute;
/** An older one is renewed. */
export const heartbeatRenewalMilliseconds = 6 * hour;
/** Nothing is handed off to one that is older. */
export const heartbeatLimitMilliseconds = 24 * hour;

/** No stream of a target has this name: services are named by users, and this one is refused to them. */
export const heartbeatService = 'azure-promote';

export function heartbeatStream(environment: string) {
  return { service: heartbeatService, environment } as const;
}

export function heartbeatEntry(written: Written, scheduled?: boolean): NewEntry {
  return entryOf({ kind: 'heartbeat', ...(scheduled !== undefined && { scheduled }) }, written);
}

type Beat = { readonly at: number; readonly isTimely: boolean };

/** Oldest first. `isTimely`: as far as anybody knows, its schedule started it. */
function beatsIn(entries: readonly Entry[], now: number): readonly Beat[] {
  return entries
    .flatMap(entry => {
      const read = readEntry(entry);
      if (read?.kind !== 'told' || read.told.happened.kind !== 'heartbeat') return [];
      const { at, happened } = read.told;
      return at <= now + mostSkewMilliseconds ? [{ at, isTimely: happened.scheduled !== false }] : [];
    })
    .toSorted((one, other) => one.at - other.at);
}

/** Milliseconds since the newest; undefined when there is none. One from the future says nothing. */
export function heartbeatAge(entries: readonly Entry[], now: number): number | undefined {
  const newest = beatsIn(entries, now).at(-1);
  return newest === undefined ? undefined : Math.max(0, now - newest.at);
}

export function isHeartbeatDue(age: number | undefined): boolean {
  return age === undefined || age > heartbeatRenewalMilliseconds;
}

/** Two runs that are closer were started by the same thing. */
const closestMilliseconds = minute;
/** What a schedule was like before that may have been changed since. */
const memoryMilliseconds = 3 * 24 * hour;
/** No schedule of a host that runs more often can be relied on. */
const shortestMilliseconds = 5 * minute;

/**
 * Whether a run of resume leaves its sign. Every six hours two runs of the schedule leave one each, so that the time between
 * them can be seen.
 */
export function isHeartbeatWanted(entries: readonly Entry[], now: number, scheduled?: boolean): boolean {
  if (isHeartbeatDue(heartbeatAge(entries, now))) return true;
  if (scheduled === false) return false;
  const newest = gapsIn(entries, now).at(-1);
  const isSeen = newest !== undefined && isClose(newest) && now - newest.to <= heartbeatRenewalMilliseconds;
  const last = beatsIn(entries, now).findLast(({ isTimely }) => isTimely);
  return !isSeen && (last === undefined || now - last.at >= closestMilliseconds);
}

/** How far apart its runs were at most, lately; undefined when no two have been seen. */
export function heartbeatInterval(entries: readonly Entry[], now: number): number | undefined {
  const gaps = gapsIn(entries, now).filter(({ to }) => now - to <= memoryMilliseconds);
  const close = gaps.filter(isClose);
  const lengths = (close.length > 0 ? close : gaps).map(({ from, to }) => to - from);
  return lengths.length === 0 ? undefined : Math.max(shortestMilliseconds, ...lengths);
}

type Gap = { readonly from: number; readonly to: number };

function gapsIn(entries: readonly Entry[], now: number): readonly Gap[] {
  const times = beatsIn(entries, now).flatMap(({ at, isTimely }) => (isTimely ? [at] : []));
  return times.slice(1).map((to, before) => ({ from: times[before] ?? to, to }));
}

/** Runs between those of another gap left no sign. */
function isClose({ from, to }: Gap): boolean {
  return to - from <= heartbeatRenewalMilliseconds;
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
