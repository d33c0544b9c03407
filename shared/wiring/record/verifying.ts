// A pack on disk against trust that somebody names: files alone, and no network.
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { asFault } from '../../fault/fault.js';
import type { Transport } from '../../http/transport.js';
import { checkPack, type PackRow } from '../../record/pack/checking.js';
import { mostPackBytes, type PackHeader, readPack, unreadable } from '../../record/pack/lines.js';
import { bytesAt, keysIn, proveRecord, repositoryOf } from './trust.js';

export type PackQuestion = {
  readonly path: string;
  readonly trustedRoot?: string;
  readonly trustedRootSha256?: string;
  /** Paths or PEM. */
  readonly publicKey?: string;
  /** `owner/name`: whose jobs may have signed. */
  readonly repository?: string;
  readonly workflow?: string;
  readonly allowUnsigned: boolean;
  /** One of its records has to tell that the digest passed here. */
  readonly environment?: string;
  /** What it has to be about. */
  readonly digest?: string;
  readonly now: number;
};

export type PackAnswer = {
  readonly header: PackHeader;
  readonly rows: readonly PackRow[];
  /** With which root certificates were checked. */
  readonly root?: { readonly origin: string; readonly sha256: string };
};

export async function verifyPack(question: PackQuestion): Promise<PackAnswer> {
  const pack = readPack(await bytesOf(question.path));
  const { repository, workflow, publicKey, allowUnsigned, now } = question;
  const repositories = [repository, workflow && repositoryOf(workflow)].filter(each => each !== undefined);
  const keys = publicKey === undefined ? [] : keysIn(publicKey);
  let root: PackAnswer['root'];
  const roots = async () => {
    const loaded = await rootsFor(question);
    const [first] = loaded;
    root = first && { origin: first.origin, sha256: first.sha256 };
    return loaded;
  };
  const trust = {
    ...(repositories.length > 0 && {
      identities: { repositories: [...new Set(repositories)], ...(workflow !== undefined && { workflow }) },
    }),
    roots,
    keys: () => Promise.resolve(keys),
    now,
  };
  const rows = await checkPack(pack, {
    prove: (signed, content) => proveRecord(signed, content, trust),
    allowUnsigned,
  });
  const { header } = pack;
  return { header, rows: [...rows, ...missing(question, header.digest, rows)], ...(root && { root }) };
}

/** What somebody asked for and nothing that holds answers to: a pack may be shorter than it was. */
function missing(
  { environment, digest }: PackQuestion,
  got: string,
  rows: readonly PackRow[],
): readonly PackRow[] {
  const row = { what: 'record', promotion: '', outcome: '', signedAt: '', signedBy: '' } as const;
  const isThere = rows.some(
    each => each.environment === environment && each.outcome === 'passed' && each.why === undefined,
  );
  return [
    ...(environment === undefined || isThere
      ? []
      : [{ ...row, environment, why: 'no record tells that it passed there' }]),
    ...(digest === undefined || digest === got
      ? []
      : [{ ...row, environment: '', why: `the pack is about ${got}` }]),
  ];
}

async function rootsFor({ trustedRoot: path, trustedRootSha256: sha256 }: PackQuestion) {
  const { loadTrust } = await import('../../artifact/trust/load.js');
  const nowhere = (): Promise<Transport> => Promise.reject(unreadable('it is verified without a network'));
  const choice =
    path === undefined
      ? ({ kind: 'public-good', refresh: 'off' } as const)
      : ({ kind: 'file', bytes: bytesAt(path), name: path, ...(sha256 && { sha256 }) } as const);
  return (await loadTrust([choice], nowhere)).roots;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > mostPackBytes) throw unreadable(`it is larger than ${mostPackBytes} bytes`);
  try {
    return await readFile(path);
  } catch (thrown) {
    // Not there, a folder, or not to be read: Node's words name the path and the reason.
    throw unreadable(asFault(thrown).message);
  }
}
