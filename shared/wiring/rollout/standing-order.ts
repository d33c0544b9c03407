// What the entry that opens a rollout holds: all that somebody else needs to go on with it, or to take it back, who has
// nothing but the ledger. Never a secret.

import { Fault } from '../../fault/fault.js';
import type { JudgeSetup } from '../../judge/setup.js';
import type { EntryBody } from '../../ledger/entry.js';
import type { Prepared } from '../../record/details.js';
import type { Plan } from '../../rollout/plan.js';
import type { State } from '../../rollout/state.js';
import type { Arms } from '../../telemetry/telemetry.js';
import type { Artifact, Wire } from '../../traffic/target.js';

/** Inputs as a user would write them, by canonical name. */
export type Given = Readonly<Record<string, string>>;

export type StandingOrder = {
  readonly version: 1;
  readonly plan: Plan;
  /** What the traffic is to go back to, in the words of the target. */
  readonly before: Wire;
  /** How the target, the telemetry and the probes are named. */
  readonly given: Given;
  /** What the target calls itself in full: not everything that splits traffic has a resource id to be named by. */
  readonly resource?: string;
  readonly setup?: JudgeSetup;
  readonly arms?: Arms;
  readonly artifact?: Artifact;
  readonly record?: Prepared;
  /**
   * The step rollback opened it: what it brings is known to be good. `undoes`: the promotion that goes back by it. `back`:
   * its way back is what was asked for, and brings this digest, where that is known.
   */
  readonly rollback?: { readonly undoes?: string; readonly back?: { readonly digest?: string } };
};

/** Empty in an order that does not say. */
export function resourceOf({ given, resource }: Pick<StandingOrder, 'given' | 'resource'>): string {
  return given['resource-id'] ?? resource ?? '';
}

export function printOrder(order: StandingOrder): EntryBody {
  return plain(order);
}

export function readOrder(body: EntryBody): StandingOrder {
  const { version, plan, before, given } = body;
  if (version !== 1 || !isObject(plan) || !isObject(before) || !isObject(given)) {
    throw new Fault('LEDGER_UNREADABLE', 'the entry that opened this rollout cannot be read', {
      hint: 'go back by hand, or by a version of this tool that knows the form of the entry',
      facts: { version: String(version ?? 'none') },
    });
  }
  // Its chain of hashes was checked, and only printOrder writes such a body.
  return body as unknown as StandingOrder;
}

export function printState(state: State): EntryBody {
  return plain(state);
}

export function readState(body: EntryBody): State {
  if (typeof body['name'] === 'string' && typeof body['openedAt'] === 'number') {
    // As above: written by printState alone, under a checked chain.
    return body as unknown as State;
  }
  throw new Fault('LEDGER_UNREADABLE', 'the state of this rollout cannot be read from its ledger', {
    hint: 'go back by hand: the entry that opened it holds the shares from before',
  });
}

/** What a target keeps, as an entry holds it. */
export function printWire(wire: Wire): EntryBody {
  return plain(wire);
}

/** Plain JSON without null and without what is undefined. */
function plain(value: unknown): EntryBody {
  const text = JSON.stringify(value, (_, each: unknown) => (isNull(each) ? undefined : each));
  const body: EntryBody = JSON.parse(text);
  return body;
}

function isNull(value: unknown): boolean {
  return typeof value === 'object' && !value;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && Boolean(value);
}
