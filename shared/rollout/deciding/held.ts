// Holding: the share stays as it is, judging goes on, somebody is asked, and a deadline ends it.
import type { Cause } from '../state.js';
import { moment, share, span } from '../words.js';
import { rungOf } from './forward.js';
import { goBack, type In, isPromoted, kept, type Situation, type Turn } from './moves.js';

export type HeldReason = In<'held'>['reason'];

/** Holds, or goes on holding. Holding for another reason does not begin anew. */
export function hold(
  { plan, state }: Situation,
  reason: HeldReason,
  because: string,
  isSourceGone = false,
): Turn {
  const held = state.name === 'held' ? state : undefined;
  const since = held?.since ?? state.at;
  const until = untilOf({ plan, state }, { reason, isSourceGone, since });
  if (state.at >= until) return atDeadline({ plan, state }, reason, because);
  return {
    state: {
      ...kept(state),
      name: 'held',
      rung: rungOf(plan, state.asked),
      reason,
      since,
      until,
      wakeAt: Math.min(until, state.at + plan.checkMilliseconds),
    },
    because: `${because}: held at ${share(state.asked)} until ${moment(until)}`,
  };
}

type Holding = {
  readonly reason: HeldReason;
  /** It cannot be read, or counts nobody on either arm: whoever waits learns nothing about the candidate. */
  readonly isSourceGone: boolean;
  readonly since: number;
};

function untilOf({ plan, state }: Situation, { reason, isSourceGone, since }: Holding): number {
  const held = state.name === 'held' ? state : undefined;
  const usual = since + plan.holdForMilliseconds;
  if (!isSourceGone) return held?.reason === reason && reason !== 'no-data' ? held.until : usual;
  // It is given the time in which the next data were due, twice.
  const { lagMilliseconds, checkMilliseconds } = plan;
  return Math.min(held?.until ?? usual, state.at + 2 * Math.max(lagMilliseconds, checkMilliseconds));
}

const causes = {
  undecided: 'undecided',
  'no-data': 'no-data',
  unreadable: 'no-data',
  'stable-fails': 'worse',
  'both-fail': 'worse',
  paused: 'overdue',
  interrupted: 'interrupted',
  drifted: 'drifted',
} as const satisfies Record<HeldReason, Cause>;

export function isDue(state: In<'held'>): boolean {
  return state.at >= state.until;
}

export function atDeadline({ plan, state }: Situation, reason: HeldReason, because: string): Turn {
  if (reason === 'stable-fails') return holdOn({ plan, state }, because);
  if (reason === 'drifted' && isPromoted(state)) return leave(state, because);
  const waited = state.name === 'held' ? ` after ${span(state.at - state.since)}` : '';
  return goBack(state, causes[reason], `${because}; nobody decided otherwise${waited}, so it goes back`);
}

/** Going back would send everybody to the arm that fails. The run ends red, and the share stays. */
function holdOn({ plan, state }: Situation, because: string): Turn {
  const until = state.at + plan.holdForMilliseconds;
  return {
    state: {
      ...kept(state),
      name: 'held',
      rung: rungOf(plan, state.asked),
      reason: 'stable-fails',
      since: state.at,
      until,
      wakeAt: until,
    },
    because: `${because}; going back would send everybody to the version that fails, so ${share(state.asked)} stays until ${moment(until)}, when it is looked at again`,
    rests: 'held',
  };
}

/** After promotion the traffic is somebody else's to decide; undoing a swap under their hands could only harm. */
function leave(state: In<'held'> | Situation['state'], because: string): Turn {
  const why = 'the traffic was changed by somebody else after the promotion, and was left as it is';
  return { state: { ...kept(state), name: 'stranded', why }, because: `${because}; ${why}` };
}
