// Environments with reviewers: a job waits for them, nothing of it runs before, and a cancelled run stops waiting.
import { describe, expect, it } from '@jest/globals';
import type { Reviewers } from '../../support/github/harness.js';
import { runFixture, until } from './fixture.js';

const workflow = (environment: string): string =>
  `on: push\njobs:\n  shift:\n    runs-on: ubuntu-24.04\n    environment: ${environment}\n    steps: [{ run: echo moved }]\n`;

function run(environment: string, production: Reviewers, cancelOn = new AbortController().signal) {
  return runFixture({ steps: workflow(environment), reviewers: { production }, cancelOn });
}

describe('a job under an environment with reviewers', () => {
  it.each([
    'production',
    '{ name: production, url: https://payments.contoso.com }',
    "${{ format('{0}', 'production') }}",
  ])('starts when they approve of %s', async environment => {
    let answer: (given: 'approved') => void = () => undefined;
    let isAsked = false;
    let isOver = false;
    const running = run(environment, () => {
      isAsked = true;
      return new Promise(resolve => {
        answer = resolve;
      });
    }).finally(() => {
      isOver = true;
    });
    await until(() => isAsked);
    expect(isOver).toBe(false);
    answer('approved');
    expect(await running).toMatchObject({ conclusion: 'success', log: 'moved' });
  });

  it('fails without a step when they refuse', async () => {
    const result = await run('production', () => Promise.resolve('rejected'));
    expect(result).toMatchObject({ conclusion: 'failure', steps: [] });
  });

  it('is cancelled without a step when the run is', async () => {
    const cancel = new AbortController();
    const ask: Reviewers = () => {
      cancel.abort();
      return new Promise(() => undefined);
    };
    expect(await run('production', ask, cancel.signal)).toMatchObject({ conclusion: 'cancelled', steps: [] });
  });

  it('asks nobody under another environment', async () => {
    const ask: Reviewers = () => Promise.reject(new Error('nobody asks'));
    expect(await run('production-resume', ask)).toMatchObject({ conclusion: 'success', log: 'moved' });
  });
});
