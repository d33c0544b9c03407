// What an environment has seen of a service, as its stream tells it: how each promotion ended, and what is on its way.
import type { EntryBody } from '../../ledger/entry.js';
import type { Promotion, Standing } from '../standing.js';
import type { Ended, History, UnderWay } from './facts.js';

export function historyOf({ promotions, revoked }: Standing): History {
  const ended: Ended[] = [];
  const underWay: UnderWay[] = [];
  for (const promotion of promotions) {
    const { id, run: by, openedAt: since } = promotion;
    const digest = digestOf(promotion);
    if (!isOver(promotion))
      underWay.push({ promotion: id, by, since, ...(digest !== undefined && { digest }) });
    else ended.push(...endsOf(promotion, promotions, ended));
  }
  return { ended: ended.toSorted((one, other) => one.at - other.at), revoked, underWay };
}

/** While the version before is only kept ready, nothing is on its way any more. */
function isOver({ finished, state }: Promotion): boolean {
  return finished !== undefined || state?.['name'] === 'standing-by';
}

function endsOf(promotion: Promotion, all: readonly Promotion[], before: readonly Ended[]): readonly Ended[] {
  const { finished, rested, openedAt } = promotion;
  const at = finished?.at ?? rested?.at ?? openedAt;
  const digest = digestOf(promotion) ?? unknownDigest;
  switch (finished?.outcome ?? 'passed') {
    case 'passed':
      return [...takenAway(promotion, { all, before, at }), { digest, outcome: 'passed', at }];
    case 'rolled-back':
    case 'stranded':
      if (finished?.restored !== true) return [{ digest, outcome: 'rolled-back', at }];
      return [...takenAway(promotion, { all, before, at }), { digest, outcome: 'passed', at }];
    default:
      // Nothing of it reached anybody.
      return [];
  }
}

/** It has the traffic, and nobody knows which bytes it is. */
const unknownDigest = 'unknown';

type Past = { readonly all: readonly Promotion[]; readonly before: readonly Ended[]; readonly at: number };

/** A rollback after the end takes something back that had passed. */
function takenAway({ order }: Promotion, { all, before, at }: Past): readonly Ended[] {
  const { rollback } = order;
  if (!isBody(rollback)) return [];
  const undone = all.find(({ id }) => id === rollback['undoes']);
  const digest =
    (undone && digestOf(undone)) ?? before.findLast(({ outcome }) => outcome === 'passed')?.digest;
  return digest === undefined ? [] : [{ digest, outcome: 'rolled-back', at }];
}

/** What it promotes, or has promoted. */
export function digestOf({ finished, order, state }: Promotion): string | undefined {
  if (finished?.digest !== undefined) return finished.digest;
  const { plan } = order;
  if (!isBody(plan)) return undefined;
  const { digest, candidate } = plan;
  if (typeof digest === 'string') return digest;
  const builds = state?.['builds'];
  const built = isBody(builds) && typeof candidate === 'string' ? builds[candidate] : undefined;
  return typeof built === 'string' && built.startsWith('sha256:') ? built : undefined;
}

function isBody(value: unknown): value is EntryBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
