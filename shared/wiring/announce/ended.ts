// A promotion that somebody else ended than the run that announced it: resume, or rollback. Whoever was told of it, as the
// ledger has it, is told how it ended. Never before everything else is done, and never a reason to fail.
import type { News } from '../../announce/news.js';
import { asFault } from '../../fault/fault.js';
import type { Ledger, Stream } from '../../ledger/ledger.js';
import { standingOf } from '../../promotion/history.js';
import { type Promotion, promotionOf, type Standing } from '../../promotion/standing.js';
import { readInputs } from '../../step/read.js';
import { heraldInputs } from '../../steps/announcing/inputs.js';
import { rollbackOf } from '../../steps/rollback/release.js';
import type { Wiring } from '../adapters.js';
import { readOrder } from '../rollout/standing-order.js';
import { openHerald } from './herald.js';

/** `ids`: of promotions that were ended, or of rollbacks that ended one. */
export async function tellEnded(
  wiring: Wiring,
  ledger: Ledger,
  stream: Stream,
  ids: readonly string[],
): Promise<void> {
  if (!ledger.lasting || ids.length === 0) return;
  try {
    const standing = standingOf(await ledger.read(stream));
    const herald = await openHerald(wiring, ledger);
    for (const promotion of new Set(ids.map(id => subjectOf(standing, id)))) {
      const news = promotion && newsOf(standing, stream, promotion);
      if (promotion === undefined || news === undefined) continue;
      await herald.tell(news, readInputs(heraldInputs, [], { ...wiring.raw, get: toldBefore(promotion) }));
    }
  } catch (thrown) {
    // What was ended is ended, whoever hears of it.
    wiring.host.log.info(`nobody was told how it ended: ${asFault(thrown).message}`);
  }
}

/** What a rollback is about is what it undoes. */
function subjectOf(standing: Standing, id: string): Promotion | undefined {
  const promotion = promotionOf(standing, id);
  const undoes = promotion && rollbackOf(promotion)?.undoes;
  return undoes === undefined ? promotion : promotionOf(standing, undoes);
}

/** As inputs would say it. Of a webhook the ledger knows no address: it is a secret. */
function toldBefore({ announced }: Promotion): (name: string) => string | undefined {
  return name => {
    if (name === 'github-deployments') return announced[name] === undefined ? undefined : 'true';
    return name === 'webhook-url' || !Object.hasOwn(announced, name) ? undefined : announced[name];
  };
}

function newsOf(standing: Standing, stream: Stream, promotion: Promotion): News | undefined {
  const { id, finished, order } = promotion;
  if (finished === undefined) return undefined;
  const { plan, artifact } = readOrder(order);
  const undone = standing.promotions.findLast(
    each => rollbackOf(each)?.undoes === id && each.finished?.restored === true,
  )?.finished;
  const { because, digest } = undone ?? finished;
  const outcome = undone === undefined ? finished.outcome : 'rolled-back';
  const serving = outcome === 'rolled-back' ? digest : undefined;
  return {
    promotion: id,
    stream,
    digest: plan.digest ?? '',
    ...(artifact !== undefined && { artifact: artifact.reference }),
    headline: because,
    phase: 'ended',
    outcome,
    ...(serving !== undefined && { serving }),
  };
}
