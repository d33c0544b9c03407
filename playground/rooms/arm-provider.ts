// What a resource provider brings to the control plane: its addresses, and what may be done at each of them.
import type { Answer, Ask } from '../exchange.js';
import type { State } from '../state.js';

export type ArmCall = {
  readonly ask: Ask;
  readonly state: State;
  readonly group: string;
  /** What stood for `{name}` in the address. */
  readonly names: Readonly<Record<string, string>>;
};

export type ArmOperation = {
  readonly action: string;
  readonly run: (call: ArmCall) => Answer;
};

/** An address below the provider, such as `sites/{site}/config/web`, and what may be done there. */
export type ArmRoute = {
  readonly address: string;
  readonly operations: Readonly<Record<string, ArmOperation>>;
};

export type ArmProvider = {
  readonly namespace: string;
  readonly versions: readonly string[];
  readonly locations: readonly string[];
  readonly types: readonly string[];
  readonly routes: readonly ArmRoute[];
};
