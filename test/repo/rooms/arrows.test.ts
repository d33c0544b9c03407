import { describe, expect, it } from '@jest/globals';
import { placeOf, readMap } from '../source/room-map.js';
import { filesBelow, namesIn, pathsBelow } from '../source/tree.js';
import { arrowProblems } from './arrows.js';

const map = readMap();

describe('the arrows', () => {
  it('are kept by every import of the product and of the playground', () => {
    const files = [...filesBelow('shared', '.ts'), ...filesBelow('playground', '.ts')];
    expect(files.length).toBeGreaterThan(100);
    expect(arrowProblems(files, map)).toEqual([]);
  });

  it('cover every room that exists', () => {
    const rooms = namesIn('shared').filter(name => name !== 'README.md');
    expect(rooms.filter(room => placeOf(`shared/${room}/x.ts`, map) === undefined)).toEqual([]);
  });

  it('name no room and no file that does not exist', () => {
    const paths = pathsBelow('shared');
    const places = map.lines.flatMap(line => line.places);
    const missing = places.filter(
      place =>
        !paths.includes(`shared/${place}.ts`) && !paths.some(path => path.startsWith(`shared/${place}/`)),
    );
    expect(places.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });
});

describe('a wrong import', () => {
  it.each([
    ['goes up', 'shared/fault/x.ts', `import { a } from '../step/names.js';`],
    ['goes up, for a type', 'shared/fault/x.ts', `import type { A } from '../step/names.js';`],
    ['goes up, when asked for', 'shared/azure/x.ts', `const a = await import('../wiring/run.js');`],
    ['goes up, passing it on', 'shared/step/x.ts', `export { a } from '../host/host.js';`],
    ['joins two rooms of one line', 'shared/traffic/x.ts', `import { a } from '../ledger/file.js';`],
    ['reaches an adapter from a step', 'shared/steps/x.ts', `import { a } from '../traffic/app-service.js';`],
    ['reaches a client from a step', 'shared/steps/x.ts', `import { a } from '../azure/arm.js';`],
    ['reaches an adapter beside wiring', 'shared/cli/x.ts', `import { a } from '../ledger/file.js';`],
    ['reaches a host from a manifest', 'shared/manifest/x.ts', `import { a } from '../host/github.js';`],
    ['leads from a word into its own room', 'shared/ledger/entry.ts', `import { a } from './file.js';`],
    ['reaches a test', 'shared/wiring/x.ts', `import { a } from '../../test/support/runtimes.js';`],
    ['reaches the playground from a step', 'shared/steps/x.ts', `await import('../../playground/world.js');`],
    ['leads out of the playground', 'playground/x.ts', `import { a } from '../shared/fault/fault.js';`],
    ['brings a package into the playground', 'playground/x.ts', `import { parse } from 'yaml';`],
    ['hides its target', 'shared/cli/x.ts', 'const a = await import(`./$' + '{name}.js`);'],
    ['comes from a room without a line', 'shared/attic/x.ts', `import { a } from '../fault/fault.js';`],
  ])('that %s is found', (_, path, text) => {
    expect(arrowProblems([{ path, text }], map)).toHaveLength(1);
  });

  it.each([
    ['a word from a step', 'shared/steps/x.ts', `import type { A } from '../traffic/split.js';`],
    ['an adapter from wiring', 'shared/wiring/x.ts', `const a = await import('../traffic/app-service.js');`],
    ['a host from the door', 'shared/door/x.ts', `import { a } from '../host/detect.js';`],
    ['the playground from a command', 'shared/cli/x.ts', `await import('../../playground/terminal.js');`],
    ['a comment', 'shared/fault/x.ts', `// import { a } from '../step/names.js';`],
    ['a text', 'shared/fault/x.ts', `const a = "import { a } from '../step/names.js'";`],
  ])('is not seen in %s', (_, path, text) => {
    expect(arrowProblems([{ path, text }], map)).toEqual([]);
  });
});
