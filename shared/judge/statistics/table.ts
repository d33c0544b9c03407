// One interval of both arms, cut at one line: who is bad, and who is not. Counts may be fractions.

export type Table = {
  /** Bad requests of the candidate. */
  readonly hits: number;
  /** All requests of each arm. */
  readonly candidate: number;
  readonly stable: number;
  /** Bad requests of both arms. */
  readonly bad: number;
};

/** A table in which nothing can be seen: an arm is missing, or nothing was bad. */
export function isMute({ candidate, stable, bad }: Table): boolean {
  return !(candidate > 0 && stable > 0 && bad > 0);
}
