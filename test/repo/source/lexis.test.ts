import { describe, expect, it } from '@jest/globals';
import { importsOf } from './imports.js';
import { lex } from './lexis.js';

describe('lex', () => {
  it.each([
    ['a comment', 'a; // b', 'a;     '],
    ['a comment of several lines', 'a /* b\nc */ d', 'a     \n     d'],
    ['a text with the other quotes', `a = "it's"; b`, `a = "    "; b`],
    ['a text with an escaped quote', String.raw`a = 'it\'s'; b`, `a = '     '; b`],
    ['a pattern', 'a = /[/"]+/g; b', 'a = /     /g; b'],
    ['a division', 'a = b / c / d;', 'a = b / c / d;'],
    ['a pattern after return', `return /'/.test(a);`, `return / /.test(a);`],
    ['a slash inside a text', `a('//b'); c`, `a('   '); c`],
  ])('takes the content out of %s', (_, source, bare) => {
    expect(lex(source).bare).toBe(bare);
  });

  it('keeps the code inside a template, however deep', () => {
    const source = 'a = `b ${c(`d ${{ e: 1 }.e} f`)} g`; h';
    expect(lex(source).bare).toBe('a = `  ${c(`  ${{ e: 1 }.e}  `)}  `; h');
  });

  it('keeps every position', () => {
    const source = `// a\nconst b = 'c';\n/* d\n */ e();\n`;
    const { bare, commentedLines } = lex(source);
    expect(bare).toHaveLength(source.length);
    expect(bare.indexOf('e()')).toBe(source.indexOf('e()'));
    expect([...commentedLines]).toEqual([1, 3, 4]);
  });
});

describe('importsOf', () => {
  it('tells types from values and from what is loaded when asked for', () => {
    const text = [
      `import type { A } from './a.js';`,
      `import { type B, type C } from './b.js';`,
      `import { type D, e } from './d.js';`,
      `import f, * as g from 'f';`,
      `import './effect.js';`,
      `export { h } from './h.js';`,
      `export type { I } from './i.js';`,
      `export * from './j.js';`,
      `const k = await import('./k.js');`,
      `type L = typeof import('./l.js');`,
      'const m = await import(name);',
    ].join('\n');
    expect(importsOf({ path: 'x.ts', text }).map(({ kind, specifier }) => `${kind} ${specifier}`)).toEqual([
      'type ./a.js',
      'type ./b.js',
      'value ./d.js',
      'value f',
      'value ./effect.js',
      'value ./h.js',
      'type ./i.js',
      'value ./j.js',
      'dynamic ./k.js',
      'type ./l.js',
      'dynamic undefined',
    ]);
  });

  it('reads lists of names that stretch over lines', () => {
    const text = `import {\n  type A,\n  b,\n} from './a.js';\n\nexport const c = { from: 'd' };\n`;
    expect(importsOf({ path: 'x.ts', text })).toEqual([{ specifier: './a.js', kind: 'value', line: 1 }]);
  });
});
