// What a policy says, as values: services, their environments, and for each what has to hold before, during and after.

import type { OverrunRule } from '../promotion/admission/overrun.js';
import type { Closure } from '../promotion/calendar/closure.js';
import type { Window } from '../promotion/calendar/window.js';
import type { Spot } from '../step/document/place.js';
import type { Inputs } from '../step/input.js';

/** What the steps take, given by whoever reads a policy: it has no list of its own. */
export type Vocabulary = {
  /** Names a target; the policy's `kind` is their `target`. */
  readonly target: Inputs;
  /** Of an environment, and of `defaults`. */
  readonly settings: Inputs;
  readonly telemetry: Inputs;
  readonly azure: Inputs;
};

/** As a user of the step would write it, and where it was said. */
export type Setting = {
  readonly text: string;
  readonly from: Spot;
  /** The text is the name of an environment variable that holds it. */
  readonly isSecret?: true;
};
/** By the name of the input. */
export type Settings = Readonly<Record<string, Setting>>;

export type After = { readonly environment: string; readonly soakMilliseconds: number; readonly from: Spot };
/** A share from 0 to 1, or milliseconds, by its name. */
export type Amount = { readonly amount: number; readonly text: string; readonly from: Spot };

export type Environment = {
  readonly name: string;
  readonly from: Spot;
  readonly after: readonly After[];
  readonly target: Settings;
  readonly azure: Settings;
  readonly telemetry: Settings;
  readonly settings: Settings;
  readonly windows: readonly { readonly window: Window; readonly from: Spot }[];
  readonly closures: readonly { readonly closure: Closure; readonly from: Spot }[];
  readonly overrun: { readonly rule: OverrunRule; readonly from?: Spot };
  readonly askWhen: Readonly<Partial<Record<AskRule, Amount>>>;
  readonly ladderWhen: Readonly<Partial<Record<LadderRule, Setting>>>;
};

export const askRules = ['budget-left-below', 'artifact-older-than', 'rolled-back-within'] as const;
export type AskRule = (typeof askRules)[number];
export const ladderRules = ['configuration-only', 'first-promotion'] as const;
export type LadderRule = (typeof ladderRules)[number];

export type Service = {
  readonly name: string;
  readonly artifact: Settings;
  readonly signedBy: Settings;
  readonly ledger?: Setting;
  readonly preset?: Setting;
  /** In the order in which they are written. */
  readonly environments: readonly Environment[];
};

export type Policy = {
  readonly services: readonly Service[];
  readonly freezes?: Setting;
};
