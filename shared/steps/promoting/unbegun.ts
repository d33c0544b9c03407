// The ends of a promotion that never began: not proven, not yet, never, or only planned. Nothing was changed by any of them.
import type { Code } from '../../fault/catalogue.js';
import type { Admission } from '../../promotion/admission/facts.js';
import type { Sight } from '../../step/step.js';
import { planned } from '../canary-shift.js';
import type { Asked } from '../promote/asking.js';
import type { Course } from '../promote/course.js';
import { type Outputs, type PromoteOutput, promoteOutputs } from '../promote/outputs.js';
import { checksTable, heading, paragraph, reasonBlocks } from '../promote/report.js';
import { idOf, mayBegin, waitedLongEnough, waitWords } from './waiting.js';

export function whyUnproven(course: Course): Sight<PromoteOutput> | undefined {
  const { verified, predecessors, chosen } = course;
  if (verified !== undefined && verified.sight.outcome !== 'passed') {
    const { sight } = verified;
    return {
      ...refusal(course, sight.code ?? 'ARTIFACT_REFUSED', sight.headline),
      findings: sight.findings,
      document: [heading(course, 'refused'), paragraph(sight.headline), ...sight.document],
    };
  }
  const soaking = chosen.environment.after.map(({ environment }) => environment);
  const missing = predecessors.filter(
    ({ environment, checked }) => checked.kind === 'refused' && soaking.includes(environment),
  );
  const [first] = missing;
  if (first?.checked.kind !== 'refused') return undefined;
  const headline = `the record of ${first.environment} does not count: ${first.checked.why}`;
  return {
    ...refusal(course, 'RECORD_REFUSED', headline),
    document: [
      heading(course, 'refused'),
      paragraph(headline),
      paragraph(`What to do: ${first.checked.hint}.`),
      checksTable(course, undefined),
    ],
  };
}

function refusal(course: Course, code: Code, headline: string): Sight<PromoteOutput> {
  return {
    outcome: 'refused',
    code,
    headline,
    findings: [],
    outputs: { ...nothing(course), decision: 'refuse' },
    document: [],
  };
}

export function nothing({ chosen }: Course): Outputs {
  const empty = Object.fromEntries(Object.keys(promoteOutputs).map(name => [name, '']));
  // Every name of the outputs is there, so the record is complete.
  return { ...(empty as Outputs), promoted: 'false', 'policy-digest': chosen.document.digest };
}

function reasonsJson(admission: Admission): string {
  if (!('reasons' in admission)) return '';
  return JSON.stringify(
    admission.reasons.map(({ until, ...rest }) => ({
      ...rest,
      ...(until !== undefined && { until: new Date(until).toISOString() }),
    })),
  );
}

/** Refused, or to be asked again later. */
export async function notNow(course: Course, asked: Asked): Promise<Sight<PromoteOutput>> {
  const { admission } = asked;
  if (admission.kind !== 'wait' && admission.kind !== 'refuse') throw new Error('it may begin');
  const isRefused = admission.kind === 'refuse';
  const until = admission.kind === 'wait' ? admission.until : undefined;
  const headline = isRefused
    ? admission.reasons.map(({ why }) => why).join('; ')
    : waitWords(admission.reasons, until);
  if (!isRefused) {
    await course.tell({
      phase: 'waiting',
      promotion: idOf(asked),
      headline,
      ...(until !== undefined && { until }),
    });
  }
  return {
    outcome: isRefused ? 'refused' : 'waiting',
    ...(isRefused && { code: 'PROMOTION_REFUSED' as const }),
    headline,
    findings: [],
    outputs: {
      ...nothing(course),
      decision: admission.kind,
      reasons: reasonsJson(admission),
      'resume-at': until === undefined ? '' : new Date(until).toISOString(),
    },
    document: [
      heading(course, isRefused ? 'refused' : 'waiting'),
      ...reasonBlocks(admission.reasons),
      ...(isRefused
        ? [paragraph('Nothing was changed.')]
        : [
            paragraph(
              `Nothing was changed; ${waitedLongEnough(course.values['wait-for'].milliseconds)}. The same command goes on later.`,
            ),
          ]),
      checksTable(course, asked),
    ],
  };
}

export async function plannedSight(course: Course, asked: Asked): Promise<Sight<PromoteOutput>> {
  const { admission, prepared } = asked;
  const how = mayBegin(asked) ? 'may begin' : admission.kind === 'done' ? 'is there' : 'may not begin now';
  const plan =
    prepared.kind === 'ready'
      ? await planned(mayBegin(asked) ? course.rollout : undefined, prepared, asked.canary)
      : undefined;
  return {
    outcome: plan?.outcome ?? 'passed',
    ...(plan?.fault !== undefined && { fault: plan.fault }),
    headline: plan?.fault?.message ?? `${how}; nothing was changed`,
    findings: [],
    outputs: {
      ...nothing(course),
      decision: admission.kind,
      reasons: reasonsJson(admission),
      plan: plan?.outputs.plan ?? '',
    },
    document: [
      heading(course, how),
      checksTable(course, asked),
      ...('reasons' in admission ? reasonBlocks(admission.reasons) : []),
      ...(plan?.document ?? []),
    ],
  };
}
