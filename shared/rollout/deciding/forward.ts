// Where going on leads, and the only place from which a share is raised.
import type { Plan } from '../plan.js';
import type { State } from '../state.js';
import { count, share, span } from '../words.js';
import { goBack, isPromoted, kept, opened, type Situation, type Turn } from './moves.js';

/** `because` is what speaks for going on; where it leads is added. */
export function goOn({ plan, state }: Situation, because: string): Turn {
  if (state.failed)
    return goBack(state, 'worse', `${because}; but the candidate had failed, so it goes back`);
  if (isPromoted(state)) return standBy(plan, state, because);
  if (state.onlyBack !== undefined) return turnAround(state, because);
  if (state.paused !== undefined) return pause({ plan, state }, because);
  const next = nextRung(plan, state.asked);
  if (next !== undefined) return raise({ plan, state }, next, because);
  return plan.until === undefined ? promote(state, because) : arm({ plan, state }, because);
}

/** The next share above the one that is wanted now; nothing above `until`. */
export function nextRung(plan: Plan, asked: number): number | undefined {
  const most = plan.until?.percent ?? 100;
  const at = plan.rungs.findIndex(({ percent }) => percent > asked && percent <= most);
  return at < 0 ? undefined : at;
}

/** The rung whose share is in force; -1 before the first. */
export function rungOf(plan: Plan, percent: number): number {
  return plan.rungs.findLastIndex(rung => rung.percent <= percent);
}

function raise({ plan, state }: Situation, rung: number, because: string): Turn {
  const percent = plan.rungs[rung]?.percent ?? 0;
  return {
    state: { ...kept(state), name: 'settling', rung, step: 'raising', since: state.at, asked: percent },
    because: `${because}; on to ${share(percent)}, rung ${rung + 1} of ${plan.rungs.length}`,
  };
}

function promote(state: State, because: string): Turn {
  return {
    state: { ...kept(state), name: 'promoting', step: 'asked', since: state.at, asked: 100 },
    because: `${because}; on to 100 %`,
  };
}

function arm({ plan, state }: Situation, because: string): Turn {
  const { holdForMilliseconds = plan.holdForMilliseconds } = plan.until ?? {};
  const until = state.at + holdForMilliseconds;
  const rung = rungOf(plan, state.asked);
  return {
    state: { ...kept(state), name: 'armed', rung, until, wakeAt: until },
    because: `${because}; it rests at ${share(state.asked)} for at most ${span(holdForMilliseconds)}, as it was asked to`,
  };
}

/** Before the first share there is nothing to judge while somebody waits. */
export function pause({ plan, state }: Situation, because: string): Turn {
  const { paused } = state;
  const until = (paused?.at ?? state.at) + plan.holdForMilliseconds;
  const by = paused === undefined ? 'somebody' : `${paused.by} (${paused.reason})`;
  const told = `${because}; but ${by} asked to wait`;
  if (state.asked === 0)
    return {
      state: { ...kept(state), name: 'ready', wakeAt: until },
      because: `${told}, before any traffic`,
    };
  // Whatever speaks for going on: it was asked to wait, and nobody has taken that back in time.
  if (state.at >= until) return goBack(state, 'overdue', `${told}, and nobody said to go on in time`);
  const rung = rungOf(plan, state.asked);
  const { windows } = opened(state);
  const wakeAt = Math.min(until, state.at + plan.checkMilliseconds);
  return {
    state: {
      ...kept(state),
      windows,
      name: 'held',
      reason: 'paused',
      rung,
      since: state.name === 'held' ? state.since : state.at,
      until,
      wakeAt,
    },
    because: `${told}: held at ${share(state.asked)}`,
  };
}

function turnAround(state: State, because: string): Turn {
  const why =
    state.onlyBack === 'interrupted'
      ? 'the run was cancelled'
      : 'whoever drives now lacks what going on needs';
  return goBack(state, 'interrupted', `${because}; but ${why}, so it goes back`);
}

/** The end of the watch. What was kept for going back may go as soon as standby is over. */
function standBy(plan: Plan, state: State, because: string): Turn {
  const until = state.at + plan.standbyMilliseconds;
  const then =
    plan.standbyMilliseconds > 0
      ? `the stable version stays at hand for ${span(plan.standbyMilliseconds)}`
      : 'nothing has to be kept for going back';
  return {
    state: { ...kept(state), name: 'standing-by', since: state.at, until, wakeAt: until },
    because: `${because}; ${then}`,
  };
}

/** A share was seen in force: from here it is judged. */
export function observe({ plan, state }: Situation, because: string, wakeAt?: number): Turn {
  const { windows, since } = opened(state);
  const next = wakeAt ?? state.at + plan.checkMilliseconds;
  if (isPromoted(state)) {
    return { state: { ...kept(state), windows, name: 'watching', since, wakeAt: next }, because };
  }
  const rung = rungOf(plan, state.asked);
  return { state: { ...kept(state), windows, name: 'observing', rung, since, wakeAt: next }, because };
}

export function lengthInWords(plan: Plan, state: State): string {
  if (isPromoted(state)) return span(plan.watchMilliseconds);
  const lasts = plan.rungs[rungOf(plan, state.asked)]?.lasts;
  if (lasts === undefined) return 'one look';
  if (lasts.kind === 'time') return span(lasts.milliseconds);
  return `${count(lasts.requests, 'request')}, at most ${span(lasts.atMostMilliseconds)}`;
}
