// What a count of answers says about a share: the interval that holds it, and how many answers tell two shares apart.

/** Of a thousand intervals one misses the truth: a look is repeated many times, and must seldom be wrong. */
const deviations = 3.29;
export const confidencePercent = 99.9;

export type Interval = { readonly fromPercent: number; readonly toPercent: number };

/** Wilson's interval: sensible for shares near nothing, and for none at all. */
export function intervalOf(hits: number, answers: number): Interval {
  if (answers === 0) return { fromPercent: 0, toPercent: 100 };
  const share = hits / answers;
  const square = deviations ** 2;
  const centre = share + square / (2 * answers);
  const half = deviations * Math.sqrt((share * (1 - share)) / answers + square / (4 * answers ** 2));
  const whole = 1 + square / answers;
  // Where nothing, or everything, was seen the ends are exact, and rounding must not move them.
  return {
    fromPercent: hits === 0 ? 0 : Math.max(0, (centre - half) / whole) * 100,
    toPercent: hits === answers ? 100 : Math.min(1, (centre + half) / whole) * 100,
  };
}

export function holds({ fromPercent, toPercent }: Interval, percent: number): boolean {
  return percent >= fromPercent - 1e-9 && percent <= toPercent + 1e-9;
}

/** So many answers that the intervals of two shares hardly meet. */
export function answersToTell(onePercent: number, otherPercent: number): number {
  const [one, other] = [onePercent / 100, otherPercent / 100];
  const distance = Math.abs(one - other);
  if (distance === 0) return 0;
  const spread = Math.max(one * (1 - one), other * (1 - other));
  return Math.ceil(((2 * deviations) ** 2 * spread) / distance ** 2);
}
