// What an environment of a policy demands of a promotion into it, as the rules of admission take it.
import type { Demands } from '../promotion/admission/facts.js';
import { calendarOf } from '../promotion/calendar/calendar.js';
import type { Closure } from '../promotion/calendar/closure.js';
import type { Environment } from './policy.js';

export type Beyond = {
  /** From the file of freezes; they only forbid. */
  readonly freezes: readonly Closure[];
  readonly neededMilliseconds: number;
};

export function demandsOf(environment: Environment, { freezes, neededMilliseconds }: Beyond): Demands {
  const { after, windows, closures, askWhen, ladderWhen } = environment;
  const { 'budget-left-below': budget, 'artifact-older-than': age, 'rolled-back-within': lately } = askWhen;
  const { 'configuration-only': configurationOnly, 'first-promotion': firstPromotion } = ladderWhen;
  const forbidden = [...closures.map(({ closure }) => closure), ...freezes];
  return {
    after: after.map(({ environment: name, soakMilliseconds }) => ({ environment: name, soakMilliseconds })),
    calendar: calendarOf(
      windows.map(({ window }) => window),
      forbidden,
    ),
    neededMilliseconds,
    askWhen: {
      ...(budget !== undefined && { budgetLeftBelow: budget.amount }),
      ...(age !== undefined && { artifactOlderThan: age.amount }),
      ...(lately !== undefined && { rolledBackWithin: lately.amount }),
    },
    ladderWhen: {
      ...(configurationOnly !== undefined && { configurationOnly: configurationOnly.text }),
      ...(firstPromotion !== undefined && { firstPromotion: firstPromotion.text }),
    },
  };
}
