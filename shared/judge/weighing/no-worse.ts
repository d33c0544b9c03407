// What is said of each objective "no worse than stable", once all of them have been compared.

import { bothServing, clusterIn, type Known, those, totalOf } from '../intervals/counts.js';
import type { Counted } from '../intervals/gathering.js';
import { untimed } from '../intervals/timed.js';
import { usualErrors } from '../intervals/usual-errors.js';
import { count, milliseconds, rateOf, times } from '../intervals/wording.js';
import type { NoWorse } from '../objective.js';
import type { Cell } from '../reading.js';
import type { Judged } from '../verdict.js';
import { burnOf } from './burning.js';
import type { Weighed } from './ceiling.js';
import type { Compared, Member, Unseen } from './comparison.js';
import { armNumbers, evidenceNumbers, latencyNumbers, type Numbers, upperNumbers } from './numbers.js';
import { strongestPart } from './onset.js';

type Comparison = Compared & { readonly unseen: readonly Unseen[] };

export function judgeNoWorse(comparison: Comparison, known: Known): readonly Weighed[] {
  return [
    ...comparison.members.map(member => weighed(member, comparison, known)),
    ...comparison.unseen.map(({ objective, kind, why }) => ({ judged: judgedAs(objective, kind, why) })),
  ];
}

function weighed(member: Member, comparison: Comparison, known: Known): Weighed {
  const { objective, counts } = member;
  const { metric } = objective;
  const both = bothServing(metric, counts.intervals, known);
  const lonely = { of: `${metric} alone`, from: counts.intervals };
  const alone = those(known, lonely, ({ compared }) => compared === undefined);
  if (objective.of === 'errors' && alone.length > 0) {
    const burn = burnOf(
      { of: lonely.of, intervals: alone, usual: usualIn(member, known) },
      'candidate',
      known,
    );
    if (burn.isProven) return { judged: judgedAs(objective, 'fail', burn.because), against: 'candidate' };
  }
  const { candidate, stable } = totalOf(known, `both in ${metric}`, both);
  if (both.length === 0) return withoutStable(member, known);
  const numbers = numbersOf(member, { comparison, known, both });
  const words = wordsOf(member, numbers, { candidate, stable });
  if (candidate.total === 0 || stable.total === 0) {
    const silent = candidate.total === 0 ? 'the candidate' : 'stable';
    return { judged: judgedAs(objective, 'undecided', `no request of ${silent} was counted`, numbers) };
  }
  const role = roleIn(member, comparison, known);
  if (role === 'culprit') {
    const enough = count(1 / known.setup.settings.alpha);
    const proof = `evidence of ${times(comparison.look?.logEvidence ?? 0)} that it is worse, ${enough} is enough${mostly(member)}`;
    return { judged: judgedAs(objective, 'fail', `${words}: ${proof}`, numbers), against: 'candidate' };
  }
  if (role === 'suspect') {
    return {
      judged: judgedAs(objective, 'undecided', `${words}: signs that it is worse${mostly(member)}`, numbers),
    };
  }
  const blind = objective.of === 'latency' ? untimed(metric, counts.intervals, known) : undefined;
  if (blind !== undefined) return { judged: judgedAs(objective, blind.kind, blind.why, numbers) };
  return { judged: judgedAs(objective, 'pass', words, numbers) };
}

function usualIn({ objective, counts }: Member, known: Known): number {
  return usualErrors(known, { of: objective.metric, intervals: counts.intervals });
}

/** At 100 % nobody is left to compare with: then only what is bad in itself is seen. */
function withoutStable(member: Member, known: Known): Weighed {
  const { objective, counts } = member;
  const of = `all in ${objective.metric}`;
  const { candidate } = totalOf(known, of, counts.intervals);
  if (objective.of === 'latency') {
    const why = 'there is no stable arm whose latency it could be compared with';
    return { judged: judgedAs(objective, 'no-data', why), isMoot: true };
  }
  if (candidate.total === 0) {
    return { judged: judgedAs(objective, 'undecided', 'no request of the candidate was counted') };
  }
  const burning = { of, intervals: counts.intervals, usual: usualIn(member, known) };
  const { because } = burnOf(burning, 'candidate', known);
  const numbers = upperNumbers(candidate, known.cluster, known.setup.settings);
  return {
    judged: judgedAs(objective, 'pass', `there is no stable arm to compare with; ${because}`, numbers),
  };
}

/** With proof of all together, whoever has most of it is named, and everybody who would do alone. */
function roleIn(member: Member, { look, members }: Comparison, known: Known): 'culprit' | 'suspect' | 'fine' {
  if (look === undefined || look.verdict === 'continue' || !member.isSubstantial) return 'fine';
  const alone = member.logEvidence >= -Math.log(known.setup.settings.alpha);
  const most = Math.max(...members.filter(each => each.isSubstantial).map(each => each.logEvidence));
  const isLeading = member.logEvidence === most;
  if (look.verdict === 'rollback') return alone || isLeading ? 'culprit' : 'fine';
  return isLeading ? 'suspect' : 'fine';
}

type Context = { readonly comparison: Comparison; readonly known: Known; readonly both: readonly Counted[] };

function numbersOf(member: Member, { comparison, known, both }: Context): Numbers {
  const { metric } = member.objective;
  const { candidate, stable } = totalOf(known, `both in ${metric}`, both);
  const logAll = comparison.members.reduce(
    (sum, { logEvidence }) => sum + Math.exp(Math.min(logEvidence, 690)),
    0,
  );
  const cluster = clusterIn({ from: 0, window: 0, candidate, stable }, known.cluster);
  const arms =
    member.objective.of === 'errors'
      ? { ...armNumbers(candidate, stable), ...upperNumbers(candidate, cluster, known.setup.settings) }
      : { 'candidate-total': candidate.total, 'stable-total': stable.total };
  const { edges } = member.counts;
  return {
    ...arms,
    ...(edges !== undefined &&
      member.objective.of === 'latency' &&
      latencyNumbers({ metric, both, edges }, known)),
    ...evidenceNumbers(member, Math.log(logAll), known),
    ...(cluster > 1 && { cluster }),
  };
}

type Arms = { readonly candidate: Cell; readonly stable: Cell };

function wordsOf({ objective }: Member, numbers: Numbers, { candidate, stable }: Arms): string {
  if (objective.of === 'errors') {
    return `${rateOf(candidate)} candidate requests failed, against ${rateOf(stable)} of stable`;
  }
  const [mine, theirs] = [numbers['candidate-p95'], numbers['stable-p95']];
  if (mine !== undefined && theirs !== undefined) {
    return `the p95 of the candidate is ${milliseconds(mine)}, against ${milliseconds(theirs)} of stable`;
  }
  const averages = [candidate.average, stable.average].filter(each => each !== undefined).map(milliseconds);
  return averages.length === 2
    ? `the average of the candidate is ${averages[0]}, against ${averages[1]} of stable`
    : 'the latency of both arms was not counted';
}

function mostly({ parts }: Member): string {
  const about = strongestPart(parts)?.about;
  if (about === undefined || !about.startsWith('over-')) return '';
  return `, most of it beyond ${about.slice('over-'.length, -'ms'.length)} ms`;
}

function judgedAs(objective: NoWorse, kind: Judged['kind'], because: string, numbers: Numbers = {}): Judged {
  return { objective: objective.name, role: objective.role, kind, because, numbers };
}
