// When a person is asked first, and when a ladder is chosen by what changes: five fixed rules, and no language for more.
import { type Demands, type Facts, isReadable, type Objection } from './facts.js';
import { durationWords } from './words.js';

/** Nobody approves what he asked for himself. */
export function approvalObjection(facts: Facts, demands: Demands): Objection | undefined {
  const why = whyAsked(facts, demands);
  if (why.length === 0) return undefined;
  const others = facts.approvedBy.filter(name => !isSame(name, facts.requestedBy));
  if (others.length > 0) return undefined;
  const own = facts.approvedBy.length > 0 ? '; whoever asked for it cannot approve it' : '';
  return {
    rule: 'approval',
    effect: 'wait',
    why: `a person is asked first: ${why.join('; ')}${own}`,
    hint: 'have somebody else approve it: by the protection of the environment, or by `approved-by`',
  };
}

function whyAsked(facts: Facts, { askWhen }: Demands): readonly string[] {
  const { now, here, budgetLeft, builtAt } = facts;
  const { budgetLeftBelow, artifactOlderThan, rolledBackWithin } = askWhen;
  const reasons: string[] = [];
  if (budgetLeftBelow !== undefined && (budgetLeft === undefined || budgetLeft < budgetLeftBelow)) {
    const left = budgetLeft === undefined ? 'nobody knows how much' : percentWords(budgetLeft);
    reasons.push(`${left} of the error budget is left, and ${percentWords(budgetLeftBelow)} are demanded`);
  }
  if (artifactOlderThan !== undefined && (builtAt === undefined || now - builtAt > artifactOlderThan)) {
    const age =
      builtAt === undefined ? 'nobody knows when it was built' : `it is ${durationWords(now - builtAt)} old`;
    reasons.push(age);
  }
  const lately = isReadable(here)
    ? here.ended.findLast(({ outcome }) => outcome === 'rolled-back')
    : undefined;
  if (rolledBackWithin !== undefined && lately !== undefined && now - lately.at < rolledBackWithin) {
    reasons.push(`something was rolled back here ${durationWords(now - lately.at)} ago`);
  }
  return reasons;
}

export function ladderFor({ here, configurationOnly }: Facts, { ladderWhen }: Demands): string | undefined {
  const isFirst = isReadable(here) && !here.ended.some(({ outcome }) => outcome === 'passed');
  // The careful one wins: of a first promotion nobody knows how it goes.
  if (isFirst && ladderWhen.firstPromotion !== undefined) return ladderWhen.firstPromotion;
  return configurationOnly === true ? ladderWhen.configurationOnly : undefined;
}

function percentWords(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}

function isSame(one: string, other: string | undefined): boolean {
  return one.trim().toLowerCase() === other?.trim().toLowerCase();
}
