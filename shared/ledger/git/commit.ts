// One append as one commit: made on the tip that was read, and pushed only onto that tip.
import { randomUUID } from 'node:crypto';
import { type Entry, formatLine } from '../entry.js';
import type { Stream } from '../ledger.js';
import { streamPath } from '../stream-path.js';
import { unusable } from './faults.js';
import type { Access, Scratch } from './program.js';
import { placeOf } from './remote.js';
import { fetchTip, succeed, type Tip } from './tip.js';
import { type PushAnswer, pushAnswer } from './words.js';

export type Writing = { readonly scratch: Scratch; readonly access: Access; readonly stream: Stream };

/** Half of what is read: a stream must not grow until nobody can read it. */
const mostStreamBytes = 33_554_432;

/** Known by its id from every other commit, even from one of the same entries on the same tip. */
export async function commitOn(
  { scratch, access, stream }: Writing,
  tip: Tip,
  entries: readonly Entry[],
): Promise<string> {
  const { file } = placeOf(access.layout, stream);
  const text = entries.map(entry => `${formatLine(entry)}\n`).join('');
  if (Buffer.byteLength(text) > mostStreamBytes) throw unusable(access, 'the stream would exceed 32 MiB');
  const commands = [
    'feature done',
    'commit refs/heads/next',
    'mark :1',
    `committer azure-promote <azure-promote@invalid> ${Math.floor(access.clock.now() / 1000)} +0000`,
    counted(messageOf(access, stream, entries.slice(tip.entries.length))),
    ...(tip.commit === '' ? [] : [`from ${tip.commit}`]),
    `M 100644 inline ${file}`,
    counted(text),
    'get-mark :1',
    'done',
  ];
  const input = commands.map(command => `${command}\n`).join('');
  // By force: what was made for a tip that has moved is made anew.
  return (await succeed(scratch, access, ['fast-import', '--quiet', '--force'], input)).trim();
}

function counted(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

/** Only plain kinds are repeated: messages are read by other programs. */
function messageOf({ layout }: Access, stream: Stream, added: readonly Entry[]): string {
  const plain = added.map(({ kind }) => kind).filter(kind => /^[a-z][a-z0-9-]{0,40}$/.test(kind));
  const kinds = [...new Set(plain)].slice(0, 3);
  const what = kinds.length === 0 ? `${added.length} more` : kinds.join(', ');
  // No host begins a run for a commit that says so. A reference that is no branch begins none in any case.
  const quiet = layout === 'refs' ? '' : ' [skip ci]';
  return `${streamPath(stream)}: ${what}${quiet}\n\nAzure-Promote-Write: ${randomUUID()}\n`;
}

/** The server takes it only while its tip is still the one expected; empty: while it has none. */
export async function push(
  { scratch, access, stream }: Writing,
  commit: string,
  expected: string,
): Promise<PushAnswer> {
  const { ref } = placeOf(access.layout, stream);
  const lease = `--force-with-lease=${ref}:${expected}`;
  const args = ['push', '--porcelain', '--no-verify', '--no-recurse-submodules', lease];
  const { exitCode, stdout, stderr } = await scratch.run([...args, 'ledger', `${commit}:${ref}`]);
  return pushAnswer(exitCode, stdout, stderr);
}

/** Whether a commit of the scratch repository lies at most so many commits below the tip over there. */
export async function isBelow(
  { scratch, access, stream }: Writing,
  commit: string,
  depth: number,
): Promise<boolean> {
  const { ref } = placeOf(access.layout, stream);
  const tip = await fetchTip(scratch, access, ref, depth);
  if (tip === '') return false;
  return (await scratch.run(['merge-base', '--is-ancestor', commit, tip])).exitCode === 0;
}
