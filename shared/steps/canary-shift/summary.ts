// The page of a rollout: how it ended, what to do, the shares it had and for how long, and what the judge saw.
import type { Judged, Verdict } from '../../judge/verdict.js';
import type { Block, Document } from '../../report/document.js';
import { timeToDetect } from '../../rollout/decide.js';
import { span } from '../../rollout/words.js';
import { formatPercent } from '../../traffic/split.js';
import { compensationTable } from '../rollback/compensation.js';
import { backByHand } from './by-hand.js';
import { headlineOf, isPromoted, nextStep } from './ending.js';
import type { Outline } from './plan-of.js';
import type { Ended, Passed, Surveyed } from './port.js';

export type Told = { readonly ended: Ended; readonly outline: Outline; readonly surveyed: Surveyed };

export function summaryOf({ ended, outline, surveyed }: Told): Document {
  const { plan } = outline;
  const { service, environment } = surveyed.stream;
  const next = nextStep(ended);
  return [
    { kind: 'heading', text: `${service} in ${environment}: ${ended.outcome}` },
    { kind: 'paragraph', text: headlineOf(ended, plan.candidate) },
    ...(next === undefined ? [] : [paragraph(`Next: ${next}.`)]),
    ...(ended.wakeAt === undefined ? [] : [paragraph(`It is looked at again at ${time(ended.wakeAt)}.`)]),
    ...refusal(ended),
    facts(ended, outline, surveyed),
    ...history(ended.history),
    ...verdictBlocks(ended.verdict),
    ...undone(ended),
    ...byHand({ ended, outline, surveyed }),
    ...(ended.warnings.length === 0 ? [] : [{ kind: 'list', entries: ended.warnings } as const]),
  ];
}

/** What the service or the target said no with knows best what to do. */
function refusal({ refusal: fault, outcome }: Ended): readonly Block[] {
  if (fault === undefined || outcome === 'passed') return [];
  const entries = [
    `hint: ${fault.hint}`,
    ...Object.entries(fault.facts).map(([name, value]) => `${name}: ${value}`),
  ];
  return [{ kind: 'list', entries }];
}

function facts(ended: Ended, { plan, setup }: Outline, { ledger, telemetry }: Surveyed): Block {
  const { state } = ended;
  const detected = timeToDetect(state);
  const rows: readonly (readonly [string, string])[] = [
    ['Promotion', plan.promotion],
    ['Candidate', `${plan.candidate}${plan.digest === undefined ? '' : ` (${plan.digest})`}`],
    ['Stable before', plan.stable],
    ['Judged by', setup === undefined || telemetry === undefined ? 'nobody' : telemetry.name],
    ['Share of the candidate, as seen', formatPercent(state.seen ?? 0)],
    ...measured(ended.verdict),
    ['All traffic on the candidate', isPromoted(state) ? 'yes' : 'no'],
    ...(detected === undefined ? [] : [['Time to detect', span(detected)] as const]),
    ...(state.accepted ?? []).map(words => ['Accepted', words] as const),
    ...(ended.leftOver ?? []).map(words => ['Left behind', words] as const),
    ['Ledger', ledger.lasting ? ledger.name : `${ledger.name}: nothing is kept`],
    ...(ended.journal === undefined ? [] : [['Journal', ended.journal] as const]),
  ];
  return { kind: 'table', columns: ['What', ''], rows };
}

/** In the share that was judged last. */
function measured(verdict: Verdict | undefined): readonly (readonly [string, string])[] {
  if (verdict?.share === undefined) return [];
  const { askedPercent, measuredPercent, fromPercent, toPercent } = verdict.share;
  const words = `${measuredPercent} % at ${askedPercent} %; it may be ${fromPercent} % to ${toPercent} %`;
  return [['Share of the requests that were counted', words]];
}

function history(passed: readonly Passed[]): readonly Block[] {
  if (passed.length === 0) return [];
  const rows = passed.map(({ at, state, because }) => [
    time(at),
    state.name,
    formatPercent(state.seen ?? 0),
    because,
  ]);
  return [{ kind: 'table', columns: ['When', 'State', 'Seen', 'Why'], rows }];
}

function verdictBlocks(verdict: Verdict | undefined): readonly Block[] {
  if (verdict === undefined) return [];
  const { candidate, stable } = verdict.requests;
  const until = verdict.judgedUntil === undefined ? '' : `, judged until ${time(verdict.judgedUntil)}`;
  return [
    paragraph(
      `Last verdict: ${verdict.kind}: ${verdict.because} (${candidate} requests of the candidate, ${stable} of stable${until})`,
    ),
    { kind: 'table', columns: ['Objective', 'Verdict', 'Because'], rows: verdict.judged.map(row) },
  ];
}

/** All numbers are in the output verdict; the sentence has those that count. */
function row({ objective, role, kind, because }: Judged): readonly string[] {
  return [role === 'must' ? objective : `${objective} (${role})`, kind, because];
}

function undone({ compensated = [] }: Ended): readonly Block[] {
  if (compensated.length === 0) return [];
  const commands = compensated.flatMap(one => one.byHand);
  return [
    compensationTable(compensated),
    ...(commands.length === 0
      ? []
      : [paragraph('To undo the rest by hand:'), { kind: 'code', text: commands.join('\n') } as const]),
  ];
}

/** Where somebody has to finish it, and where it is not proven that it is finished. */
function byHand({ ended, outline, surveyed }: Told): readonly Block[] {
  const { state, outcome } = ended;
  const isOpen = ['stranded', 'broken', 'held'].includes(outcome) || state.name === 'rolling-back';
  if (!isOpen || state.name === 'rolled-back') return [];
  const { plan } = outline;
  const { part } = surveyed.live;
  const commands =
    ended.byHand ??
    backByHand({
      kind: surveyed.kind,
      resource: surveyed.live.resource,
      ...(part !== undefined && { part }),
      split: surveyed.live.split,
      stable: plan.stable,
      candidate: plan.candidate,
      isExchanged: state.exchanged === true,
    });
  return [paragraph('To go back by hand:'), { kind: 'code', text: commands.join('\n') }];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
