// What is said of a code of the catalogue, wherever it is listed.

/** yours: input or policy. refused: the answer is no. world: Azure, network, permissions. ours: a bug. */
export type FaultClass = 'yours' | 'refused' | 'world' | 'ours';

export type CatalogueEntry = {
  readonly class: FaultClass;
  /** What happened, for the reference page. */
  readonly title: string;
  /** What to do, when the place that throws knows nothing better. */
  readonly hint: string;
  /** What leads here and how to get out, for `explain` and the reference page. */
  readonly more: string;
};

export const entry = (kind: FaultClass, title: string, hint: string, more: string): CatalogueEntry => ({
  class: kind,
  title,
  hint,
  more,
});
