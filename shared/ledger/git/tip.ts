// The tip of a stream, read by one fetch of one commit.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseChain } from '../chain.js';
import type { Entry } from '../entry.js';
import type { Stream } from '../ledger.js';
import { failed, unusable } from './faults.js';
import { listRefs, patiently } from './listing.js';
import type { Access, Scratch } from './program.js';
import { placeOf } from './remote.js';
import { saysAbsent } from './words.js';

export type Tip = {
  /** Empty while the reference is absent. */
  readonly commit: string;
  readonly entries: readonly Entry[];
};

const flags = ['--quiet', '--no-tags', '--no-recurse-submodules'];

/** Empty when the repository has no such reference. What was fetched is FETCH_HEAD in the scratch repository. */
export async function fetchTip(scratch: Scratch, access: Access, ref: string, depth = 1): Promise<string> {
  const args = ['fetch', ...flags, `--depth=${depth}`, 'ledger', ref];
  const fetched = await patiently(access, () => scratch.run(args));
  if (fetched.exitCode !== 0) {
    if (!saysAbsent(fetched.stderr, ref)) throw failed(access, fetched.stderr);
    // Over the web only a second look tells a repository without it from what is no repository.
    if (access.remote.web !== undefined) await listRefs(scratch, access, ref);
    return '';
  }
  const [commit = ''] = (await readFile(join(scratch.folder, 'FETCH_HEAD'), 'utf8')).split('\t');
  return commit;
}

export async function readTip(scratch: Scratch, access: Access, stream: Stream): Promise<Tip> {
  const { ref, file } = placeOf(access.layout, stream);
  const commit = await fetchTip(scratch, access, ref);
  if (commit === '') return { commit, entries: [] };
  const text = contentOf(await succeed(scratch, access, ['cat-file', '--batch'], `${commit}:${file}\n`));
  if (text === undefined) {
    // A branch is there for all streams; a reference of its own is there because entries are.
    if (access.layout !== 'refs') return { commit, entries: [] };
    throw unusable(access, `its commit holds no ${file}`, ref);
  }
  const chain = 'problem' in text ? { line: 1, ...text } : parseChain(text.content);
  if ('problem' in chain) throw unusable(access, `line ${chain.line}: ${chain.problem}`, ref);
  return { commit, entries: chain.entries };
}

/** Of `git cat-file --batch`; undefined when nothing lies there. The size tells whether the bytes were text. */
function contentOf(answer: string): { readonly content: string } | { readonly problem: string } | undefined {
  const end = answer.indexOf('\n');
  const header = answer.slice(0, end);
  if (header.endsWith(' missing')) return undefined;
  const [, kind, size] = header.split(' ');
  const content = answer.slice(end + 1, -1);
  const isWhole = kind === 'blob' && Number(size) === Buffer.byteLength(content);
  return isWhole ? { content } : { problem: 'it is no text' };
}

/** For what can fail only if something is broken. Answers with what was printed. */
export async function succeed(
  scratch: Scratch,
  access: Access,
  args: readonly string[],
  input?: string,
): Promise<string> {
  const { exitCode, stdout, stderr } = await scratch.run(args, input);
  if (exitCode !== 0) throw failed(access, stderr);
  return stdout;
}
