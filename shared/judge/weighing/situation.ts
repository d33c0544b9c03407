// What is known beside the objectives: who is silent, who burns, whether the share is as planned, whether it is enough.
import { comparedMetrics, type Known, totalOf } from '../intervals/counts.js';
import type { Counted } from '../intervals/gathering.js';
import { gapsIn, type Silence, silenceIn } from '../intervals/silence.js';
import { type ShareRemark, shareRemark } from '../intervals/traffic-share.js';
import { usualErrors } from '../intervals/usual-errors.js';
import { duration } from '../intervals/wording.js';
import type { Against } from '../verdict.js';
import { burnOf } from './burning.js';
import { doublingWords } from './doubling.js';
import { sufficiencyOf } from './sufficiency.js';

export type Situation = {
  /** Of the requests that the verdict rests on; empty where nothing is counted. */
  readonly intervals: readonly Counted[];
  readonly isCounted: boolean;
  readonly silence?: Silence;
  /** Why what is known is not enough of the time that it is about. */
  readonly gaps?: string;
  readonly stale?: string;
  readonly share?: ShareRemark;
  /** An arm, or both, fails whatever the other does. */
  readonly burning?: { readonly against: Against; readonly because: string };
  readonly isEnough: boolean;
  readonly needs?: string;
};

export function situationOf(known: Known): Situation {
  const intervals = primaryOf(known);
  if (intervals === undefined) return { intervals: [], isCounted: false, isEnough: true };
  const [silence, gaps] = [silenceIn(intervals, known), gapsIn(intervals, known)];
  const [stale, share] = [staleWords(intervals, known), shareRemark(intervals, known)];
  const burning = burningOf(intervals, known);
  const { isEnough, needs } = enough(intervals, known);
  return {
    ...{ intervals, isCounted: true, isEnough },
    ...(silence !== undefined && { silence }),
    ...(gaps !== undefined && { gaps }),
    ...(stale !== undefined && { stale }),
    ...(share !== undefined && { share }),
    ...(burning !== undefined && { burning }),
    ...(needs !== undefined && { needs }),
  };
}

/** The requests of the service where they are judged, else the first metric that is counted. */
function primaryOf(known: Known): readonly Counted[] | undefined {
  const metrics = comparedMetrics(known.setup).toSorted(
    (one, other) => Number(other === 'requests') - Number(one === 'requests'),
  );
  for (const metric of metrics) {
    const told = known.counts(metric);
    if (told.kind === 'told') return told.value.intervals;
  }
  return undefined;
}

function burningOf(intervals: readonly Counted[], known: Known): Situation['burning'] {
  const of = 'the verdict';
  const all = { of, intervals, usual: usualErrors(known, { of, intervals }) };
  const stable = burnOf(all, 'stable', known);
  if (!stable.isProven) return undefined;
  const candidate = burnOf(all, 'candidate', known);
  if (!candidate.isProven && candidate.isFine) return { against: 'stable', because: stable.because };
  return { against: 'both', because: `${candidate.because}; ${stable.because}` };
}

/** Everything that was counted is older than it should be. */
function staleWords(intervals: readonly Counted[], { evidence, setup, step }: Known): string | undefined {
  const end = (intervals.at(-1)?.from ?? Number.NaN) + step;
  const open = evidence.windows.at(-1);
  if (!Number.isFinite(end) || open?.to !== undefined) return undefined;
  const age = evidence.now - Math.max(end, open?.from ?? end);
  const allowed = 2 * setup.lagMilliseconds + 3 * step;
  return age > allowed ? `the newest counts are ${duration(age)} old` : undefined;
}

function enough(intervals: readonly Counted[], known: Known): { isEnough: boolean; needs?: string } {
  const { setup } = known;
  const { candidate } = totalOf(known, 'the verdict', intervals);
  const compares = setup.objectives.some(({ kind, role }) => kind === 'no-worse' && role !== 'watch');
  if (setup.plan.length === 0 && !compares) {
    return { isEnough: candidate.total >= setup.settings.leastExpected };
  }
  const { isEnough, needs } = sufficiencyOf(intervals, known);
  const doubling = compares ? doublingWords(intervals, known) : undefined;
  const words = [needs, doubling].filter(each => each !== undefined);
  return words.length === 0 ? { isEnough } : { isEnough, needs: words.join('; ') };
}
