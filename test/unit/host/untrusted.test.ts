import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { harmlessJson, harmlessLine, harmlessLines } from '../../../shared/host/codec/untrusted.js';

describe('text from outside', () => {
  it.each([
    ['github', '##[error]x', '#\\#[error]x'],
    ['github', 'a ###[group]x', 'a ##\\#[group]x'],
    ['github', '::error::x', '\\::error::x'],
    ['github', ' \t\u00a0::error::x', ' \t\u00a0\\::error::x'],
    ['github', 'see std::string and ::1', 'see std::string and ::1'],
    ['github', '##vso[task.debug]x', '##vso[task.debug]x'],
    ['azure-pipelines', 'a ##vso[task.debug]x', 'a #\\#vso[task.debug]x'],
    ['azure-pipelines', '##VSO', '#\\#VSO'],
    ['azure-pipelines', '##[section]x', '#\\#[section]x'],
    ['azure-pipelines', '::error::x', '::error::x'],
    ['terminal', '::error::x ##[a] ##vso[b]', '\\::error::x #\\#[a] #\\#vso[b]'],
    ['terminal', '\u001b[31mred\u0007', '\\x1b[31mred\\x07'],
    ['terminal', 'a\tb', 'a\tb'],
    ['terminal', '\u202eevil\ufeff\u2028', '\\u{202e}evil\\u{feff}\\u{2028}'],
    ['terminal', 'a\u200db #\ufe0f#[', 'a\\u{200d}b #\\u{fe0f}#['],
    ['terminal', '👩‍💻 ⚠️ ünï', '👩‍💻 ⚠️ ünï'],
    ['terminal', 'half \ud83d a character', 'half \\u{d83d} a character'],
    ['terminal', '# Title, C#, ## Part', '# Title, C#, ## Part'],
  ] as const)('on %s %j becomes %j', (host, text, expected) => {
    expect(harmlessLine(text, host)).toBe(expected);
  });

  it('is cut into lines where a runner cuts it', () => {
    expect(harmlessLines('a\nb\r\nc\rd\n', 'github')).toEqual(['a', 'b', 'c', 'd', '']);
    expect(harmlessLine('a\nb', 'github')).toBe('a\\x0ab');
  });

  it('holds no command, even for a reader that skips what cannot be seen', () => {
    const parts = fc.constantFrom(
      '#',
      '[',
      ':',
      'vso',
      ' ',
      '\u001b',
      '\u200d',
      '\ufe0f',
      'ü',
      '\\',
      '\u00a0',
    );
    const text = fc.array(parts, { maxLength: 10 }).map(list => list.join(''));
    const safe = fc.property(text, line => {
      const seen = harmlessLine(line, 'terminal').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
      expect(seen).not.toMatch(/##\[|##vso|^\s*::/i);
    });
    fc.assert(safe, { numRuns: 2000 });
  });
});

describe('a JSON document', () => {
  it('keeps its meaning and loses everything that a runner or a terminal obeys', () => {
    const same = fc.property(fc.jsonValue({ stringUnit: 'binary' }), value => {
      const text = JSON.stringify({ value, forged: '##[error] ##vso[x] \u009b1m \u202e' });
      const harmless = harmlessJson(text);
      expect(JSON.parse(harmless)).toEqual(JSON.parse(text));
      expect(harmless).not.toMatch(/##|\p{Cc}|\p{Cf}/u);
    });
    fc.assert(same);
  });
});
