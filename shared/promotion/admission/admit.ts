// Whether a promotion may begin: it starts, it waits until something is otherwise, or it is refused. Every rule is asked, so
// that nobody learns of the second reason only after the first is gone.
import { approvalObjection, ladderFor } from './asking.js';
import type { Admission, Demands, Facts, Objection, Reason } from './facts.js';
import { orderObjections } from './order.js';
import { doneSince, isRevoked, objectionsHere } from './standing-here.js';
import { timeWords } from './words.js';

export function admit(facts: Facts, demands: Demands): Admission {
  const revoked = isRevoked(
    facts,
    demands.after.map(({ environment }) => environment),
  );
  const since = doneSince(facts);
  if (since !== undefined && revoked === undefined) return { kind: 'done', since };
  const objections = [
    revoked,
    ...objectionsHere(facts),
    ...orderObjections(facts, demands),
    freezeObjection(facts),
    windowObjection(facts, demands),
    approvalObjection(facts, demands),
  ].filter(each => each !== undefined);
  if (objections.length > 0) return against(objections);
  const ladder = ladderFor(facts, demands);
  const notes = facts.retry === undefined ? [] : [`tried again: ${facts.retry}`];
  return { kind: 'start', notes, ...(ladder !== undefined && { ladder }) };
}

function against(objections: readonly Objection[]): Admission {
  const refusing = objections.filter(({ effect }) => effect === 'refuse');
  if (refusing.length > 0) return { kind: 'refuse', reasons: refusing.map(reasonOf) };
  const reasons = objections.map(reasonOf);
  const times = reasons.flatMap(({ until }) => until ?? []);
  // As long as one of them has no end, nobody can say when it begins.
  const until = times.length === reasons.length ? Math.max(...times) : undefined;
  return { kind: 'wait', reasons, ...(until !== undefined && { until }) };
}

function reasonOf({ effect: _, ...reason }: Objection): Reason {
  return reason;
}

/** Freezes only forbid, so that one that nobody can read forbids too. */
function freezeObjection({ freezes }: Facts): Objection | undefined {
  if (freezes === 'none' || freezes === 'read') return undefined;
  return {
    rule: 'freeze',
    effect: 'refuse',
    why: `the freezes cannot be read: ${freezes.unreadable}`,
    hint: 'repair the file of the freezes: without it nobody knows whether one is on',
  };
}

function windowObjection({ now }: Facts, { calendar, neededMilliseconds }: Demands): Objection | undefined {
  const opening = calendar.at(now, neededMilliseconds);
  if (opening.kind === 'open') return undefined;
  const { why, opensAt } = opening;
  if (opensAt === undefined) {
    const hint = 'no window of the next 400 days is long enough: shorten the ladder, or open a longer window';
    return { rule: 'window', effect: 'refuse', why, hint };
  }
  return { rule: 'window', effect: 'wait', why: `${why}; it opens at ${timeWords(opensAt)}`, until: opensAt };
}
