// A report as data: written once, rendered as Markdown for summaries and as plain text for logs.

export type Table = {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type ChartPoint = {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: number;
  /** Where the true value may lie. */
  readonly low?: number;
  readonly high?: number;
};

/** Which colour a line has, the same in every chart. */
export type Tint = 'candidate' | 'stable' | 'third' | 'fourth';

export type ChartLine = {
  readonly name: string;
  readonly tint: Tint;
  readonly isDashed?: true;
  readonly points: readonly ChartPoint[];
};

export type ChartLimit = {
  readonly name: string;
  readonly value: number;
  readonly tint: 'bad' | 'warning';
};

/** share: from 0 to 1. milliseconds: drawn by powers of ten. odds: the common logarithm of so many to one. */
export type ChartUnit = 'share' | 'milliseconds' | 'odds';

/** Lines over time, and the limits that they are held against. Always told as a table too. */
export type Chart = {
  readonly title: string;
  /** How to read it, in a sentence or two. */
  readonly about: string;
  readonly unit: ChartUnit;
  readonly lines: readonly ChartLine[];
  readonly limits: readonly ChartLimit[];
  /** What lies beyond is drawn at the edge. Absent: everything fits in. */
  readonly drawn?: { readonly low: number; readonly high: number };
};

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | Table;

export type Document = readonly Block[];
