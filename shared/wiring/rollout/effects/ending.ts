// The end of a run: of the rollout, or only of this driver's part in it.

import { asFault, Fault } from '../../../fault/fault.js';
import type { Happened } from '../../../promotion/happened.js';
import { isoTime } from '../../../promotion/moment.js';
import type { Effect } from '../../../rollout/effect.js';
import type { Ended } from '../../../steps/canary-shift/port.js';
import { lettingGo } from '../lease.js';
import { promotionOf, type Session } from '../session.js';
import { printState } from '../standing-order.js';
import { inTime, tryToTell } from '../telling.js';
import { leaveTidy } from './leaving.js';

type Last = Extract<Effect, { readonly kind: 'rest' | 'finish' }>;

export async function close(session: Session, effect: Last, because: string): Promise<Ended> {
  const { kept, journal } = session;
  if (effect.kind === 'finish') {
    // Before the last word: of a run that dies here, the next one finds it open, and does it.
    await undoOthers(session);
    await leaveTidy(session);
  }
  // After its last word nobody can take anything from it any more, and nobody does what is left.
  const isCut = kept.compensated.some(one => one.isCut === true);
  const words = isCut ? [] : [lastWord(session, effect, because)];
  const lost = kept.lost ?? (await tryToTell(session, ...words));
  if (effect.kind === 'rest' && lost === undefined) await letGo(session);
  const isOpen = effect.outcome === 'refused' && kept.untold.length > 0;
  const fault = isOpen ? leftOpen() : (kept.fault ?? cancellation(session));
  return {
    ...(isOpen ? { outcome: 'broken', because: `${because}; ${open}` } : endOf(effect, because, lost)),
    state: kept.state,
    verdict: kept.verdict,
    history: kept.history,
    warnings: kept.warnings,
    ...(effect.kind === 'rest' && effect.wakeAt !== undefined && { wakeAt: effect.wakeAt }),
    ...(journal.path !== undefined && { journal: journal.path }),
    ...(fault !== undefined && { fault }),
    ...(kept.compensated.length > 0 && { compensated: kept.compensated }),
    ...(kept.leftOver.length > 0 && { leftOver: kept.leftOver }),
    ...(kept.refusal !== undefined && { refusal: kept.refusal }),
  };
}

/** What belongs to a release is taken back with it, and what never had traffic belongs to nothing. */
async function undoOthers({ kept, undoOthers: undo }: Session): Promise<void> {
  if (undo === undefined || kept.lost !== undefined || kept.state.name !== 'rolled-back') return;
  kept.compensated.push(...(await undo()));
}

/** How it ends is for whoever drives it now to say. */
function endOf({ outcome }: Last, because: string, lost?: string): Pick<Ended, 'outcome' | 'because'> {
  if (lost === undefined || outcome === 'broken') return { outcome, because };
  return { outcome: 'broken', because: `somebody else drives this rollout now: ${lost}; here, ${because}` };
}

const open = 'the ledger could not be told so, and resume may still go on with it';

/** Nothing was moved; but as far as anybody else can know it has only been begun. */
function leftOpen(): Fault {
  return new Fault('LEDGER_UNREADABLE', `this rollout moved nothing: ${open}`, {
    hint: 'abort the promotion when the ledger is back, or let resume finish it',
  });
}

/** Who abandoned it before anything moved: the host, and nobody by an order. */
function cancellation({ kept, reins }: Session): Fault | undefined {
  const { cancelled } = reins;
  return kept.state.name === 'abandoned' && cancelled.aborted ? asFault(cancelled.reason) : undefined;
}

function lastWord(session: Session, effect: Last, because: string): Happened {
  const { kept, order } = session;
  const of = { promotion: promotionOf(session), fence: kept.fence, outcome: effect.outcome };
  if (effect.kind === 'rest') {
    const { wakeAt } = effect;
    const due = wakeAt === undefined ? {} : { wakeAt: isoTime(wakeAt) };
    return { kind: 'rested', ...of, state: printState(kept.state), ...due };
  }
  const back = order.rollback?.back;
  if (kept.state.name === 'rolled-back' && back !== undefined) {
    return { kind: 'finished', ...of, because, restored: true, ...back };
  }
  const { digest, candidate } = order.plan;
  const placed = digest ?? kept.state.builds[candidate];
  const isDigest = kept.state.name === 'promoted' && placed?.startsWith('sha256:') === true;
  return { kind: 'finished', ...of, because, ...(isDigest && { digest: placed }) };
}

async function letGo(session: Session): Promise<void> {
  try {
    await inTime(
      session.books.add(standing => lettingGo(session, standing)),
      session.reins.last,
    );
  } catch {
    // The lease ends by itself in three minutes.
    session.host.log.debug('the lease was not given back; it ends by itself');
  }
}
