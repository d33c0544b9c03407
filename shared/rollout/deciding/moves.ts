// What every decision is made of: from which state, by which plan, to which state, and why.
import type { Outcome } from '../../step/outcome.js';
import type { Plan } from '../plan.js';
import type { Cause, Kept, ShareWindow, State, StateName } from '../state.js';
import { share } from '../words.js';

export type In<N extends StateName> = Extract<State, { readonly name: N }>;

/** `state` carries the time of the event already. */
export type Situation<S extends State = State> = { readonly plan: Plan; readonly state: S };

export type Turn = {
  readonly state: State;
  readonly because: string;
  /** The run ends here although its state would go on. */
  readonly rests?: Outcome;
};

/**
 * What stays when one state becomes another: everything but where it stood and when it wanted to be woken. Member by
 * member, since a long journal does this very often.
 */
export function kept(state: State): Kept {
  const { promotion, openedAt, at, asked, windows, failed, builds } = state;
  const { seen, paused, failingSince, turnedAt, accepted, onlyBack, exchanged } = state;
  const stays: Draft = { promotion, openedAt, at, asked, windows, failed, builds };
  if (seen !== undefined) stays.seen = seen;
  if (paused !== undefined) stays.paused = paused;
  if (failingSince !== undefined) stays.failingSince = failingSince;
  if (turnedAt !== undefined) stays.turnedAt = turnedAt;
  if (accepted !== undefined) stays.accepted = accepted;
  if (onlyBack !== undefined) stays.onlyBack = onlyBack;
  if (exchanged !== undefined) stays.exchanged = exchanged;
  return stays;
}

type Draft = { -readonly [N in keyof Kept]: Kept[N] };

/** Nothing changes, except that time went by. */
export function stay(state: State, because: string): Turn {
  return { state, because };
}

/** Nobody is waited for on the way back, whoever asked to wait before. */
export function goBack(state: State, cause: Cause, because: string): Turn {
  const { paused, onlyBack, ...stays } = kept(state);
  return {
    state: {
      ...stays,
      name: 'rolling-back',
      cause,
      step: 'asked',
      tries: 0,
      asked: 0,
      failed: state.failed || cause === 'worse',
      turnedAt: state.at,
      windows: closed(state.windows, state.at),
    },
    because,
  };
}

/** Nothing was moved, so that nothing has to be taken back. */
export function abandon(state: State, why: string): Turn {
  return {
    state: { ...kept(state), asked: 0, name: 'abandoned', why },
    because: `${why}; nothing was moved`,
  };
}

export function refuse(state: State, told: { readonly why: string; readonly code?: string }): Turn {
  const { why, code } = told;
  return {
    state: { ...kept(state), asked: 0, name: 'refused', why, ...(code !== undefined && { code }) },
    because: `${why}; nothing was moved`,
  };
}

export function closed(windows: readonly ShareWindow[], at: number): readonly ShareWindow[] {
  return windows.map(window =>
    window.to === undefined ? { ...window, to: Math.max(window.from, at) } : window,
  );
}

/** The share that is in force and judged, and since when. */
export function openWindow(state: State): ShareWindow | undefined {
  return state.windows.find(({ to, percent }) => to === undefined && percent === state.asked);
}

/** The windows with one open for the share that is wanted; one that is open already goes on. */
export function opened(state: State): { readonly windows: readonly ShareWindow[]; readonly since: number } {
  const open = openWindow(state);
  if (open !== undefined) return { windows: state.windows, since: open.from };
  const { asked: percent, at } = state;
  return { windows: [...closed(state.windows, at), { percent, from: at }], since: at };
}

export function inForce(state: State): string {
  return share(state.seen ?? 0);
}

const unmoved: ReadonlySet<StateName> = new Set([
  'opened',
  'queued',
  'verified',
  'placed',
  'ready',
  'probing',
]);

/** Before the first share was asked for. */
export function isUnmoved(
  state: State,
): state is In<'opened' | 'queued' | 'verified' | 'placed' | 'ready' | 'probing'> {
  return unmoved.has(state.name);
}

/** The whole traffic is on the candidate, or was asked to be. */
export function isPromoted(state: State): boolean {
  return state.asked >= 100;
}
