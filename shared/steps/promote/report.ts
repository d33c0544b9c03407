// The page of a promotion: what it is about, why it began or did not, what became of it, and who signed that.
import type { Reason } from '../../promotion/admission/facts.js';
import { durationWords, shortDigest, timeWords } from '../../promotion/admission/words.js';
import type { Block, Document } from '../../report/document.js';
import type { Recording } from '../promoting/recording.js';
import type { Asked } from './asking.js';
import type { Course } from './course.js';

export function heading({ chosen, promoted }: Course, how: string): Block {
  const { service, environment } = chosen;
  return {
    kind: 'heading',
    text: `${service.name} ${shortDigest(promoted.digest)} to ${environment.name}: ${how}`,
  };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** What was looked at before anything moved, and what it said. */
export function checksTable(course: Course, asked: Asked | undefined): Block {
  const { chosen, promoted, values } = course;
  const { document, environment } = chosen;
  const { requestedBy } = course.people;
  const approvers = asked?.facts.approvedBy ?? [];
  return {
    kind: 'table',
    columns: ['What', ''],
    rows: [
      ['Artifact', promoted.reference ?? promoted.digest],
      ['Policy', `${document.name}, ${shortDigest(document.digest)}`],
      ['Signature', signatureWords(course)],
      ...environment.after.map(({ environment: name, soakMilliseconds }) => [
        'Comes after',
        soakMilliseconds === 0 ? name : `${name}, and ${durationWords(soakMilliseconds)} there`,
      ]),
      ...course.predecessors.map(({ environment: name, checked }) => [
        `Record of ${name}`,
        checked.kind === 'holds' ? checked.words : checked.why,
      ]),
      ['May it begin', admissionWords(asked)],
      ...(requestedBy === undefined ? [] : [['Asked for by', requestedBy]]),
      ...(approvers.length === 0 ? [] : [['Approved by', approvers.join(', ')]]),
      ...(values.retry === undefined ? [] : [['Tried again', values.retry]]),
      ['Records are signed by', course.record.signing.words],
    ],
  };
}

function signatureWords({ verified }: Course): string {
  if (verified === undefined) return 'not asked for: the policy names no signer, the digest alone counts';
  return verified.sight.headline;
}

function admissionWords(asked: Asked | undefined): string {
  if (asked === undefined) return 'not asked';
  const { admission } = asked;
  switch (admission.kind) {
    case 'start':
      return admission.ladder === undefined ? 'yes' : `yes, by the ladder ${admission.ladder}`;
    case 'done':
      return `it is there since ${timeWords(admission.since)}`;
    case 'wait':
      return admission.until === undefined ? 'not yet' : `not before ${timeWords(admission.until)}`;
    case 'refuse':
      return 'no';
  }
}

export function reasonBlocks(reasons: readonly Reason[]): Document {
  return [
    {
      kind: 'table',
      columns: ['Rule', 'Why', 'What to do'],
      rows: reasons.map(({ rule, why, hint, until }) => [
        rule,
        why,
        hint ?? (until === undefined ? '' : `wait until ${timeWords(until)}`),
      ]),
    },
  ];
}

export function recordWords(recording: Recording): string {
  switch (recording.kind) {
    case 'recorded': {
      const { digest, signing, known } = recording.recorded;
      return `${known ? 'Recorded before' : 'Recorded'} as ${shortDigest(digest)}, signed by ${signing.words}.`;
    }
    case 'later':
      return `Not recorded: ${recording.why}.`;
    case 'failed':
      return `NOT RECORDED: ${recording.fault.message}. What comes after asks for the record: run the same command again, or record-promotion.`;
  }
}
