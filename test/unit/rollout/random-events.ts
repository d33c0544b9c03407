// Events of every kind, made to fit the state that they fall into often enough to lead on.
import type { Event, EventKind, VerdictTold } from '../../../shared/rollout/event.js';
import type { State } from '../../../shared/rollout/state.js';
import { minute, second } from './plans.js';
import { verdict } from './world.js';

/** Picks one of so many by a stream of choices. */
export type Pick = <T>(...of: readonly [T, ...T[]]) => T;

export function pickFrom(choices: Iterator<number>): Pick {
  return (...of) => {
    const chosen = of[(choices.next().value ?? 0) % of.length];
    return chosen ?? of[0];
  };
}

export function eventOf(kind: EventKind, state: State, pick: Pick): Event {
  const at = state.at + pick(0, 0, 1, second, minute, 10 * minute, 30 * minute, -5 * minute);
  const why = pick('no answer', 'somebody else holds a lock');
  const by = pick('ada', 'grace');
  switch (kind) {
    case 'claim-queued':
    case 'superseded':
      return kind === 'superseded' ? { kind, by: 'prm_newer', at } : { kind, behind: 'prm_older', at };
    case 'candidate-accepted':
      return { kind, builds: { staging: 'sha256:new', production: 'sha256:old' }, at };
    case 'candidate-refused':
    case 'place-failed':
      return { kind, why, ...(pick(true, false) && { code: 'TARGET_UNSUITABLE' }), at };
    case 'arm-not-ready':
    case 'probe-failed':
    case 'raise-unclear':
    case 'unseen':
    case 'promotion-unclear':
    case 'back-failed':
    case 'clean-failed':
    case 'lease-lost':
      return { kind, why, at };
    case 'raise-asked':
    case 'settled':
      return { kind, percent: pick(state.asked, state.asked, state.asked, 0, 10, 100), at };
    case 'drifted':
      return { kind, percent: pick(0, 30, 100, state.asked), ...(pick(true, false) && { by }), at };
    case 'raise-refused':
    case 'promotion-refused':
      return { kind, why, mayHeal: pick(true, false), at };
    case 'judged':
      return { kind, verdict: randomVerdict(state, at, pick), at };
    case 'reconciled':
      return { kind, found: pick('applied', 'not-applied', 'cannot-know'), at };
    case 'went-back':
      return { kind, proof: pick('probe', 'telemetry', 'control-plane', 'pending'), at };
    case 'resumed': {
      const intent = pick(undefined, undefined, 'raise', 'promotion', 'going-back');
      return { kind, canRaise: pick(true, true, false), ...(intent !== undefined && { intent }), at };
    }
    case 'pause-ordered':
    case 'continue-ordered':
    case 'abort-ordered':
    case 'rollback-ordered':
      return { kind, by, reason: 'they said so', at };
    default:
      return { kind, at };
  }
}

function randomVerdict(state: State, at: number, pick: Pick): VerdictTold {
  const kind = pick('pass', 'pass', 'pass', 'undecided', 'fail', 'no-data', 'unreadable');
  const judgedUntil = pick(at, state.at, at - 5 * minute, undefined);
  const against =
    kind === 'fail' || kind === 'no-data' ? pick('candidate', 'stable', 'both', undefined) : undefined;
  const { judgedUntil: _, ...told } = verdict(kind, at, {
    hold: pick(false, false, false, true),
    sufficient: pick(true, true, false),
    candidateRequests: pick(0, 50, 100, 1_000),
  });
  return {
    ...told,
    ...(judgedUntil !== undefined && { judgedUntil }),
    ...(against !== undefined && { against }),
  };
}
