// Reads a rule of trouble that came over the wire, and says what is wrong with it.
import { type Fields, isFields } from './exchange.js';
import type { TroubleDeed, TroubleMatch, TroubleRule } from './trouble.js';

export type RuleReading =
  | { readonly kind: 'rule'; readonly rule: TroubleRule }
  | { readonly kind: 'wrong'; readonly why: string };

const wrong = (why: string): RuleReading => ({ kind: 'wrong', why });

const unknownOf = (fields: Fields, known: readonly string[]): string | undefined =>
  Object.keys(fields).find(name => !known.includes(name));

const isCount = (value: unknown, least: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least;

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  isFields(value) && Object.values(value).every(each => typeof each === 'string');

const readMatch = (value: unknown): TroubleMatch | string => {
  if (!isFields(value)) return 'match must be an object';
  const unknown = unknownOf(value, ['method', 'path', 'host', 'nth', 'times']);
  if (unknown) return `match has no field ${unknown}`;
  const { method, path, host, nth, times } = value;
  for (const [name, given] of Object.entries({ method, path, host })) {
    if (given !== undefined && typeof given !== 'string') return `match.${name} must be text`;
  }
  for (const [name, given] of Object.entries({ nth, times })) {
    if (given !== undefined && !isCount(given, 1)) return `match.${name} must be a whole number from 1`;
  }
  try {
    new RegExp(typeof path === 'string' ? path : '');
  } catch {
    // Known here: the pattern does not compile.
    return 'match.path must be a regular expression';
  }
  return {
    ...(typeof method === 'string' ? { method } : {}),
    ...(typeof path === 'string' ? { path } : {}),
    ...(typeof host === 'string' ? { host } : {}),
    ...(typeof nth === 'number' ? { nth } : {}),
    ...(typeof times === 'number' ? { times } : {}),
  };
};

const readDeed = (value: unknown): TroubleDeed | undefined => {
  switch (value) {
    case 'reset-before':
    case 'reset-after':
    case 'empty-body':
    case 'hang':
    case 'html':
      return value;
  }
  if (!isFields(value)) return undefined;
  const { status, headers, body, delayMs, html } = value;
  if (isCount(delayMs, 0) && !unknownOf(value, ['delayMs'])) return { delayMs };
  const known = status === undefined || (isCount(status, 200) && status < 600);
  if (typeof html === 'string' && known && !unknownOf(value, ['html', 'status'])) {
    return { html, ...(typeof status === 'number' ? { status } : {}) };
  }
  if (!isCount(status, 200) || !known || unknownOf(value, ['status', 'headers', 'body'])) return undefined;
  if (headers !== undefined && !isTexts(headers)) return undefined;
  if (body !== undefined && typeof body !== 'string' && !isFields(body)) return undefined;
  return { status, ...(headers ? { headers } : {}), ...(body === undefined ? {} : { body }) };
};

export const readRule = (value: unknown): RuleReading => {
  if (!isFields(value)) return wrong('a rule is an object with match and do');
  const unknown = unknownOf(value, ['match', 'do']);
  if (unknown) return wrong(`a rule has no field ${unknown}`);
  const match = readMatch(value['match'] ?? {});
  if (typeof match === 'string') return wrong(match);
  const deed = readDeed(value['do']);
  if (deed === undefined) {
    return wrong(
      'do must be reset-before, reset-after, empty-body, hang, html, {status, headers, body}, {delayMs} or {html, status}',
    );
  }
  return { kind: 'rule', rule: { match, do: deed } };
};
