// What resume asks of the world: to look through the ledger, and to take what nobody drives any more.
import type { Fault } from '../../fault/fault.js';
import type { Stream } from '../../ledger/ledger.js';
import type { Ended } from '../canary-shift/port.js';
import type { Compensated } from '../rollback/compensation.js';
import type { ResumeValues } from './inputs.js';

export type Taken = {
  readonly stream: Stream;
  readonly promotion: string;
  readonly candidate: string;
  /** Why it was taken. */
  readonly because: string;
  /** What going on would have needed, where something was missing. */
  readonly lacked?: string;
  readonly ended: Ended;
  /** Commands that go back by hand. */
  readonly byHand: readonly string[];
  readonly compensated: readonly Compensated[];
};

export type LeftAlone = { readonly stream: Stream; readonly promotion: string; readonly because: string };

export type NotTaken = {
  readonly stream: Stream;
  /** Absent when not even the stream could be read. */
  readonly promotion?: string;
  readonly fault: Fault;
  readonly byHand: readonly string[];
};

export type Round = {
  readonly environment: string;
  /** The name of the ledger. */
  readonly ledger: string;
  readonly taken: readonly Taken[];
  readonly left: readonly LeftAlone[];
  readonly notTaken: readonly NotTaken[];
};

export type ResumeDesk = {
  readonly round: (values: ResumeValues) => Promise<Round>;
};
