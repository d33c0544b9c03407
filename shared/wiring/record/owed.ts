// Promotions that have ended and lack a record of that, with what the ledger tells of each.

import type { Stream } from '../../ledger/ledger.js';
import { digestOf } from '../../promotion/admission/seen.js';
import { isoTime } from '../../promotion/moment.js';
import type { Promotion, Standing } from '../../promotion/standing.js';
import type { Details, RecordOutcome } from '../../record/details.js';
import { preparedIn, readDetails } from '../../record/details-text.js';
import type { Owed } from '../../steps/record-promotion/port.js';

/** How it ended, where that is something to record: what reached nobody is not. */
export function endOf({ finished, rested, state }: Promotion) {
  if (finished === undefined) {
    // It has all of the traffic; the version before is only kept ready.
    const isThere = state?.['name'] === 'standing-by' && rested !== undefined;
    return isThere
      ? { outcome: 'passed' as const, at: rested.at, because: 'it has all of the traffic' }
      : undefined;
  }
  const { outcome, at, because } = finished;
  return outcome === 'passed' || outcome === 'rolled-back' ? { outcome, at, because } : undefined;
}

/** The step rollback opened it: it brings back what was there, and promotes nothing. */
export function isRollback({ order }: Promotion): boolean {
  return typeof order['rollback'] === 'object';
}

export function recordWith(promotion: Promotion, outcome: RecordOutcome) {
  return promotion.records.findLast(({ details }) => {
    const read = readDetails(details);
    return 'details' in read && read.details.outcome === outcome;
  });
}

export function owedIn({ promotions }: Standing, stream: Stream): readonly Owed[] {
  return promotions.flatMap((promotion): readonly Owed[] => {
    const end = endOf(promotion);
    if (end === undefined || isRollback(promotion) || recordWith(promotion, end.outcome) !== undefined)
      return [];
    const digest = digestOf(promotion);
    if (digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest)) {
      const why = 'nobody told its digest: name it with expect or artifact when it is promoted';
      return [{ kind: 'unknown', promotion: promotion.id, why }];
    }
    return [{ kind: 'owed', details: detailsOf(promotion, { ...end, digest, stream }) }];
  });
}

type Known = NonNullable<ReturnType<typeof endOf>> & { readonly digest: string; readonly stream: Stream };

function detailsOf(promotion: Promotion, { outcome, at, because, digest, stream }: Known): Details {
  const { id, run, order, openedAt } = promotion;
  return {
    approvedBy: [],
    evidence: [],
    predecessors: [],
    notes: [],
    ...artifactIn(order['artifact']),
    ...preparedIn(order['record']),
    version: 1,
    promotion: id,
    ...stream,
    digest,
    target: targetOf(promotion),
    outcome,
    because,
    openedAt: isoTime(openedAt),
    endedAt: isoTime(at),
    run,
  };
}

function targetOf({ order: { given, resource } }: Promotion): string {
  const named: unknown = Object(given)['resource-id'] ?? resource;
  return typeof named === 'string' ? named : '';
}

function artifactIn(value: unknown): Pick<Details, 'artifact'> {
  const { reference, digest } = Object(value);
  if (typeof reference !== 'string' || typeof digest !== 'string') return {};
  return { artifact: reference.includes('://') ? reference : `${reference}@${digest}` };
}
