// Kinds of input that only verify-artifact has: lines that may hold commas, documents, times, and digests.
import { parseDigest } from '../../artifact/digest.js';
import { type Kind, type Parsed, trimBlanks } from '../../step/kinds.js';

const controlCharacter = /\p{Cc}/u;

/** One entry per line. Patterns and subjects hold commas, so that those part nothing here. */
export function lines(expected: string): Kind<readonly string[]> {
  const parse = (given: string): Parsed<readonly string[]> => {
    const entries = given
      .split('\n')
      .map(trimBlanks)
      .filter(entry => entry !== '');
    if (entries.some(entry => controlCharacter.test(entry)))
      return { expected, note: 'a line holds a control character' };
    return entries.length === 0 ? { expected } : { value: entries };
  };
  return { name: 'list', expected, parse };
}

/** A path, several, or the document itself. */
export function documentOrPaths(expected: string): Kind<string> {
  const parse = (given: string): Parsed<string> => {
    const value = given.trim();
    return value === '' || value.includes('\0') ? { expected } : { value };
  };
  return { name: 'list', expected, parse };
}

const known = ['sha256', 'sha384', 'sha512'] as const;

export function algorithmList(): Kind<readonly (typeof known)[number][]> {
  const expected = `one or several of ${known.join(', ')}`;
  const parse = (given: string): Parsed<readonly (typeof known)[number][]> => {
    const names = given
      .split(/[,\n]/)
      .map(trimBlanks)
      .filter(name => name !== '');
    const found = known.filter(each => names.includes(each));
    return names.length > 0 && found.length === names.length ? { value: found } : { expected };
  };
  return { name: 'list', expected, parse };
}

export type ExpectedDigest = { readonly digest: string; readonly name?: string };

/** Some statements name their subject by something that is no digest, such as the id of a machine image. */
const opaque = /^(?!(?:sha|md)\d)[A-Za-z][A-Za-z0-9_]{1,40}:[A-Za-z0-9._+/=-]{1,256}$/;

/** `sha256:<hex>`, and behind it the name of what it belongs to where there are several. */
export function digestLines(names?: 'any-name'): Kind<readonly ExpectedDigest[]> {
  const expected = 'lines of algorithm:hex, each with a name behind it if there are several artifacts';
  const parse = (given: string): Parsed<readonly ExpectedDigest[]> => {
    const found: ExpectedDigest[] = [];
    for (const line of given.split('\n').map(trimBlanks)) {
      if (line === '') continue;
      const [digest = '', ...rest] = line.split(/[ \t]+/);
      const isOpaque = names === 'any-name' && opaque.test(digest);
      const read = isOpaque ? { text: digest } : parseDigest(digest, ['sha1', 'md5']);
      if ('why' in read) return { expected, note: `${JSON.stringify(digest.slice(0, 80))}: ${read.why}` };
      const name = rest.join(' ');
      const text = 'text' in read ? read.text : `${read.digest.algorithm}:${read.digest.hex}`;
      found.push({ digest: text, ...(name !== '' && { name }) });
    }
    return found.length === 0 ? { expected } : { value: found };
  };
  return { name: 'list', expected, parse };
}

/** Milliseconds since 1970. */
export function instant(): Kind<number> {
  const expected = 'a time such as 2026-11-20T13:00:00Z';
  const parse = (given: string): Parsed<number> => {
    const value = trimBlanks(given);
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(value)
      ? Date.parse(value)
      : Number.NaN;
    return Number.isNaN(time) ? { expected } : { value: time };
  };
  return { name: 'text', expected, parse };
}
