// The one kind of input that only canary-shift has: text that may stand on several lines and is read elsewhere.
import type { Kind, Parsed } from '../../step/kinds.js';

export function severalLines(expected: string): Kind<string> {
  const parse = (given: string): Parsed<string> => {
    const value = given.trim();
    if (/[^\P{Cc}\n\r\t]/u.test(value)) return { expected, note: 'it contains a control character' };
    return value === '' ? { expected } : { value };
  };
  return { name: 'list', expected, parse };
}
