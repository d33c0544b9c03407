import { describe, expect, it } from '@jest/globals';
import { maskedLines, startRedaction } from '../../../shared/host/codec/redaction.js';

function redacted(secrets: readonly string[], text: string): string {
  const { hide, redact } = startRedaction();
  secrets.forEach(hide);
  return redact(text);
}

describe('redaction', () => {
  it.each([
    ['as it is', ['p@ss word'], 'is p@ss word here', 'is *** here'],
    ['inside JSON', ['a"b\\c\nd'], JSON.stringify({ x: 'a"b\\c\nd' }), '{"x":"***"}'],
    ['inside a URL', ['p@ss wörd'], `?q=${encodeURIComponent('p@ss wörd')}&z`, '?q=***&z'],
    ['inside a form', ['p@ss wörd'], 'q=p%40ss+w%C3%B6rd', 'q=***'],
    ['in every place', ['hush'], 'hush hush', '*** ***'],
    ['line by line', ['first line\nsecond line'], 'x second line y', 'x *** y'],
    ['that holds another one', ['pass', 'password'], 'password pass', '*** ***'],
    ['with half a character', ['bad\ud800secret'], 'a bad\ud800secret b', 'a *** b'],
    ['that looks like a pattern', ['$&.*[a]'], 'x $&.*[a] y', 'x *** y'],
  ])('hides a secret %s', (_, secrets, text, expected) => {
    expect(redacted(secrets, text)).toBe(expected);
  });

  it('leaves alone what is too short to be a secret', () => {
    expect(redacted(['', ' ', '}', 'abc'], '{"abc": {}}')).toBe('{"abc": {}}');
  });
});

describe('the lines that a host masks', () => {
  it.each([
    ['one', ['one']],
    ['ab', ['ab']],
    ['', []],
    [' \n ', []],
    ['-----BEGIN\r\nabcdef\n}\n', ['-----BEGIN', 'abcdef']],
  ])('of %j are %j', (secret, lines) => {
    expect(maskedLines(secret)).toEqual(lines);
  });
});
