// What a gate shows: its headline, its page, and the evidence as a file that a program can read.
import { durationInUnits } from '../../judge/objectives/quantities.js';
import { clusterMeasuredIn, stickyCluster } from '../../judge/statistics/dispersion.js';
import type { Verdict } from '../../judge/verdict.js';
import { verdictCharts } from '../../report/verdict-charts.js';
import { type VerdictReport, verdictWord } from '../../report/verdict-report.js';
import type { GatePlan, Opened, Watched } from './port.js';
import type { GateWish } from './wish.js';

export type Seen = {
  readonly opened: Opened;
  readonly plan: GatePlan;
  readonly watched: Watched;
  /** What the watch is worth at its end. */
  readonly verdict: Verdict;
  readonly wish: GateWish;
};

export function titleOf({ service, names }: Pick<Opened, 'service' | 'names'>): string {
  if (names.stable !== undefined) return `${service}: ${names.candidate} against ${names.stable}`;
  return names.candidate === service ? service : `${service}: ${names.candidate}`;
}

export function headlineOf({ opened, verdict }: Seen): string {
  return `${titleOf(opened)}: ${verdictWord(verdict.kind)}: ${verdict.because}`;
}

export function reportOf(seen: Seen): VerdictReport {
  const { opened, plan, watched, verdict, wish } = seen;
  const { setup } = plan;
  const { names } = opened;
  return {
    title: titleOf(opened),
    verdict,
    facts: factsOf(seen),
    charts: verdictCharts({
      setup,
      evidence: watched.evidence,
      names: { candidate: names.candidate, stable: names.stable ?? 'stable' },
    }),
    notes: [...new Set([...watched.remarks, ...wish.remarks])],
    madeBy: `Made by azure-promote slo-gate on ${minuteOf(watched.endedAt)}.`,
  };
}

function factsOf({ opened, plan, watched, verdict }: Seen): VerdictReport['facts'] {
  const { candidate, stable } = verdict.requests;
  const { alpha } = plan.setup.settings;
  const step = durationInUnits(plan.setup.stepMilliseconds);
  const until = Math.min(plan.until, Math.max(plan.from, verdict.judgedUntil ?? plan.from));
  const isShared = opened.names.stable !== undefined;
  const count = (number: number) => Math.round(number).toLocaleString('en-US');
  return [
    ['Source', opened.source.name],
    ...(opened.source.synthetic === true
      ? [['Traffic', 'synthetic: requests of our own, and no visitor'] as const]
      : []),
    ['Judged', `${minuteOf(plan.from)} to ${laterMinute(plan.from, until)}, in steps of ${step}`],
    [
      'Requests',
      isShared ? `${count(candidate)} of the candidate, ${count(stable)} of stable` : count(candidate),
    ],
    ...(plan.share === undefined ? [] : [['Share of the candidate', `${plan.share} %`] as const]),
    ['False alarms', `at most ${Number((alpha * 100).toPrecision(3))} % of healthy releases, over all looks`],
    ...clusterWords(plan, watched).map(words => ['Failures come together', words] as const),
    ['Looks', `${watched.looks.length}, in ${durationInUnits(roundedMinute(lastedOf(opened, watched)))}`],
  ];
}

const supposed = `${stickyCluster} at a time, as supposed: clients stay with their arm, and nobody could measure it`;

/** As given, as measured, or as supposed; nothing where they come one by one. */
function clusterWords({ setup }: GatePlan, { evidence }: Watched): readonly string[] {
  const { cluster } = setup.settings;
  if (cluster !== 'auto') return [`${cluster} at a time`];
  if (!setup.objectives.some(({ kind }) => kind === 'no-worse')) return [];
  const { spread } = evidence;
  const found = clusterMeasuredIn(spread);
  if (found === undefined) return setup.sticky === true ? [supposed] : [];
  const { bad = 0, squares = 0 } = spread?.sessions ?? {};
  const by = bad > 0 && squares / bad >= found ? 'sessions' : 'instances';
  return found < 1.1 ? [] : [`${found.toFixed(1)} at a time, as measured from the ${by} of stable`];
}

/** From the moment that it knew whom to ask. */
function lastedOf({ now }: Pick<Opened, 'now'>, { endedAt }: Watched): number {
  return Math.max(0, endedAt - now);
}

function roundedMinute(lasted: number): number {
  return lasted < 60_000 ? Math.round(lasted / 1_000) * 1_000 : Math.round(lasted / 60_000) * 60_000;
}

/** `2026-11-20 14:05`, in UTC. */
function minuteOf(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}

/** Of the same day, the time alone. */
function laterMinute(from: number, until: number): string {
  const [day, text] = [minuteOf(from).slice(0, 10), minuteOf(until)];
  return text.startsWith(day) ? text.slice(11) : text;
}

/** Everything that the verdict rests on: whoever reads it can judge again. */
export function evidenceOf({ opened, plan, watched, verdict }: Seen): string {
  const kept = {
    version: 1,
    step: 'slo-gate',
    title: titleOf(opened),
    source: opened.source.name,
    ...(opened.source.synthetic === true && { traffic: 'synthetic' }),
    verdict,
    setup: plan.setup,
    arms: plan.arms,
    from: new Date(plan.from).toISOString(),
    until: new Date(plan.until).toISOString(),
    looks: watched.looks,
    evidence: watched.evidence,
  };
  return `${JSON.stringify(kept)}\n`;
}

/** For the output `reasons`: what each objective says, without the numbers. */
export function reasonsOf({ judged }: Verdict): string {
  return JSON.stringify(
    judged.map(({ objective, role, kind, because }) => ({ objective, role, verdict: kind, because })),
  );
}

export function minutesUsed({ opened, watched }: Pick<Seen, 'opened' | 'watched'>): string {
  return String(Number((lastedOf(opened, watched) / 60_000).toFixed(1)));
}
