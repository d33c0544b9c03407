// From asking for a share to seeing it. Asked is not done.
import type { Event } from '../event.js';
import type { State } from '../state.js';
import { patienceMilliseconds } from '../timing.js';
import { share, span } from '../words.js';
import { goOn, observe, rungOf } from './forward.js';
import { hold } from './held.js';
import { closed, goBack, type In, kept, openWindow, refuse, type Situation, type Turn } from './moves.js';

type Settling = Situation<In<'settling'>>;

/** Undefined: the event says nothing here. */
export function onSettling({ plan, state }: Settling, event: Event): Turn | undefined {
  switch (state.step) {
    case 'raising':
      return onRaise({ plan, state }, event);
    case 'asked':
      return onLook({ plan, state }, event);
    case 'unclear':
      return event.kind === 'reconciled' ? onReconciled({ plan, state }, event.found) : undefined;
    default: {
      const unreachable: never = state.step;
      return unreachable;
    }
  }
}

function onRaise({ plan, state }: Settling, event: Event): Turn | undefined {
  const percent = share(state.asked);
  switch (event.kind) {
    case 'raise-asked':
      if (event.percent !== state.asked) return undefined;
      return { state: left(state, 'asked'), because: `${percent} was asked for; next, whether it is seen` };
    case 'raise-unclear':
      return {
        state: left(state, 'unclear'),
        because: `whether ${percent} was written is not known: ${event.why}`,
      };
    case 'raise-refused':
      return onRefused({ plan, state }, event);
    default:
      return undefined;
  }
}

function onLook({ plan, state }: Settling, event: Event): Turn | undefined {
  if (event.kind === 'unseen') {
    return goBack(state, 'not-settled', `${share(state.asked)} was asked for and is not seen: ${event.why}`);
  }
  if (event.kind !== 'settled' || event.percent !== state.asked) return undefined;
  const seen: State = { ...state, seen: state.asked };
  return observe({ plan, state: seen }, `${share(state.asked)} is in force; from here it is judged`);
}

function onReconciled({ plan, state }: Settling, found: 'applied' | 'not-applied' | 'cannot-know'): Turn {
  const percent = share(state.asked);
  if (found === 'applied')
    return { state: left(state, 'asked'), because: `${percent} was written after all` };
  if (found === 'cannot-know') {
    return goBack(state, 'not-settled', `nobody can tell whether ${percent} was written`);
  }
  if (isStuck(state)) {
    return goBack(
      state,
      'not-settled',
      `${percent} could not be written within ${span(patienceMilliseconds)}`,
    );
  }
  if (state.reclaims === true)
    return { state: { ...state, step: 'raising' }, because: `${percent} was not written` };
  return sinceBefore(state, goOn({ plan, state: notRaised(state) }, `${percent} was not written`));
}

type Refused = Extract<Event, { readonly kind: 'raise-refused' }>;

function onRefused({ plan, state }: Settling, { why, mayHeal, code }: Refused): Turn {
  const asked = share(state.asked);
  const stuck = isStuck(state);
  if (state.reclaims === true) {
    const told = `${asked} was refused: ${why}`;
    return mayHeal ? hold({ plan, state }, 'drifted', told) : goBack(state, 'not-settled', told);
  }
  if ((state.seen ?? 0) === 0) {
    if (!mayHeal || stuck)
      return refuse(state, { why: `${asked} was refused: ${why}`, ...(code && { code }) });
    const wakeAt = state.at + plan.checkMilliseconds;
    return { state: { ...state, wakeAt }, because: `${asked} was refused for now: ${why}` };
  }
  const standing = notRaised(state);
  // Whoever cancelled says next what that means for the share that is in force.
  if (code === 'CANCELLED') return observe({ plan, state: standing }, `${asked} was not written: ${why}`);
  if (!mayHeal) return goBack(standing, 'not-settled', `${asked} was refused: ${why}`);
  const from = openWindow(standing)?.from ?? state.at;
  const longest = tolerated({ plan, state: standing });
  if (state.at - from > longest) {
    return goBack(standing, 'not-settled', `${asked} has been refused for too long: ${why}`);
  }
  return observe(
    { plan, state: standing },
    `${asked} was refused for now: ${why}; ${share(standing.asked)} stays`,
  );
}

/** How long a share may stay in force because the next one is refused. */
export function tolerated({ plan, state }: Situation): number {
  const lasts = plan.rungs[rungOf(plan, state.asked)]?.lasts;
  const length = lasts?.kind === 'count' ? lasts.atMostMilliseconds : (lasts?.milliseconds ?? 0);
  return 2 * length + plan.holdForMilliseconds + patienceMilliseconds;
}

/** The share before is no longer all there is: its time of being judged ends where the raise was decided. */
function left(state: In<'settling'>, step: 'asked' | 'unclear'): In<'settling'> {
  const { rung, since, reclaims } = state;
  const again = reclaims === true && { reclaims };
  return {
    ...kept(state),
    name: 'settling',
    rung,
    since,
    ...again,
    step,
    windows: closed(state.windows, since),
  };
}

/** What was wanted is not in force; what was seen before still is. */
export function notRaised<S extends State>(state: S): S {
  return { ...state, asked: state.seen ?? 0 };
}

/** The same attempt goes on: patience ends by when it began. */
export function sinceBefore(before: In<'settling' | 'promoting'>, turn: Turn): Turn {
  const { state } = turn;
  return state.name === before.name ? { ...turn, state: { ...state, since: before.since } } : turn;
}

function isStuck(state: In<'settling'>): boolean {
  return state.at - state.since >= patienceMilliseconds;
}
