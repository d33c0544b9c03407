// The kinds of input. Each turns text into a value, or says what it expected instead. Nothing is guessed.
import { didYouMean } from '../fault/did-you-mean.js';
import { Secret } from './secret.js';

export type Refused = { readonly expected: string; readonly note?: string };
export type Parsed<T> = { readonly value: T } | Refused;

/** What a kind may need from outside, loaded only when an input of that kind is present. */
export type Parsers = { readonly yaml?: (text: string) => unknown };

export type KindName =
  | 'text'
  | 'choice'
  | 'flag'
  | 'number'
  | 'percent'
  | 'duration'
  | 'list'
  | 'lines'
  | 'key-values'
  | 'file'
  | 'structured'
  | 'secret'
  | 'service-connection';

export type Kind<T> = {
  readonly name: KindName;
  /** Completes "expected …". */
  readonly expected: string;
  readonly choices?: readonly string[];
  readonly parse: (text: string, parsers: Parsers) => Parsed<T>;
};

export type Duration = { readonly milliseconds: number };

/** ASCII blanks only: other spaces may be part of a name, and names are never changed in silence. */
export function trimBlanks(text: string): string {
  // By hand: a pattern that is anchored at the end looks at every run of blanks again and again.
  let [from, to] = [0, text.length];
  while (from < to && blanks.includes(text.charAt(from))) from += 1;
  while (to > from && blanks.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

const blanks = ' \t\r\n';

// A control character inside a name is a mistake or an attack, never a name.
const controlCharacter = /\p{Cc}/u;
const controlNote = 'it contains a line break or control character';

export type Shape = { readonly pattern: RegExp; readonly expected: string };

export function text(shape?: Shape): Kind<string> {
  const expected = shape?.expected ?? 'one line of text';
  const parse = (given: string): Parsed<string> => {
    const value = trimBlanks(given);
    if (value.trim() === '') return { expected };
    if (controlCharacter.test(value)) return { expected, note: controlNote };
    return shape === undefined || shape.pattern.test(value) ? { value } : { expected };
  };
  return { name: 'text', expected, parse };
}

export function choice<const C extends string>(choices: readonly C[]): Kind<C> {
  const expected = `one of ${choices.join(', ')}`;
  const parse = (given: string): Parsed<C> => {
    const value = trimBlanks(given);
    const found = choices.find(known => known === value);
    if (found !== undefined) return { value: found };
    const near = didYouMean(value, choices);
    return near === undefined ? { expected } : { expected, note: `did you mean ${near}?` };
  };
  return { name: 'choice', expected, choices, parse };
}

export function flag(): Kind<boolean> {
  const expected = 'true or false';
  const parse = (given: string): Parsed<boolean> => {
    const value = trimBlanks(given);
    if (value === 'true') return { value: true };
    if (value === 'false') return { value: false };
    return /^(true|false)$/i.test(value) ? { expected, note: 'write it in small letters' } : { expected };
  };
  return { name: 'flag', expected, parse };
}

export type Bounds = { readonly from: number; readonly to: number; readonly whole?: boolean };

export function number(bounds: Bounds): Kind<number> {
  const expected = `${bounds.whole === true ? 'a whole number' : 'a number'} from ${bounds.from} to ${bounds.to}`;
  const parse = (given: string): Parsed<number> => {
    const value = trimBlanks(given);
    if (!/^[+-]?\d{1,20}(\.\d{1,20})?$/.test(value)) return { expected };
    if (bounds.whole === true && /\.\d*[1-9]/.test(value)) return { expected };
    // Adding nothing turns -0 into 0.
    const read = Number(value) + 0;
    return read >= bounds.from && read <= bounds.to ? { value: read } : { expected };
  };
  return { name: 'number', expected, parse };
}

/** A share in percent. Below 1 the sign is required: 0.5 may mean half a percent or a half. */
export function percent(): Kind<number> {
  const expected = 'a percentage from 0% to 100%';
  const parse = (given: string): Parsed<number> => {
    // Between number and sign people write a blank, typesetters one that does not break.
    const match = /^(\d{1,3}(?:\.\d{1,10})?)(?:[ \u00a0\u202f]?(%))?$/.exec(trimBlanks(given));
    if (match === null) return { expected };
    const value = Number(match[1]);
    if (value > 100) return { expected };
    if (value > 0 && value < 1 && match[2] === undefined) {
      const hundredfold = Number((value * 100).toFixed(8));
      return { expected, note: `write ${match[1]}% if it is less than one percent, or ${hundredfold}%` };
    }
    return { value };
  };
  return { name: 'percent', expected, parse };
}

const unitMilliseconds = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 } as const;

export function duration(): Kind<Duration> {
  const expected = 'a duration such as 90s, 10m, 1h30m or 2d';
  const parse = (given: string): Parsed<Duration> => {
    const match = /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/.exec(trimBlanks(given));
    if (match === null || match[0] === '') return { expected };
    const [days, hours, minutes, seconds] = [match[1], match[2], match[3], match[4]].map(part =>
      Number(part ?? 0),
    );
    const milliseconds =
      (days ?? 0) * unitMilliseconds.d +
      (hours ?? 0) * unitMilliseconds.h +
      (minutes ?? 0) * unitMilliseconds.m +
      (seconds ?? 0) * unitMilliseconds.s;
    return { value: { milliseconds } };
  };
  return { name: 'duration', expected, parse };
}

/** Entries parted by commas or lines. Empty entries are dropped, a doubled one is a mistake. */
export function list(): Kind<readonly string[]> {
  const expected = 'entries parted by commas or lines, each once';
  const parse = (given: string): Parsed<readonly string[]> => {
    const entries = given
      .split(/[,\n]/)
      .map(trimBlanks)
      .filter(entry => entry !== '');
    if (entries.some(entry => controlCharacter.test(entry))) return { expected, note: controlNote };
    const seen = new Set<string>();
    for (const entry of entries) {
      if (seen.has(entry)) return { expected, note: `${JSON.stringify(entry.slice(0, 60))} stands twice` };
      seen.add(entry);
    }
    return entries.length === 0 ? { expected } : { value: entries };
  };
  return { name: 'list', expected, parse };
}

/** One value per line, as it stands there: commas are part of it, and the same may come again. Empty lines are dropped. */
export function lines(shape?: Shape): Kind<readonly string[]> {
  const expected = shape?.expected ?? 'one value per line';
  const parse = (given: string): Parsed<readonly string[]> => {
    const values = given
      .split('\n')
      .map(trimBlanks)
      .filter(value => value !== '');
    if (values.some(value => controlCharacter.test(value))) return { expected, note: controlNote };
    const strange = values.find(value => shape?.pattern.test(value) === false);
    if (strange !== undefined)
      return { expected, note: `see the line ${JSON.stringify(strange.slice(0, 60))}` };
    return values.length === 0 ? { expected } : { value: values };
  };
  return { name: 'lines', expected, parse };
}

export function keyValues(): Kind<Readonly<Record<string, string>>> {
  const expected = 'lines of the form name=value, each name once';
  const parse = (given: string): Parsed<Readonly<Record<string, string>>> => {
    const pairs = new Map<string, string>();
    for (const line of given.split('\n').map(trimBlanks)) {
      if (line === '') continue;
      const at = line.indexOf('=');
      const name = trimBlanks(line.slice(0, Math.max(at, 0)));
      if (at < 1 || name === '' || pairs.has(name) || controlCharacter.test(line)) {
        return { expected, note: `see the line ${JSON.stringify(line.slice(0, 60))}` };
      }
      pairs.set(name, trimBlanks(line.slice(at + 1)));
    }
    return pairs.size === 0 ? { expected } : { value: Object.fromEntries(pairs) };
  };
  return { name: 'key-values', expected, parse };
}

export function file(): Kind<string> {
  const expected = 'the path of a file';
  const parse = (given: string): Parsed<string> => {
    const value = trimBlanks(given);
    if (value === '' || value.length > 4096 || controlCharacter.test(value)) return { expected };
    return { value };
  };
  return { name: 'file', expected, parse };
}

/** JSON or YAML. The parser comes from outside, so that nobody pays for it who does not use it. */
export function structured(): Kind<unknown> {
  const expected = 'JSON or YAML';
  const parse = (given: string, parsers: Parsers): Parsed<unknown> => {
    if (parsers.yaml === undefined) throw new Error('a structured input was read without its parser');
    try {
      const value = parsers.yaml(given);
      return value === null || value === undefined ? { expected, note: 'it holds nothing' } : { value };
    } catch (thrown) {
      // The parser throws for a text that is not YAML or is nested too deep; its first line names the place.
      const first = thrown instanceof Error ? thrown.message.split('\n')[0] : undefined;
      return first === undefined ? { expected } : { expected, note: first };
    }
  };
  return { name: 'structured', expected, parse };
}

/** Kept as it came: blanks may belong to a password. One trailing line break is the shell's, not the secret's. */
export function secret(): Kind<Secret> {
  const expected = 'a secret value';
  const parse = (given: string): Parsed<Secret> => {
    const value = given.replace(/\r?\n$/, '');
    return value.trim() === '' ? { expected } : { value: new Secret(value) };
  };
  return { name: 'secret', expected, parse };
}

/** The id of an Azure Resource Manager service connection, as the agent hands it over. */
export function serviceConnection(): Kind<string> {
  const named = text({ pattern: /./, expected: 'an Azure Resource Manager service connection' });
  return { ...named, name: 'service-connection' };
}
