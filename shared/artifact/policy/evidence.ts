// From bytes to single pieces of evidence: one bundle, many in an array, one per line, an npm or GitHub document,
// an envelope, a signature of the Notary Project. What cannot be read is named and left out; it never hides a good one.
import type { Candidate } from '../artifact.js';
import { isJson, type Json } from '../statement.js';

type Place = {
  /** The candidate's source; with `#2` where it held several. */
  readonly source: string;
  /** This piece alone, so that it can be kept and verified again. */
  readonly bytes: Uint8Array;
};

export type Evidence =
  | (Place & { readonly kind: 'bundle'; readonly document: Json })
  | (Place & { readonly kind: 'envelope'; readonly document: Json })
  | (Place & { readonly kind: 'jws'; readonly document: Json })
  | (Place & { readonly kind: 'cose' });

export type Unreadable = { readonly source: string; readonly why: string };
export type Opened = { readonly evidence: readonly Evidence[]; readonly unreadable: readonly Unreadable[] };

export const limits = {
  /** An attestation's predicate may have 16 MB, and grows by a third in a bundle. */
  documentBytes: 32 * 1_048_576,
  candidateBytes: 256 * 1_048_576,
  pieces: 4096,
  depth: 64,
} as const;

export function openCandidates(candidates: readonly Candidate[]): Opened {
  const evidence: Evidence[] = [];
  const unreadable: Unreadable[] = [];
  for (const candidate of candidates) {
    const opened = openCandidate(candidate);
    unreadable.push(...opened.unreadable);
    for (const piece of opened.evidence) {
      if (evidence.length < limits.pieces) evidence.push(piece);
      else
        unreadable.push({
          source: piece.source,
          why: `it is beyond the first ${limits.pieces} pieces of evidence`,
        });
    }
  }
  return { evidence, unreadable };
}

type Piece = { readonly label: string; readonly document: unknown; readonly text?: string };

function openCandidate({ source, bytes }: Candidate): Opened {
  const refuse = (why: string): Opened => ({ evidence: [], unreadable: [{ source, why }] });
  if (bytes.length === 0) return refuse('it is empty');
  if (bytes.length > limits.candidateBytes) return refuse(`it is larger than ${limits.candidateBytes} bytes`);
  if (bytes[0] === coseTag) return { evidence: [{ source, bytes, kind: 'cose' }], unreadable: [] };
  const text = textOf(bytes);
  if (text === undefined) return refuse('it is neither text in UTF-8 nor a COSE signature');
  const { pieces, problems } = piecesOf(text);
  const several = pieces.length + problems.length > 1;
  const unreadable = problems.map(({ label, why }) => ({ source: `${source}${label}`, why }));
  const evidence: Evidence[] = [];
  for (const { label, document, text: own } of pieces) {
    const place = several ? `${source}${label}` : source;
    const kind = kindOf(document);
    if ('why' in kind) unreadable.push({ source: place, why: kind.why });
    else evidence.push({ source: place, bytes: Buffer.from(own ?? JSON.stringify(document)), ...kind });
  }
  if (evidence.length === 0 && unreadable.length === 0) return refuse('it holds no bundle');
  return { evidence, unreadable };
}

/** CBOR's tag 18: COSE_Sign1. */
const coseTag = 0xd2;

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    // Not UTF-8: JSON is, always.
    return undefined;
  }
}

type Pieces = {
  readonly pieces: readonly Piece[];
  readonly problems: readonly { readonly label: string; readonly why: string }[];
};

function piecesOf(text: string): Pieces {
  const whole = parsed(text);
  if ('document' in whole) return { pieces: unwrapped({ ...whole, label: '', text }, 0), problems: [] };
  const lines = text.split('\n').map((line, at) => ({ label: `#${at + 1}`, text: line.trim() }));
  const read = lines.filter(line => line.text !== '').map(line => ({ ...line, ...parsed(line.text) }));
  // One bad line among good ones is a bad line. When nothing is JSON, this is no list of lines at all.
  if (!read.some(line => 'document' in line && isJson(line.document))) {
    return { pieces: [], problems: [{ label: '', why: whole.why }] };
  }
  return {
    pieces: read.flatMap(line => ('document' in line ? unwrapped(line, 0) : [])),
    problems: read.flatMap(line => ('why' in line ? [{ label: line.label, why: line.why }] : [])),
  };
}

function parsed(text: string): { readonly document: unknown } | { readonly why: string } {
  if (text.length > limits.documentBytes) return { why: `it is larger than ${limits.documentBytes} bytes` };
  if (isTooDeep(text)) return { why: `it is nested more than ${limits.depth} deep` };
  try {
    return { document: JSON.parse(text) };
  } catch {
    // The parser's own words quote the document; where it fails is seldom of use.
    return { why: 'it is not JSON' };
  }
}

/** Looked at before parsing: what is nested a million deep is parsed in no time, and walked by nobody. */
function isTooDeep(text: string): boolean {
  let [depth, inString] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) depth -= 1;
    if (depth > limits.depth) return true;
  }
  return false;
}

/** Lists, and documents that hold lists: npm's and GitHub's attestations. */
function unwrapped(piece: Piece, depth: number): readonly Piece[] {
  const { document, label } = piece;
  const inner = Array.isArray(document) ? document : isJson(document) ? holderOf(document) : undefined;
  if (inner === undefined || depth > 2) return [piece];
  if (!Array.isArray(inner)) return unwrapped({ label, document: inner }, depth + 1);
  return inner.flatMap((each: unknown, at) =>
    unwrapped({ label: label === '' ? `#${at + 1}` : `${label}.${at + 1}`, document: each }, depth + 1),
  );
}

function holderOf(document: Json): unknown {
  if (Array.isArray(document['attestations'])) return document['attestations'];
  return 'bundle' in document && !('mediaType' in document) ? document['bundle'] : undefined;
}

type Kind =
  | { readonly kind: 'bundle' | 'envelope' | 'jws'; readonly document: Json }
  | { readonly why: string };

function kindOf(document: unknown): Kind {
  if (document === null) return { why: 'the bundle is null: the service that listed it keeps it elsewhere' };
  if (!isJson(document)) return { why: 'it is JSON, but no object' };
  const has = (...names: readonly string[]) => names.every(name => name in document);
  if (has('verificationMaterial') || has('verification_material') || has('mediaType'))
    return { kind: 'bundle', document };
  if (has('payload', 'payloadType', 'signatures')) return { kind: 'envelope', document };
  if (has('payload', 'protected', 'signature')) return { kind: 'jws', document };
  if (has('base64Signature'))
    return { why: 'it is a bundle of the old form of cosign; sign with --new-bundle-format' };
  if (has('predicateType', 'subject'))
    return { why: 'it is a statement without a signature, which proves nothing' };
  return { why: 'it is neither a Sigstore bundle, nor an envelope, nor a signature of the Notary Project' };
}
