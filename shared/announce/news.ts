// What is told of a promotion, whoever is told.
import type { Outcome } from '../step/outcome.js';

export type News = {
  readonly promotion: string;
  readonly stream: { readonly service: string; readonly environment: string };
  /** `sha256:…` of what is promoted. */
  readonly digest: string;
  readonly artifact?: string;
  /** The resource in full, once it is known. */
  readonly target?: string;
  /** One sentence: how it stands. */
  readonly headline: string;
  /** Of the candidate in percent, where it is known. */
  readonly weight?: number;
} & (
  | { readonly phase: 'waiting'; readonly until?: number }
  | { readonly phase: 'started' }
  | {
      readonly phase: 'ended';
      readonly outcome: Outcome;
      /** `sha256:…` of what has the traffic now, where something else has it again. */
      readonly serving?: string;
    }
);

/** One place that is told. Whatever it throws is a warning to whoever asked. */
export type Teller = {
  /** As an input names it, and as the ledger does. */
  readonly name: string;
  /** `reference` is what it gave back the last time for this promotion. */
  readonly tell: (news: News, reference: string | undefined) => Promise<string | undefined>;
};
