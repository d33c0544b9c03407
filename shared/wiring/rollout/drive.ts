// The loop: what happened is decided on, what was decided is done, and what came of it has happened. It decides nothing.
import { asFault, Fault } from '../../fault/fault.js';
import { decide } from '../../rollout/decide.js';
import { restingOutcome } from '../../rollout/deciding/next-effect.js';
import type { Effect } from '../../rollout/effect.js';
import type { Event } from '../../rollout/event.js';
import type { Written } from '../../rollout/journal.js';
import type { Ended } from '../../steps/canary-shift/port.js';
import { close } from './effects/ending.js';
import { type Doing, isWriting, perform } from './effects/perform.js';
import { keepLease } from './lease.js';
import { tellCheck } from './progress.js';
import { type Session, warn } from './session.js';
import { printState } from './standing-order.js';
import { inTime, tryToTell } from './telling.js';

export async function drive(session: Session, first: Event): Promise<Ended> {
  const { reins, bell, clock, host } = session;
  const driving = new AbortController();
  const stop = () => {
    host.persist?.();
    bell.ring({ kind: 'run-cancelled', at: clock.now() });
  };
  if (reins.cancelled.aborted) stop();
  else reins.cancelled.addEventListener('abort', stop, { once: true });
  const renewals = keepLease(session, driving.signal);
  try {
    return await follow(session, first);
  } finally {
    reins.cancelled.removeEventListener('abort', stop);
    driving.abort();
    void session.evidence?.rest?.();
    await Promise.race([renewals, rejected(reins.last)]).catch(() => undefined);
  }
}

async function follow(session: Session, first: Event): Promise<Ended> {
  const { order, kept } = session;
  for (let event = first; ; ) {
    const decision = decide(order.plan, kept.state, event);
    await note(session, event, decision);
    const { because } = decision;
    const effect = asVisitor(session, decision.effect);
    const heard = effect.kind === 'rest' ? heardBeforeResting(session) : undefined;
    if (heard !== undefined) {
      event = heard;
      continue;
    }
    if (effect.kind === 'rest' || effect.kind === 'finish') return close(session, effect, because);
    const next = await nextEvent(session, effect);
    if (next === undefined) return cutShort(session, because);
    event = next;
  }
}

/** Who only looks in rests in the place of waiting for long. Going back is never left to somebody else. */
function asVisitor({ restsAfter, kept }: Session, effect: Effect): Effect {
  const until =
    effect.kind === 'judge' ? effect.notBefore : effect.kind === 'wait' ? effect.until : undefined;
  const stays = restsAfter === undefined || until === undefined || until <= restsAfter;
  if (stays || kept.state.name === 'rolling-back') return effect;
  return { kind: 'rest', outcome: restingOutcome(kept.state), wakeAt: until };
}

/** An order that came before the end of this run is obeyed by this run. */
function heardBeforeResting({ kept, reins, bell }: Session): Event | undefined {
  return kept.lost !== undefined || reins.cancelled.aborted ? undefined : bell.heard();
}

type Decided = ReturnType<typeof decide>;

async function note(session: Session, event: Event, decision: Decided): Promise<void> {
  const { kept, journal, order } = session;
  const { state, effect, because } = decision;
  const before = kept.state;
  kept.state = state;
  session.evidence?.follow?.(state);
  if (event.kind === 'lease-lost') kept.lost ??= event.why;
  kept.answered = Math.max(kept.answered, orderIn(event));
  journal.write({
    event,
    decision,
    ...(event.kind === 'goal-moved' && { plan: order.plan, ...(order.setup && { setup: order.setup }) }),
    ...(event.kind === 'judged' && evidenceOf(session)),
  });
  if (event.kind === 'judged') tellCheck(session, because);
  if (printable(before) === printable(state) && !event.kind.endsWith('-ordered')) return;
  kept.history.push({ at: event.at, state, because });
  if (event.kind !== 'judged') session.host.log.info(because);
  if (kept.fence === 0 || kept.lost !== undefined) return;
  const answered = kept.answered > 0 ? { answered: kept.answered } : {};
  const { promotion } = order.plan;
  const { fence } = kept;
  kept.untold.push({ kind: 'state-reached', promotion, fence, state: printState(state), ...answered });
  // A write tells the ledger itself, before it or after it, and together with this.
  if (!isWriting(effect) && effect.kind !== 'rest' && effect.kind !== 'finish') await tryToTell(session);
}

