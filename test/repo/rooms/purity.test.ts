import { describe, expect, it } from '@jest/globals';
import { isPure, readMap } from '../source/room-map.js';
import { filesBelow, pathsBelow } from '../source/tree.js';
import { purityProblems } from './purity.js';

const map = readMap();

describe('pure code', () => {
  it('touches nothing outside itself', () => {
    const files = filesBelow('shared', '.ts');
    expect(files.filter(({ path }) => isPure(path, map)).length).toBeGreaterThan(30);
    expect(purityProblems(files, map)).toEqual([]);
  });

  it('is marked by names that exist', () => {
    const paths = pathsBelow('shared');
    expect(map.pure.filter(place => !paths.some(path => path.startsWith(`shared/${place}`)))).toEqual([]);
  });

  it('may use the packages that the map allows', () => {
    expect(map.purePackages).toEqual(['valibot', 'yaml', 'temporal-polyfill']);
  });
});

describe('an impure line in a pure room', () => {
  it.each([
    `import { readFile } from 'node:fs/promises';`,
    `import type { Buffer } from 'node:buffer';`,
    `import { parse } from 'some-parser';`,
    `import { hashOf } from '../ledger/chain.js';`,
    `const home = process.env;`,
    'const now = Date.now();',
    'const now = new Date();',
    'const chance = Math.random();',
    `const answer = fetch('https://example.test');`,
    'setTimeout(go, 10);',
    'const answer = await ask();',
    'const text = `at $' + '{Date.now()}`;',
    'console.log(1);',
    'const signal = AbortSignal.timeout(10);',
  ])('is found: %s', text => {
    expect(purityProblems([{ path: 'shared/fault/x.ts', text }], map)).toHaveLength(1);
  });

  it.each([
    `import type { Ledger } from '../ledger/ledger.js';`,
    `import { parse } from 'yaml';`,
    'const at = new Date(milliseconds);',
    '// await nothing; Math.random() is for others',
    `const text = 'process.env and fetch()';`,
    'const share = port.process;',
    'type Port = { readonly fetch: () => number };',
  ])('is not seen in: %s', text => {
    expect(purityProblems([{ path: 'shared/fault/x.ts', text }], map)).toEqual([]);
  });
});
