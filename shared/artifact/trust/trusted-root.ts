// Trusted roots from bytes: one document, or one per line. A root that cannot be used is a fault of its own kind:
// it is neither a refusal of the artifact nor a lack of evidence.
import { createHash } from 'node:crypto';
import { Fault } from '../../fault/fault.js';
import type { Demands, TrustedRoot } from '../artifact.js';
import { isJson, type Json } from '../statement.js';

export type RootFile = {
  readonly bytes: Uint8Array;
  /** For the table: a path, or where it was fetched. */
  readonly origin: string;
  /** In hex, of the whole file. */
  readonly pinnedSha256?: string;
  readonly demands?: Demands;
};

const mediaType = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.\d|\.v0\.\d\+json)$/;
const configurationType = 'application/vnd.dev.sigstore.clienttrustconfig.';
const longest = 4 * 1_048_576;

export function trustedRoots(file: RootFile): readonly TrustedRoot[] {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  checkPin(file, sha256);
  const documents = documentsIn(file).map(rootIn);
  return documents.map((document, at) => {
    const origin = documents.length === 1 ? file.origin : `${file.origin}#${at + 1}`;
    const problem = problemOf(document);
    if (problem !== undefined) throw unusable(origin, problem);
    return { origin, sha256, document, ...(file.demands && { demands: file.demands }) };
  });
}

export function unusable(origin: string, why: string, cause?: unknown): Fault {
  return new Fault('TRUST_UNUSABLE', `the trusted root ${origin} cannot be used: ${why}`, {
    facts: { root: origin },
    ...(cause === undefined ? {} : { cause }),
  });
}

function checkPin({ pinnedSha256, origin }: RootFile, sha256: string): void {
  if (pinnedSha256 === undefined || pinnedSha256.toLowerCase() === sha256) return;
  throw new Fault('TRUST_UNUSABLE', `the trusted root ${origin} is not the one that was pinned`, {
    facts: { root: origin, expected: pinnedSha256.toLowerCase(), got: sha256 },
    hint: 'find out who changed the file; pin the new hash only when you know why it is new',
  });
}

function documentsIn({ bytes, origin }: RootFile): readonly Json[] {
  if (bytes.length > longest) throw unusable(origin, `it is larger than ${longest} bytes`);
  const text = new TextDecoder('utf-8').decode(bytes).trim();
  const whole = parsed(text);
  if (isJson(whole)) return [whole];
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const documents = lines.map(parsed).filter(isJson);
  if (lines.length === 0 || documents.length !== lines.length) {
    throw unusable(origin, 'it is neither JSON nor JSON Lines');
  }
  return documents;
}

/** A whole configuration of a client holds its root among other things. */
function rootIn(document: Json): Json {
  const { mediaType: type, trustedRoot } = document;
  const isConfiguration = typeof type === 'string' && type.startsWith(configurationType);
  return isConfiguration && isJson(trustedRoot) ? trustedRoot : document;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON; the caller knows what else it may be.
    return undefined;
  }
}

const lists = ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities'] as const;

function problemOf(document: Json): string | undefined {
  const type = document['mediaType'];
  if (typeof type !== 'string' || !mediaType.test(type))
    return 'its media type is not that of a trusted root';
  for (const name of lists) {
    const list = document[name] ?? [];
    if (!Array.isArray(list) || !list.every(isJson)) return `its ${name} are not a list of objects`;
  }
  const isEmpty = lists.every(name => {
    const list = document[name];
    return !Array.isArray(list) || list.length === 0;
  });
  return isEmpty ? 'it names neither an authority nor a log' : undefined;
}