/** All that was looked at since; the newest look is the one that was judged. */
function evidenceOf({ kept }: Session): Pick<Written, 'evidence'> {
  const before = kept.looks.slice(0, -1);
  const newest = kept.looks.at(-1);
  kept.looks = [];
  return newest === undefined ? {} : { evidence: { ...newest, ...(before.length > 0 && { before }) } };
}

/** The number of the order that was decided on just now; 0 for everything else. */
function orderIn(event: Event): number {
  return 'number' in event ? (event.number ?? 0) : 0;
}

/** What makes one state another one for a reader: not how often it was looked at. */
function printable(state: Session['kept']['state']): string {
  const { at, windows, wakeAt, ...rest } = state;
  return JSON.stringify({ ...rest, windows: windows.length });
}

/** Undefined when there is no time left for what would have to be done. */
async function nextEvent(session: Session, effect: Doing): Promise<Event | undefined> {
  const { bell, reins, clock } = session;
  const isBack = effect.kind === 'go-back' || effect.kind === 'prove-back';
  // Who goes back lets nothing come in between.
  const beside = isBack ? undefined : bell.heard();
  if (beside !== undefined) return beside;
  // The wait before the next try belongs to going back as well.
  if (reins.cancelled.aborted && !isBack && session.kept.state.name !== 'rolling-back') return undefined;
  const listening = new AbortController();
  try {
    if (effect.kind === 'raise') return await raiseUnlessCut(session, effect);
    if (isWriting(effect)) return await perform(session, effect, isBack ? reins.last : reins.forward);
    const doing = perform(session, effect, listening.signal);
    const interrupted = bell.rung(listening.signal).then(() => 'rung' as const);
    const first = await inTime(Promise.race([doing, interrupted]), reins.last);
    if (first !== 'rung' && first?.kind !== 'woken') return first;
    listening.abort();
    // It waits or looks, and nothing depends on how that ends.
    doing.catch(() => undefined);
    return bell.heard() ?? { kind: 'woken', at: clock.now() };
  } catch (thrown) {
    // Every effect turns the faults that it knows into events; here comes what nobody thought of, or the end of time.
    if (reins.cancelled.aborted) return bell.heard();
    const fault = asFault(thrown);
    session.kept.fault ??= fault;
    const reason = `${effect.kind} failed: ${fault.message}`;
    warn(session, `${fault.code}: ${reason}`);
    return { kind: 'abort-ordered', by: 'azure-promote', reason, at: clock.now() };
  } finally {
    listening.abort();
  }
}

/** Going back does not wait for the answer of a raise: what became of that is looked at behind it. */
async function raiseUnlessCut(session: Session, effect: Doing): Promise<Event | undefined> {
  const { reins, clock, kept } = session;
  const listening = new AbortController();
  const raising = perform(session, effect, reins.forward);
  try {
    return await Promise.race([raising, rejected(AbortSignal.any([reins.cancelled, listening.signal]))]);
  } catch (thrown) {
    if (!reins.cancelled.aborted) throw thrown;
    // Neither sent, nor anything to go back from: it ends by itself, and nothing was moved.
    if (kept.underWay === undefined && (kept.state.seen ?? 0) === 0) return await inTime(raising, reins.last);
    // It goes on by itself; what it comes to is kept for whoever goes back.
    raising.catch(() => undefined);
    return { kind: 'run-cancelled', at: clock.now() };
  } finally {
    listening.abort();
  }
}

/** The ledger keeps the order open: whoever comes next sees it in force, or writes it again. */
const taken =
  'the way back was written and taken; no time was left to see it in force, which the end of the job does, or resume';

function cutShort({ kept, reins, journal }: Session, because: string): Ended {
  const { state } = kept;
  const fault = reins.cancelled.aborted ? asFault(reins.cancelled.reason) : undefined;
  const isTaken = fault !== undefined && state.name === 'rolling-back' && state.step === 'proving';
  return {
    ...(isTaken ? { outcome: 'rolled-back', because: taken } : { outcome: 'broken', because }),
    state: kept.state,
    verdict: kept.verdict,
    history: kept.history,
    warnings: kept.warnings,
    fault:
      fault ??
      new Fault('CANCELLED', 'there was no time left to finish', {
        hint: 'the order to go back stands in the ledger: run resume',
      }),
    ...(journal.path !== undefined && { journal: journal.path }),
  };
}

function rejected(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(new Error('no time is left'));
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}
