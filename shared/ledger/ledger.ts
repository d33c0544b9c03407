// The port to what lasts. Absent is absent; everything else that cannot be read is a fault, never an empty ledger.
import type { Entry, NewEntry } from './entry.js';

/** One service in one environment. */
export type Stream = { readonly service: string; readonly environment: string };

/** Names the tip of a stream; an append must say which tip it follows. */
export type Version = string;
export const emptyStream: Version = '';

export type Appended =
  | { readonly kind: 'appended'; readonly version: Version }
  | { readonly kind: 'conflict' };

export type Ledger = {
  /** How a reader would find it again. */
  readonly name: string;
  /** False for the ledger that forgets: nobody else will ever read what was written there. */
  readonly lasting: boolean;
  /** The whole stream, its chain checked. */
  readonly read: (stream: Stream) => Promise<readonly Entry[]>;
  /** All of the entries or none. A conflict is only that the tip of this stream moved. */
  readonly append: (stream: Stream, entries: readonly NewEntry[], expected: Version) => Promise<Appended>;
  /** Every stream of these that has an entry; both parts may be left out. In order of their names. */
  readonly streams: (of: Partial<Stream>) => Promise<readonly Stream[]>;
  /** The time that every writer has in common, from the service behind it; absent where there is none. */
  readonly time?: () => Promise<number>;
};

export function versionOf(entries: readonly Entry[]): Version {
  return entries.at(-1)?.hash ?? emptyStream;
}
