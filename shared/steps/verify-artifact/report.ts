// What verify-artifact says: the headline, the page with one table of every check, and the outputs.
import type { Check, Proof, SignerIdentity } from '../../artifact/artifact.js';
import { formatDigest } from '../../artifact/digest.js';
import type { Finding } from '../../checks/finding.js';
import type { Block, Document } from '../../report/document.js';
import { type Judgement, raises } from './judgement.js';
import type { Gathered, Searched } from './port.js';

export type Told = {
  readonly judgement: Judgement;
  readonly gathered: Gathered;
  readonly searched: Searched;
  readonly remarks: readonly string[];
  /** Candidates that could not be read. */
  readonly unreadable: readonly { readonly source: string; readonly why: string }[];
  readonly isWarning: boolean;
  readonly running: string;
};

export function headlineOf({ judgement, gathered, isWarning }: Told): string {
  const { verified, checks, level } = judgement;
  const count = gathered.subjects.length;
  const what = count === 1 ? (gathered.subjects[0]?.name ?? 'the artifact') : `${count} artifacts`;
  if (verified) return `${what} verified: ${words[level]}`;
  const wrong = checks.filter(({ fine }) => !fine);
  const [first] = wrong;
  const why =
    first === undefined
      ? 'nothing was checked'
      : `${first.name}: expected ${first.expected}, got ${first.got}`;
  const others = wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : '';
  return `${isWarning ? 'UNVERIFIED, and let through by on-failure: warn' : 'not verified'}: ${what}: ${why}${others}`;
}

const words = {
  none: 'nothing',
  bytes: 'the bytes are those that are listed; nobody signed the list',
  'bytes-and-record': 'the bytes, and the ledger’s record of the environments before',
  signed: 'signed by whom the policy names',
  'signed-and-promoted': 'signed, and recorded by every environment before',
} as const;

const mostRows = 400;

export function documentOf(told: Told): Document {
  const { judgement, searched, remarks, unreadable } = told;
  const { level, verified } = judgement;
  const sorted = sortedChecks(judgement);
  const hidden = sorted.length - mostRows;
  const notes = [
    ...searched.looked.map(({ place, got }) => `Looked at ${place}: ${got}.`),
    ...unreadable.slice(0, 20).map(({ source, why }) => `Could not read ${source}: ${why}.`),
    ...remarks.map(remark => `Trust: ${remark}.`),
    ...(hidden > 0 ? [`${hidden} more rows are not shown; the output checks-file has them all.`] : []),
    `Level: ${level}. ${raises[level]}`,
  ];
  const blocks: Block[] = [
    { kind: 'heading', text: verified ? 'Verified' : 'Not verified' },
    { kind: 'paragraph', text: headlineOf(told) },
    {
      kind: 'table',
      columns: ['', 'Subject', 'Demand', 'Check', 'Expected', 'Got', 'Where', 'What to do'],
      rows: sorted.slice(0, mostRows).map(rowOf),
    },
    { kind: 'list', entries: notes },
  ];
  return blocks;
}

/** What does not hold stands first. */
function sortedChecks({ checks }: Judgement): readonly Check[] {
  return [...checks.filter(({ fine }) => !fine), ...checks.filter(({ fine }) => fine)];
}

function rowOf(check: Check): readonly string[] {
  const mark = check.fine ? 'ok' : check.looked === 'checked' ? 'NO' : 'UNKNOWN';
  const { subject, requirement, name, expected, got, evidence, fix } = check;
  return [mark, cut(subject), requirement, name, cut(expected), cut(got), evidence ?? '', fix ?? ''];
}

/** A digest is known by its beginning; the outputs have it whole. */
function cut(text: string): string {
  return text.replace(/\b(sha(?:256|384|512):[0-9a-f]{12})[0-9a-f]{28,}/g, '$1…');
}

export function findingsOf({ judgement }: Told): readonly Finding[] {
  return sortedChecks(judgement)
    .slice(0, mostRows)
    .map(({ subject, requirement, evidence, ...finding }) => ({
      ...finding,
      name: `${subject}: ${requirement}: ${finding.name}`,
    }));
}

export type Kept = {
  readonly evidence: string | undefined;
  readonly digests: string | undefined;
  readonly checks: string | undefined;
};

export function outputsOf(told: Told, kept: Kept) {
  const { judgement, gathered, running } = told;
  const { proofs, verified, reason, level } = judgement;
  const [first] = gathered.subjects;
  const [proof] = proofs;
  const digest = gathered.image?.digest ?? (first?.digests[0] && formatDigest(first.digests[0])) ?? '';
  const failed = judgement.checks.filter(({ fine }) => !fine);
  return {
    verified: String(verified),
    reason,
    level,
    digest: gathered.subjects.length === 1 || gathered.image !== undefined ? digest : '',
    reference: gathered.image?.reference ?? '',
    'media-type': gathered.image?.mediaType ?? '',
    signer: proof === undefined ? '' : JSON.stringify(signerOf(proof.signer)),
    'predicate-type': proof?.predicateType ?? '',
    predicate: proof?.predicate === undefined ? '' : bounded(JSON.stringify(proof.predicate)),
    trust: proof?.trust === undefined ? '' : JSON.stringify(proof.trust),
    'failed-checks': bounded(JSON.stringify(failed.slice(0, 50))),
    running,
    'evidence-file': kept.evidence ?? '',
    'digests-file': kept.digests ?? '',
    'checks-file': kept.checks ?? '',
  };
}

/** Outputs travel through the host's own limits; the files hold everything. */
function bounded(text: string): string {
  return text.length <= 262_144 ? text : '';
}

function signerOf(signer: SignerIdentity): Readonly<Record<string, unknown>> {
  return { ...signer };
}

/** The evidence that was used, one document per line, to be verified again where nothing can be fetched. */
export function evidenceLines(proofs: readonly Proof[]): string {
  const lines = proofs.map(({ bytes }) => {
    const text = new TextDecoder().decode(bytes);
    return isJsonText(text) ? JSON.stringify(JSON.parse(text)) : undefined;
  });
  return [...new Set(lines.filter(line => line !== undefined))].map(line => `${line}\n`).join('');
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // COSE: it has no line of text, and is left to the file it came from.
    return false;
  }
}

/** In the form of sha256sum, with what its escapes are for. */
export function digestLines({ subjects }: Gathered): string {
  return subjects.flatMap(({ name, digests }) => digests.map(({ hex }) => line(hex, name))).join('');
}

function line(hex: string, name: string): string {
  if (!/[\\\n\r]/.test(name)) return `${hex}  ${name}\n`;
  const escaped = name.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
  return `\\${hex}  ${escaped}\n`;
}
