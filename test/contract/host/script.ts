// What a test asks of a host: calls that the driver makes one after the other, and what it answers.
import type { Code } from '../../../shared/fault/catalogue.js';
import type { Facts } from '../../../shared/fault/fault.js';
import type { HostName } from '../../../shared/step/names.js';
import type { Outcome } from '../../../shared/step/outcome.js';

export type Call =
  | { readonly call: 'raw'; readonly names: readonly string[] }
  | {
      readonly call: 'debug' | 'info' | 'notice' | 'warning' | 'error';
      readonly text: string;
      readonly times?: number;
    }
  | { readonly call: 'group'; readonly title: string; readonly lines: readonly string[] }
  | { readonly call: 'mask'; readonly value: string }
  | { readonly call: 'redact'; readonly text: string }
  | { readonly call: 'tag'; readonly text: string }
  | { readonly call: 'output' | 'save'; readonly name: string; readonly value: string }
  | { readonly call: 'saved'; readonly names: readonly string[] }
  | { readonly call: 'summary'; readonly markdown: string; readonly times?: number }
  | { readonly call: 'id-token'; readonly audience: string }
  | { readonly call: 'connection'; readonly id: string; readonly names: readonly string[] }
  | { readonly call: 'job-status' }
  /** The names of the variables that a child process of the step gets. */
  | { readonly call: 'child-variables' }
  /** Waits for the abort, and answers with its reason. */
  | { readonly call: 'await-cancellation' }
  | { readonly call: 'signal-itself'; readonly signal: 'SIGINT' | 'SIGTERM' }
  /** Another program of the same step that brings its own task library. */
  | { readonly call: 'child-task-library' }
  | { readonly call: 'crash'; readonly by: 'throw' | 'rejection' }
  | FinishCall;

export type FinishCall = {
  readonly call: 'finish';
  readonly outcome: Outcome;
  readonly headline: string;
  /** Where no fault is told. */
  readonly code?: Code;
  readonly fault?: {
    readonly code: Code;
    readonly message: string;
    readonly hint?: string;
    readonly facts?: Facts;
  };
};

export type Script = {
  readonly host: HostName;
  readonly flags: Readonly<Record<string, string>>;
  readonly json: boolean;
  readonly answers: string;
  readonly calls: readonly Call[];
};

export type Answers = Readonly<Record<string, string | undefined>>;
