// What people order. An order means the same whatever the rollout is doing just then.
import type { Event, Ordered } from '../event.js';
import { count } from '../words.js';
import { goOn, observe, pause, rungOf } from './forward.js';
import { backAtOnce } from './going-back.js';
import { hold } from './held.js';
import {
  abandon,
  closed,
  goBack,
  type In,
  isPromoted,
  isUnmoved,
  kept,
  type Situation,
  stay,
  type Turn,
} from './moves.js';
import { notRaised } from './settling.js';
import { mostAccepted } from './verdicts.js';

export function onRollbackOrdered(state: Situation['state'], { by, reason }: Ordered): Turn {
  if (state.name === 'rolling-back') {
    return backAtOnce(state, `${by} ordered to go back (${reason}); it is going back already`);
  }
  return goBack(state, 'ordered', `${by} ordered to go back: ${reason}`);
}

export function onAbortOrdered(state: Situation['state'], { by, reason }: Ordered): Turn {
  if (state.name === 'rolling-back') {
    return backAtOnce(state, `${by} aborted (${reason}); it is going back already`);
  }
  if (isUnmoved(state)) return abandon(state, `${by} aborted: ${reason}`);
  return goBack(state, 'aborted', `${by} aborted: ${reason}`);
}

export function onPauseOrdered({ plan, state }: Situation, { by, reason }: Ordered): Turn {
  const told = `${by} asked to wait: ${reason}`;
  if (state.name === 'rolling-back') return stay(state, `${told}; but going back does not wait`);
  const paused: Situation['state'] = { ...state, paused: { by, reason, at: state.at } };
  // Nothing was written yet: the share before stays, and is judged on.
  const isWriting =
    (paused.name === 'settling' && paused.step === 'raising') ||
    (paused.name === 'promoting' && paused.step === 'asked');
  if (isWriting) {
    if (paused.name === 'settling' && paused.reclaims === true) {
      return hold({ plan, state: paused }, 'drifted', told);
    }
    const standing = notRaised(paused);
    return standing.asked === 0
      ? pause({ plan, state: standing }, told)
      : observe({ plan, state: standing }, told);
  }
  if (paused.name === 'ready' || (paused.name === 'held' && paused.reason === 'paused')) {
    return pause({ plan, state: paused }, told);
  }
  const effect = isPromoted(paused)
    ? 'everybody is on the candidate already'
    : 'judging goes on, nothing is raised';
  return stay(paused, `${told}; ${effect}`);
}

export function onContinueOrdered({ plan, state }: Situation, order: Ordered): Turn {
  const { paused, ...unpaused } = state;
  const going: Situation['state'] = unpaused;
  const told = `${order.by} said to go on: ${order.reason}`;
  if (going.name === 'held') return release({ plan, state: going }, order);
  if (going.name === 'standing-by') {
    const { since, at } = going;
    return {
      state: { ...kept(going), name: 'standing-by', since, until: at, wakeAt: at },
      because: `${told}; the standby ends here`,
    };
  }
  if (paused === undefined) return stay(going, `${told}; nobody had asked to wait`);
  if (going.name !== 'ready') return stay(going, told);
  // It was probed a while ago: again.
  return {
    state: { ...kept(going), name: 'ready' },
    because: `${told}; first, whether the candidate is still ready`,
  };
}

/** A person may accept what could not be decided. Nobody can accept what nobody counted. */
function release({ plan, state }: Situation<In<'held'>>, { by, reason }: Ordered): Turn {
  const told = `${by} said to go on: ${reason}`;
  switch (state.reason) {
    case 'undecided':
    case 'stable-fails': {
      const words = `${state.asked} %: ${state.reason}, accepted by ${by}: ${reason}`.slice(0, 300);
      const accepted = [...(state.accepted ?? []), words].slice(-mostAccepted);
      return goOn({ plan, state: { ...state, accepted } }, told);
    }
    case 'drifted':
      return reclaim({ plan, state }, told);
    case 'paused':
    case 'interrupted':
    case 'no-data':
    case 'unreadable':
    case 'both-fail':
      return observe({ plan, state }, `${told}; it is judged again`, state.at);
    default: {
      const unreachable: never = state.reason;
      return unreachable;
    }
  }
}

/** The share that somebody else changed is asked for again. */
function reclaim({ plan, state }: Situation<In<'held'>>, because: string): Turn {
  if (isPromoted(state)) {
    const promoting = { ...kept(state), name: 'promoting', step: 'done', since: state.at } as const;
    return { state: promoting, because: `${because}; first, what is in force` };
  }
  const rung = rungOf(plan, state.asked);
  const raising = {
    ...kept(state),
    name: 'settling',
    rung,
    step: 'raising',
    since: state.at,
    reclaims: true,
  } as const;
  return { state: raising, because: `${because}; ${state.asked} % is asked for again` };
}

type Drifted = Extract<Event, { readonly kind: 'drifted' }>;

/**
 * Somebody else changed the split, at some time after the last event. It is not overwritten in silence: they are asked, and a
 * deadline ends it.
 */
export function onDrifted(
  { plan, state, lastAt }: Situation & { readonly lastAt: number },
  { percent, by }: Drifted,
): Turn | undefined {
  const who = by ?? 'somebody else';
  if (isUnmoved(state) || state.name === 'rolling-back') return undefined;
  // With a write that may be under way, what is seen says nothing about others yet. One that is only about to be written
  // has been held back for this.
  if ((state.name === 'settling' || state.name === 'promoting') && state.step === 'unclear') return undefined;
  const windows = closed(state.windows, lastAt);
  // After a swap the arm called candidate holds the old version, and its share says nothing of the new one.
  if (state.exchanged === true) {
    return hold(
      { plan, state: { ...state, windows } },
      'drifted',
      `${who} changed the traffic after the promotion`,
    );
  }
  if (percent === state.asked) return undefined;
  const told = `${who} changed the candidate's share from ${state.asked} % to ${percent} %`;
  if (percent === 0) return goBack(state, 'drifted', `${told}, so that the rest goes back too`);
  return hold({ plan, state: { ...state, windows } }, 'drifted', told);
}

/** A later call of the same promotion wants more. */
export function onGoalMoved({ plan, state }: Situation): Turn {
  const ladder = `a ladder of ${count(plan.rungs.length, 'rung')}`;
  const told = `a later call of this promotion goes on with ${ladder}`;
  switch (state.name) {
    case 'armed': {
      const reached = plan.until !== undefined && plan.until.percent <= state.asked;
      if (reached) return stay(state, `${told}, which ends where it rests already`);
      return observe({ plan, state }, `${told}; first it is judged again`, state.at);
    }
    case 'observing':
    case 'held':
    case 'settling':
      return stay({ ...state, rung: Math.max(0, rungOf(plan, state.asked)) }, told);
    default:
      return stay(state, told);
  }
}
