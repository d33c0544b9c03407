// The ledger that forgets: entries live as long as this process, and nobody else ever reads them. For first tries.
import { chainOnto } from './chain.js';
import type { Entry } from './entry.js';
import { type Ledger, type Stream, versionOf } from './ledger.js';
import { isOf, sorted, streamPath } from './stream-path.js';

export function noneLedger(): Ledger {
  const kept = new Map<string, { readonly stream: Stream; readonly entries: readonly Entry[] }>();
  const entriesOf = (stream: Stream) => kept.get(streamPath(stream))?.entries ?? [];
  return {
    name: 'none',
    lasting: false,
    read: async stream => entriesOf(stream),
    append: async (stream, added, expected) => {
      const before = entriesOf(stream);
      if (versionOf(before) !== expected) return { kind: 'conflict' };
      const entries = chainOnto(before, added);
      if (added.length > 0) kept.set(streamPath(stream), { stream, entries });
      return { kind: 'appended', version: versionOf(entries) };
    },
    streams: async of => sorted([...kept.values()].map(({ stream }) => stream).filter(isOf(of))),
  };
}
