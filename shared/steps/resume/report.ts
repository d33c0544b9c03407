// The page of a round of resume: what was taken and how it ended, what was left alone and why, what could not be done.
import type { Finding } from '../../checks/finding.js';
import type { Block, Document } from '../../report/document.js';
import { formatPercent } from '../../traffic/split.js';
import { headlineOf } from '../canary-shift/ending.js';
import type { NotTaken, Round, Taken } from './port.js';
import { endOf, worstOf } from './worst.js';

export function roundHeadline(round: Round): string {
  const { taken, left, notTaken, environment } = round;
  const told = [
    ...taken.map(each => `${each.stream.service}: ${headlineOf(each.ended, each.candidate)}`),
    ...notTaken.map(({ stream, fault }) => `${stream.service}: ${fault.message}`),
  ];
  if (told.length > 0) return told.join('; ');
  if (left.length === 0) return `nothing is open in ${environment}`;
  return `nothing to do in ${environment}: ${left.map(({ stream, because }) => `${stream.service}: ${because}`).join('; ')}`;
}

export function roundFindings({ notTaken }: Round): readonly Finding[] {
  return notTaken.map(({ stream, fault }) => ({
    name: stream.service,
    looked: 'could-not-look',
    fine: false,
    expected: 'a rollout that can be taken',
    got: `${fault.code}: ${fault.message}`,
    fix: fault.hint,
  }));
}

export function roundReport(round: Round): Document {
  const { taken, left, notTaken, environment, ledger } = round;
  return [
    { kind: 'heading', text: `resume in ${environment}: ${worstOf(round).outcome}` },
    paragraph(roundHeadline(round)),
    paragraph(`It read ${ledger}, and left a sign there that it is alive.`),
    ...takenTable(taken),
    ...leftTable(round),
    ...taken.flatMap(detail),
    ...notTaken.flatMap(failure),
    ...(left.length + taken.length + notTaken.length === 0
      ? [paragraph('No rollout is open: there was nothing to do.')]
      : []),
  ];
}

function takenTable(taken: readonly Taken[]): readonly Block[] {
  if (taken.length === 0) return [];
  const rows = taken.map(each => {
    const { stream, promotion, because, ended } = each;
    const { state, wakeAt } = ended;
    return [
      stream.service,
      promotion,
      because,
      endOf(each).outcome,
      `${state.name}, ${formatPercent(state.seen ?? 0)}`,
      wakeAt === undefined ? '' : new Date(wakeAt).toISOString(),
    ];
  });
  return [
    {
      kind: 'table',
      columns: ['Service', 'Promotion', 'Taken since', 'Outcome', 'Stands at', 'Again at'],
      rows,
    },
  ];
}

function leftTable({ left }: Round): readonly Block[] {
  if (left.length === 0) return [];
  const rows = left.map(({ stream, promotion, because }) => [stream.service, promotion, because]);
  return [{ kind: 'table', columns: ['Left alone', 'Promotion', 'Because'], rows }];
}

function detail(each: Taken): readonly Block[] {
  const { stream, ended, lacked, byHand, compensated, candidate } = each;
  const { outcome } = endOf(each);
  const entries = [
    ...(lacked === undefined ? [] : [`it could not go on: ${lacked}`]),
    ...ended.history.map(({ at, because }) => `${new Date(at).toISOString()} ${because}`),
    ...compensated.map(({ name, result, words }) => `${name}: ${result}, ${words}`),
    ...(ended.leftOver ?? []),
    ...ended.warnings,
    ...(ended.journal === undefined ? [] : [`journal: ${ended.journal}`]),
  ];
  const isOpen = outcome === 'stranded' || outcome === 'broken' || outcome === 'held';
  const commands = [
    ...(isOpen && (ended.state.name !== 'rolled-back' || outcome === 'held') ? byHand : []),
    ...compensated.flatMap(one => one.byHand),
  ];
  return [
    { kind: 'heading', text: `${stream.service}: ${outcome}` },
    paragraph(headlineOf(ended, candidate)),
    ...(entries.length === 0 ? [] : [{ kind: 'list', entries } as const]),
    ...handBlocks(commands),
  ];
}

function failure({ stream, promotion, fault, byHand }: NotTaken): readonly Block[] {
  const facts = Object.entries(fault.facts).map(([name, value]) => `${name}: ${value}`);
  return [
    { kind: 'heading', text: `${stream.service}: not taken` },
    paragraph(`${fault.code}: ${fault.message}`),
    {
      kind: 'list',
      entries: [
        `hint: ${fault.hint}`,
        ...facts,
        ...(promotion === undefined ? [] : [`promotion: ${promotion}`]),
      ],
    },
    ...handBlocks(byHand),
  ];
}

function handBlocks(commands: readonly string[]): readonly Block[] {
  return commands.length === 0
    ? []
    : [paragraph('To finish by hand:'), { kind: 'code', text: commands.join('\n') }];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
