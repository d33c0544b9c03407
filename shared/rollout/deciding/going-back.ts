// The way back: written, proven, and tried again until it is either proven or known to be stranded.
import type { Event } from '../event.js';
import type { Cause, Proof } from '../state.js';
import { backoff, mostTriesBack } from '../timing.js';
import { span } from '../words.js';
import { type In, kept, type Situation, type Turn } from './moves.js';
import { exchange } from './promoting.js';

type GoingBack = Situation<In<'rolling-back'>>;

/** Undefined: the event says nothing here. */
export function onGoingBack({ plan, state }: GoingBack, event: Event): Turn | undefined {
  switch (event.kind) {
    case 'back-asked':
      return state.step === 'proving' ? undefined : proving(state, event.braked);
    case 'went-back':
      return state.step === 'proving' ? wentBack({ plan, state }, event.proof) : undefined;
    case 'back-failed':
      return tryAgain(state, event.why, event.braked);
    default:
      return undefined;
  }
}

function proving(state: In<'rolling-back'>, braked: string | undefined): Turn {
  const { cause, tries } = state;
  return {
    state: { ...kept(state), name: 'rolling-back', cause, tries, step: 'proving' },
    because: `the way back was asked for${beside(braked)}; next, whether it is in force`,
  };
}

const proofs = {
  probe: 'probes reach the stable version',
  telemetry: 'telemetry shows the stable version alone',
  'control-plane': 'the control plane says so',
  pending: 'the control plane took it, and nobody could see it yet',
} as const satisfies Record<Proof, string>;

function wentBack({ plan, state }: GoingBack, proof: Proof): Turn {
  const { exchanged, ...stays } = kept(state);
  const builds = exchanged === true ? exchange({ plan, state }) : state.builds;
  const took = state.turnedAt === undefined ? '' : ` after ${span(state.at - state.turnedAt)}`;
  return {
    state: { ...stays, builds, name: 'rolled-back', cause: state.cause, proof, seen: 0 },
    because: `the traffic is back on the stable version${took} (${causeInWords[state.cause]}); ${proofs[proof]}`,
  };
}

function beside(braked: string | undefined): string {
  return braked === undefined ? '' : `; ${braked}`;
}

function tryAgain(state: In<'rolling-back'>, why: string, braked: string | undefined): Turn {
  const { cause } = state;
  const tries = state.tries + 1;
  if (tries >= mostTriesBack) {
    const told = `going back failed ${tries} times, the last time with: ${why}${beside(braked)}`;
    return { state: { ...kept(state), name: 'stranded', why: told }, because: told };
  }
  const wakeAt = state.at + backoff(tries);
  return {
    state: { ...kept(state), name: 'rolling-back', cause, tries, step: 'unclear', wakeAt },
    because: `going back failed, try ${tries} of ${mostTriesBack}: ${why}${beside(braked)}; again in ${span(wakeAt - state.at)}`,
  };
}

/** Without waiting for its time. */
export function backAtOnce(state: In<'rolling-back'>, because: string): Turn {
  const { cause, tries, step } = state;
  const next = step === 'proving' ? 'proving' : 'asked';
  return { state: { ...kept(state), name: 'rolling-back', cause, tries, step: next }, because };
}

export const causeInWords = {
  worse: 'the candidate is worse than it may be',
  undecided: 'nobody could tell whether the candidate is good',
  'no-data': 'there were no data to judge by',
  'probe-failed': 'the candidate does not answer as it should',
  interrupted: 'the run ended before its time',
  aborted: 'somebody aborted it',
  ordered: 'somebody ordered it',
  'job-failed': 'something else in the same run failed',
  drifted: 'somebody else changed the traffic',
  overdue: 'its time was over',
  'not-settled': 'a share that was asked for did not come into force',
  'promotion-failed': 'the promotion failed',
  'not-ready': 'the candidate is not ready',
} as const satisfies Record<Cause, string>;
