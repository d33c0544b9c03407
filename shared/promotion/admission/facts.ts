// What is known when a promotion asks to begin, and what its policy demands. Plain values: whoever asks gathers them.
import type { Calendar } from '../calendar/calendar.js';

/** How something that was promoted ended in an environment. */
export type Ended = {
  readonly digest: string;
  readonly outcome: 'passed' | 'rolled-back';
  readonly at: number;
};

/** Its evidence was taken back later: it counts for nothing any more. */
export type Revoked = { readonly digest: string; readonly at: number; readonly why: string };

/** One that has not ended. The first of them has the environment. */
export type UnderWay = {
  readonly promotion: string;
  readonly digest?: string;
  readonly by: string;
  readonly since: number;
};

/** What an environment has seen of a service, in order. */
export type History = {
  readonly ended: readonly Ended[];
  readonly revoked: readonly Revoked[];
  readonly underWay: readonly UnderWay[];
};

export type Unreadable = { readonly unreadable: string };

export type Facts = {
  readonly now: number;
  readonly environment: string;
  readonly digest: string;
  /** The promotion that asks, where it is in the line already. */
  readonly promotion?: string;
  readonly here: History | Unreadable;
  /** The target itself says that something else has the traffic, whatever the ledger knows. */
  readonly strayed?: true;
  readonly elsewhere: Readonly<Record<string, History | Unreadable>>;
  readonly freezes: 'none' | 'read' | Unreadable;
  /** Of the error budget, from 0 to 1; absent when nobody knows. */
  readonly budgetLeft?: number;
  readonly builtAt?: number;
  /** Only settings differ from what runs there. */
  readonly configurationOnly?: boolean;
  readonly requestedBy?: string;
  readonly approvedBy: readonly string[];
  /** Why something that was rolled back is tried again. */
  readonly retry?: string;
};

export type Demands = {
  readonly after: readonly { readonly environment: string; readonly soakMilliseconds: number }[];
  /** Windows, closures and freezes in one. */
  readonly calendar: Calendar;
  /** How long it will take, so that it ends before the window closes. */
  readonly neededMilliseconds: number;
  readonly askWhen: {
    readonly budgetLeftBelow?: number;
    readonly artifactOlderThan?: number;
    readonly rolledBackWithin?: number;
  };
  readonly ladderWhen: { readonly configurationOnly?: string; readonly firstPromotion?: string };
};

export type Rule =
  | 'clock'
  | 'ledger'
  | 'order'
  | 'soak'
  | 'revoked'
  | 'retry'
  | 'freeze'
  | 'window'
  | 'queue'
  | 'approval';

export type Reason = {
  readonly rule: Rule;
  readonly why: string;
  readonly hint?: string;
  /** When it may be otherwise; absent when nobody can say. */
  readonly until?: number;
};

export type Objection = Reason & { readonly effect: 'wait' | 'refuse' };

export type Admission =
  | { readonly kind: 'start'; readonly ladder?: string; readonly notes: readonly string[] }
  /** It has all of the traffic there already. */
  | { readonly kind: 'done'; readonly since: number }
  | { readonly kind: 'wait'; readonly reasons: readonly Reason[]; readonly until?: number }
  | { readonly kind: 'refuse'; readonly reasons: readonly Reason[] };

export function isReadable(history: History | Unreadable): history is History {
  return !('unreadable' in history);
}
