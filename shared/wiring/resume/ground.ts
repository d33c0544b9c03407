// What one run has, whichever rollouts it drives: a ledger, the time that all writers have in common, a name.

import { serverTime } from '../../azure/metadata.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { Wiring } from '../adapters.js';
import { ledgerFor, openLedger } from '../ledgers.js';
import { type CommonClock, commonClock } from '../rollout/ports/agreed-clock.js';
import { type ThisRun, thisRun } from '../rollout/ports/this-run.js';
import type { Reins } from '../rollout/reins.js';
import { connect } from '../sign-in.js';

export type Ground = {
  readonly wiring: Wiring;
  readonly reins: Reins;
  readonly ledger: Ledger;
  /** Of the ledger, as an input would name it. */
  readonly place: string;
  /** Why it is this one, where nobody named one. */
  readonly chosen?: string;
  readonly common: CommonClock;
  readonly own: ThisRun;
};

export async function breakGround(wiring: Wiring, reins: Reins): Promise<Ground> {
  const { place, chosen } = ledgerFor(wiring);
  const ledger = await openLedger(place, wiring, reins.last);
  return groundWith({ ledger, place, ...(chosen !== undefined && { chosen }) }, wiring, reins);
}

/** For whoever goes back all the same when the ledger is away: then nobody else will read what is written. */
export async function groundWithout(wiring: Wiring, reins: Reins): Promise<Ground> {
  return groundWith({ ledger: await openLedger('none', wiring, reins.last), place: 'none' }, wiring, reins);
}

type Kept = Pick<Ground, 'ledger' | 'place' | 'chosen'>;

async function groundWith(kept: Kept, wiring: Wiring, reins: Reins): Promise<Ground> {
  const { ledger } = kept;
  const { cloud, transport } = connect(wiring, reins.forward);
  const common = await commonClock(wiring.clock, ledger.time ?? (() => serverTime(cloud, transport)));
  if (common.unknown !== undefined) wiring.host.log.debug(`the common time is not known: ${common.unknown}`);
  const own = thisRun(wiring.host, wiring.environment);
  return { ...kept, wiring, reins, common, own };
}
