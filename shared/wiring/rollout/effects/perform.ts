// What each effect does. One request to the world at a time; what came of it is an event.
import type { Effect } from '../../../rollout/effect.js';
import type { Event } from '../../../rollout/event.js';
import { claim, followed } from '../lease.js';
import type { Session } from '../session.js';
import { awaitReady, checkCandidate, place } from './candidate.js';
import { clean } from './cleaning.js';
import { goBack, proveBack } from './going-back.js';
import { look } from './looking.js';
import { probe } from './probing.js';
import { promote } from './promoting.js';
import { raise } from './raising.js';
import { reconcile } from './reconciling.js';
import { settleAt } from './settling.js';

export type Doing = Exclude<Effect, { readonly kind: 'rest' | 'finish' }>;

/** What is never left in the middle: its answer is waited for, whatever comes in between. */
export function isWriting({ kind }: Effect): boolean {
  return ['claim', 'place', 'raise', 'promote', 'go-back', 'prove-back', 'clean'].includes(kind);
}

/** Undefined when there was no time left to do it. */
export async function perform(
  session: Session,
  effect: Doing,
  signal: AbortSignal,
): Promise<Event | undefined> {
  switch (effect.kind) {
    case 'claim':
      return claim(session);
    case 'check-candidate':
      return checkCandidate(session);
    case 'place':
      return (await followed(session)) ?? place(session);
    case 'await-ready':
      return awaitReady(session, signal);
    case 'probe':
      return probe(session, signal);
    case 'raise':
      return raise(session, effect.percent);
    case 'settle':
      return settleAt(session, effect.percent, signal);
    case 'judge':
      return look(session, effect.notBefore, signal);
    case 'promote':
      return promote(session);
    case 'reconcile':
      return reconcile(session, effect.what, signal);
    case 'go-back':
      return (await followed(session)) ?? goBack(session);
    case 'prove-back':
      return proveBack(session);
    case 'clean':
      return (await followed(session)) ?? clean(session);
    case 'wait':
      await session.clock.sleep(Math.max(0, effect.until - session.clock.now()), signal);
      return { kind: 'woken', at: session.clock.now() };
    default: {
      const unreachable: never = effect;
      return unreachable;
    }
  }
}
