// What one look saw. Not being able to look is a finding of its own, and never a good one.

export type Finding = {
  readonly name: string;
  readonly looked: 'checked' | 'could-not-look';
  readonly fine: boolean;
  readonly expected: string;
  readonly got: string;
  readonly fix?: string;
};
