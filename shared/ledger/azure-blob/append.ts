// Appends to the blob of a stream, at its length and its ETag, so that only one of many can win. When no clear answer
// comes, the stream is read again: our entries are in it, or they are not, and their hashes say which.
import { Fault } from '../../fault/fault.js';
import { chainOnto } from '../chain.js';
import { type Entry, formatLine, type NewEntry } from '../entry.js';
import { type Appended, type Stream, type Version, versionOf } from '../ledger.js';
import { mayHaveApplied, serviceCode } from './faults.js';
import { etagOf, type Part } from './parts.js';
import { blobOf } from './place.js';
import { appendBlock, createBlob } from './requests.js';
import { isFull, readView, type Shelf, type View } from './view.js';

export type Append = {
  readonly stream: Stream;
  readonly entries: readonly NewEntry[];
  readonly expected: Version;
  /** What was read last. */
  readonly known: View | undefined;
};

/** With the stream as it stands now, as far as that is known. */
export type Done = { readonly appended: Appended; readonly view: View };

const mostTries = 8;
const pauseMilliseconds = 50;
/** Somebody was faster, or the blob was created, filled, or touched in passing: all of them need another look. */
const moved = [
  'AppendPositionConditionNotMet',
  'ConditionNotMet',
  'BlobAlreadyExists',
  'BlockCountExceedsLimit',
  'BlobNotFound',
];

export async function append(shelf: Shelf, { stream, entries, expected, known }: Append): Promise<Done> {
  const isCurrent = entries.length > 0 && known && versionOf(known.entries) === expected;
  let view = isCurrent ? known : await readView(shelf, stream, known);
  let [ours, unclear]: readonly [readonly Entry[], readonly Fault[]] = [[], []];
  for (let tries = 1; tries <= mostTries; tries += 1) {
    if (holds(view, ours)) return { appended: { kind: 'appended', version: versionOf(ours) }, view };
    if (versionOf(view.entries) !== expected) return { appended: { kind: 'conflict' }, view };
    if (entries.length === 0) return { appended: { kind: 'appended', version: expected }, view };
    // Sent twice without a clear answer, and still not there: that is worth no more of the caller's time.
    if (unclear.length === 2) throw unclear[1];
    const after = chainOnto(view.entries, entries);
    const written = await write(shelf, { stream, view, after });
    if (written.kind === 'written')
      return { appended: { kind: 'appended', version: versionOf(after) }, view: written.view };
    if (written.unclear) [ours, unclear] = [after, [...unclear, written.unclear]];
    // What is still on its way gets the time to arrive.
    await shelf.clock.sleep(pauseMilliseconds * tries);
    view = await look(shelf, stream, { view, unclear: unclear[0] });
  }
  throw new Fault('LEDGER_BUSY', 'the ledger is written to by others all the time', {
    facts: { blob: blobOf(shelf.place, stream, 1).href },
  });
}

function holds({ entries }: View, ours: readonly Entry[]): boolean {
  return ours.length > 0 && entries[ours.length - 1]?.hash === versionOf(ours);
}

type Writing = { readonly stream: Stream; readonly view: View; readonly after: readonly Entry[] };
type Wrote =
  | { readonly kind: 'written'; readonly view: View }
  | { readonly kind: 'moved'; readonly unclear?: Fault };

async function write(shelf: Shelf, { stream, view, after }: Writing): Promise<Wrote> {
  const last = view.parts.at(-1);
  const isFresh = last === undefined || isFull(last, shelf);
  const place = view.parts.length + (isFresh ? 1 : 0);
  const blob = blobOf(shelf.place, stream, place);
  const added = after.slice(view.entries.length);
  try {
    const part = isFresh ? await begin(shelf, blob) : last;
    const grown = await extend(shelf, blob, part, added.map(entry => `${formatLine(entry)}\n`).join(''));
    return { kind: 'written', view: { parts: [...view.parts.slice(0, place - 1), grown], entries: after } };
  } catch (thrown) {
    // Somebody else was there, or it is not known what became of our request: the blob itself says.
    if (mayHaveApplied(thrown)) return { kind: 'moved', unclear: thrown };
    if (moved.includes(serviceCode(thrown) ?? '')) return { kind: 'moved' };
    throw thrown;
  }
}

async function begin(shelf: Shelf, blob: URL): Promise<Part> {
  const answer = await createBlob(shelf, blob);
  return { etag: etagOf(answer, blob, { 'may-have-applied': true }), text: '', length: 0, blocks: 0 };
}

async function extend(shelf: Shelf, blob: URL, part: Part, text: string): Promise<Part> {
  const answer = await appendBlock(shelf, blob, part, text);
  return {
    etag: etagOf(answer, blob, { 'may-have-applied': true }),
    text: part.text + text,
    length: part.length + Buffer.byteLength(text),
    blocks: part.blocks + 1,
  };
}

type Before = { readonly view: View; readonly unclear: Fault | undefined };

async function look(shelf: Shelf, stream: Stream, { view, unclear }: Before): Promise<View> {
  try {
    return await readView(shelf, stream, view);
  } catch (thrown) {
    // Nobody can say now whether our entries are there: the first fault tells that, and what to do.
    throw unclear ?? thrown;
  }
}
