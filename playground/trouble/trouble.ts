// Trouble on order: rules that make matching requests fail, wait or vanish. The only place that spoils an answer.
import type { Ask, Fields } from '../exchange.js';
import type { Chance } from '../random.js';

export type TroubleMatch = {
  readonly method?: string;
  /** A regular expression, tried on path and query. */
  readonly path?: string;
  readonly host?: string;
  /** As the request log names it: `arm`, `entra`, `site` and so on. */
  readonly room?: string;
  /** At the control plane only: what changes something, or what does not. */
  readonly kind?: 'read' | 'write';
  /** The share of the matching requests that are meant, drawn by the seed; from 0 to 1. */
  readonly share?: number;
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
  /** A read is answered with what it was answered before the last change. */
  | 'stale'
  /** A write is answered as if it had been carried out. */
  | 'lose'
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Fields;
    }
  | { readonly delayMs: number }
  /** Carried out again, so many milliseconds of the playground's time later. */
  | { readonly againMs: number }
  | { readonly html: string; readonly status?: number };

export type TroubleRule = {
  readonly match: TroubleMatch;
  readonly do: TroubleDeed;
  /** How long it is in force, in milliseconds of the playground's time; for good when absent. */
  readonly forMs?: number;
};

export type RuleInForce = TroubleRule & { readonly matched: number; readonly until?: string };

/** What happens to one request: at most one deed, and what else it sets off in the world. */
export type Strike = { readonly deed: TroubleDeed | undefined; readonly effects: readonly (() => void)[] };

export type Visitor = { readonly ask: Ask; readonly room: string };

export type Trouble = {
  /** Returns how often the rule has troubled a request since. */
  add(rule: TroubleRule): () => number;
  /** Something that a request sets off, beside whatever becomes of the request. */
  watch(match: TroubleMatch, effect: () => void): void;
  /** Every rule that matches counts the request; the first deed in force acts, and every effect in force. */
  strike(visitor: Visitor): Strike;
  rules(): readonly RuleInForce[];
  clear(): void;
};

type Watcher = { readonly match: TroubleMatch; readonly path: RegExp | undefined; matched: number };
type Rule = Watcher & { readonly rule: TroubleRule; readonly until: number | undefined; struck: number };
type Effect = Watcher & { readonly effect: () => void };

/** Actions by POST that only tell something. */
const tellingActions = /\/(list[a-z]*|slotsdiffs)$/i;

/** Where things are changed: Azure's, and that of a cluster. */
const isControlPlane = (room: string): boolean => room === 'arm' || room === 'kubernetes';

const kindOf = ({ method, path }: Ask): 'read' | 'write' =>
  method === 'GET' || method === 'HEAD' || (method === 'POST' && tellingActions.test(path))
    ? 'read'
    : 'write';

const matches = ({ match, path }: Watcher, { ask, room }: Visitor): boolean => {
  if (match.method !== undefined && match.method.toUpperCase() !== ask.method) return false;
  if (match.host !== undefined && match.host.toLowerCase() !== ask.host) return false;
  if (match.room !== undefined && match.room !== room) return false;
  if (match.kind !== undefined && (!isControlPlane(room) || kindOf(ask) !== match.kind)) return false;
  return path === undefined || path.test(ask.target);
};

const inForce = ({ match, matched }: Watcher): boolean => {
  const first = match.nth ?? 1;
  const times = match.times ?? (match.nth === undefined ? Number.POSITIVE_INFINITY : 1);
  return matched >= first && matched < first + times;
};

const watcher = (match: TroubleMatch): Watcher => ({
  match,
  path: match.path === undefined ? undefined : new RegExp(match.path, 'i'),
  matched: 0,
});

const described = ({ rule, matched, until }: Rule): RuleInForce => ({
  ...rule,
  matched,
  ...(until === undefined ? {} : { until: new Date(until).toISOString() }),
});

export type TroubleTime = { now(): Date };

export const startTrouble = (clock: TroubleTime, luck: Chance): Trouble => {
  let rules: Rule[] = [];
  let effects: Effect[] = [];
  const isMet = (watching: Watcher, visitor: Visitor): boolean => {
    if (!matches(watching, visitor)) return false;
    if (watching.match.share !== undefined && luck.next() >= watching.match.share) return false;
    watching.matched += 1;
    return inForce(watching);
  };
  const current = (): readonly Rule[] => {
    const now = clock.now().getTime();
    rules = rules.filter(({ until }) => until === undefined || now < until);
    return rules;
  };
  return {
    add: rule => {
      const until = rule.forMs === undefined ? undefined : clock.now().getTime() + rule.forMs;
      const added: Rule = { ...watcher(rule.match), rule, until, struck: 0 };
      rules.push(added);
      return () => added.struck;
    },
    watch: (match, effect) => {
      effects.push({ ...watcher(match), effect });
    },
    strike: visitor => {
      const [first] = current().filter(each => isMet(each, visitor));
      const set = effects.filter(each => isMet(each, visitor));
      if (first) first.struck += 1;
      return { deed: first?.rule.do, effects: set.map(each => each.effect) };
    },
    rules: () => current().map(described),
    clear: () => {
      rules = [];
      effects = [];
    },
  };
};

export const nameOfDeed = (deed: TroubleDeed): string => {
  if (typeof deed === 'string') return deed;
  if ('delayMs' in deed) return `delay ${deed.delayMs} ms`;
  if ('againMs' in deed) return `again after ${deed.againMs} ms`;
  if ('html' in deed) return `html ${deed.status ?? 502}`;
  return `status ${deed.status}`;
};
