// What a state asks of the driver. The same state asks the same again, whoever drives: that is what makes going on
// after a death, and after an order, nothing special.
import type { Outcome } from '../../step/outcome.js';
import type { Effect } from '../effect.js';
import type { Plan } from '../plan.js';
import type { State } from '../state.js';
import { isPromoted, type Situation } from './moves.js';

export function nextEffect(plan: Plan, state: State): Effect {
  const effect = active(plan, state);
  return handsOff(plan, state, effect)
    ? { kind: 'rest', outcome: restingOutcome(state), wakeAt: wakeAtOf(state) }
    : effect;
}

function active(plan: Plan, state: State): Effect {
  const due: Due = { state, wakeAt: wakeAtOf(state) };
  switch (state.name) {
    case 'opened':
      return { kind: state.claimed === true ? 'check-candidate' : 'claim' };
    case 'queued':
      return whenDue(due, { kind: 'claim' });
    case 'verified':
      return { kind: plan.places ? 'place' : 'await-ready' };
    case 'placed':
      return { kind: 'await-ready' };
    case 'ready':
      return state.paused === undefined ? { kind: 'await-ready' } : { kind: 'wait', until: due.wakeAt };
    case 'probing':
      return { kind: 'probe' };
    case 'settling':
      return settling(state.step, due);
    case 'observing':
    case 'held':
    case 'watching':
      return look({ plan, state });
    case 'armed':
      return { kind: 'rest', outcome: 'waiting', wakeAt: state.until };
    case 'promoting':
      return promoting(state.step, due);
    case 'standing-by':
      return whenDue(due, { kind: 'clean' });
    case 'rolling-back':
      return state.step === 'proving' ? { kind: 'prove-back' } : whenDue(due, { kind: 'go-back' });
    case 'promoted':
      return { kind: 'finish', outcome: 'passed' };
    case 'rolled-back':
    case 'stranded':
      return { kind: 'finish', outcome: state.name };
    case 'refused':
    case 'superseded':
    case 'abandoned':
      return { kind: 'finish', outcome: 'refused' };
    default: {
      const unreachable: never = state;
      return unreachable;
    }
  }
}

type Due = { readonly state: State; readonly wakeAt: number };

export function wakeAtOf(state: State): number {
  return state.wakeAt ?? state.at;
}

function whenDue({ state, wakeAt }: Due, effect: Effect): Effect {
  return wakeAt > state.at ? { kind: 'wait', until: wakeAt } : effect;
}

function settling(step: 'raising' | 'asked' | 'unclear', due: Due): Effect {
  const percent = due.state.asked;
  switch (step) {
    case 'raising':
      return whenDue(due, { kind: 'raise', percent });
    case 'asked':
      return { kind: 'settle', percent };
    case 'unclear':
      return whenDue(due, { kind: 'reconcile', what: 'raise' });
    default: {
      const unreachable: never = step;
      return unreachable;
    }
  }
}

function promoting(step: 'asked' | 'unclear' | 'done', due: Due): Effect {
  switch (step) {
    case 'asked':
      return whenDue(due, { kind: 'promote' });
    case 'unclear':
      return whenDue(due, { kind: 'reconcile', what: 'promotion' });
    case 'done':
      return { kind: 'settle', percent: 100 };
    default: {
      const unreachable: never = step;
      return unreachable;
    }
  }
}

/** Without telemetry the candidate's own address is all that can be asked. */
function look({ plan, state }: Situation): Effect {
  const notBefore = wakeAtOf(state);
  return plan.judged
    ? { kind: 'judge', notBefore }
    : whenDue({ state, wakeAt: notBefore }, { kind: 'probe' });
}

/** After 100 % a plan that hands off waits for nothing: the run ends, and `resume` looks again. */
function handsOff(plan: Plan, state: State, effect: Effect): boolean {
  if (plan.waits !== 'hand-off' || !isPromoted(state)) return false;
  const waits = effect.kind === 'wait' || (effect.kind === 'judge' && effect.notBefore > state.at);
  return waits && (state.name === 'watching' || state.name === 'standing-by' || state.name === 'held');
}

/** How a run is called that ends while its rollout does not. */
export function restingOutcome(state: State): Outcome {
  return state.name === 'held' ? 'held' : 'waiting';
}
