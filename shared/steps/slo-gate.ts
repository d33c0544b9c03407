// slo-gate: is the candidate no worse than stable, does the service keep what it promises? It moves nothing.
import type { Fault } from '../fault/fault.js';
import type { Judged } from '../judge/verdict.js';
import { verdictPage } from '../report/verdict-page.js';
import { verdictDocument, verdictWord } from '../report/verdict-report.js';
import { defineStep, type Sight } from '../step/step.js';
import type { Ports } from './ports.js';
import { alertReport, isEnough, judgeAlerts, verdictOf } from './slo-gate/alerts.js';
import { endingFor, lastVerdict } from './slo-gate/ending.js';
import { gateInputs, gateRules } from './slo-gate/inputs.js';
import { planOf } from './slo-gate/plan-of.js';
import type { GateDesk, GatePlan, Opened } from './slo-gate/port.js';
import { evidenceOf, headlineOf, minutesUsed, reasonsOf, reportOf, type Seen } from './slo-gate/report.js';
import { absentVersions, unknownVersion } from './slo-gate/versions.js';
import { wishOf } from './slo-gate/wish.js';

const outputs = {
  verdict: '`pass`, `fail`, `undecided`, `no-data` or `unreadable`. Only `pass` is green.',
  reasons: 'What each objective says, as JSON: `[{"objective":…,"role":…,"verdict":…,"because":…}]`.',
  'evidence-file': 'The counts and the numbers that the verdict rests on, as a file of JSON.',
  'page-file': 'The same as one HTML page that needs nothing else, for an artifact of the run.',
  'minutes-used': 'How long it watched, in minutes.',
  'requests-seen': 'How many requests the verdict rests on, of all arms.',
} as const;

export const sloGate = defineStep<Pick<Ports, 'gate'>>()({
  name: 'slo-gate',
  title: 'SLO gate',
  summary: 'Judge a new version against the stable one, or one service against its objectives, and say why.',
  about: [
    'Compares the requests of two versions, or holds one service to its objectives and error budgets: once over the past, or for a while, and then it ends as soon as it fails. With `target` and nothing else the metrics of the platform judge; with a Log Analytics workspace or an Application Insights component it compares latency too.',
    'The comparison keeps its promise at any traffic and at any number of looks: at most 1 of 100 healthy versions fails by chance. Where too little was seen it says so, and how much more is needed.',
    'It moves no traffic, and nothing that it does not know ever passes: no data, an unreadable answer and an undecided verdict end as `held`, which is not green.',
  ],
  inputs: gateInputs,
  rules: gateRules,
  outputs,
  needs: ['gate'],
  examples: [
    {
      title: 'Is 2.5.0 as good as 2.4.1?',
      values: {
        'workspace-id': '3c9e6f10-7a52-4d0b-9c41-8e2f5a6b7c8d',
        role: 'payments',
        'candidate-version': '2.5.0',
        'stable-version': '2.4.1',
        objectives: 'errors no worse than stable, latency no worse than stable, error-rate < 2%',
        for: '15m',
      },
    },
    {
      title: 'Is production healthy enough for a release?',
      values: {
        'app-insights-id':
          '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-prod/providers/Microsoft.Insights/components/payments',
        objectives: 'availability 99.9% over 30d, at least 20% left\nlatency 95% < 500ms',
        alerts: 'none-firing',
      },
    },
    {
      title: 'Judge a slot in staging, which nobody visits',
      values: {
        target: 'app-service',
        'resource-group': 'rg-staging',
        app: 'payments',
        candidate: 'staging',
        load: '5/s',
        for: '10m',
      },
    },
    {
      title: 'Judge a slot by nothing but the metrics of the platform',
      values: {
        target: 'app-service',
        'resource-group': 'rg-prod',
        app: 'payments',
        candidate: 'staging',
        for: '20m',
      },
    },
  ],
  async look({ gate }, values) {
    const wish = await wishOf(values, gate.readText);
    const opened = await gate.open(values, wish.declared);
    const alerts = await alertsBefore(gate, opened);
    if (alerts !== undefined && isEnough(alerts, wish, opened)) return alertSight(gate, alerts, opened);
    const plan = planOf({ values, wish, opened, host: gate.host });
    await warnOfAbsent(gate, plan, opened);
    const watched = await gate.watch(plan);
    const judged = lastVerdict(plan, watched.verdict, watched.evidence);
    const verdict = await withVersions(gate, { plan, opened, verdict: judged });
    const all = alerts === undefined ? verdict : { ...verdict, judged: [alerts, ...verdict.judged] };
    return sightOf(gate, { opened, plan, watched, verdict: all, wish });
  },
});

