// The record of a promotion that has ended: what happened, in full, signed by whoever signs here.
import { asFault, type Fault } from '../../fault/fault.js';
import { historyOf } from '../../promotion/admission/seen.js';
import { type Promotion, promotionOf } from '../../promotion/standing.js';
import type { Details, Evidence, Prepared } from '../../record/details.js';
import type { Course } from '../promote/course.js';
import type { Recorded } from '../record-promotion/port.js';

export type Recording =
  | { readonly kind: 'recorded'; readonly recorded: Recorded }
  /** It has not ended yet, or the ledger keeps nothing. */
  | { readonly kind: 'later'; readonly why: string }
  | { readonly kind: 'failed'; readonly fault: Fault };

export type About = {
  readonly promotion: string;
  /** The resource that was promoted into. */
  readonly target: string;
  readonly approvedBy: readonly string[];
  /** The last verdict as JSON, where there is one. */
  readonly verdict?: string;
};

export async function recordIt(course: Course, about: About): Promise<Recording> {
  const { desk, given, chosen, record } = course;
  const stream = { service: chosen.service.name, environment: chosen.environment.name };
  try {
    const standing = await desk.standing(given, stream);
    const promotion = promotionOf(standing, about.promotion);
    if (promotion === undefined) return { kind: 'later', why: 'the ledger keeps nothing of it' };
    const end = historyOf({ ...standing, promotions: [promotion] }).ended.at(-1);
    if (end === undefined) return { kind: 'later', why: 'it has not ended yet' };
    const details = detailsOf(course, about, { promotion, outcome: end.outcome, endedAt: end.at });
    return { kind: 'recorded', recorded: await record.desk.write(stream, details, record.values) };
  } catch (thrown) {
    const fault = asFault(thrown);
    // What happened to the traffic is told all the same; whoever comes next signs what is missing.
    if (fault.code === 'CANCELLED') return { kind: 'later', why: 'the run was cancelled' };
    return { kind: 'failed', fault };
  }
}

type End = { readonly promotion: Promotion; readonly outcome: Details['outcome']; readonly endedAt: number };

function detailsOf(course: Course, about: About, { promotion, outcome, endedAt }: End): Details {
  const { chosen, promoted, people } = course;
  return {
    approvedBy: [],
    predecessors: [],
    notes: [],
    ...preparedBy(course, about.approvedBy),
    evidence: evidenceOf(course, about),
    version: 1,
    promotion: promotion.id,
    service: chosen.service.name,
    environment: chosen.environment.name,
    digest: promoted.digest,
    target: about.target,
    outcome,
    because: promotion.finished?.because ?? 'it has all of the traffic',
    openedAt: isoTime(promotion.openedAt),
    endedAt: isoTime(endedAt),
    run: people.run,
  };
}

/** What is known before anything moves: whoever ends it elsewhere finds it in the ledger. */
export function preparedBy(course: Course, approvedBy: readonly string[]): Prepared {
  const { chosen, promoted, people, values, predecessors } = course;
  const { requestedBy } = people;
  const { uri, digest } = chosen.document;
  return {
    ...(promoted.reference !== undefined && { artifact: promoted.reference }),
    ...(requestedBy !== undefined && { requestedBy }),
    approvedBy,
    policy: { uri, digest },
    evidence: evidenceOf(course, {}),
    predecessors: predecessors.flatMap(({ checked }) =>
      checked.kind === 'holds' ? [checked.predecessor] : [],
    ),
    notes: values.retry === undefined ? [] : [`tried again: ${values.retry}`],
  };
}

function evidenceOf({ desk, verified }: Course, { verdict }: Pick<About, 'verdict'>): readonly Evidence[] {
  const bundles = (verified?.evidence ?? []).map((line, at) => ({
    uri: `evidence ${at + 1} of the artifact`,
    digest: desk.digestOf(line),
  }));
  const judged =
    verdict === undefined || verdict === '' ? [] : [{ uri: 'verdict', digest: desk.digestOf(verdict) }];
  return [...bundles, ...judged];
}

function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
