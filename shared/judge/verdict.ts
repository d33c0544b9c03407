// What a judge says after one look. The five kinds are never folded into each other: only `pass` is a pass.

export const verdictKinds = ['pass', 'fail', 'undecided', 'no-data', 'unreadable'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** Whom the evidence speaks against. Going back helps only when it is the candidate alone. */
export type Against = 'candidate' | 'stable' | 'both';

/** What one objective says. */
export type Judged = {
  readonly objective: string;
  readonly role: 'must' | 'should' | 'watch';
  readonly kind: VerdictKind;
  /** One sentence with the numbers in it. */
  readonly because: string;
  /** Numbers by name for the report and for machines: rates, intervals, quantiles, the share of the evidence. */
  readonly numbers: Readonly<Record<string, number>>;
};

/** What was asked for the candidate, what it has, and what it may have by all the shares since. */
export type MeasuredShare = {
  readonly askedPercent: number;
  readonly measuredPercent: number;
  readonly fromPercent: number;
  readonly toPercent: number;
};

export type Verdict = {
  readonly kind: VerdictKind;
  /** The evidence is strong enough not to raise the share, and not strong enough to go back. */
  readonly hold: boolean;
  /** Enough was seen of the candidate to give it the next share. */
  readonly sufficient: boolean;
  readonly against?: Against;
  /** The sentence that a person reads first. */
  readonly because: string;
  readonly judged: readonly Judged[];
  /** Where the frozen data end, milliseconds since 1970: what a rung's duration is counted by. */
  readonly judgedUntil?: number;
  /** Requests that the verdict rests on. */
  readonly requests: { readonly candidate: number; readonly stable: number };
  /** Of the requests in the present share; absent where nothing is split. */
  readonly share?: MeasuredShare;
  /** The common logarithm of the evidence against the candidate; going back begins at 2 by default. */
  readonly logEvidence?: number;
  /** How much more is needed at this traffic, in words, when undecided. */
  readonly needs?: string;
};
