// Chance from a seed: the same seed, the same traffic. Counts are drawn exactly, however large: by order statistics
// until few are left, which are drawn one by one.

export type Chance = {
  /** Between 0 and 1, neither of them. */
  readonly uniform: () => number;
  readonly normal: () => number;
  readonly poisson: (mean: number) => number;
  readonly binomial: (trials: number, rate: number) => number;
  /** How often a thing of mean `mean` is tried until it succeeds, at least once. */
  readonly geometric: (mean: number) => number;
};

const few = 12;

export function chanceFrom(seed: number): Chance {
  const uniform = uniformFrom(seed);
  const normal = normalFrom(uniform);
  const gamma = (shape: number) => gammaOf(shape, uniform, normal);
  const binomial = (trials: number, rate: number): number => {
    let [n, p, count] = [trials, rate, 0];
    while (n > few && p > 0 && p < 1) {
      const middle = Math.floor((n + 1) / 2);
      const [one, other] = [gamma(middle), gamma(n + 1 - middle)];
      const value = one / (one + other);
      if (value <= p) [count, n, p] = [count + middle, n - middle, (p - value) / (1 - value)];
      else [n, p] = [middle - 1, p / value];
    }
    if (p >= 1) return count + n;
    for (let at = 0; at < n && p > 0; at += 1) if (uniform() < p) count += 1;
    return count;
  };
  const poisson = (mean: number): number => {
    let [left, count] = [mean, 0];
    while (left > few) {
      const events = Math.floor((7 * left) / 8);
      const time = gamma(events);
      if (time > left) return count + binomial(events - 1, left / time);
      [count, left] = [count + events, left - time];
    }
    for (let product = uniform(); product > Math.exp(-left); product *= uniform()) count += 1;
    return count;
  };
  const geometric = (mean: number) =>
    mean <= 1 ? 1 : 1 + Math.floor(Math.log(uniform()) / Math.log1p(-1 / mean));
  return { uniform, normal, poisson, binomial, geometric };
}

/** A counter, well stirred. */
function uniformFrom(seed: number): () => number {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const stirred = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return (value ^ (value >>> 14)) >>> 0;
  };
  return () => (stirred() * 2_097_152 + (stirred() >>> 11) + 0.5) / 9_007_199_254_740_992;
}

function normalFrom(uniform: () => number): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const length = Math.sqrt(-2 * Math.log(uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = length * Math.sin(angle);
    return length * Math.cos(angle);
  };
}

/** Marsaglia and Tsang: a normal number, cubed, and rarely refused. For shapes of at least 1. */
function gammaOf(shape: number, uniform: () => number, normal: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normal();
    const v = (1 + c * z) ** 3;
    if (v > 0 && Math.log(uniform()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
  }
}
