// Conditions on labels that a user wrote, such as `job="shop", code!~"2.."`, read into values.
import { isText, type Matcher, type Operator } from './matcher.js';

export type MatchersReading =
  | { readonly kind: 'matchers'; readonly matchers: readonly Matcher[] }
  | { readonly kind: 'wrong'; readonly why: string };

const longest = 4_000;
const operators: readonly Operator[] = ['=~', '!~', '!=', '='];
const one =
  /^\s*(?:([A-Za-z_][A-Za-z0-9_]*)|"((?:[^"\\\n]|\\.)+)")\s*(=~|!~|!=|=)\s*("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)\s*(,\s*|$)/;

/** With or without the braces around them. */
export function matchersIn(text: string): MatchersReading {
  const trimmed = text.trim();
  if (trimmed.length > longest) return wrong(`it has more than ${longest} characters`);
  const braced = /^\{([\s\S]*)\}$/.exec(trimmed)?.[1];
  const matchers: Matcher[] = [];
  for (let rest = (braced ?? trimmed).trim(); rest !== ''; ) {
    const found = one.exec(rest);
    const read = found === null ? undefined : matcherOf(found);
    if (found === null || read === undefined) {
      return wrong(`label="value" was expected at ${JSON.stringify(rest.slice(0, 40))}`);
    }
    if (read.label === '__name__') return wrong('the name of the metric is chosen elsewhere');
    matchers.push(read);
    rest = rest.slice(found[0].length);
  }
  return matchers.length === 0 ? wrong('it is empty') : { kind: 'matchers', matchers };
}

/** Exactly one condition. */
export function matcherIn(
  text: string,
): { readonly kind: 'matcher'; readonly matcher: Matcher } | Extract<MatchersReading, { kind: 'wrong' }> {
  const reading = matchersIn(text);
  if (reading.kind === 'wrong') return reading;
  const [matcher, ...others] = reading.matchers;
  return matcher === undefined || others.length > 0
    ? wrong('one condition was expected, on one label')
    : { kind: 'matcher', matcher };
}

function matcherOf([, plain, quoted, sign, literal = '']: RegExpExecArray): Matcher | undefined {
  const label = plain ?? unescaped(quoted ?? '');
  const inner = literal.slice(1, -1);
  const value = literal.startsWith('`') ? inner : unescaped(inner);
  const operator = operators.find(each => each === sign);
  if (label === undefined || value === undefined || operator === undefined) return undefined;
  return isText(label) && isText(value) ? { label, operator, value } : undefined;
}

const short: Readonly<Record<string, string>> = {
  ...{ a: '\u0007', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
  ...{ '\\': '\\', '"': '"', "'": "'" },
};

const escaped = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}|[\s\S])/g;

/** As Go reads them; undefined for what Go would not. */
function unescaped(text: string): string | undefined {
  const marks = [...text.matchAll(escaped)].map(([written]) => markOf(written.slice(1)));
  if (marks.includes(undefined)) return undefined;
  return text.replace(escaped, () => marks.shift() ?? '');
}

function markOf(written: string): string | undefined {
  if (written.length === 1) return short[written];
  const isByte = written.startsWith('x') || /^\d/.test(written);
  const code = /^\d/.test(written) ? Number.parseInt(written, 8) : Number.parseInt(written.slice(1), 16);
  // A byte beyond ASCII is only a part of a character.
  return code > (isByte ? 0x7f : 0x10ffff) ? undefined : String.fromCodePoint(code);
}

function wrong(why: string): Extract<MatchersReading, { kind: 'wrong' }> {
  return { kind: 'wrong', why };
}
