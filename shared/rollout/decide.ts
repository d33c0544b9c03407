// The machine: where the rollout stands and what happened, to where it stands then, what is to be done, and why.
// Total: there is no event without an answer in any state. Pure: the same again gives the same.
import { onGoingBack } from './deciding/going-back.js';
import { atDeadline, isDue } from './deciding/held.js';
import { goBack, type In, isUnmoved, kept, type Situation, stay, type Turn } from './deciding/moves.js';
import { nextEffect, wakeAtOf } from './deciding/next-effect.js';
import {
  onAbortOrdered,
  onContinueOrdered,
  onDrifted,
  onGoalMoved,
  onPauseOrdered,
  onRollbackOrdered,
} from './deciding/orders.js';
import { overdue } from './deciding/overdue.js';
import { beforeTraffic, onProbeFailed, onSuperseded } from './deciding/preparing.js';
import { onPromoting } from './deciding/promoting.js';
import { onSettling } from './deciding/settling.js';
import { onStandingBy } from './deciding/standing-by.js';
import { onArmed, onInterrupted, onJobFailed, onLeaseLost, onResumed } from './deciding/takeover.js';
import { failing, onVerdict } from './deciding/verdicts.js';
import type { Decision } from './effect.js';
import type { Event, VerdictTold } from './event.js';
import type { Plan } from './plan.js';
import { isFinal, type State } from './state.js';

export function beginState(plan: Plan, at: number): State {
  return {
    name: 'opened',
    promotion: plan.promotion,
    openedAt: at,
    at,
    asked: 0,
    windows: [],
    failed: false,
    builds: {},
    wakeAt: at,
  };
}

export function decide(plan: Plan, state: State, event: Event): Decision<State> {
  // Clocks differ from machine to machine; time does not go backwards.
  const now: State = { ...state, at: Math.max(state.at, event.at) };
  const turn = turnOf({ plan, state: now, lastAt: state.at }, event);
  return conclude(plan, turn);
}

function conclude(plan: Plan, { state, because, rests }: Turn): Decision<State> {
  if (isFinal(state.name)) return { state, effect: nextEffect(plan, state), because };
  const wakeAt = wakeAtOf(state);
  const woken: State = { ...state, wakeAt };
  const effect =
    rests === undefined ? nextEffect(plan, woken) : ({ kind: 'rest', outcome: rests, wakeAt } as const);
  return { state: woken, effect, because };
}

type Told = Situation & { readonly lastAt: number };

function turnOf(told: Told, event: Event): Turn {
  const { plan, state } = told;
  if (isFinal(state.name)) return afterTheEnd(state, event);
  return (
    anywhere(told, event) ??
    overdue({ plan, state }) ??
    answer({ plan, state }, event) ??
    stay(state, `${event.kind} changes nothing while it is ${state.name}`)
  );
}

/** The traffic may be anywhere after a rollout was stranded: then going back is worth another try. */
function afterTheEnd(state: State, event: Event): Turn {
  if (state.name === 'stranded' && event.kind === 'rollback-ordered') {
    return goBack(state, 'ordered', `${event.by} ordered to go back once more: ${event.reason}`);
  }
  return stay(state, `the rollout has ended (${state.name}); ${event.kind} changes nothing any more`);
}

/** Events that mean the same wherever the rollout stands. */
function anywhere(told: Told, event: Event): Turn | undefined {
  const { plan, state } = told;
  switch (event.kind) {
    case 'rollback-ordered':
      return onRollbackOrdered(state, event);
    case 'abort-ordered':
      return onAbortOrdered(state, event);
    case 'lease-lost':
      return onLeaseLost(state, event.why);
    case 'run-cancelled':
      return onInterrupted({ plan, state }, 'the run was cancelled');
    case 'job-failed':
      return onJobFailed({ plan, state });
    case 'probe-failed':
      return state.name === 'rolling-back' ? undefined : onProbeFailed(state, event.why);
    case 'judged':
      return speaksAgainst(event.verdict) ? onFailure({ plan, state }, event.verdict) : undefined;
    case 'superseded':
      return onSuperseded(state, event.by);
    default:
      return overdue({ plan, state }) ?? lessUrgent(told, event);
  }
}

function lessUrgent(told: Told, event: Event): Turn | undefined {
  const { plan, state } = told;
  switch (event.kind) {
    case 'pause-ordered':
      return onPauseOrdered({ plan, state }, event);
    case 'continue-ordered':
      return onContinueOrdered({ plan, state }, event);
    case 'drifted':
      return onDrifted(told, event);
    case 'goal-moved':
      return onGoalMoved({ plan, state });
    case 'resumed':
      return onResumed({ plan, state }, event);
    default:
      return undefined;
  }
}

function speaksAgainst({ kind, against }: VerdictTold): boolean {
  return kind === 'fail' && (against === undefined || against === 'candidate');
}

/** A failing candidate goes back from wherever it is, and gets nothing where it has nothing yet. */
function onFailure({ plan, state }: Situation, verdict: VerdictTold): Turn {
  if (state.name === 'rolling-back') {
    return stay(
      { ...failing(state, verdict), failed: true },
      'the candidate fails; it is going back already',
    );
  }
  if (isJudged(state)) return onVerdict({ plan, state }, verdict);
  const noted = failing(state, verdict);
  const because = `the candidate fails: ${verdict.because}`;
  if (!isUnmoved(noted)) return goBack(noted, 'worse', because);
  return {
    state: { ...kept(noted), failed: true, name: 'refused', why: because },
    because: `${because}; nothing was moved`,
  };
}

function isJudged(state: State): state is In<'observing' | 'held' | 'watching'> {
  return state.name === 'observing' || state.name === 'held' || state.name === 'watching';
}

/** What answers the effect that the state asked for. */
function answer({ plan, state }: Situation, event: Event): Turn | undefined {
  switch (state.name) {
    case 'opened':
    case 'queued':
    case 'verified':
    case 'placed':
    case 'ready':
    case 'probing':
      return beforeTraffic({ plan, state }, event);
    case 'settling':
      return onSettling({ plan, state }, event);
    case 'observing':
    case 'held':
    case 'watching':
      return onLook({ plan, state }, event);
    case 'armed':
      return onArmed(state, `${event.kind} while it rests`);
    case 'promoting':
      return onPromoting({ plan, state }, event);
    case 'standing-by':
      return onStandingBy({ plan, state }, event);
    case 'rolling-back':
      return onGoingBack({ plan, state }, event);
    default:
      return undefined;
  }
}

function onLook(
  { plan, state }: Situation<In<'observing' | 'held' | 'watching'>>,
  event: Event,
): Turn | undefined {
  if (event.kind === 'judged') return onVerdict({ plan, state }, event.verdict);
  if (event.kind === 'probe-passed' && !plan.judged) return onVerdict({ plan, state }, answered(state.at));
  if (state.name === 'held' && isDue(state)) {
    return atDeadline({ plan, state }, state.reason, 'the time to decide is over');
  }
  return undefined;
}

/** Where nobody judges, a candidate that answers at its own address is all that can be known. */
function answered(at: number): VerdictTold {
  const because = 'the candidate answers at its own address; nothing else is judged';
  return { kind: 'pass', hold: false, sufficient: true, because, judgedUntil: at, candidateRequests: 0 };
}

/** How long it took from the first fault that counted to the decision to go back. */
export function timeToDetect({ failingSince, turnedAt }: State): number | undefined {
  if (failingSince === undefined || turnedAt === undefined) return undefined;
  return Math.max(0, turnedAt - failingSince);
}
