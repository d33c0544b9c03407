// The whole way of one promotion, from its policy to its record.
import { historyOf } from '../../promotion/admission/seen.js';
import { timeWords } from '../../promotion/admission/words.js';
import type { Outcome } from '../../step/outcome.js';
import type { Sight } from '../../step/step.js';
import { climb } from '../canary-shift.js';
import type { Ports } from '../ports.js';
import type { Asked } from '../promote/asking.js';
import { type Course, courseOf } from '../promote/course.js';
import type { PromoteValues } from '../promote/inputs.js';
import type { PromoteOutput } from '../promote/outputs.js';
import { checksTable, heading, paragraph, recordWords } from '../promote/report.js';
import { isToAskAnew, takeBack, whyNoMore, whyTakenBack } from './again.js';
import { mindClosingTime } from './closing-time.js';
import { preparedBy, type Recording, recordIt } from './recording.js';
import { nothing, notNow, plannedSight, whyUnproven } from './unbegun.js';
import { askUntilItMay, idOf, mayBegin, type Patience } from './waiting.js';

export async function promoteBy(
  { promotion: desk, people }: Pick<Ports, 'promotion' | 'people'>,
  values: PromoteValues,
): Promise<Sight<PromoteOutput>> {
  const patience: Patience = { endsAt: undefined, said: '', promotion: undefined };
  let course: Course | undefined;
  for (let begun = 0; ; ) {
    course = await courseOf({ desk, people, values }, course);
    const unproven = whyUnproven(course);
    if (unproven !== undefined) {
      const isHalfWay = !values['dry-run'] && (await takeBack(course, unproven.headline));
      if (!isHalfWay) return unproven;
    }
    const { asked, waited } = await askUntilItMay(course, patience);
    const { admission } = asked;
    if (values['dry-run']) return plannedSight(course, asked);
    if (!mayBegin(asked)) {
      return admission.kind === 'done' ? done(course, asked, admission.since) : notNow(course, asked);
    }
    // Policy, freezes and proofs are as old as the wait.
    if (waited) continue;
    begun += 1;
    const against = whyTakenBack(asked);
    if (against !== undefined) await takeBack(course, against);
    const sight = await promoteIt(course, asked, begun < mostBeginnings);
    if (sight !== undefined) return sight;
    patience.promotion = undefined;
  }
}

/** Each needs a turn in the line that came too late. */
const mostBeginnings = 10;

/** The same command again ends in the same place; a record that is missing is written now. */
async function done(course: Course, asked: Asked, since: number): Promise<Sight<PromoteOutput>> {
  const { standing, live } = asked.prepared.surveyed;
  const last = standing.promotions.findLast(promotion =>
    historyOf({ ...standing, promotions: [promotion] }).ended.some(({ at }) => at === since),
  );
  const recording: Recording =
    last === undefined
      ? { kind: 'later', why: 'the ledger does not name its promotion' }
      : await recordIt(course, {
          promotion: last.id,
          target: live.resource,
          approvedBy: asked.facts.approvedBy,
        });
  if (last !== undefined) course.desk.publish(last.id);
  const headline = `it has all of the traffic since ${timeWords(since)}`;
  return ending(recording, {
    outcome: 'passed',
    headline,
    findings: [],
    outputs: {
      ...nothing(course),
      promoted: 'true',
      weight: '100',
      decision: 'done',
      promotion: last?.id ?? '',
    },
    document: [
      heading(course, 'done'),
      paragraph(`Nothing was to be done: ${headline}.`),
      checksTable(course, asked),
    ],
  });
}

function thereBefore(course: Course, asked: Asked, because: string): Sight<PromoteOutput> {
  const recording: Recording = {
    kind: 'later',
    why: 'the ledger knows of no promotion that brought it there',
  };
  return ending(recording, {
    outcome: 'passed',
    headline: because,
    findings: [],
    outputs: { ...nothing(course), promoted: 'true', weight: '100', decision: 'done' },
    document: [heading(course, 'done'), paragraph(because), checksTable(course, asked)],
  });
}

/** Undefined when its turn in the line came too late, so that everything is asked anew. */
async function promoteIt(
  course: Course,
  asked: Asked,
  mayAskAnew: boolean,
): Promise<Sight<PromoteOutput> | undefined> {
  const { prepared, facts, canary } = asked;
  const { live } = prepared.surveyed;
  if (prepared.kind === 'there') return thereBefore(course, asked, prepared.because);
  const promotion = idOf(asked);
  course.desk.publish(promotion);
  await course.tell({ phase: 'started', promotion, target: live.resource, headline: 'it begins' });
  const over = new AbortController();
  const minding = mindClosingTime(course, asked, { promotion, isOver: over.signal });
  const shifted = await climb(course.rollout, prepared, canary, {
    whyNoMore: () => whyNoMore(course),
    record: preparedBy(course, facts.approvedBy),
  }).finally(() => over.abort());
  await minding;
  const { outcome, headline } = shifted;
  const cameTooLate = shifted.code === 'TRAFFIC_CONFLICT' || shifted.code === 'PROMOTION_REFUSED';
  if (mayAskAnew && cameTooLate && (await isToAskAnew(course, promotion))) {
    course.desk.info(`${headline}; everything is asked anew`);
    return undefined;
  }
  const recording = await recordIt(course, {
    promotion,
    target: live.resource,
    approvedBy: facts.approvedBy,
    verdict: shifted.outputs.verdict,
  });
  if (outcome !== 'waiting') {
    await course.tell({ phase: 'ended', promotion, target: live.resource, outcome, headline });
  }
  return ending(recording, {
    ...shifted,
    outputs: { ...nothing(course), ...shifted.outputs, promotion, decision: 'start' },
    document: [heading(course, outcome), checksTable(course, asked), ...shifted.document],
  });
}

/** What has the traffic is as it is; but without its record the next environment refuses it, so that the end is red. */
function ending(recording: Recording, sight: Sight<PromoteOutput>): Sight<PromoteOutput> {
  const words = recordWords(recording);
  const isBad = recording.kind === 'failed' && sight.outcome === 'passed';
  const outcome: Outcome = isBad ? 'broken' : sight.outcome;
  const digest = recording.kind === 'recorded' ? recording.recorded.digest : '';
  return {
    ...sight,
    outcome,
    ...(isBad && { code: recording.fault.code }),
    headline: isBad ? `${sight.headline}; ${words}` : sight.headline,
    outputs: { ...sight.outputs, record: digest },
    document: [...sight.document, paragraph(words)],
  };
}
