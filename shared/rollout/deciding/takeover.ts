// When the run ends before its rollout, and when somebody else takes over.
import type { Event } from '../event.js';
import { share, span } from '../words.js';
import { observe } from './forward.js';
import { backAtOnce } from './going-back.js';
import { hold, isDue } from './held.js';
import {
  abandon,
  goBack,
  type In,
  isPromoted,
  isUnmoved,
  kept,
  type Situation,
  stay,
  type Turn,
} from './moves.js';

/** The run was cancelled, or its job failed while it was at work. There are seconds left. */
export function onInterrupted({ plan, state }: Situation, told: string): Turn {
  if (isUnmoved(state)) return abandon(state, told);
  switch (state.name) {
    case 'rolling-back':
      return backAtOnce(state, `${told}; it is going back already`);
    case 'settling':
      return goBack(state, 'interrupted', `${told} while a share was changing, so it goes back`);
    case 'promoting':
      return interruptedPromotion({ plan, state }, told);
    case 'watching':
    case 'standing-by':
      return {
        ...stay(state, `${told}; everybody is on the candidate already, and somebody else watches on`),
        rests: 'waiting',
      };
    case 'observing':
    case 'armed':
    case 'held':
      return interruptedShare({ plan, state }, told);
    default:
      return stay(state, told);
  }
}

function interruptedShare(
  { plan, state }: Situation<In<'observing' | 'armed' | 'held'>>,
  told: string,
): Turn {
  const stays = `${share(state.asked)} stays`;
  if (isPromoted(state)) return { ...stay(state, `${told}; ${stays}`), rests: 'held' };
  if (state.name === 'held' && state.reason === 'stable-fails') {
    const because = `${told}; going back would send everybody to the version that fails, so ${stays}`;
    return { ...stay(state, because), rests: 'held' };
  }
  if (plan.onInterrupt === 'roll-back') return goBack(state, 'interrupted', `${told}, so it goes back`);
  if (state.name === 'armed') return stay(state, `${told}; ${stays}, as the plan says`);
  const held = hold({ plan, state }, 'interrupted', `${told}; ${stays}, as the plan says`);
  if (held.state.name !== 'held') return held;
  return { ...held, state: { ...held.state, wakeAt: held.state.until }, rests: 'held' };
}

/** A swap cannot be called back while it is under way, and writing beside it could only confuse it. */
function interruptedPromotion({ plan, state }: Situation<In<'promoting'>>, told: string): Turn {
  if (state.step === 'done') {
    return {
      ...stay(state, `${told}; the promotion was applied, and somebody else looks whether it is seen`),
      rests: 'waiting',
    };
  }
  const isIdle = state.step === 'asked' && state.wakeAt !== undefined && state.wakeAt > state.at;
  if (isIdle) return goBack(state, 'interrupted', `${told}, so it goes back`);
  const { since } = state;
  return {
    state: {
      ...kept(state),
      name: 'promoting',
      since,
      step: 'unclear',
      ...(plan.onInterrupt === 'roll-back' && { onlyBack: 'interrupted' }),
    },
    because: `${told} while the promotion was under way: whoever comes next looks what became of it`,
    rests: 'broken',
  };
}

export function onJobFailed({ plan, state }: Situation): Turn {
  const told = 'something else in the same run failed';
  if (state.name !== 'armed') return onInterrupted({ plan, state }, told);
  if ((plan.until?.onJobFailure ?? 'roll-back') === 'roll-back') {
    return goBack(state, 'job-failed', `${told}, so ${share(state.asked)} goes back`);
  }
  return stay(state, `${told}; ${share(state.asked)} stays, as the plan says`);
}

export function onLeaseLost(state: Situation['state'], why: string): Turn {
  const told = `somebody else drives this rollout now: ${why}; nothing more is written from here`;
  return { ...stay(state, told), rests: 'broken' };
}

type Resumed = Extract<Event, { readonly kind: 'resumed' }>;

