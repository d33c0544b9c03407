// One step by its name, and no other: what a door does not need is not loaded. The list of all of them is all.ts.
import type { Inputs } from '../step/input.js';
import type { Step } from '../step/step.js';
import type { Ports } from './ports.js';

export type StepName =
  | 'promote'
  | 'status'
  | 'verify-artifact'
  | 'canary-shift'
  | 'rollback'
  | 'resume'
  | 'slo-gate'
  | 'record-promotion';

const loaders: Readonly<Record<StepName, () => Promise<Step<Inputs, string, Ports>>>> = {
  promote: async () => (await import('./promote.js')).promote,
  status: async () => (await import('./status.js')).status,
  'verify-artifact': async () => (await import('./verify-artifact.js')).verifyArtifact,
  'canary-shift': async () => (await import('./canary-shift.js')).canaryShift,
  rollback: async () => (await import('./rollback.js')).rollback,
  resume: async () => (await import('./resume.js')).resume,
  'slo-gate': async () => (await import('./slo-gate.js')).sloGate,
  'record-promotion': async () => (await import('./record-promotion.js')).recordPromotion,
};

export const stepNames: readonly string[] = Object.keys(loaders);

/** Undefined for what is no step. */
export async function loadStep(name: string): Promise<Step<Inputs, string, Ports> | undefined> {
  return isStep(name) ? loaders[name]() : undefined;
}

function isStep(name: string): name is StepName {
  return Object.hasOwn(loaders, name);
}
