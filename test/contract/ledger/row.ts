// What the suite must know of one ledger: where it is put, how it is opened, and how to spoil it behind its back.
import type { Clock } from '../../../shared/http/clock.js';
import type { Ledger, Stream } from '../../../shared/ledger/ledger.js';

export type LedgerRow = {
  readonly name: string;
  /** A place where nothing is yet: a folder, a repository, a container. */
  readonly place: () => Promise<string>;
  readonly open: (place: string, clock: Clock) => Ledger;
  /** How the ledger calls itself. Default: the name of the row, a colon and the place. */
  readonly named?: (place: string) => string;
  /** Absent for the ledger that forgets: what follows is about others than its own process. */
  readonly lasting?: Lasting;
  readonly remove: (place: string) => Promise<void>;
  /** How many processes append how often at once. Default: 10 processes, 10 times each. */
  readonly crowd?: { readonly writers: number; readonly each: number };
  /** What has to be installed first; absent when everything is there. */
  readonly missing?: string;
};

export type Lasting = {
  /** Changes what is kept of a stream, as text of one line for each entry. */
  readonly spoil: (place: string, stream: Stream, change: (text: string) => string) => Promise<void>;
  /** Everything that lies in the place, to see that nothing was left there. */
  readonly contents: (place: string) => Promise<readonly string[]>;
};
