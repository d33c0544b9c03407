// What one look saw. Not being able to look is a finding of its own, and never a good one.

export type Finding = {
  readonly name: string;
  readonly expected: string;
  readonly got: string;
  readonly fix?: string;
} & (
  | { readonly looked: 'checked'; readonly fine: boolean }
  | { readonly looked: 'could-not-look'; readonly fine: false }
);
