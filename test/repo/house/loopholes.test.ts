import { describe, expect, it } from '@jest/globals';
import { filesBelow } from '../source/tree.js';
import { loopholes } from './loopholes.js';

describe('types', () => {
  it('of the product and of the playground have no holes', () => {
    expect(loopholes([...filesBelow('shared', '.ts'), ...filesBelow('playground', '.ts')])).toEqual([]);
  });

  it.each([
    'const a: any = 1;',
    'const a = new Map<string, any>();',
    'export type A = readonly any[];',
    `// @ts-${'ignore'}\nconst a = 1;`,
    `// @ts-${'expect-error'} it is so\nconst a = 1;`,
    'const a = b as Known;',
    '// why\n\nconst a = b as Known;',
    'const a = `$' + '{b as string}`;',
  ])('have one in %j', text => {
    expect(loopholes([{ path: 'x.ts', text }])).toHaveLength(1);
  });

  it.each([
    'const a = b as const;',
    '// The table above is complete.\nconst a = b as Known;',
    'const a = b as Known; // the table above is complete',
    `import { a as b } from './a.js';`,
    `export { a as b };`,
    `import * as a from './a.js';`,
    `const a = 'as any';`,
    'const first = await Promise.any(tries);',
  ])('have none in %j', text => {
    expect(loopholes([{ path: 'x.ts', text }])).toEqual([]);
  });
});
