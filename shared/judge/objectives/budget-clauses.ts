// What stands behind the target of a budget: its window, then how much has to be left, how fast it may burn, and how
// many events it takes to say anything.
import type { Bad, Budget, BudgetWindow, BurnRule } from '../objective.js';
import { burnRule, canFire, usualBurnRules } from './burn-rules.js';
import { duration, exact, percentage, quoted } from './quantities.js';
import { readWindow } from './window-words.js';
import type { Misread, Words } from './words.js';

export const usualLeastEvents = 100;
const mostRules = 8;
const minute = 60_000;
const hour = 60 * minute;

type Clauses = {
  left?: number | 'whatever';
  events?: number;
  readonly blocks: BurnRule[];
};

type Promised = { readonly bad: Bad; readonly target: number };
export type NamelessBudget = Omit<Budget, 'name' | 'role' | 'metric'>;

export function budgetOf(words: Words, { bad, target }: Promised): NamelessBudget | Misread {
  const window = readWindow(words);
  if ('misread' in window) return window;
  const clauses: Clauses = { blocks: [] };
  while (words.next !== '') {
    const wrong = readClause(words, clauses, target);
    if (wrong !== undefined) return wrong;
  }
  const { left = 0, events = usualLeastEvents } = clauses;
  return {
    kind: 'budget',
    bad,
    target,
    window,
    budgeting: { kind: 'occurrences' },
    burn: burnOf(clauses, window, target),
    ...(left === 'whatever' ? {} : { leastLeft: left }),
    leastEvents: events,
  };
}

/** Rules of the user take the place of the usual ones. */
function burnOf({ blocks }: Clauses, window: BudgetWindow, target: number): readonly BurnRule[] {
  return blocks.length > 0 ? blocks : usualBurnRules({ window, target, slice: 0 });
}

function readClause(words: Words, clauses: Clauses, target: number): Misread | undefined {
  switch (words.next) {
    case 'at':
      return words.phrase('at', 'least') ?? readLeast(words, clauses);
    case 'block':
      return words.phrase('block', 'at') ?? readBlock(words, clauses, target);
    case 'whatever':
      if (clauses.left !== undefined) return twice(words.column, 'whatever is left');
      clauses.left = 'whatever';
      return words.phrase('whatever', 'is', 'left');
    default:
      return words.misread(
        '"at least 20% left", "at least 500 events", "block at 3x", "whatever is left" or the end',
        ['at', 'block', 'whatever'],
      );
  }
}

function twice(column: number, what: string): Misread {
  return { misread: `${quoted(what)} says again what was said before`, column };
}

/** `at least 20% left`, or `at least 500 events`. */
function readLeast(words: Words, clauses: Clauses): Misread | undefined {
  const { column, next: text } = words;
  if (text === '') return words.misread('"20% left" or "500 events"');
  words.take();
  if (words.next === 'events') {
    if (clauses.events !== undefined) return twice(column, `${text} events`);
    if (!/^[1-9]\d{0,11}$/.test(text)) {
      return { misread: `expected a whole number of events such as 500, got ${quoted(text)}`, column };
    }
    clauses.events = Number(text);
    return words.phrase('events');
  }
  const read = percentage(text, '20%');
  if ('misfit' in read) return { misread: read.misfit, column };
  if (clauses.left !== undefined) return twice(column, `${text} left`);
  if (read.value >= 100) {
    return {
      misread: `expected less than 100%, got ${quoted(text)}: one bad event ever would block every release`,
      column,
    };
  }
  clauses.left = exact(read.value / 100);
  return words.phrase('left');
}

/** `block at 3x`, or `block at 3x over 6h`; a short window of a twelfth says whether it still burns. */
function readBlock(words: Words, clauses: Clauses, target: number): Misread | undefined {
  const { column, next } = words;
  const factor = Number(/^(\d{1,5}(?:\.\d{1,6})?)x$/.exec(next)?.[1] ?? 0);
  if (factor <= 0) return words.misread('a factor such as 3x', [`${next}x`]);
  words.take();
  if (!canFire(factor, target)) {
    const fastest = Number((1 / exact(1 - target)).toPrecision(4));
    return {
      misread: `expected less than ${fastest}x, got ${quoted(next)}: this budget burns no faster when everything fails`,
      column,
    };
  }
  const long = readLong(words);
  if (typeof long !== 'number') return long;
  clauses.blocks.push(burnRule(factor, long, 'page'));
  return clauses.blocks.length > mostRules
    ? { misread: `expected at most ${mostRules} rules, got more`, column }
    : undefined;
}

function readLong(words: Words): number | Misread {
  if (!words.takeIf('over')) return hour;
  const { column } = words;
  if (words.next === '') return words.misread('a duration such as 6h');
  const read = duration(words.take(), { least: 12 * minute, most: 720 * hour, such: '6h' });
  return 'misfit' in read ? { misread: read.misfit, column } : read.value;
}
