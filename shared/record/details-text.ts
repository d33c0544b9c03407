// The words of a record as the one text whose digest is signed, and back again. Whatever has another spelling is not it.
import { createHash } from 'node:crypto';
import { signings } from '../promotion/happened.js';
import { timeOf } from '../promotion/moment.js';
import type { Details, Evidence, Predecessor, Prepared } from './details.js';

export function printDetails(details: Details): string {
  return canonical(details);
}

export type ReadDetails = { readonly details: Details } | { readonly why: string };

export function readDetails(text: string): ReadDetails {
  const read = jsonOf(text);
  if (!isRecord(read)) return { why: 'its details are no JSON object' };
  if (read['version'] !== 1) return { why: 'its details are of a version that is not known here' };
  const problem = Object.entries(shape).find(([name, fits]) => !fits(read[name]))?.[0];
  if (problem !== undefined) return { why: `its details have no ${problem} that can be used` };
  if (canonical(read) !== text) return { why: 'its details are not written as we write them' };
  // Field by field by the shape, which is held to the type.
  return { details: read as unknown as Details };
}

/** What was prepared when the promotion was opened, as far as it can be used. */
export function preparedIn(value: unknown): Prepared {
  if (!isRecord(value)) return {};
  const usable = preparedNames.filter(name => value[name] !== undefined && shape[name](value[name]));
  // Only what fits the shape of details, which is held to the type.
  return Object.fromEntries(usable.map(name => [name, value[name]])) as Prepared;
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

type Fits = (value: unknown) => boolean;

const isText: Fits = value => typeof value === 'string';
const isTime: Fits = value => timeOf(value) !== undefined;
const isDigest: Fits = value => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
const isSigning: Fits = value => signings.some(each => each === value);
const optional =
  (fits: Fits): Fits =>
  value =>
    value === undefined || fits(value);
const listOf =
  (fits: Fits): Fits =>
  value =>
    Array.isArray(value) && value.every(fits);
const holds =
  (members: Readonly<Record<string, Fits>>): Fits =>
  value =>
    isRecord(value) && Object.entries(members).every(([name, fits]) => fits(value[name]));

const isEvidence = holds({ uri: isText, digest: isText } satisfies Record<keyof Evidence, Fits>);
const isPredecessor = holds({
  environment: isText,
  promotion: isText,
  digest: isDigest,
  signedBy: isSigning,
} satisfies Record<keyof Predecessor, Fits>);

const shape = {
  version: value => value === 1,
  promotion: isText,
  service: isText,
  environment: isText,
  digest: isDigest,
  artifact: optional(isText),
  target: isText,
  outcome: value => value === 'passed' || value === 'rolled-back',
  because: isText,
  openedAt: isTime,
  endedAt: isTime,
  run: isText,
  requestedBy: optional(isText),
  approvedBy: listOf(isText),
  policy: optional(isEvidence),
  evidence: listOf(isEvidence),
  predecessors: listOf(isPredecessor),
  notes: listOf(isText),
} as const satisfies Record<keyof Details, Fits>;

const preparedNames = [
  'artifact',
  'requestedBy',
  'approvedBy',
  'policy',
  'evidence',
  'predecessors',
  'notes',
] as const satisfies readonly (keyof Prepared)[];

/** Names in order at every depth, no blanks, nothing that is undefined. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  const sorted = members.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // It is not JSON: nothing that could be read.
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
