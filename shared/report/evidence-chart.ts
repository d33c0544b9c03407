// The chart of the evidence as it grew. The judge keeps nothing between two looks, so that each can be taken again.
import { comparedMetrics } from '../judge/intervals/counts.js';
import { judge } from '../judge/judge.js';
import type { Evidence, JudgeSetup } from '../judge/setup.js';
import type { Judged, Verdict } from '../judge/verdict.js';
import type { Chart, ChartLimit, ChartLine, ChartPoint } from './document.js';

/** What the judge was told, and what to call the arms; `candidate` and `stable` unless said. */
export type Judging = {
  readonly setup: JudgeSetup;
  readonly evidence: Evidence;
  readonly names?: { readonly candidate: string; readonly stable: string };
};

const mostLooks = 60;
const fewestLooks = 20;
/** Each look takes in all intervals before it. */
const mostIntervals = 12_000;

export function evidenceChart(judging: Judging): Chart {
  const looks = looksOf(judging);
  const { alpha, holdAlpha } = judging.setup.settings;
  const ceilings = judging.setup.objectives.filter(({ kind, role }) => kind === 'ceiling' && role === 'must');
  const tints = ['stable', 'third', 'fourth'] as const;
  const lines: readonly ChartLine[] = [
    lineOf('worse than stable', 'candidate', looks, comparedEvidence),
    ...ceilings
      .slice(0, tints.length)
      .map(({ name }, at) =>
        lineOf(`${name} is missed`, tints[at] ?? 'fourth', looks, ({ judged }) => evidenceOf(judged, name)),
      ),
  ];
  const isCompared = judging.setup.objectives.some(({ kind }) => kind === 'no-worse');
  const limits: readonly ChartLimit[] = [
    { name: 'proof', value: -Math.log10(alpha), tint: 'bad' },
    ...(isCompared ? [{ name: 'hold', value: -Math.log10(holdAlpha), tint: 'warning' } as const] : []),
  ];
  return {
    title: isCompared ? 'Evidence against the candidate' : 'Evidence that a limit is missed',
    about:
      'How many to one: 100 means that chance alone would show as much in at most one of 100 healthy releases, however often one looks. What is too small to matter counts as 1. Beyond 0.01 and 10,000 it is drawn at the edge.',
    unit: 'odds',
    lines: isCompared ? lines : lines.slice(1),
    limits,
    drawn: { low: -2, high: 4 },
  };
}

type Look = { readonly at: number; readonly verdict: Verdict };

/** The same judgement at earlier times. It keeps nothing between two looks, so that each can be repeated. */
function looksOf({ setup: asked, evidence }: Judging): readonly Look[] {
  // Budgets and series have times of their own, and no evidence of this kind.
  const objectives = asked.objectives.filter(({ kind }) => kind === 'no-worse' || kind === 'ceiling');
  if (objectives.length === 0) return [];
  const setup = { ...asked, objectives };
  const whole = judge(setup, evidence);
  const until = whole.judgedUntil;
  const begin = beginOf(setup, evidence);
  if (until === undefined || begin === undefined || until <= begin) return [];
  const step = Math.max(1, setup.stepMilliseconds);
  const checks = Math.floor((until - begin) / step);
  const looks = Math.min(mostLooks, Math.max(fewestLooks, mostIntervals / checks));
  const every = Math.max(1, Math.ceil(checks / looks));
  const times = Array.from({ length: Math.floor(checks / every) }, (_, at) => until - at * every * step);
  return times.toReversed().map(at => ({
    at,
    verdict: at === until ? whole : judge(setup, { ...evidence, now: at + setup.lagMilliseconds }),
  }));
}

function beginOf(setup: JudgeSetup, { windows, counts }: Evidence): number | undefined {
  const begins = comparedMetrics(setup).flatMap(metric => {
    const told = counts[metric];
    return told?.kind === 'told' ? [told.value.grid.from] : [];
  });
  return windows[0]?.from ?? (begins.length === 0 ? undefined : Math.min(...begins));
}

function lineOf(
  name: string,
  tint: ChartLine['tint'],
  looks: readonly Look[],
  evidenceIn: (verdict: Verdict) => number | undefined,
): ChartLine {
  const points = looks.flatMap(({ at, verdict }): readonly ChartPoint[] => {
    const value = evidenceIn(verdict);
    return value === undefined || !Number.isFinite(value) ? [] : [{ at, value }];
  });
  return { name, tint, points };
}

/** What the judge leaves out was seen, and is not large enough to go back for. */
function comparedEvidence({ logEvidence, requests }: Verdict): number | undefined {
  return logEvidence ?? (requests.stable > 0 ? 0 : undefined);
}

function evidenceOf(judged: readonly Judged[], name: string): number | undefined {
  return judged.find(each => each.objective === name)?.numbers['log10-evidence'];
}
