// Several jobs: their order, what they hand on, and when one of them runs at all.
import { describe, expect, it } from '@jest/globals';
import { stepById, type WorkflowResult } from '../../support/github/harness.js';
import { runFixture } from './fixture.js';

const conclusions = (result: WorkflowResult): Readonly<Record<string, string>> =>
  Object.fromEntries(result.jobs.map(job => [job.id, job.conclusion]));

const job = (name: string, keys: string, run: string): string =>
  `  ${name}:\n    runs-on: ubuntu-24.04\n    ${keys}\n    steps: [{ id: ${name}, run: '${run}' }]\n`;

describe('jobs', () => {
  it('run after those they need and read their outputs', async () => {
    const steps = [
      'on: push\njobs:\n',
      job('deploy', 'needs: [build, test]', 'echo "$GITHUB_JOB gets ${{ needs.build.outputs.digest }}"'),
      job('test', 'needs: build', 'true'),
      job(
        'build',
        'outputs: { digest: "${{ steps.build.outputs.digest }}" }',
        'echo digest=sha256:1 >> "$GITHUB_OUTPUT"',
      ),
    ].join('');
    const result = await runFixture({ steps });
    expect(result.jobs.map(done => done.id)).toEqual(['build', 'test', 'deploy']);
    expect(stepById(result, 'deploy').log).toBe('deploy gets sha256:1');
  });

  it('are skipped when anything before them failed or was skipped, unless they ask for it', async () => {
    const steps = [
      'on: push\njobs:\n',
      job('broken', '', 'exit 1'),
      job('follows', 'needs: broken', 'true'),
      job('cleans', 'needs: follows\n    if: failure()', 'true'),
      job('always', 'needs: follows\n    if: always()', 'true'),
      job('after-always', 'needs: always', 'true'),
      job('apart', '', 'true'),
    ].join('');
    expect(conclusions(await runFixture({ steps }))).toEqual({
      broken: 'failure',
      follows: 'skipped',
      cleans: 'success',
      always: 'success',
      'after-always': 'skipped',
      apart: 'success',
    });
  });

  it('run alone with their needs when one is named', async () => {
    const steps = `on: push\njobs:\n${job('one', '', 'true')}${job('two', 'needs: one', 'true')}${job('three', '', 'true')}`;
    expect(conclusions(await runFixture({ steps, job: 'two' }))).toEqual({ one: 'success', two: 'success' });
    await expect(runFixture({ steps, job: 'four' })).rejects.toThrow(
      'No job four; there are: one, two, three',
    );
  });

  it('see the inputs of a dispatch with their defaults, and the combination of the matrix that was chosen', async () => {
    const steps = `on:
  workflow_dispatch:
    inputs:
      to: { type: string, default: staging }
      dry: { type: boolean }
jobs:
  one:
    runs-on: ubuntu-24.04
    strategy: { matrix: { region: [west, north] } }
    steps: [{ id: see, run: 'echo "\${{ inputs.to }} \${{ inputs.dry == false }} \${{ matrix.region }}"' }]`;
    const result = await runFixture({ steps, matrix: { region: 'north' } });
    expect(stepById(result, 'see').log).toBe('staging true north');
    await expect(runFixture({ steps })).rejects.toThrow('Job one has a matrix');
  });

  it.each([
    ['a container', '    container: node:24\n    steps: [{ run: x }]', 'job one has container'],
    ['a background step', '    steps: [{ run: x, background: true }]', "Unexpected value 'background'"],
  ])('are refused when they need %s, which the harness does not do', async (_, keys, message) => {
    const steps = `on: push\njobs:\n  one:\n    runs-on: ubuntu-24.04\n${keys}\n`;
    await expect(runFixture({ steps })).rejects.toThrow(message);
  });
});