async function alertsBefore(gate: GateDesk, { alerts }: Opened): Promise<Judged | undefined> {
  const answer = await gate.firing();
  return answer === undefined ? undefined : judgeAlerts(answer, alerts ?? 'alerts');
}

/** Nothing was watched: what was said of the alerts is all there is. */
async function alertSight(
  gate: GateDesk,
  alerts: Judged,
  opened: Opened,
): Promise<Sight<keyof typeof outputs>> {
  const verdict = verdictOf(alerts);
  const report = alertReport(verdict, opened);
  const evidence = { version: 1, step: 'slo-gate', title: report.title, source: opened.alerts, verdict };
  const kept = await gate.keep({ evidence: `${JSON.stringify(evidence)}\n`, page: verdictPage(report) });
  return {
    ...endingFor(verdict),
    headline: `${report.title}: ${verdictWord(verdict.kind)}: ${verdict.because}`,
    findings: [],
    outputs: {
      verdict: verdict.kind,
      reasons: reasonsOf(verdict),
      'evidence-file': kept.evidence,
      'page-file': kept.page,
      'minutes-used': '0',
      'requests-seen': '0',
    },
    document: verdictDocument(report),
  };
}

/** A watch may begin before the first request of a new version: that is told, and is no reason to refuse. */
async function warnOfAbsent(gate: GateDesk, plan: GatePlan, opened: Opened): Promise<void> {
  if (plan.kind !== 'watch') return;
  const seen = await absentVersions(gate, plan, opened.now);
  if (seen !== undefined) gate.warn(unknownVersion(seen).message);
}

type Ended = Pick<Seen, 'plan' | 'opened' | 'verdict'>;

/** Nothing was counted of an arm: the name may be wrong, and whoever wrote it needs those that are right. */
async function withVersions(gate: GateDesk, { plan, opened, verdict }: Ended): Promise<Seen['verdict']> {
  const { candidate, stable } = verdict.requests;
  const isSilent = candidate === 0 || (plan.arms.stable !== undefined && stable === 0);
  if (!isSilent || plan.counts.length === 0 || verdict.kind === 'unreadable') return verdict;
  const seen = await absentVersions(gate, plan, opened.now);
  if (seen === undefined) return candidate === 0 ? silent(verdict, opened) : verdict;
  const fault: Fault = unknownVersion(seen);
  if (plan.kind === 'past') throw fault;
  return { ...verdict, kind: 'no-data', hold: false, sufficient: false, because: fault.message };
}

/** A judge that was told of no request has not looked, whatever else it says. */
function silent(verdict: Seen['verdict'], { names }: Opened): Seen['verdict'] {
  if (verdict.kind === 'fail' || verdict.kind === 'no-data') return verdict;
  const because = `no request of ${names.candidate} was counted`;
  return { ...verdict, kind: 'no-data', hold: false, sufficient: false, because };
}

async function sightOf(gate: GateDesk, seen: Seen): Promise<Sight<keyof typeof outputs>> {
  const { verdict } = seen;
  const report = reportOf(seen);
  const kept = await gate.keep({ evidence: evidenceOf(seen), page: verdictPage(report) });
  const { outcome, code } = endingFor(verdict);
  const { candidate, stable } = verdict.requests;
  return {
    outcome,
    ...(code !== undefined && { code }),
    headline: headlineOf(seen),
    findings: [],
    outputs: {
      verdict: verdict.kind,
      reasons: reasonsOf(verdict),
      'evidence-file': kept.evidence,
      'page-file': kept.page,
      'minutes-used': minutesUsed(seen),
      'requests-seen': String(Math.round(candidate + stable)),
    },
    document: verdictDocument(report),
  };
}
