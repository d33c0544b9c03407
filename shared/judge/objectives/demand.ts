// One entry of the objectives, from its words to what it demands.
import { didYouMean } from '../../fault/did-you-mean.js';
import type { Bad, Ceiling, NoWorse, Objective, Role, Sustained } from '../objective.js';
import { budgetOf, type NamelessBudget } from './budget-clauses.js';
import type { Entry } from './entries.js';
import { duration, exact, limit, percentage, quoted } from './quantities.js';
import { startsWindow } from './window-words.js';
import { type Misread, type Word, Words } from './words.js';

type Nameless<T> = Omit<T, 'name' | 'role' | 'metric'>;
type Demand = Nameless<NoWorse> | Nameless<Ceiling> | Nameless<Sustained> | NamelessBudget;

const heads = ['availability', 'errors', 'error-rate', 'latency'] as const;
const roles = ['must', 'should', 'watch'] as const;
const operators = ['<', '<=', '>', '>='];
const metricName = /^[A-Za-z][A-Za-z0-9_.:-]{0,63}$/;
const quantileName = /^p(\d{1,2}(?:\.\d{1,6})?)$/;
const second = 1_000;
const usualStretch = 300 * second;

export function objectiveOf(entry: Entry): Objective | Misread {
  const role = roleOf(entry.role);
  if (typeof role !== 'string') return role;
  const words = new Words(entry.words, entry.end);
  const head = heads.find(each => each === words.next);
  const { column, next: first } = words;
  words.take();
  const metric = head === undefined ? metricOf(first, column, words) : countedOf(words);
  if (typeof metric !== 'string') return metric;
  const demand = head === undefined ? sustained(words) : demandOf(head, words);
  if ('misread' in demand) return demand;
  if (words.next !== '') return words.misread('the end or a comma', ['over', 'per', 'for']);
  return { name: entry.name, role, metric, ...demand };
}

export function roleOf(word: Word | undefined): Role | Misread {
  if (word === undefined) return 'must';
  const role = roles.find(each => each === word.text);
  return role ?? new Words([word], word.column).misread(`one of ${roles.join(', ')}`, roles);
}

/** `of NAME` for counts that the user declared; without it, requests. */
function countedOf(words: Words): string | Misread {
  if (!words.takeIf('of')) return 'requests';
  return metricName.test(words.next) ? words.take() : words.misread('the name of a metric');
}

/** A word that nearly is one of ours is a slip and not a metric of the user. */
function metricOf(first: string, column: number, words: Words): string | Misread {
  if (quantileName.test(first))
    return { misread: `expected "latency ${first}", got ${quoted(first)}`, column };
  const near = didYouMean(first, [...heads, 'cpu', 'memory']);
  const ours = heads.find(each => each === near);
  if (ours !== undefined || !operators.includes(words.next) || !metricName.test(first)) {
    const question = near === undefined || near === first ? '' : `; did you mean ${near}?`;
    const expected = `${heads.join(', ')}, or a metric with a limit such as "cpu < 90% for 5m"`;
    return { misread: `expected ${expected}, got ${quoted(first)}${question}`, column };
  }
  return first;
}

function demandOf(head: (typeof heads)[number], words: Words): Demand | Misread {
  switch (head) {
    case 'availability':
      return availability(words);
    case 'errors':
    case 'error-rate':
      return words.next === 'no' ? noWorse(words, 'errors') : errorRate(words);
    case 'latency':
      return words.next === 'no' ? noWorse(words, 'latency') : latency(words);
    default:
      return head satisfies never;
  }
}

function noWorse(words: Words, of: NoWorse['of']): Demand | Misread {
  return words.phrase('no', 'worse', 'than', 'stable') ?? { kind: 'no-worse', of };
}

function availability(words: Words): Demand | Misread {
  const target = targetOf(words, '99.9%');
  return typeof target === 'number' ? budgetOf(words, { bad: { kind: 'errors' }, target }) : target;
}

