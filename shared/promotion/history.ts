// Reads from the entries of a stream how its target stands. Any list of entries adds up to something: what cannot be
// read, and what breaks a rule, is told among the problems and changes nothing else.
import type { Entry } from '../ledger/entry.js';
import type { HappenedOf } from './happened.js';
import { amended, type Change } from './reading/amendment.js';
import { readEntry, type Told } from './reading/told.js';
import type { Problem, Promotion, Revocation, Standing } from './standing.js';

type Draft = {
  readonly promotions: Map<string, Promotion>;
  /** Those that have not finished, first in, first out. */
  readonly line: string[];
  readonly problems: Problem[];
  readonly revoked: Revocation[];
  /** Where those were announced that nobody has opened yet: people are told first. */
  readonly early: Map<string, Promotion['announced']>;
  fence: number;
  lastGood: string | undefined;
};

export function standingOf(entries: readonly Entry[]): Standing {
  return startHistory()(entries);
}

/** For whoever reads the same stream again and again: what was read before is not read anew, as long as it stands. */
export function startHistory(): (entries: readonly Entry[]) => Standing {
  let draft = emptyDraft();
  let taken: { readonly count: number; readonly hash: string } = { count: 0, hash: '' };
  return entries => {
    // Each hash covers all that came before it.
    const goesOn = taken.count === 0 || entries[taken.count - 1]?.hash === taken.hash;
    if (!goesOn) draft = emptyDraft();
    for (const entry of goesOn ? entries.slice(taken.count) : entries) add(draft, entry);
    taken = { count: entries.length, hash: entries.at(-1)?.hash ?? '' };
    return standingIn(draft);
  };
}

function emptyDraft(): Draft {
  return {
    promotions: new Map(),
    line: [],
    problems: [],
    revoked: [],
    early: new Map(),
    fence: 0,
    lastGood: undefined,
  };
}

function add(draft: Draft, entry: Entry): void {
  const read = readEntry(entry);
  if (read?.kind === 'unreadable') draft.problems.push(read);
  if (read?.kind !== 'told') return;
  const problem = take(draft, read.told);
  if (problem !== undefined) draft.problems.push({ kind: 'not-applied', number: entry.number, problem });
}

function standingIn({ promotions, line, problems, revoked, fence, lastGood }: Draft): Standing {
  const holder = promotions.get(line[0] ?? '');
  return {
    promotions: [...promotions.values()],
    fence,
    problems: [...problems],
    revoked: [...revoked],
    ...(holder && { holder }),
    ...(lastGood !== undefined && { lastGood }),
  };
}

/** Returns why it does not count, when it does not. */
function take(draft: Draft, told: Told): string | undefined {
  const { happened } = told;
  if (happened.kind === 'heartbeat') return undefined;
  if (happened.kind === 'evidence-revoked') {
    const { digest, why } = happened;
    draft.revoked.push({ digest, why, at: told.at });
    return undefined;
  }
  if (happened.kind === 'rollout-opened') return open(draft, { ...told, happened });
  return amend(draft, { ...told, happened });
}

function open(draft: Draft, { at, happened }: Told<HappenedOf<'rollout-opened'>>): string | undefined {
  const { promotion: id, run, order } = happened;
  if (draft.promotions.has(id)) return `${id} was opened before`;
  const announced = draft.early.get(id) ?? {};
  const fresh = { fence: 0, intents: [], orders: [], compensations: [], announced, records: [] };
  draft.promotions.set(id, { id, run, order, openedAt: at, ...fresh });
  draft.line.push(id);
  callFirst(draft, at);
  return undefined;
}

function amend(draft: Draft, told: Change): string | undefined {
  const id = told.happened.promotion;
  const before = draft.promotions.get(id);
  if (before === undefined) return beforeItIsOpened(draft, told);
  const place = { isFirst: draft.line[0] === id, highest: draft.fence };
  const { promotion, problem } = amended(before, told, place);
  if (promotion === undefined) return problem;
  draft.promotions.set(id, promotion);
  draft.fence = Math.max(draft.fence, promotion.fence);
  if (promotion.finished && !before.finished) leaveLine(draft, promotion, told.at);
  return problem;
}

function beforeItIsOpened({ early }: Draft, { happened }: Change): string | undefined {
  const { promotion: id } = happened;
  if (happened.kind !== 'announced') return `${id} was never opened`;
  early.set(id, { ...early.get(id), [happened.herald]: happened.reference });
  return undefined;
}

function leaveLine(draft: Draft, { id, finished }: Promotion, at: number): void {
  draft.line.splice(draft.line.indexOf(id), 1);
  // One that passed, or brought something back, without saying what leaves nothing known: an older one is no longer there.
  if (finished?.outcome === 'passed' || finished?.restored === true) draft.lastGood = finished.digest;
  callFirst(draft, at);
}

function callFirst({ promotions, line }: Draft, at: number): void {
  const first = promotions.get(line[0] ?? '');
  if (first && first.claimedAt === undefined) promotions.set(first.id, { ...first, claimedAt: at });
}
