// How a step ended, and what that means for whoever started it.
import type { FaultClass } from '../fault/catalogue-entry.js';

export const outcomes = [
  'passed',
  'refused',
  'rolled-back',
  'held',
  'waiting',
  'stranded',
  'broken',
] as const;
export type Outcome = (typeof outcomes)[number];

/** `waiting` only ever goes forward, so that it is no failure. */
export function isGreen(outcome: Outcome): boolean {
  return outcome === 'passed' || outcome === 'waiting';
}

const exitCodes = {
  passed: 0,
  waiting: 0,
  refused: 1,
  'rolled-back': 1,
  held: 4,
  stranded: 5,
  broken: 70,
} as const satisfies Record<Outcome, number>;

const faultExitCodes = { refused: 1, yours: 2, world: 3, ours: 70 } as const satisfies Record<
  FaultClass,
  number
>;

/** The exit code on a terminal. A fault says more than the outcome it led to. */
export function exitCode(outcome: Outcome, fault?: FaultClass): number {
  return fault === undefined || outcome === 'stranded' ? exitCodes[outcome] : faultExitCodes[fault];
}

/** The outcome of a step that a fault ended. */
export function outcomeOf(fault: FaultClass): Outcome {
  return fault === 'ours' || fault === 'world' ? 'broken' : 'refused';
}
