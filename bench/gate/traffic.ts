// The traffic of one rollout: both arms, interval by interval, with noise that both share.
import type { Chance } from './chance.js';
import { normalShare } from './normal-share.js';

export const checkSeconds = 30;
export const edges = [5, 10, 25, 50, 75, 100, 250, 500, 750, 1000, 2500, 5000, 7500, 10_000];
export const slowMilliseconds = 1000;
export const slo = 0.999;
const medianMilliseconds = 100;
export const usualErrorRate = 0.001;

export type Rung = { readonly share: number; readonly checks: number };

export type Scenario = {
  readonly name: string;
  readonly noise: 'clean' | 'real';
  /** The candidate's errors, as a multiple of stable's. */
  readonly errors: number;
  /** The candidate's latencies, as multiples: of all, of those from p98 on, and of the first minute. */
  readonly shift: number;
  readonly tail: number;
  readonly coldStart: number;
  /** The check from which on it is worse. */
  readonly onset: number;
  /** A dependency fails both arms for three minutes. */
  readonly incident: boolean;
  /** So many errors come together. */
  readonly burst: number;
};

export type Arm = { readonly total: number; readonly bad: number; readonly histogram: readonly number[] };
export type Check = { readonly share: number; readonly candidate: Arm; readonly stable: Arm };

export function sharesOf(plan: readonly Rung[]): readonly number[] {
  return plan.flatMap(({ share, checks }) => Array.from({ length: checks }, () => share));
}

type World = {
  readonly scenario: Scenario;
  readonly requestsPerSecond: number;
  readonly plan: readonly Rung[];
};

export function* trafficOf({ scenario, requestsPerSecond, plan }: World, chance: Chance): Generator<Check> {
  const noise = noiseOf(scenario, chance);
  for (const [at, share] of sharesOf(plan).entries()) {
    const { load, errors, latency } = noise(at);
    const total = chance.poisson(checkSeconds * requestsPerSecond * load);
    const candidate = chance.binomial(total, share);
    const rate = usualErrorRate * errors * (scenario.incident && at >= 34 && at <= 39 ? 20 : 1);
    const isWorse = at >= scenario.onset;
    const factor = (isWorse ? scenario.shift : 1) * (at < 2 ? scenario.coldStart : 1);
    const worse = { ...scenario, factor: latency * factor, tail: isWorse ? scenario.tail : 1 };
    const usual = { ...scenario, factor: latency, tail: 1 };
    const own = rate * (isWorse ? scenario.errors : 1);
    yield {
      share,
      candidate: armOf(candidate, own, { ...worse, chance }),
      stable: armOf(total - candidate, rate, { ...usual, chance }),
    };
  }
}

type Manner = {
  readonly factor: number;
  readonly tail: number;
  readonly burst: number;
  readonly chance: Chance;
};

function armOf(total: number, rate: number, { factor, tail, burst, chance }: Manner): Arm {
  const bad = badIn(total, rate, { burst, chance });
  return { total, bad, histogram: histogramOf(total, { factor, tail, chance }) };
}

export function badIn(total: number, rate: number, { burst, chance }: Pick<Manner, 'burst' | 'chance'>) {
  return burst > 1 ? burstsOf(total, rate, burst, chance) : chance.binomial(total, Math.min(1, rate));
}

function burstsOf(total: number, rate: number, burst: number, chance: Chance): number {
  let bad = 0;
  for (let left = chance.poisson((total * rate) / burst); left > 0; left -= 1) bad += chance.geometric(burst);
  return Math.min(total, bad);
}

function histogramOf(total: number, { factor, tail, chance }: Omit<Manner, 'burst'>): readonly number[] {
  let [left, below] = [total, 0];
  return [...edges, Number.POSITIVE_INFINITY].map(edge => {
    const share =
      edge === Number.POSITIVE_INFINITY ? 1 : shareBelow(edge / (medianMilliseconds * factor), tail);
    const rate = below >= 1 ? 1 : Math.min(1, Math.max(0, (share - below) / (1 - below)));
    const count = edge === Number.POSITIVE_INFINITY ? left : chance.binomial(left, rate);
    [left, below] = [left - count, share];
    return count;
  });
}

/** Of a lognormal law with spread 1, whose slowest part is stretched: from p95 on more and more, from p98 on wholly. */
function shareBelow(ratio: number, tail: number): number {
  const plain = normalShare(Math.log(ratio));
  if (tail === 1 || plain <= 0.95) return plain;
  const stretched = normalShare(Math.log(ratio / tail));
  if (stretched >= 0.98) return stretched;
  let [low, high] = [Math.log(ratio / tail), Math.log(ratio)];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    const stretch = Math.min(1, Math.max(0, (normalShare(middle) - 0.95) / 0.03));
    if (middle + stretch * Math.log(tail) <= Math.log(ratio)) low = middle;
    else high = middle;
  }
  return normalShare(low);
}

type Noise = { readonly load: number; readonly errors: number; readonly latency: number };

export function noiseOf({ noise }: Scenario, chance: Chance): (at: number) => Noise {
  if (noise === 'clean') return () => ({ load: 1, errors: 1, latency: 1 });
  const phase = chance.uniform();
  const [load, errors, latency] = [0.15, 0.3, 0.05].map(deviation => wandering(deviation, chance));
  return at => ({
    load: Math.exp((load?.() ?? 0) + 0.1 * Math.sin(2 * Math.PI * (at / 60 + phase))),
    errors: Math.exp((errors?.() ?? 0) - 0.045),
    latency: Math.exp(latency?.() ?? 0),
  });
}

/** Each value remembers nine tenths of the one before. */
function wandering(deviation: number, chance: Chance): () => number {
  const memory = 0.9;
  let value: number | undefined;
  return () => {
    value =
      value === undefined
        ? deviation * chance.normal()
        : memory * value + deviation * Math.sqrt(1 - memory * memory) * chance.normal();
    return value;
  };
}
