// Trouble on order: rules that make matching requests fail, wait or vanish. The only place that spoils an answer.
import type { Ask, Fields } from './exchange.js';

export type TroubleMatch = {
  readonly method?: string;
  /** A regular expression, tried on path and query. */
  readonly path?: string;
  readonly host?: string;
  /** The first matching request that is troubled, counted from 1. */
  readonly nth?: number;
  /** How many matching requests are troubled from there on; once when `nth` is given, else always. */
  readonly times?: number;
};

export type TroubleDeed =
  | 'reset-before'
  | 'reset-after'
  | 'empty-body'
  | 'hang'
  | 'html'
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Fields;
    }
  | { readonly delayMs: number }
  | { readonly html: string; readonly status?: number };

export type TroubleRule = { readonly match: TroubleMatch; readonly do: TroubleDeed };

export type RuleInForce = TroubleRule & { readonly matched: number };

export type Trouble = {
  add(rule: TroubleRule): void;
  /** The deed for this request, if any. Every rule that matches counts it; the first one in force acts. */
  next(ask: Ask): TroubleDeed | undefined;
  rules(): readonly RuleInForce[];
  clear(): void;
};

const matches = (match: TroubleMatch, ask: Ask): boolean => {
  if (match.method !== undefined && match.method.toUpperCase() !== ask.method) return false;
  if (match.host !== undefined && match.host.toLowerCase() !== ask.host) return false;
  return match.path === undefined || new RegExp(match.path, 'i').test(ask.target);
};

const inForce = (match: TroubleMatch, matched: number): boolean => {
  const first = match.nth ?? 1;
  const times = match.times ?? (match.nth === undefined ? Number.POSITIVE_INFINITY : 1);
  return matched >= first && matched < first + times;
};

export const startTrouble = (): Trouble => {
  let rules: { rule: TroubleRule; matched: number }[] = [];
  return {
    add: rule => {
      rules.push({ rule, matched: 0 });
    },
    next: ask => {
      let deed: TroubleDeed | undefined;
      for (const each of rules) {
        if (!matches(each.rule.match, ask)) continue;
        each.matched += 1;
        if (deed === undefined && inForce(each.rule.match, each.matched)) deed = each.rule.do;
      }
      return deed;
    },
    rules: () => rules.map(({ rule, matched }) => ({ ...rule, matched })),
    clear: () => {
      rules = [];
    },
  };
};

export const nameOfDeed = (deed: TroubleDeed): string => {
  if (typeof deed === 'string') return deed;
  if ('delayMs' in deed) return `delay ${deed.delayMs} ms`;
  if ('html' in deed) return `html ${deed.status ?? 502}`;
  return `status ${deed.status}`;
};
