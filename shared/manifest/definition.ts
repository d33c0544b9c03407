// What the renderers need to know of a step: its data, and never what it does.
import type { Input, Inputs } from '../step/input.js';
import { offeredOn } from '../step/input.js';
import type { HostName } from '../step/names.js';
import { type Step, standingOutputs } from '../step/step.js';

type Told =
  | 'name'
  | 'title'
  | 'summary'
  | 'about'
  | 'inputs'
  | 'rules'
  | 'outputs'
  | 'examples'
  | 'post'
  | 'variables';

export type Definition = Pick<Step<Inputs, string, never>, Told>;

export type Named = readonly [name: string, input: Input<unknown>];

export function inputsOn(definition: Pick<Definition, 'inputs'>, host: HostName): readonly Named[] {
  return Object.entries(definition.inputs).filter(([, input]) => offeredOn(input, host));
}

/** The outputs of every step first, then its own. */
export function outputsOf(definition: Definition): readonly (readonly [name: string, describe: string])[] {
  return Object.entries({ ...standingOutputs, ...definition.outputs });
}