/** A share of good events that can be missed, and that can be met while something fails. */
function targetOf(words: Words, such: string): number | Misread {
  if (words.next === '') return words.misread(`a percentage such as ${such}`);
  const { column, next } = words;
  const read = percentage(next, such);
  if ('misfit' in read) return { misread: read.misfit, column };
  words.take();
  const misread = (why: string): Misread => ({
    misread: `expected a percentage such as ${such}, got ${quoted(next)}${why}`,
    column,
  });
  if (read.value === 100)
    return misread(': no error budget is left to spend, and no release passes for ever');
  if (read.value === 0) return misread(': it can never be missed');
  if (read.value < 1) return misread(`; did you mean ${exact(read.value * 100)}%?`);
  return exact(read.value / 100);
}

function errorRate(words: Words): Demand | Misread {
  const wrong = below(words, '"no worse than stable", or "<" and a percentage such as 1%');
  if (wrong !== undefined) return wrong;
  if (words.next === '') return words.misread('a percentage such as 1%');
  const { column, next } = words;
  const read = percentage(next, '1%');
  if ('misfit' in read) return { misread: read.misfit, column };
  words.take();
  if (read.value === 0)
    return { misread: `expected more than 0%, got ${quoted(next)}: no release can prove it`, column };
  if (read.value === 100)
    return { misread: `expected less than 100%, got ${quoted(next)}: it can never be missed`, column };
  return { kind: 'ceiling', bad: { kind: 'errors' }, most: exact(read.value / 100) };
}

/** `<` and `<=` say the same of a share: at the limit it holds. */
function below(words: Words, expected: string): Misread | undefined {
  return words.takeIf('<') || words.takeIf('<=') ? undefined : words.misread(expected, ['no']);
}

function latency(words: Words): Demand | Misread {
  const target = shareOf(words);
  if (typeof target !== 'number') return target;
  const wrong = below(words, '"<" and a duration such as 500ms');
  if (wrong !== undefined) return wrong;
  if (words.next === '') return words.misread('a duration such as 500ms');
  const { column } = words;
  const read = duration(words.take(), { least: 1, most: 3_600 * second, such: '500ms' });
  if ('misfit' in read) return { misread: read.misfit, column };
  const bad: Bad = { kind: 'slower', milliseconds: read.value };
  return startsWindow(words)
    ? budgetOf(words, { bad, target })
    : { kind: 'ceiling', bad, most: exact(1 - target) };
}

/** `95%` or `p95`: so many requests are as fast as the limit. */
function shareOf(words: Words): number | Misread {
  const quantile = quantileName.exec(words.next)?.[1];
  if (quantile !== undefined && Number(quantile) > 0) {
    const meant = exact(Number(quantile) * 100);
    const misread = `expected a percentile such as p95, got ${quoted(words.next)}: p${meant} was probably meant`;
    // Nobody means that nearly all requests may be slow.
    if (meant < 100) return { misread, column: words.column };
    words.take();
    return exact(Number(quantile) / 100);
  }
  if (/^\d/.test(words.next)) return targetOf(words, '95%');
  return words.misread('"no worse than stable", or a share such as 95% or p95 and its limit', ['no']);
}

function sustained(words: Words): Demand | Misread {
  const operator = words.take();
  const { column, next } = words;
  if (next === '') return words.misread('a number such as 90 or 90%');
  const read = limit(next);
  if ('misfit' in read) return { misread: read.misfit, column };
  words.take();
  const milliseconds = words.takeIf('for') ? stretchOf(words) : usualStretch;
  if (typeof milliseconds !== 'number') return milliseconds;
  return {
    kind: 'sustained',
    better: operator.startsWith('<') ? 'lower' : 'higher',
    limit: read.value,
    ...(operator.endsWith('=') ? {} : { atLimit: 'beyond' }),
    milliseconds,
  };
}

function stretchOf(words: Words): number | Misread {
  if (words.next === '') return words.misread('a duration such as 5m');
  const { column } = words;
  const read = duration(words.take(), { least: 30 * second, most: 86_400 * second, such: '5m' });
  return 'misfit' in read ? { misread: read.misfit, column } : read.value;
}
