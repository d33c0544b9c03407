// What has taken too long, whatever happened just now.
import { longestQueueMilliseconds } from '../timing.js';
import { span } from '../words.js';
import { abandon, goBack, isPromoted, isUnmoved, type Situation, type Turn } from './moves.js';
import { onPausedTooLong } from './preparing.js';

export function overdue({ plan, state }: Situation): Turn | undefined {
  const passed = state.at - state.openedAt;
  const most = plan.maxDurationMilliseconds;
  if (
    state.name === 'ready' &&
    state.paused !== undefined &&
    state.at >= state.paused.at + plan.holdForMilliseconds
  ) {
    return onPausedTooLong(state);
  }
  if (state.name === 'queued' && passed >= (most ?? longestQueueMilliseconds)) {
    return abandon(state, `it waited ${span(passed)} in the queue behind ${state.behind}`);
  }
  if (most === undefined || passed < most || isPromoted(state)) return undefined;
  const told = `it has taken ${span(passed)}, and may take ${span(most)}`;
  if (isUnmoved(state)) return abandon(state, told);
  if (state.name === 'rolling-back') return undefined;
  // Going back would send everybody to the arm that fails.
  if (state.name === 'held' && state.reason === 'stable-fails') return undefined;
  return goBack(state, 'overdue', `${told}, so it goes back`);
}
