import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { runChild } from '../../support/process/child.js';
import { nodeRuntime, repositoryRoot, runtimeNames } from '../../support/runtimes.js';
import { pathsBelow } from '../source/tree.js';

const root = repositoryRoot();
const witness = join(root, 'lib/test/repo/rooms/import-witness.js');

function compiled(path: string): string {
  return join(root, 'lib', path.replace(/\.ts$/, '.js'));
}

describe('every file of the product and of the playground', () => {
  it.each(runtimeNames)(
    'can be imported with an empty environment and does nothing then, on %s',
    async name => {
      const sources = [...pathsBelow('shared'), ...pathsBelow('playground')].filter(path =>
        path.endsWith('.ts'),
      );
      const urls = sources.map(path => pathToFileURL(compiled(path)).href);
      const end = await runChild({
        command: nodeRuntime(name).path,
        parameters: [witness, ...urls],
        directory: root,
        environment: {},
      });
      expect({ stderr: end.stderr, exitCode: end.exitCode }).toEqual({ stderr: '', exitCode: 0 });
      expect(JSON.parse(end.stdout)).toEqual({
        failures: [],
        environment: [],
        listeners: [],
        globals: [],
        resources: [],
        hostLibraries: [],
      });
    },
    30_000,
  );

  it('is missed when it does something', async () => {
    const effect = `data:text/javascript,${encodeURIComponent(
      `process.env.LEFT = '1'; process.on('SIGTERM', () => {}); globalThis.left = 1; setTimeout(() => {}, 50);`,
    )}`;
    const end = await runChild({
      command: process.execPath,
      parameters: [witness, effect, 'data:text/javascript,throw new Error("no")'],
      directory: root,
      environment: {},
    });
    expect(JSON.parse(end.stdout)).toMatchObject({
      failures: [expect.stringContaining('Error: no')],
      environment: ['LEFT=1'],
      listeners: ['SIGTERM: 1'],
      globals: ['left'],
      resources: ['Timeout'],
    });
  });
});
