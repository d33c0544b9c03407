// A query as words and signs.
import { KqlRefused } from './values.js';

export type Token =
  | { readonly kind: 'name' | 'sign' | 'text'; readonly text: string }
  | {
      readonly kind: 'long' | 'real' | 'timespan' | 'datetime';
      readonly text: string;
      readonly value: number;
    };

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
};

const unescaped = (inner: string): string =>
  inner.replace(
    /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g,
    (_, hex: string | undefined, letter: string | undefined) =>
      hex === undefined
        ? (escapes[letter ?? ''] ?? letter ?? '')
        : String.fromCharCode(Number.parseInt(hex, 16)),
  );

const moment = (inner: string): number => {
  const written = inner.trim().replace(/^(\d{4}-\d\d-\d\d)$/, '$1T00:00:00Z');
  const time = Date.parse(/Z$/i.test(written) ? written : `${written}Z`);
  if (Number.isNaN(time)) throw new KqlRefused('syntax', `${inner} is no moment`);
  return time;
};

type Reader = (found: RegExpExecArray) => Token | undefined;

/** Longer forms come first. */
const forms: readonly (readonly [form: RegExp, read: Reader])[] = [
  [/\s+|\/\/[^\r\n]*/y, () => undefined],
  [/datetime\(([^)"']*)\)/y, found => ({ kind: 'datetime', text: found[0], value: moment(found[1] ?? '') })],
  [
    /(\d+(?:\.\d+)?)(ms|s|m|h|d)\b/y,
    found => ({ kind: 'timespan', text: found[0], value: Number(found[1]) * (units[found[2] ?? ''] ?? 0) }),
  ],
  [
    /\d+\.\d+(?:e[+-]?\d+)?|\d+e[+-]?\d+/iy,
    found => ({ kind: 'real', text: found[0], value: Number(found[0]) }),
  ],
  [/\d+\b/y, found => ({ kind: 'long', text: found[0], value: Number(found[0]) })],
  [/```([\s\S]*?)```/y, found => ({ kind: 'text', text: found[1] ?? '' })],
  [/@"((?:[^"\r\n]|"")*)"/y, found => ({ kind: 'text', text: (found[1] ?? '').replaceAll('""', '"') })],
  [/"((?:[^"\\\r\n]|\\[^\r\n])*)"/y, found => ({ kind: 'text', text: unescaped(found[1] ?? '') })],
  [/'((?:[^'\\\r\n]|\\[^\r\n])*)'/y, found => ({ kind: 'text', text: unescaped(found[1] ?? '') })],
  [/[A-Za-z_]\w*/y, found => ({ kind: 'name', text: found[0] })],
  [/==|!=|<=|>=|\.\.|[|,;(){}=<>+\-*/]/y, found => ({ kind: 'sign', text: found[0] })],
];

export const tokensOf = (query: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < query.length; ) {
    const rest = forms.flatMap(([form, read]) => {
      form.lastIndex = at;
      const found = form.exec(query);
      return found ? [{ found, read }] : [];
    });
    const [first] = rest;
    if (!first) throw new KqlRefused('syntax', `Unexpected: ${query.slice(at, at + 20)}`);
    const token = first.read(first.found);
    if (token) tokens.push(token);
    at += first.found[0].length;
  }
  return tokens;
};
