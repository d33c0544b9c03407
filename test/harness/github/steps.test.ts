// Which steps run, in which order, and what they are told of each other.
import { describe, expect, it } from '@jest/globals';
import { stepById } from '../../support/github/harness.js';
import { hasEnded, runFixture, until } from './fixture.js';

const quiet = { main: 'console.log("main")', post: 'console.log("post")' };

describe('steps of a job', () => {
  it('run in order, with posts last in first out', async () => {
    const result = await runFixture({
      actions: { open: quiet, shift: quiet },
      steps: [
        '- id: first',
        '  uses: ./actions/open',
        '- id: second',
        '  uses: ./actions/shift',
        '- id: third',
        '  run: "true"',
      ].join('\n'),
    });
    expect(result.conclusion).toBe('success');
    expect(result.jobs[0]?.sequence).toEqual(['first', 'second', 'third', 'post second', 'post first']);
    expect(stepById(result, 'second').post?.log).toBe('post');
  });

  it('pass over the posts for failure when all went well', async () => {
    const result = await runFixture({
      actions: { shift: { ...quiet, postIf: 'failure() || cancelled()' } },
      steps: '- id: shift\n  uses: ./actions/shift',
    });
    expect(stepById(result, 'shift').post).toMatchObject({ outcome: 'skipped', log: '' });
    expect(result.jobs[0]?.sequence).toEqual(['shift']);
  });

  it('go by their conditions after a failure', async () => {
    const result = await runFixture({
      actions: {
        shift: { main: 'process.exitCode = 3', post: 'console.log("undone")', postIf: 'failure()' },
      },
      steps: `
- id: shift
  uses: ./actions/shift
- id: plain
  run: echo no
- id: named
  if: steps.shift.outcome == 'failure'
  run: echo no
- id: rollback
  if: failure() && steps.shift.outcome == 'failure'
  run: echo "back after \${{ job.status }}"
- id: always
  if: always()
  run: echo yes`,
    });
    expect(result.conclusion).toBe('failure');
    expect(stepById(result, 'shift')).toMatchObject({
      outcome: 'failure',
      exitCode: 3,
      post: { log: 'undone' },
    });
    expect(result.steps.map(step => step.outcome)).toEqual([
      'failure',
      'skipped',
      'skipped',
      'success',
      'success',
    ]);
    expect(stepById(result, 'rollback').log).toBe('back after failure');
  });

  it('have no post when their condition kept them from starting', async () => {
    const result = await runFixture({
      actions: { shift: quiet },
      steps: '- id: shift\n  if: false\n  uses: ./actions/shift',
    });
    expect(stepById(result, 'shift').post).toBeUndefined();
  });

  it('show outcome and conclusion apart when they may fail', async () => {
    const result = await runFixture({
      steps: `
- id: risky
  continue-on-error: \${{ true }}
  run: exit 7
- id: seen
  run: echo "\${{ steps.risky.outcome }} \${{ steps.risky.conclusion }} \${{ job.status }}"`,
    });
    expect(result.conclusion).toBe('success');
    expect(stepById(result, 'risky').annotations).toEqual([
      { level: 'error', message: 'Process completed with exit code 7.' },
    ]);
    expect(stepById(result, 'seen').log).toBe('failure success success');
  });

  it('fail on an expression that cannot be evaluated, before they start', async () => {
    const result = await runFixture({ steps: `- id: bad\n  run: echo "\${{ fromJSON('{') }}"` });
    expect(stepById(result, 'bad')).toMatchObject({ outcome: 'failure', exitCode: undefined });
    expect(stepById(result, 'bad').annotations).toHaveLength(1);
  });

  it('stop at bash errors, inside pipes only when bash is asked for', async () => {
    const result = await runFixture({
      steps:
        '- id: loose\n  run: false | cat\n- id: strict\n  shell: bash\n  run: |\n    false | cat\n    echo not here',
    });
    expect(stepById(result, 'loose').outcome).toBe('success');
    expect(stepById(result, 'strict')).toMatchObject({ outcome: 'failure', exitCode: 1 });
    expect(stepById(result, 'strict').log).not.toContain('not here');
  });

  it('lose whatever they left running in the background when the job ends', async () => {
    const result = await runFixture({ steps: '- run: sleep 300 > /dev/null 2>&1 &' });
    expect(result.conclusion).toBe('success');
    const [orphan, ...others] = result.jobs[0]?.orphans ?? [];
    expect(others).toEqual([]);
    await until(() => hasEnded(orphan?.pid ?? 0));
  });
});

describe('a workflow that cannot be run', () => {
  it('is refused with line and column before anything starts', async () => {
    const run = runFixture({ steps: '- run: echo a\n  wiht: {}' });
    await expect(run).rejects.toThrow(/line 7, column 9: Unexpected value 'wiht'/);
  });

  it('is refused when nobody said what stands in for an action', async () => {
    const run = runFixture({ steps: '- run: touch ../started\n- uses: azure/login@v3' });
    await expect(run).rejects.toThrow('azure/login');
  });
});
