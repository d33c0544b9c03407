// Appending: read, commit, push onto the tip that was read. Whatever the push said, only looking again tells what is so.
import { randomInt } from 'node:crypto';
import { chainOnto } from '../chain.js';
import type { NewEntry } from '../entry.js';
import { type Appended, type Version, versionOf } from '../ledger.js';
import { commitOn, isBelow, push, type Writing } from './commit.js';
import { busy, failed, refused, unsure } from './faults.js';
import { placeOf } from './remote.js';
import { readTip, type Tip } from './tip.js';
import type { PushAnswer } from './words.js';

/** Of other streams in the same branch, or of trouble on the way. */
const mostPushes = 20;
/** On a tip that did not move, though the server said that somebody is about to move it. */
const mostIdle = 6;
const mostRefusals = 3;
/** How many commits of other streams may come onto a branch before an answer that was lost is looked for. */
const branchDepth = 1_000;

type Mine = {
  readonly commit: string;
  readonly onto: string;
  /** Where its last entry stands, and that entry's hash. */
  readonly length: number;
  readonly version: Version;
};

type Pushed = { readonly mine: Mine; readonly answer: Exclude<PushAnswer, { kind: 'taken' }> };

export type Append = {
  readonly added: readonly NewEntry[];
  readonly expected: Version;
  /** As it was read before, its objects in the scratch repository. If it has moved, then the push will say so. */
  readonly known: Tip | undefined;
};

export async function appendTo(writing: Writing, { added, expected, known }: Append): Promise<Appended> {
  let last: Pushed | undefined;
  let idle = 0;
  for (let pushes = 0; pushes < mostPushes; pushes += 1) {
    const tip = await lookAgain(writing, { last, known });
    if (tip === 'ours') return { kind: 'appended', version: last?.mine.version ?? expected };
    if (versionOf(tip.entries) !== expected) return { kind: 'conflict' };
    if (added.length === 0) return { kind: 'appended', version: expected };
    if (last !== undefined) {
      if (last.mine.onto === tip.commit || last.answer.kind === 'refused') idle += 1;
      endIfHopeless(writing, last, { tip, idle });
      await pause(writing, pushes);
    }
    // The same commit once more: should the first one still arrive, the second one changes nothing.
    const mine = last?.mine.onto === tip.commit ? last.mine : await commit(writing, tip, added);
    const answer = await push(writing, mine.commit, mine.onto);
    if (answer.kind === 'taken') return { kind: 'appended', version: mine.version };
    // Nothing of ours is under way, and nobody else writes to this reference: no need to look again.
    if (answer.kind === 'moved' && last === undefined && writing.access.layout === 'refs')
      return { kind: 'conflict' };
    last = { mine, answer };
  }
  throw busy(writing.access, placeOf(writing.access.layout, writing.stream).ref);
}

async function commit(writing: Writing, tip: Tip, added: readonly NewEntry[]): Promise<Mine> {
  const entries = chainOnto(tip.entries, added);
  return {
    commit: await commitOn(writing, tip, entries),
    onto: tip.commit,
    length: entries.length,
    version: versionOf(entries),
  };
}

type Before = { readonly last: Pushed | undefined; readonly known: Tip | undefined };

async function lookAgain(writing: Writing, { last, known }: Before): Promise<Tip | 'ours'> {
  const { scratch, access, stream } = writing;
  if (last === undefined) return known ?? readTip(scratch, access, stream);
  try {
    const tip = await readTip(scratch, access, stream);
    return (await landed(writing, last.mine, tip)) ? 'ours' : tip;
  } catch (thrown) {
    // Damaged or out of reach: then nobody knows what became of the push, unless git had sent nothing.
    throw last.answer.kind === 'moved' ? thrown : unsure(thrown);
  }
}

/** By the commit, not by its entries: another writer may have come with the same ones. */
async function landed(writing: Writing, mine: Mine, tip: Tip): Promise<boolean> {
  if (tip.commit === mine.commit) return true;
  if (tip.entries[mine.length - 1]?.hash !== mine.version) return false;
  const above = tip.entries.length - mine.length + 1;
  const depth = writing.access.layout === 'refs' ? above : above + branchDepth;
  return isBelow(writing, mine.commit, depth + 1);
}

type Since = { readonly tip: Tip; readonly idle: number };

/** Nobody wrote to this stream. If nobody wrote to its branch either, then it was not for them that the push failed. */
function endIfHopeless({ access, stream }: Writing, { mine, answer }: Pushed, { tip, idle }: Since): void {
  const { ref } = placeOf(access.layout, stream);
  const isUnmoved = mine.onto === tip.commit;
  const isHopeless = idle >= mostIdle;
  switch (answer.kind) {
    case 'refused':
      // A server may call it so that another stream of the branch was faster.
      if (isUnmoved || idle >= mostRefusals) throw refused(access, answer.words, ref);
      return;
    case 'moved':
    case 'overtaken':
      if (isUnmoved && isHopeless) throw refused(access, answer.words, ref);
      return;
    case 'unclear':
      if (isUnmoved && (isHopeless || !answer.mayPass)) throw unsure(failed(access, answer.stderr));
      return;
    default:
      answer satisfies never;
  }
}

/** By chance, so that writers who met once do not meet again. */
async function pause({ access }: Writing, pushes: number): Promise<void> {
  await access.clock.sleep(randomInt(Math.min(20 * 2 ** pushes, 1_000)), access.signal);
}
