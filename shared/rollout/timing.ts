// How long a rollout waits for what, beyond what its plan says.
import type { Plan } from './plan.js';

const second = 1_000;
const minute = 60 * second;

/** How long a write that is refused for now, or unclear, is tried or looked at again before it goes back. */
export const patienceMilliseconds = 30 * minute;

/** How long somebody may stand in the queue when the plan sets no limit. */
export const longestQueueMilliseconds = 24 * 60 * minute;

/** Going back is tried so often; with the waits between it is a little over half an hour. */
export const mostTriesBack = 20;

/** How long cleaning up behind a finished rollout is tried again. */
export const cleaningMilliseconds = 30 * minute;

/** Before the next try to go back. */
export function backoff(tries: number): number {
  return Math.min(2 * minute, 2 * second * 2 ** Math.min(tries, 10));
}

/** Data come late by the lag, and are looked at once in a while: silence before that says nothing. */
export function quietMilliseconds({ lagMilliseconds, checkMilliseconds }: Plan): number {
  return 2 * lagMilliseconds + 2 * checkMilliseconds;
}
