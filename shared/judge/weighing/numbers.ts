// The numbers behind a comparison, by name.
import type { Part } from '../gate/witness.js';
import { cellFold, summed } from '../intervals/cells.js';
import { type Known, totalOf } from '../intervals/counts.js';
import type { Counted } from '../intervals/gathering.js';
import type { Cell } from '../reading.js';
import type { Settings } from '../settings.js';
import { differenceOf, shareOf, wilson } from '../statistics/proportion.js';
import { histogramQuantile } from '../statistics/quantile.js';
import { upperRate } from '../statistics/upper-rate.js';
import type { Member } from './comparison.js';
import { onsetOf } from './onset.js';

export type Numbers = Readonly<Record<string, number>>;

export function armNumbers(candidate: Cell, stable: Cell): Numbers {
  const own = wilson(candidate.bad, candidate.total);
  const theirs = wilson(stable.bad, stable.total);
  const difference = differenceOf(candidate, stable);
  return finite({
    'candidate-total': candidate.total,
    'candidate-bad': candidate.bad,
    'stable-total': stable.total,
    'stable-bad': stable.bad,
    'candidate-rate': candidate.total > 0 ? shareOf(candidate) : Number.NaN,
    'stable-rate': stable.total > 0 ? shareOf(stable) : Number.NaN,
    'candidate-rate-low': own.low,
    'candidate-rate-high': own.high,
    'stable-rate-low': theirs.low,
    'stable-rate-high': theirs.high,
    'difference-low': difference.low,
    'difference-high': difference.high,
  });
}

const quantiles = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 } as const;

type Compared = {
  readonly metric: string;
  readonly both: readonly Counted[];
  readonly edges: readonly number[];
};

/** Stable is counted as if it had had as many requests as the candidate in every interval. */
export function latencyNumbers({ metric, both, edges }: Compared, known: Known): Numbers {
  const weighted = known.memory.fold(`stable by the candidate in ${metric}`, both, {
    begin: cellFold.begin,
    take: (sum, { candidate, stable }, at) => {
      if (candidate?.histogram === undefined || !stable?.histogram || stable.total <= 0) return sum;
      const histogram = stable.histogram.map(each => (each * candidate.total) / stable.total);
      return cellFold.take(sum, { ...stable, histogram }, at);
    },
  });
  const sides = {
    candidate: totalOf(known, `both in ${metric}`, both).candidate.histogram ?? [],
    stable: summed(weighted)?.histogram ?? [],
  };
  return finite(
    Object.fromEntries(
      Object.entries(quantiles).flatMap(([name, share]) => [
        [`candidate-${name}`, histogramQuantile(sides.candidate, edges, share)],
        [`stable-${name}`, histogramQuantile(sides.stable, edges, share)],
      ]),
    ),
  );
}

/** The share of all evidence that each thing looked at has, and when most of it began. */
export function evidenceNumbers(member: Member, logAll: number, known: Known): Numbers {
  const since = onsetOf(member, known);
  const share = (logEvidence: number) => Math.min(1, Math.exp(logEvidence - logAll));
  return finite({
    'log10-evidence': member.logEvidence / Math.LN10,
    'evidence-share': share(member.logEvidence),
    ...Object.fromEntries(
      grouped(member.parts).map(([about, log]) => [`evidence-share-${about}`, share(log)]),
    ),
    ...(since !== undefined && { since }),
  });
}

function grouped(parts: readonly Part[]): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { about, logEvidence } of parts) {
    sums.set(about, (sums.get(about) ?? 0) + Math.exp(Math.min(logEvidence, 690)));
  }
  return [...sums].map(([about, sum]) => [about, Math.log(sum)]);
}

/** The highest error rate of the candidate that what was seen does not speak against. */
export function upperNumbers(candidate: Cell, cluster: number, { beta }: Settings): Numbers {
  return { 'candidate-rate-upper': upperRate(candidate.bad / cluster, candidate.total / cluster, beta) };
}

/** A number that is none is left out: nobody can store it, and it would say nothing. */
export function finite(numbers: Numbers): Numbers {
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => Number.isFinite(value)));
}
