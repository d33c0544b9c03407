import { describe, expect, it } from '@jest/globals';
import { filesBelow } from '../source/tree.js';
import { loadedAtOnce } from './start-up.js';

const sources = [...filesBelow('shared', '.ts'), ...filesBelow('playground', '.ts')];

/** All that runs before the inputs of a step are known to be valid, on any host. */
const beforeValidInputs = [
  'shared/door/door.ts',
  'shared/wiring/runner.ts',
  'shared/host/github.ts',
  'shared/host/azure-pipelines.ts',
  'shared/host/terminal.ts',
  'shared/cli/main.ts',
];

describe('the start', () => {
  it('begins at files that exist', () => {
    const paths = sources.map(({ path }) => path);
    expect(beforeValidInputs.filter(path => !paths.includes(path))).toEqual([]);
  });

  it('loads no package before the inputs are valid', () => {
    const { files, packages } = loadedAtOnce(beforeValidInputs, sources);
    expect(files.size).toBeGreaterThan(beforeValidInputs.length);
    expect([...packages].filter(name => !name.startsWith('node:'))).toEqual([]);
  });

  it('loads neither network, nor clients, nor playground before they are asked for', () => {
    const { files } = loadedAtOnce(beforeValidInputs, sources);
    const heavy = /^(playground|shared\/(http\/(?!clock)|azure|process))\//;
    expect([...files].filter(path => heavy.test(path))).toEqual([]);
  });

  it('is followed through every file that is loaded at once, and no further', () => {
    const { files, packages } = loadedAtOnce(
      ['a.ts'],
      [
        { path: 'a.ts', text: `import { b } from './b.js';\nimport type { T } from 'types-only';` },
        { path: 'b.ts', text: `import 'heavy/part';\nawait import('./c.js');\nexport * from './a.js';` },
        { path: 'c.ts', text: `import 'heavier';` },
      ],
    );
    expect([...files].sort()).toEqual(['a.ts', 'b.ts']);
    expect([...packages]).toEqual(['heavy']);
  });
});
