import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { yamlProse, yamlString, yamlValue } from '../../../shared/manifest/layout/yaml-text.js';

const words = fc.array(fc.stringMatching(/^[!-~]{1,12}$/), { minLength: 1, maxLength: 40 });
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  words.map(each => each.join(' ')),
  words.map(each => each.join('\n')),
  fc.constantFrom(
    'yes',
    'No',
    'null',
    '~',
    '1e3',
    '0x1f',
    '.5',
    '12:30',
    '2026-01-01',
    '- a',
    'a: b',
    'a #b',
    '',
  ),
);

function readBack(rendered: string, version: '1.1' | '1.2'): unknown {
  return parse(`key:\n  inner: ${rendered}\n  next: here\n`, { version });
}

describe('a string as YAML', () => {
  const forms = [
    ['on one line', yamlString],
    ['as prose', (text: string) => yamlProse(text, '    ')],
    ['as a value', (text: string) => yamlValue(text, '    ')],
  ] as const;

  it.each(forms)('is read back unchanged %s, whatever it holds', (_, render) => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('1.1' as const, '1.2' as const), (text, version) => {
        expect(readBack(render(text), version)).toEqual({ key: { inner: text, next: 'here' } });
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['app-service', 'app-service'],
    ['What runs, and where?', 'What runs, and where?'],
    ['file:ledger', 'file:ledger'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['true', '"true"'],
    ['10%', '"10%"'],
  ])('is quoted only where it must be: %s', (text, expected) => {
    expect(yamlString(text)).toBe(expected);
  });

  it('is folded when it is long prose', () => {
    const prose = `${'many words '.repeat(14)}end`;
    const lines = yamlProse(prose, '      ').split('\n');
    expect(lines[0]).toBe('>-');
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(110);
  });

  it('is a block when it has lines', () => {
    expect(yamlValue('errors: 1%\nlatency: 300ms', '  ')).toBe('|-\n  errors: 1%\n  latency: 300ms');
  });
});
