// What one verdict leads to while a share is in force: observed, held, or watched at 100 %.
import type { VerdictTold } from '../event.js';
import type { State } from '../state.js';
import { quietMilliseconds } from '../timing.js';
import { share, span } from '../words.js';
import { goOn, observe } from './forward.js';
import { hold } from './held.js';
import { goBack, isPromoted, type Situation, type Turn } from './moves.js';
import { type Judging, type Stretch, stretchOf } from './stretch.js';

type Told = Situation<Judging> & { readonly verdict: VerdictTold; readonly stretch: Stretch };

export function onVerdict({ plan, state }: Situation<Judging>, verdict: VerdictTold): Turn {
  const noted = note(state, verdict);
  const told: Told = { plan, state: noted, verdict, stretch: stretchOf(plan, noted, verdict) };
  switch (verdict.kind) {
    case 'fail':
      return onFail(told);
    case 'no-data':
      return onNoData(told);
    case 'unreadable':
      return onUnreadable(told);
    case 'pass':
    case 'undecided':
      return isPass(told) ? onPass(told) : onUndecided(told);
    default: {
      const unreachable: never = verdict.kind;
      return unreachable;
    }
  }
}

/** When evidence against the candidate began; forgotten when it dissolves. */
function note(state: Judging, verdict: VerdictTold): Judging {
  const { kind, hold: doubt, against } = verdict;
  if ((doubt || kind === 'fail') && against !== 'stable') return failing(state, verdict);
  if (kind !== 'pass' || state.failingSince === undefined) return state;
  const { failingSince: _, ...rest } = state;
  return rest;
}

export function failing<S extends State>(state: S, verdict: VerdictTold): S {
  const began = verdict.failingSince ?? verdict.judgedUntil ?? state.at;
  return { ...state, failingSince: Math.min(state.failingSince ?? began, began, state.at) };
}

function isPass({ verdict, state }: Told): boolean {
  // After 100 % there is no next share that anything would have to be enough for.
  return verdict.kind === 'pass' && !verdict.hold && (verdict.sufficient || isPromoted(state));
}

function isDrifted({ state }: Told): boolean {
  return state.name === 'held' && state.reason === 'drifted';
}

function onFail(told: Told): Turn {
  const { state, verdict } = told;
  const at = share(state.asked);
  if (!blamesStable(verdict))
    return goBack(state, 'worse', `the candidate fails at ${at}: ${verdict.because}`);
  return onOthersFault(told);
}

/** Going back would not help: its users would come to a version that fails as well. */
function blamesStable({ against }: VerdictTold): boolean {
  return against === 'stable' || against === 'both';
}

function onOthersFault(told: Told): Turn {
  const { plan, state, verdict, stretch } = told;
  const at = share(state.asked);
  if (isDrifted(told)) return hold({ plan, state }, 'drifted', 'the split is not ours');
  if (verdict.against === 'both') {
    return hold({ plan, state }, 'both-fail', `both versions fail at ${at}: ${verdict.because}`);
  }
  if (isPromoted(state)) {
    const because = `no user is on the stable version: ${verdict.because}`;
    // It says nothing against the candidate, so that the watch ends at its time.
    return stretch.over ? goOn({ plan, state }, because) : observe({ plan, state }, because);
  }
  return hold({ plan, state }, 'stable-fails', `the stable version fails: ${verdict.because}`);
}

function onNoData(told: Told): Turn {
  const { plan, state, verdict, stretch } = told;
  if (isDrifted(told)) return hold({ plan, state }, 'drifted', 'the split is not ours');
  if (verdict.against === 'candidate') {
    const silent = `the candidate is silent at ${share(state.asked)}: ${verdict.because}`;
    return plan.onNoData === 'roll-back'
      ? goBack(state, 'no-data', silent)
      : hold({ plan, state }, 'no-data', silent);
  }
  const quiet = state.at - stretch.from <= quietMilliseconds(plan);
  if (state.name !== 'held' && quiet) {
    return observe(
      told,
      `no data yet after ${span(state.at - stretch.from)}; what counts requests is ${span(plan.lagMilliseconds)} late`,
    );
  }
  const because = `no data: ${verdict.because}`;
  // Where the candidate is heard, the source is there.
  return hold({ plan, state }, 'no-data', because, verdict.against === undefined);
}

function onUnreadable(told: Told): Turn {
  const { plan, state, verdict } = told;
  if (isDrifted(told)) return hold({ plan, state }, 'drifted', 'the split is not ours');
  return hold({ plan, state }, 'unreadable', `telemetry cannot be read: ${verdict.because}`, true);
}

function onPass(told: Told): Turn {
  const { plan, state, verdict, stretch } = told;
  if (isDrifted(told)) return hold({ plan, state }, 'drifted', 'the split is not ours');
  const because = `${stretch.words}, and it passes${stretch.over ? '' : ' so far'}: ${verdict.because}`;
  return stretch.over ? goOn({ plan, state }, because) : observe({ plan, state }, because);
}

function onUndecided(told: Told): Turn {
  const { plan, state, verdict, stretch } = told;
  if (isDrifted(told)) return hold({ plan, state }, 'drifted', 'the split is not ours');
  if (verdict.hold && blamesStable(verdict)) return onOthersFault(told);
  const because = `${stretch.words}, ${doubtOf(verdict)}: ${verdict.because}`;
  if (stretch.spent) return atTheEnd(told, because);
  if (state.name === 'held' && (state.reason === 'undecided' || state.reason === 'paused')) {
    return hold({ plan, state }, state.reason, because);
  }
  return observe({ plan, state }, stretch.over ? `${because}; it is given twice the time` : because);
}

function doubtOf({ kind, hold: doubt }: VerdictTold): string {
  if (doubt) return 'and there are signs of a fault';
  return kind === 'pass' ? 'and it passes so far, with too little to raise the share' : 'and it is undecided';
}

/** Twice the time has passed. */
function atTheEnd({ plan, state, verdict }: Told, because: string): Turn {
  if (plan.onUndecided === 'accept' && !verdict.hold) {
    const words = `${share(state.asked)}: too little evidence: ${because}`.slice(0, 300);
    const accepted = [...(state.accepted ?? []), words].slice(-mostAccepted);
    const told = `${because}; too little evidence, accepted, as the plan says`;
    return goOn({ plan, state: { ...state, accepted } }, told);
  }
  if (plan.onUndecided === 'roll-back') return goBack(state, 'undecided', `${because}, for twice the time`);
  return hold({ plan, state }, 'undecided', `${because}, for twice the time`);
}

/** An entry of a ledger holds all of it. */
export const mostAccepted = 20;
