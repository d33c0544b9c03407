// A release whose version before is only kept ready stands in nobody's way: the next one ends its standby.
import { Fault } from '../../fault/fault.js';
import { entryOf } from '../../promotion/happened.js';
import { promotionOf, type Standing } from '../../promotion/standing.js';
import type { Ground } from '../resume/ground.js';
import { take } from '../resume/take.js';
import type { Books } from './books.js';

const reason = 'the next release comes';

/** True when there was one to end: what stands there has to be looked at anew. */
export async function endStandby(ground: Ground, books: Books, standing: Standing): Promise<boolean> {
  const promotion = standing.holder?.id;
  if (promotion === undefined || !isStandingBy(standing, promotion)) return false;
  const { common, own, reins, wiring } = ground;
  const at = { at: common.clock.now(), by: own.driver };
  const told = await books.add(read =>
    isStandingBy(read, promotion) ? [entryOf({ kind: 'continue-ordered', promotion, reason }, at)] : [],
  );
  const found = promotionOf(told, promotion);
  if (found === undefined || found.finished !== undefined) return true;
  wiring.host.log.info(`${promotion} stands by no longer: ${reason}`);
  const terms = { until: Number.POSITIVE_INFINITY, goesOn: true, runsCommands: false };
  const took = await take(
    { ...ground, reins },
    books.stream,
    { promotion: found, because: reason, take: true },
    terms,
  );
  // Somebody drives it, and reads the order: then the queue is waited in.
  if (took.kind !== 'not-taken') return true;
  const { fault } = took.notTaken;
  throw new Fault(fault.code, `${promotion} stands by, and could not be ended: ${fault.message}`, {
    cause: fault,
  });
}

function isStandingBy(standing: Standing, id: string): boolean {
  const found = promotionOf(standing, id);
  return found?.finished === undefined && found?.state?.['name'] === 'standing-by';
}
