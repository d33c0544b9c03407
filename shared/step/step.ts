// What a step is: data. Manifests, tables, help, flags and the types of its values are derived from it.

import type { Finding } from '../checks/finding.js';
import type { Code } from '../fault/catalogue.js';
import type { Fault } from '../fault/fault.js';
import type { Document } from '../report/document.js';
import type { Inputs, ValuesOf } from './input.js';
import type { Outcome } from './outcome.js';
import type { Rule } from './rules.js';

/** What a look at the world brought back. */
export type Sight<O extends string> = {
  readonly outcome: Outcome;
  /** Why it was refused, for the output `error-code`, when no fault says it. */
  readonly code?: Code;
  /** What ends it, where there is a page to be shown all the same. */
  readonly fault?: Fault;
  /** One sentence: how it stands. */
  readonly headline: string;
  readonly findings: readonly Finding[];
  readonly outputs: Readonly<Record<O, string>>;
  readonly document: Document;
};

export type Step<I extends Inputs, O extends string, P> = {
  readonly name: string;
  /** Two or three words, for a list. */
  readonly title: string;
  /** One sentence that ends with a stop. */
  readonly summary: string;
  /** What it does, when to use it and what it never does, in Markdown paragraphs. */
  readonly about: readonly string[];
  readonly inputs: I;
  readonly rules: readonly Rule[];
  readonly outputs: Readonly<Record<O, string>>;
  /** The ports it is given. Nothing else is constructed. */
  readonly needs: readonly (keyof P & string)[];
  readonly examples: readonly Example[];
  /** Environment variables that it sets for the steps that follow. */
  readonly variables?: readonly string[];
  /** It may leave something to do for the end of the job. */
  readonly post?: boolean;
  /** A method, so that steps of different shapes fit into one list. */
  look(ports: P, values: ValuesOf<I>): Promise<Sight<O>>;
};

/** Inputs as a user would set them; rendered as YAML for both hosts and as a command line. */
export type Example = { readonly title: string; readonly values: Readonly<Record<string, string>> };

/** Outputs that every step has; the runner of steps sets them, not the step. */
export const standingOutputs = {
  outcome:
    'How the step ended: `passed`, `refused`, `rolled-back`, `held`, `waiting`, `stranded` or `broken`.',
  'error-code': 'The code of the fault that ended the step; empty when there was none.',
} as const;

/** Gives the ports first, so that the compiler can derive the rest from the definition. */
export function defineStep<P>() {
  return <const I extends Inputs, const O extends string>(step: Step<I, O, P>): Step<I, O, P> => step;
}
