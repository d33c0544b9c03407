// A rollout told event by event, for tests of single decisions.
import { beginState, decide } from '../../../shared/rollout/decide.js';
import type { Decision } from '../../../shared/rollout/effect.js';
import type { Event, VerdictTold } from '../../../shared/rollout/event.js';
import type { Plan } from '../../../shared/rollout/plan.js';
import type { State } from '../../../shared/rollout/state.js';
import { start } from './plans.js';
import { verdict } from './world.js';

/** An event without its time. */
type Untimed = Event extends infer E ? (E extends Event ? Omit<E, 'at'> : never) : never;
export type Told = Untimed & { readonly after?: number };

/** Each event happens so long after the one before; what does not say when happens at once. */
export function tell(plan: Plan, ...told: readonly Told[]): Decision<State> {
  return goOn(plan, { state: beginState(plan, start), effect: { kind: 'claim' }, because: '' }, ...told);
}

export function goOn(plan: Plan, from: Decision<State>, ...told: readonly Told[]): Decision<State> {
  let decision = from;
  for (const { after = 0, ...event } of told) {
    decision = decide(plan, decision.state, { ...event, at: decision.state.at + after });
  }
  return decision;
}

export const claimed: readonly Told[] = [
  { kind: 'begun' },
  { kind: 'claim-granted' },
  { kind: 'candidate-accepted', builds: { staging: 'sha256:new', production: 'sha256:old' } },
];

export function prepared({ places, probes }: Plan): readonly Told[] {
  return [
    ...claimed,
    ...(places ? [{ kind: 'placed' } as const] : []),
    { kind: 'arm-ready' },
    ...(probes ? [{ kind: 'probe-passed' } as const] : []),
  ];
}

export function raised(percent: number): readonly Told[] {
  return [
    { kind: 'raise-asked', percent },
    { kind: 'settled', percent },
  ];
}

/** A look after so long a time; what is judged ends where it is looked, unless the verdict says otherwise. */
export function judged(after: number, kind: VerdictTold['kind'], more: Partial<VerdictTold> = {}): Told {
  return { kind: 'judged', after, verdict: verdict(kind, 0, more) };
}

/** So long after the share came into force, with all of it judged. */
export function look(after: number, kind: VerdictTold['kind'], more: Partial<VerdictTold> = {}): Told {
  return judged(after, kind, { judgedUntil: start + after, ...more });
}
