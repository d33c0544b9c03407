// A stream as it stands in its blobs: the parts, each at its ETag, and the entries in them, their chain checked.
import type { Clock } from '../../http/clock.js';
import { parseChain } from '../chain.js';
import type { Entry } from '../entry.js';
import type { Stream } from '../ledger.js';
import { serviceCode, unusable } from './faults.js';
import { type Part, readPart } from './parts.js';
import { blobOf } from './place.js';
import type { Storage } from './requests.js';

export type View = { readonly parts: readonly Part[]; readonly entries: readonly Entry[] };

export type Shelf = Storage & {
  readonly clock: Clock;
  /** How many appends Azure lets one blob take; then the next part begins. */
  readonly mostBlocks: number;
};

/** A blob that grows while it is read in pieces is read again. */
const mostReadings = 5;

export async function readView(shelf: Shelf, stream: Stream, known: View | undefined): Promise<View> {
  for (let reading = 1; ; reading += 1) {
    try {
      return await viewOf(shelf, stream, known);
    } catch (thrown) {
      // It changed between two pieces. Everything else is for whoever reads.
      if (serviceCode(thrown) !== 'ConditionNotMet' || reading === mostReadings) throw thrown;
    }
  }
}

export function isFull({ blocks }: Part, { mostBlocks }: Shelf): boolean {
  return blocks >= mostBlocks;
}

async function viewOf(shelf: Shelf, stream: Stream, known: View | undefined): Promise<View> {
  const parts: Part[] = [];
  for (;;) {
    const part = await readPart(
      shelf,
      blobOf(shelf.place, stream, parts.length + 1),
      known?.parts[parts.length],
    );
    if (part) parts.push(part);
    // The next part is begun only when this one takes nothing more.
    if (!part || !isFull(part, shelf)) break;
  }
  if (known && isSame(known.parts, parts)) return known;
  return { parts, entries: entriesIn(parts, blobOf(shelf.place, stream, 1)) };
}

function isSame(before: readonly Part[], after: readonly Part[]): boolean {
  return before.length === after.length && before.every((part, index) => part === after[index]);
}

function entriesIn(parts: readonly Part[], blob: URL): readonly Entry[] {
  const text = parts.map(part => part.text).join('');
  if (text === '') return [];
  const chain = parseChain(text);
  if ('problem' in chain) throw unusable(blob, `line ${chain.line}: ${chain.problem}`);
  return chain.entries;
}
