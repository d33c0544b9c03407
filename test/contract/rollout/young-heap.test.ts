// A step that lasts keeps Node's heap for young objects small, on both versions of Node that hosts start.
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { nodeRuntime, repositoryRoot } from '../../support/runtimes.js';

const own = pathToFileURL(`${repositoryRoot()}/lib/shared/wiring/rollout/evidence/young-heap.js`).href;

/** Keeps more than a young heap holds, so that it grows as far as it may; its size then, in MiB. */
function youngHeap(first: string, runtime: 'node20' | 'node24'): number {
  const script = `
    import { getHeapSpaceStatistics } from 'node:v8';
    ${first}
    const kept = [];
    for (let at = 0; at < 1_000_000; at += 1) kept.push({ at, text: 'x' + at });
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    process.stdout.write(String(kept.length > 0 && young.space_size / 1_048_576));`;
  const parameters = ['--input-type=module', '--eval', script];
  return Number(execFileSync(nodeRuntime(runtime).path, parameters, { encoding: 'utf8' }));
}

const keep = `(await import(${JSON.stringify(own)})).keepYoungHeapSmall();`;

describe('the young heap', () => {
  it.each(['node20', 'node24'] as const)('stays as it is on %s, and would have grown', runtime => {
    expect(youngHeap(keep, runtime)).toBeLessThanOrEqual(8);
    expect(youngHeap('', runtime)).toBeGreaterThanOrEqual(16);
  });
});
