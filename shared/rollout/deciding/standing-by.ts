// After the watch: what was kept for going back is kept a while longer, and then cleaned up.
import type { Event } from '../event.js';
import { cleaningMilliseconds } from '../timing.js';
import { span } from '../words.js';
import { type In, kept, type Situation, type Turn } from './moves.js';

/** Undefined: the event says nothing here. */
export function onStandingBy({ plan, state }: Situation<In<'standing-by'>>, event: Event): Turn | undefined {
  if (event.kind === 'cleaned' && state.at >= state.until) {
    const took = span(state.at - state.openedAt);
    return {
      state: { ...kept(state), name: 'promoted' },
      because: `the candidate is the stable version, ${took} after it began, and nothing is left behind`,
    };
  }
  if (event.kind !== 'clean-failed') return undefined;
  if (state.at - state.until < cleaningMilliseconds) {
    const { since, until } = state;
    const wakeAt = state.at + plan.checkMilliseconds;
    return {
      state: { ...kept(state), name: 'standing-by', since, until, wakeAt },
      because: `cleaning up failed and is tried again: ${event.why}`,
    };
  }
  const left = `not cleaned up: ${event.why}`.slice(0, 300);
  return {
    state: { ...kept(state), name: 'promoted', accepted: [...(state.accepted ?? []), left] },
    because: `the candidate is the stable version; what was kept for going back is still there: ${event.why}`,
  };
}
