// The candidate becomes the stable one: asked, reconciled when the answer never came, seen at 100 %.
import type { Event } from '../event.js';
import { patienceMilliseconds } from '../timing.js';
import { span } from '../words.js';
import { goOn, observe } from './forward.js';
import { closed, goBack, type In, kept, openWindow, refuse, type Situation, type Turn } from './moves.js';
import { notRaised, sinceBefore, tolerated } from './settling.js';

type Promoting = Situation<In<'promoting'>>;

/** Undefined: the event says nothing here. */
export function onPromoting({ plan, state }: Promoting, event: Event): Turn | undefined {
  switch (state.step) {
    case 'asked':
      return onAnswer({ plan, state }, event);
    case 'unclear':
      return event.kind === 'reconciled' ? onReconciled({ plan, state }, event.found) : undefined;
    case 'done':
      return onLook({ plan, state }, event);
    default: {
      const unreachable: never = state.step;
      return unreachable;
    }
  }
}

function onAnswer({ plan, state }: Promoting, event: Event): Turn | undefined {
  switch (event.kind) {
    case 'promotion-done':
      return applied({ plan, state }, 'the candidate was made the stable version');
    case 'promotion-unclear':
      return {
        state: {
          ...kept(state),
          name: 'promoting',
          since: state.since,
          step: 'unclear',
          windows: shut(state),
        },
        because: `whether the promotion was applied is not known: ${event.why}`,
      };
    case 'promotion-refused':
      return onRefused({ plan, state }, event);
    default:
      return undefined;
  }
}

function applied({ plan, state }: Promoting, because: string): Turn {
  const exchanges = plan.exchanges === true && state.exchanged !== true;
  return {
    state: {
      ...kept(state),
      name: 'promoting',
      since: state.since,
      step: 'done',
      windows: shut(state),
      ...(exchanges && { exchanged: true, builds: exchange({ plan, state }) }),
    },
    because: `${because}; next, whether it is seen at 100 %`,
  };
}

/** A swap leaves both builds where the other one was. */
export function exchange({ plan, state }: Situation): Readonly<Record<string, string>> {
  const { [plan.candidate]: candidate, [plan.stable]: stable, ...others } = state.builds;
  return {
    ...others,
    ...(stable !== undefined && { [plan.candidate]: stable }),
    ...(candidate !== undefined && { [plan.stable]: candidate }),
  };
}

function onReconciled({ plan, state }: Promoting, found: 'applied' | 'not-applied' | 'cannot-know'): Turn {
  const waited = state.at - state.since;
  if (found === 'applied') return applied({ plan, state }, 'the promotion was applied after all');
  if (waited >= patienceMilliseconds) {
    return goBack(
      state,
      'promotion-failed',
      `after ${span(waited)} the promotion is still not known to be applied`,
    );
  }
  if (found === 'not-applied') {
    return sinceBefore(state, goOn({ plan, state: notRaised(state) }, 'the promotion was not applied'));
  }
  const wakeAt = state.at + plan.checkMilliseconds;
  return { state: { ...state, wakeAt }, because: 'nobody can tell yet whether the promotion was applied' };
}

type Refused = Extract<Event, { readonly kind: 'promotion-refused' }>;

function onRefused({ plan, state }: Promoting, { why, mayHeal, code }: Refused): Turn {
  const told = `the promotion was refused: ${why}`;
  const standing = notRaised(state);
  if (standing.asked === 0) {
    const stuck = state.at - state.since >= patienceMilliseconds;
    if (!mayHeal || stuck) return refuse(state, { why: told, ...(code && { code }) });
    return {
      state: { ...state, wakeAt: state.at + plan.checkMilliseconds },
      because: `${told}; it is tried again`,
    };
  }
  const from = openWindow(standing)?.from ?? state.at;
  // Whoever cancelled says next what that means for the share that is in force.
  if (code === 'CANCELLED') return observe({ plan, state: standing }, `${told}; the share stays`);
  if (!mayHeal || state.at - from > tolerated({ plan, state: standing })) {
    return goBack(standing, 'promotion-failed', told);
  }
  return observe({ plan, state: standing }, `${told}; the share stays, and it is tried again`);
}

function onLook({ plan, state }: Promoting, event: Event): Turn | undefined {
  if (event.kind === 'unseen') {
    return goBack(state, 'not-settled', `the promotion was applied and is not seen: ${event.why}`);
  }
  if (event.kind !== 'settled' || event.percent !== 100) return undefined;
  const seen = { ...state, seen: 100 };
  const because = 'the candidate is seen at 100 %';
  return plan.watchMilliseconds > 0
    ? observe({ plan, state: seen }, `${because}; it is watched for ${span(plan.watchMilliseconds)}`)
    : goOn(
        { plan, state: { ...seen, windows: [...seen.windows, { percent: 100, from: state.at }] } },
        because,
      );
}

function shut(state: In<'promoting'>) {
  return closed(state.windows, state.since);
}
