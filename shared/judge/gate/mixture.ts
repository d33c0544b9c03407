// Many bets at once. Each keeps one number: what it has gained, were it begun at each of the checks so far as belief
// says. Their average is evidence as well, whatever they have to do with each other.

export type Mixture = {
  readonly priors: Float64Array;
  /** The capital of every bet. */
  readonly capital: Float64Array;
};

/** What all bets share at one check. */
export type Beginning = {
  /** The belief that a regression begins here. */
  readonly start: number;
  /** The belief in regressions that have not begun yet. */
  readonly left: number;
  /** The logarithm of the most that a bet gains at once. */
  readonly logCap: number;
};

/** Beyond this a capital is as good as any, and must not leave the range of numbers. */
const most = 1e300;

export function mixtureOf(priors: readonly number[]): Mixture {
  const sum = priors.reduce((total, prior) => total + prior, 0);
  return {
    priors: Float64Array.from(priors, prior => prior / sum),
    capital: new Float64Array(priors.length),
  };
}

export function advance({ capital }: Mixture, at: number, logE: number, beginning: Beginning): void {
  const { start, logCap } = beginning;
  const gain = logE === 0 ? 1 : Math.exp(Math.min(logE, logCap));
  const after = gain * ((capital[at] ?? 0) + start);
  capital[at] = Math.min(after, most);
}

/** So many bets from one place on. */
export function advanceFrom(mixture: Mixture, first: number, logs: Float64Array, beginning: Beginning): void {
  for (let at = 0; at < logs.length; at += 1) advance(mixture, first + at, logs[at] ?? 0, beginning);
}

/** Log of the average of all bets, with what has not begun. */
export function logTotal({ priors, capital }: Mixture, left: number): number {
  let sum = left;
  for (let at = 0; at < capital.length; at += 1) sum += (priors[at] ?? 0) * (capital[at] ?? 0);
  return Math.log(sum);
}

/** The bets in groups of one size: the log of what each group has. */
export function logGroups({ priors, capital }: Mixture, size: number): readonly number[] {
  return Array.from({ length: capital.length / size }, (_, group) => {
    const [from, to] = [group * size, (group + 1) * size];
    return logTotal({ priors: priors.subarray(from, to), capital: capital.subarray(from, to) }, 0);
  });
}
