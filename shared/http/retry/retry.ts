// Whether a request that went wrong is sent again, and when. Pure.
//
// `once` is sent again only when it was certainly not carried out: the connection was never made, or 429.

import type { RetryClass } from '../transport.js';
import { longestWaitMilliseconds } from './retry-after.js';

export type Setback =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code: string;
      /** The wait that the service asked for, in milliseconds. */
      readonly asked: number | undefined;
    }
  | { readonly kind: 'silence'; readonly error: string };

export type Attempt = {
  readonly retry: RetryClass;
  /** How often it was sent so far. */
  readonly tries: number;
  readonly remainingMilliseconds: number;
  /** Kept free at the end of the deadline, so that a last try has time for an answer. */
  readonly reserveMilliseconds: number;
  /** 0 to 1; spreads those that were turned away together. */
  readonly random: number;
};

export type Decision =
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'give-up' };

const firstBackoffMilliseconds = 500;
const longestBackoffMilliseconds = 16_000;
/** A name that does not exist is seldom found later: not worth a minute. */
const triesOfUnknownName = 4;

const passingStatuses = [408, 429, 500, 502, 503, 504];
/** A conflict with a change under way, as opposed to one with the state of the resource. */
const passingConflicts = [
  'AnotherOperationInProgress',
  'RetryableError',
  'RetryableErrorDueToAnotherOperation',
];
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'PROXY_UNAVAILABLE'];
const lostOnTheWay = [
  'ECONNABORTED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  'TIMED_OUT',
];

export function decide(attempt: Attempt, setback: Setback): Decision {
  const { remainingMilliseconds, reserveMilliseconds, tries, random } = attempt;
  const affordable = remainingMilliseconds - reserveMilliseconds;
  if (affordable <= 0 || !mayRepeat(attempt, setback)) return { kind: 'give-up' };
  const asked = setback.kind === 'status' ? (setback.asked ?? 0) : 0;
  const wait = Math.max(backoff(tries, random), Math.min(asked, longestWaitMilliseconds));
  return { kind: 'wait', milliseconds: Math.min(wait, affordable) };
}

/** Whether more of the same could have helped; the difference between refused and gave up. */
export function isPassing(setback: Setback): boolean {
  if (setback.kind === 'silence') return true;
  return passingStatuses.includes(setback.status) || isPassingConflict(setback);
}

/** False only where the service certainly did not carry the request out. */
export function mayHaveApplied(setback: Setback): boolean {
  if (setback.kind === 'silence') return !isNeverSent(setback.error);
  return setback.status === 408 || setback.status >= 500;
}

/** The failure came before the first byte of the request could go out. */
export function isNeverSent(error: string): boolean {
  return neverConnected.includes(error) || error === 'PROXY_REFUSED' || isUntrusted(error);
}

/** A certificate was refused: that ends a connection before anything is sent. */
export function isUntrusted(error: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(error);
}

function mayRepeat({ retry, tries }: Attempt, setback: Setback): boolean {
  if (setback.kind === 'silence') {
    if (setback.error === 'ENOTFOUND' && tries >= triesOfUnknownName) return false;
    if (neverConnected.includes(setback.error)) return true;
    return retry !== 'once' && lostOnTheWay.includes(setback.error);
  }
  if (retry === 'once') return setback.status === 429;
  return passingStatuses.includes(setback.status) || (retry === 'idempotent' && isPassingConflict(setback));
}

function isPassingConflict({ status, code }: { readonly status: number; readonly code: string }): boolean {
  return status === 409 && passingConflicts.includes(code);
}

/** Doubles with each try; between half and the whole of it, by chance. */
function backoff(tries: number, random: number): number {
  const whole = Math.min(longestBackoffMilliseconds, firstBackoffMilliseconds * 2 ** (tries - 1));
  return Math.round(whole * (0.5 + random / 2));
}
