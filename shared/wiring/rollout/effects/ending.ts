// The end of a run: of the rollout, or only of this driver's part in it.

import { asFault, type Fault } from '../../../fault/fault.js';
import type { Happened } from '../../../promotion/happened.js';
import { isoTime } from '../../../promotion/moment.js';
import type { Effect } from '../../../rollout/effect.js';
import type { Ended } from '../../../steps/canary-shift/port.js';
import { lettingGo } from '../lease.js';
import { promotionOf, type Session } from '../session.js';
import { printState } from '../standing-order.js';
import { inTime, tryToTell } from '../telling.js';

type Last = Extract<Effect, { readonly kind: 'rest' | 'finish' }>;

export async function close(session: Session, effect: Last, because: string): Promise<Ended> {
  const { kept, journal } = session;
  const fault = kept.fault ?? cancellation(session);
  if (!kept.isLost) await tryToTell(session, lastWord(session, effect, because));
  if (effect.kind === 'rest' && !kept.isLost) await letGo(session);
  return {
    outcome: effect.outcome,
    because,
    state: kept.state,
    verdict: kept.verdict,
    history: kept.history,
    warnings: kept.warnings,
    ...(effect.kind === 'rest' && effect.wakeAt !== undefined && { wakeAt: effect.wakeAt }),
    ...(journal.path !== undefined && { journal: journal.path }),
    ...(fault !== undefined && { fault }),
    ...(kept.refusal !== undefined && { refusal: kept.refusal }),
  };
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
