// Since when the candidate is worse: where a bet would have had to begin to gain most until now. Told, never decided by.
import { slowEdge } from '../gate/threshold-mixture.js';
import type { Part } from '../gate/witness.js';
import { bothServing, clusterIn, type Known } from '../intervals/counts.js';
import type { Counted } from '../intervals/gathering.js';
import { bucketsOf, ordinalEvidence } from '../statistics/ordinal.js';
import { betsOn, tightEvidence } from '../statistics/tight.js';
import type { Member } from './comparison.js';

const bets = [1.3, 2, 4, 20] as const;

/** What gained most of its own accord: a deadline gains by its date. */
export function strongestPart(parts: readonly Part[]): Part | undefined {
  const own = parts.filter(({ about }) => !about.endsWith('-by-deadline'));
  return own.toSorted((one, other) => other.logEvidence - one.logEvidence)[0];
}

/** The beginning of an interval; absent where nothing speaks against the candidate. */
export function onsetOf(member: Member, known: Known): number | undefined {
  const { metric, of } = member.objective;
  const intervals = bothServing(metric, member.counts.intervals, known);
  const about = strongestPart(member.parts)?.about ?? '';
  const gains = bets.map(times => {
    const gainOf = gainsOf({ ...member, about }, times, known);
    return known.memory.fold(`onset of ${of} in ${metric} by ${about}, times ${times}`, intervals, {
      begin: (): Start => ({ gain: 0, start: 0 }),
      take: (best, interval, at) => {
        const gain = gainOf(interval) / clusterIn(interval, known.cluster);
        return best.gain > 0 ? { ...best, gain: best.gain + gain } : { gain, start: at };
      },
    });
  });
  const best = gains.toSorted((one, other) => other.gain - one.gain)[0];
  return best === undefined || best.gain <= 0 ? undefined : intervals[best.start]?.from;
}

/** Where to begin so that what is gained from there to the end is most. */
type Start = { readonly gain: number; readonly start: number };

type About = Pick<Member, 'objective' | 'counts'> & { readonly about: string };

function gainsOf({ objective, counts, about }: About, times: number, known: Known) {
  const tolerated = known.setup.settings.tolerance[objective.of];
  const bet = betsOn(tolerated, [times]);
  const { edges = [] } = counts;
  const named = edges.findIndex(edge => about === `over-${edge}ms`);
  const edge = named === -1 ? slowEdge(edges, known.setup.settings.slowMilliseconds) : named;
  return ({ candidate, stable }: Counted): number => {
    if (candidate === undefined || stable === undefined) return 0;
    if (objective.of === 'errors') {
      return tightEvidence(tableOf([candidate.bad, candidate.total], [stable.bad, stable.total]), bet);
    }
    const histograms = { candidate: candidate.histogram ?? [], stable: stable.histogram ?? [] };
    if (about === 'all-latencies') return ordinalEvidence(bucketsOf(histograms, 1), tolerated, times);
    const beyond = (counted: readonly number[]) => [sum(counted.slice(edge + 1)), sum(counted)] as const;
    return tightEvidence(tableOf(beyond(histograms.candidate), beyond(histograms.stable)), bet);
  };
}

type BadOfAll = readonly [bad: number, total: number];

function tableOf([hits, candidate]: BadOfAll, [others, stable]: BadOfAll) {
  return { hits, candidate, stable, bad: hits + others };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
