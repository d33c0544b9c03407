// What a resource provider brings to the control plane: its addresses, and what may be done at each of them.
import type { Actor } from '../activity.js';
import type { Answer, Ask } from '../exchange.js';
import type { State } from '../state.js';

export type ArmCall = {
  readonly ask: Ask;
  readonly state: State;
  /** Empty where the address lies directly below the subscription. */
  readonly group: string;
  /** What stood for `{name}` in the address. */
  readonly names: Readonly<Record<string, string>>;
  readonly actor: Actor;
  /** The id that this call and all that it sets off go by. */
  readonly operation: string;
  readonly correlation: string;
  /** What an extension, such as metrics, was asked about: the provider it belongs to and its parts. */
  readonly subject?: { readonly namespace: string; readonly parts: readonly string[] };
};

export type ArmOperation = {
  readonly action: string;
  readonly run: (call: ArmCall) => Answer;
  /** What the action is judged at, where the address does not say it: a full id. */
  readonly scope?: (ask: Ask, state: State) => string;
};

/** An address below the provider, such as `sites/{site}/config/web`, and what may be done there. */
export type ArmRoute = {
  readonly address: string;
  readonly operations: Readonly<Record<string, ArmOperation>>;
};

/** Where its addresses lie: in a group (the usual), directly below the subscription, or below any other resource. */
export type Reach = 'group' | 'subscription' | 'extension';

export type ArmProvider = {
  readonly namespace: string;
  readonly reach?: Reach;
  readonly versions: readonly string[];
  readonly locations: readonly string[];
  readonly types: readonly string[];
  readonly routes: readonly ArmRoute[];
};
