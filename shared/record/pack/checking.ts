// Whether a whole pack holds: each record by itself, and all of them as one chain.
import type { Proof } from '../../artifact/artifact.js';
import { type Content, contentOf } from '../content.js';
import { sha256 } from '../details-text.js';
import type { Pack, PackedEvidence, PackedRecord } from './lines.js';

export type PackRow = {
  readonly what: 'record' | 'evidence';
  readonly environment: string;
  readonly promotion: string;
  readonly outcome: string;
  /** When somebody trusted saw the signature; else what the record says of itself. */
  readonly signedAt: string;
  readonly signedBy: string;
  /** Why it does not hold. */
  readonly why?: string;
};

export type Prove = (
  signed: string,
  content: Content,
) => Promise<{ readonly proof: Proof } | { readonly why: string }>;

export type PackTerms = {
  readonly prove: Prove;
  /** What nobody signed is let through, and told. */
  readonly allowUnsigned: boolean;
};

/** `witnessed`: somebody trusted saw it then; else it is the word of the run that signed. */
type Moment = { readonly time: number; readonly witnessed: boolean };
type Held = Moment & { readonly content: Content };

/** Clocks of runs and of witnesses may differ by this much. */
const tolerance = 300_000;

export async function checkPack(
  { header, records, evidence }: Pack,
  terms: PackTerms,
): Promise<readonly PackRow[]> {
  const held = new Map<string, Held>();
  const named = new Set<string>();
  const rows: PackRow[] = [];
  for (const packed of records) {
    const { environment, promotion } = packed;
    const signed = JSON.stringify(packed.bundle);
    const content = contentOf(signed, packed.details);
    const row = { what: 'record', environment, promotion, outcome: '', signedAt: '', signedBy: '' } as const;
    if ('why' in content) {
      rows.push({ ...row, why: content.why });
      continue;
    }
    const { details } = content;
    const told = { ...row, outcome: details.outcome };
    const wrong =
      mismatchOf(packed, content, header) ?? (held.has(content.digest) ? 'it is there twice' : undefined);
    const proof = wrong === undefined ? await proofOf(signed, content, terms) : { why: wrong };
    if ('why' in proof) {
      rows.push({ ...told, why: proof.why });
      continue;
    }
    const { time, witnessed } = proof;
    const why = orderProblem(content, { time, witnessed }, held);
    if (why === undefined) {
      held.set(content.digest, { content, time, witnessed });
      for (const each of details.evidence) named.add(each.digest);
    }
    const signedAt = new Date(time).toISOString();
    rows.push({ ...told, signedAt, signedBy: proof.by, ...(why !== undefined && { why }) });
  }
  return [...rows, ...evidence.map(each => evidenceRow(each, named))];
}

function mismatchOf(
  packed: PackedRecord,
  { details, digest }: Content,
  header: Pack['header'],
): string | undefined {
  if (packed.record !== digest) return `what was signed is ${digest}, and it is named ${packed.record}`;
  if (details.digest !== header.digest) return `it is about ${details.digest}`;
  if (details.service !== header.service) return `it is about the service ${details.service}`;
  if (details.environment !== packed.environment) return `it is of the environment ${details.environment}`;
  return details.promotion === packed.promotion ? undefined : `it is about ${details.promotion}`;
}

type Seen = (Moment & { readonly by: string }) | { readonly why: string };

async function proofOf(signed: string, content: Content, { prove, allowUnsigned }: PackTerms): Promise<Seen> {
  const own = Date.parse(content.statement.timeCreated);
  if (isUnsigned(signed))
    return allowUnsigned
      ? { time: own, witnessed: false, by: 'nobody' }
      : { why: 'nobody signed it, and that is not allowed here' };
  const proven = await prove(signed, content);
  if ('why' in proven) return proven;
  const { signer, times } = proven.proof;
  const by =
    signer.kind === 'identity' ? signer.san : signer.kind === 'key' ? `key sha256:${signer.fingerprint}` : '';
  const [first] = times;
  return { time: first ?? own, witnessed: first !== undefined, by };
}

function isUnsigned(signed: string): boolean {
  const { dsseEnvelope, signatures } = Object(JSON.parse(signed));
  return dsseEnvelope === undefined && Array.isArray(signatures) && signatures.length === 0;
}

/** What it rests on has to be here, to hold, to have passed, and to be older. */
function orderProblem(
  { details }: Content,
  moment: Moment,
  held: ReadonlyMap<string, Held>,
): string | undefined {
  for (const { environment, promotion, digest } of details.predecessors) {
    const before = held.get(digest);
    if (before === undefined)
      return `it rests on ${digest} of ${environment}, which is not here or does not hold`;
    const found = before.content.details;
    if (found.environment !== environment || found.promotion !== promotion)
      return `it rests on ${promotion} of ${environment}, and that record is of ${found.promotion} in ${found.environment}`;
    if (found.outcome !== 'passed') return `it rests on ${promotion}, which was rolled back`;
    const slack = before.witnessed && moment.witnessed ? 0 : tolerance;
    if (before.time > moment.time + slack)
      return `it was signed before the record of ${environment} that it rests on`;
  }
  return undefined;
}

function evidenceRow({ digest, text }: PackedEvidence, named: ReadonlySet<string>): PackRow {
  const row = {
    what: 'evidence',
    environment: '',
    promotion: digest,
    outcome: '',
    signedAt: '',
    signedBy: '',
  } as const;
  if (digest !== `sha256:${sha256(text)}`) return { ...row, why: 'its bytes have another digest' };
  return named.has(digest) ? row : { ...row, why: 'no record that holds names it' };
}