/** Somebody else goes on. What was under way when the last driver fell silent is looked at first. */
export function onResumed({ plan, state }: Situation, { intent, canRaise }: Resumed): Turn {
  if (state.name === 'rolling-back') return backAtOnce(state, 'somebody else goes on going back');
  if (intent === 'going-back') return goBack(state, 'interrupted', 'the driver before had begun to go back');
  const able = ableTo(state, canRaise);
  if (intent === 'promotion' && !(isPromoted(able) && able.name !== 'promoting'))
    return reconcilePromotion(able);
  if (intent === 'raise') return reconcileRaise(able);
  if (isUnmoved(able)) {
    if (!canRaise)
      return abandon(able, 'the run ended before its time, and whoever drives now lacks what going on needs');
    const due = able.name === 'ready' ? able : awake(able);
    return stay(due, 'the run ended before any traffic moved; somebody else goes on from there');
  }
  return afterRun({ plan, state: able }, canRaise);
}

function ableTo(state: Situation['state'], canRaise: boolean): Situation['state'] {
  if (!canRaise) return { ...state, onlyBack: state.onlyBack ?? 'unable' };
  const { onlyBack, ...able } = state;
  return onlyBack === 'interrupted' ? state : able;
}

function awake<S extends Situation['state']>(state: S): S {
  return { ...state, wakeAt: state.at };
}

function reconcilePromotion(state: Situation['state']): Turn {
  const since = state.name === 'promoting' ? state.since : state.at;
  return {
    state: { ...kept(state), asked: 100, name: 'promoting', step: 'unclear', since },
    because: 'the driver before fell silent while the promotion was under way: first, what became of it',
  };
}

function reconcileRaise(state: Situation['state']): Turn {
  const told = 'the driver before fell silent while a share was changing';
  if (state.name !== 'settling') return goBack(state, 'interrupted', `${told}, and which one is not known`);
  if (state.onlyBack !== undefined) return goBack(state, 'interrupted', `${told}, and nobody here can go on`);
  return {
    state: { ...awake(state), step: 'unclear' },
    because: `${told}: first, whether ${share(state.asked)} was written`,
  };
}

function afterRun({ plan, state }: Situation, canRaise: boolean): Turn {
  const told = 'the run before has ended';
  const unable = `${told}, and whoever drives now lacks what going on needs`;
  switch (state.name) {
    case 'armed':
      return onArmed(state, told);
    case 'settling':
    case 'promoting': {
      const raises = state.name === 'settling' || state.step === 'asked';
      if (raises && state.onlyBack !== undefined) return goBack(state, 'interrupted', unable);
      return stay(awake(state), `${told}; somebody else goes on from there`);
    }
    case 'observing':
      return canRaise
        ? observe({ plan, state }, `${told}; somebody else judges on`, state.at)
        : goBack(state, 'interrupted', unable);
    case 'held':
      return resumedHold({ plan, state }, canRaise);
    case 'watching':
      return stay(awake(state), `${told}; somebody else watches on`);
    default:
      return stay(state, told);
  }
}

/** It rests, and what wakes it is its deadline or something that went wrong. */
export function onArmed(state: In<'armed'>, told: string): Turn {
  const where = share(state.asked);
  if (state.at < state.until) {
    return stay(state, `${told}; ${where} stays for another ${span(state.until - state.at)}`);
  }
  return goBack(state, 'overdue', `${told}; nobody went on from ${where} in time, so it goes back`);
}

function resumedHold({ plan, state }: Situation<In<'held'>>, canRaise: boolean): Turn {
  const told = `the run before ended while it was held (${state.reason})`;
  if (isDue(state)) return hold({ plan, state }, state.reason, told);
  const stays = isPromoted(state) || state.reason === 'stable-fails';
  if (!canRaise && !stays) {
    return goBack(state, 'interrupted', `${told}, and whoever drives now lacks what going on needs`);
  }
  if (state.reason === 'interrupted')
    return observe({ plan, state }, `${told}; somebody else judges on`, state.at);
  return stay(awake(state), `${told}; somebody else judges on`);
}
