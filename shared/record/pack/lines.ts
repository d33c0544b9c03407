// A pack: one file with the records about a digest, what they rest on, and their evidence. Its last line covers all others,
// so that what is torn, cut off or rearranged is no pack at all. What it says is believed only by its signatures.
import { Fault } from '../../fault/fault.js';
import { sha256 } from '../details-text.js';

export type PackHeader = {
  readonly kind: 'pack';
  readonly version: 1;
  readonly service: string;
  /** Of what was promoted. */
  readonly digest: string;
  /** SHA-256 of the root that its signatures were checked with when it was written. */
  readonly trustedRoot?: string;
};

export type PackedRecord = {
  readonly kind: 'record';
  readonly environment: string;
  readonly promotion: string;
  readonly record: string;
  /** A bundle of Sigstore, or the envelope that nobody signed. */
  readonly bundle: unknown;
  readonly details: string;
};

export type PackedEvidence = {
  readonly kind: 'evidence';
  readonly digest: string;
  readonly text: string;
};

export type Pack = {
  readonly header: PackHeader;
  /** What others rest on comes first. */
  readonly records: readonly PackedRecord[];
  readonly evidence: readonly PackedEvidence[];
};

export const mostPackBytes = 64 * 1_048_576;

export function printPack({ header, records, evidence }: Pack): string {
  const lines = [header, ...records, ...evidence].map(line => `${JSON.stringify(line)}\n`);
  const text = lines.join('');
  return `${text}${JSON.stringify({ kind: 'end', lines: lines.length, sha256: sha256(text) })}\n`;
}

export function readPack(bytes: Uint8Array): Pack {
  if (bytes.length > mostPackBytes) throw unreadable(`it is larger than ${mostPackBytes} bytes`);
  const text = textOf(bytes);
  const cut = text.lastIndexOf('\n', text.length - 2) + 1;
  const lines = text.slice(0, cut).split('\n').slice(0, -1);
  const end = Object(parsed(text.slice(cut), lines.length + 1));
  if (end.kind !== 'end' || !text.endsWith('\n'))
    throw unreadable('its last line is missing: it was cut off');
  if (end.lines !== lines.length)
    throw unreadable(`it has ${lines.length} lines, and was written with ${String(end.lines)}`);
  if (end.sha256 !== sha256(text.slice(0, cut)))
    throw unreadable('its lines are not those that it was written with, or not in that order');
  return packOf(lines.map((line, at) => parsed(line, at + 1)));
}

function packOf([first, ...rest]: readonly unknown[]): Pack {
  const header = Object(first);
  if (header.kind !== 'pack') throw unreadable('its first line is not that of a pack');
  if (header.version !== 1)
    throw unreadable(`it is of the version ${String(header.version)}, and 1 is known`);
  if (!isHeader(header)) throw unreadable('line 1 lacks a field');
  const records: PackedRecord[] = [];
  const evidence: PackedEvidence[] = [];
  for (const [at, line] of rest.entries()) {
    if (isRecord(line)) records.push(line);
    else if (isEvidence(line)) evidence.push(line);
    else throw unreadable(`line ${at + 2} is neither a record nor evidence`);
  }
  if (records.length === 0) throw unreadable('it holds no record');
  return { header, records, evidence };
}

function isHeader(value: unknown): value is PackHeader {
  const { service, digest, trustedRoot } = Object(value);
  return areTexts(service, digest) && (trustedRoot === undefined || areTexts(trustedRoot));
}

function isRecord(value: unknown): value is PackedRecord {
  const { kind, environment, promotion, record, bundle, details } = Object(value);
  return kind === 'record' && areTexts(environment, promotion, record, details) && typeof bundle === 'object';
}

function isEvidence(value: unknown): value is PackedEvidence {
  const { kind, digest, text } = Object(value);
  return kind === 'evidence' && areTexts(digest, text);
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every(value => typeof value === 'string');
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Whatever it is, it was not written as a pack.
    throw unreadable('it is not text in UTF-8');
  }
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Torn, edited, or no pack.
    throw unreadable(`line ${number} is not JSON: it is torn, or no pack`);
  }
}

export function unreadable(why: string): Fault {
  return new Fault('PACK_UNREADABLE', `the pack cannot be read: ${why}`);
}
