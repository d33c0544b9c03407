// Before the first share: the claim, the candidate, its place, whether it is ready, and its own address.
import type { Event } from '../event.js';
import { goOn } from './forward.js';
import {
  abandon,
  goBack,
  type In,
  isUnmoved,
  kept,
  refuse,
  type Situation,
  stay,
  type Turn,
} from './moves.js';

type Before = Situation<In<'opened' | 'queued' | 'verified' | 'placed' | 'ready' | 'probing'>>;

/** Undefined: the event says nothing here. */
export function beforeTraffic({ plan, state }: Before, event: Event): Turn | undefined {
  switch (state.name) {
    case 'opened':
    case 'queued':
      return onClaim({ plan, state }, event) ?? onCandidate(state, event);
    case 'verified':
    case 'placed':
    case 'ready':
      return onPlace(state, event) ?? onReady({ plan, state }, event);
    case 'probing':
      return event.kind === 'probe-passed'
        ? goOn({ plan, state }, 'the candidate answers at its own address')
        : undefined;
    default: {
      const unreachable: never = state;
      return unreachable;
    }
  }
}

function onClaim({ plan, state }: Before, event: Event): Turn | undefined {
  if (event.kind === 'begun') return stay(state, 'the rollout is opened; first it claims its target');
  if (event.kind === 'claim-granted') {
    const claimed = { ...kept(state), name: 'opened', claimed: true } as const;
    return { state: claimed, because: 'the target is claimed; next, what lies in the candidate' };
  }
  if (event.kind === 'claim-queued') {
    const wakeAt = state.at + plan.checkMilliseconds;
    return {
      state: { ...kept(state), name: 'queued', behind: event.behind, wakeAt },
      because: `it waits in the queue behind ${event.behind}`,
    };
  }
  return undefined;
}

function onCandidate(state: In<'opened' | 'queued'>, event: Event): Turn | undefined {
  if (state.name !== 'opened' || state.claimed !== true) return undefined;
  if (event.kind === 'candidate-refused') return refuse(state, event);
  if (event.kind !== 'candidate-accepted') return undefined;
  return {
    state: { ...kept(state), name: 'verified', builds: event.builds },
    because: 'the candidate is what was asked for',
  };
}

function onPlace(state: In<'verified' | 'placed' | 'ready'>, event: Event): Turn | undefined {
  if (state.name !== 'verified') return undefined;
  if (event.kind === 'place-failed') return refuse(state, event);
  if (event.kind !== 'placed') return undefined;
  return {
    state: { ...kept(state), name: 'placed' },
    because: 'the artifact lies in the candidate, without traffic',
  };
}

function onReady(
  { plan, state }: Situation<In<'verified' | 'placed' | 'ready'>>,
  event: Event,
): Turn | undefined {
  if (event.kind === 'arm-not-ready') return refuse(state, event);
  // Before it was placed, what is ready is something else.
  if (event.kind !== 'arm-ready' || (state.name === 'verified' && plan.places)) return undefined;
  if (!plan.probes) return goOn({ plan, state }, 'the candidate is ready');
  return {
    state: { ...kept(state), name: 'probing' },
    because: 'the candidate is ready; next, its own address',
  };
}

/** Events that mean the same whatever the state. */
export function onProbeFailed(state: Situation['state'], why: string): Turn {
  if (isUnmoved(state)) return refuse(state, { why: `the candidate does not answer as it should: ${why}` });
  return goBack(state, 'probe-failed', `the candidate does not answer as it should: ${why}`);
}

export function onSuperseded(state: Situation['state'], by: string): Turn {
  if (!isUnmoved(state))
    return stay(state, `${by} is newer, but traffic has moved already: this one ends first`);
  return {
    state: { ...kept(state), asked: 0, name: 'superseded', by },
    because: `${by} is newer and takes its place; nothing was moved`,
  };
}

export function onPausedTooLong(state: In<'ready'>): Turn {
  return abandon(state, 'nobody said to go on in time');
}
