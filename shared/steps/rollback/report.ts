// The page of a rollback: whereto, how that is known, what else was undone, and what is left to do by hand.

import type { Promotion } from '../../promotion/standing.js';
import { queueOf } from '../../promotion/standing.js';
import type { Block, Document } from '../../report/document.js';
import { formatPercent } from '../../traffic/split.js';
import type { Ended } from '../canary-shift/port.js';
import type { Way } from './choosing.js';
import { type Compensated, compensationTable } from './compensation.js';
import type { Proven, Surveyed } from './port.js';

/** One way that was gone. */
export type Leg = {
  readonly way: Way;
  readonly ended?: Ended;
  readonly compensated: readonly Compensated[];
  readonly byHand: readonly string[];
};

export type Journey = {
  readonly legs: readonly Leg[];
  readonly surveyed: Surveyed;
  readonly proven?: Proven;
  readonly headline: string;
  readonly outcome: string;
};

export function rollbackReport({ legs, surveyed, proven, headline, outcome }: Journey): Document {
  const { stream, live } = surveyed;
  return [
    { kind: 'heading', text: `rollback of ${stream.service} in ${stream.environment}: ${outcome}` },
    paragraph(headline),
    paragraph(`Resource: ${live.resource}`),
    ...legs.flatMap(leg => legBlocks(leg, outcome)),
    ...(proven === undefined ? [] : [paragraph(`Proof: ${proven.words}.`)]),
    ...queue(surveyed),
    ...(surveyed.away === undefined
      ? []
      : [paragraph(`NOTHING IS KEPT of this: the ledger cannot be read (${surveyed.away}).`)]),
  ];
}

function legBlocks({ way, ended, compensated, byHand }: Leg, outcome: string): readonly Block[] {
  const history = ended?.history ?? [];
  const entries = [...(ended?.leftOver ?? []), ...(ended?.warnings ?? []), ...refusal(ended)];
  const isLeft = outcome === 'stranded' || outcome === 'broken' || outcome === 'held';
  const commands = [
    ...(isLeft && ended?.state.name !== 'rolled-back' ? byHand : []),
    ...compensated.flatMap(one => one.byHand),
  ];
  return [
    paragraph(wayInWords(way)),
    ...(history.length === 0 ? [] : [historyTable(history)]),
    ...(compensated.length === 0 ? [] : [compensationTable(compensated)]),
    ...(entries.length === 0 ? [] : [{ kind: 'list', entries } as const]),
    ...(commands.length === 0
      ? []
      : [paragraph('To finish by hand:'), { kind: 'code', text: commands.join('\n') } as const]),
    ...(ended?.journal === undefined ? [] : [paragraph(`Journal: ${ended.journal}`)]),
  ];
}

function refusal(ended: Ended | undefined): readonly string[] {
  const fault = ended?.fault ?? ended?.refusal;
  if (fault === undefined) return [];
  const facts = Object.entries(fault.facts).map(([name, value]) => `${name}: ${value}`);
  return [`${fault.code}: ${fault.message}`, `hint: ${fault.hint}`, ...facts];
}

function wayInWords(way: Way): string {
  switch (way.kind) {
    case 'open':
      return `${way.promotion.id} was open, and was ordered to go back.`;
    case 'already':
      return `Nothing had to be changed: ${way.because}.`;
    case 'restore':
    case 'bring':
      return `To ${way.arm}, since ${way.because}.`;
    default: {
      const unreachable: never = way;
      return unreachable;
    }
  }
}

function historyTable(history: Ended['history']): Block {
  const rows = history.map(({ at, state, because }) => [
    new Date(at).toISOString(),
    state.name,
    formatPercent(state.seen ?? 0),
    because,
  ]);
  return { kind: 'table', columns: ['When', 'State', 'Seen', 'Why'], rows };
}

/** Whoever is queued begins as soon as nobody stands before it. */
function queue({ standing }: Surveyed): readonly Block[] {
  const waiting: readonly Promotion[] = standing === undefined ? [] : queueOf(standing);
  if (waiting.length === 0) return [];
  const entries = waiting.map(({ id, run }) => `${id} (${run}): azure-promote abort ${id} --reason …`);
  return [paragraph('What was queued behind it begins now. To stop it:'), { kind: 'list', entries }];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
