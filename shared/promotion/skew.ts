// How far this machine's clock may be from the one that all writers have in common.
import { Fault } from '../fault/fault.js';
import { isoTime } from './moment.js';

export const mostSkewMilliseconds = 5 * 60_000;

/** Why nobody may go forward on this machine; undefined when it may. Going back never asks. */
export function skewProblem(own: number, common: number): Fault | undefined {
  const skew = Math.abs(own - common);
  if (skew <= mostSkewMilliseconds) return undefined;
  const minutes = Math.round(skew / 60_000);
  const direction = own > common ? 'ahead' : 'behind';
  return new Fault('CLOCK_SKEWED', `the clock of this machine is ${minutes} minutes ${direction}`, {
    facts: { here: isoTime(own), common: isoTime(common) },
  });
}
