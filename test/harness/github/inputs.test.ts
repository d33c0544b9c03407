// What an action is told: inputs and their defaults, contexts as variables, the machine's environment, both Nodes.
import { describe, expect, it } from '@jest/globals';
import { stepById } from '../../support/github/harness.js';
import { runtimeNames } from '../../support/runtimes.js';
import { runFixture } from './fixture.js';

const dump = 'console.log(JSON.stringify({ ...process.env, cwd: process.cwd(), node: process.version }))';

describe('inputs', () => {
  it('are named as the runner names them, with defaults evaluated and values untouched', async () => {
    const result = await runFixture({
      actions: {
        show: {
          inputs: [
            `job-status: { description: hidden, default: "\${{ job.status }}" }`,
            'Two Words: { description: spaced }',
            'absent: { description: nothing, required: true }',
            'flag: { description: yes or no, default: true }',
          ].join('\n'),
          main: dump,
        },
      },
      steps:
        '- id: show\n  uses: acme/azure-promote/actions/show@v1\n  with: { two words: "  kept  ", other: 1 }',
    });
    const { log, annotations } = stepById(result, 'show');
    const lines = log.split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      'INPUT_JOB-STATUS': 'success',
      INPUT_TWO_WORDS: '  kept  ',
      INPUT_ABSENT: '',
      INPUT_FLAG: 'true',
      INPUT_OTHER: '1',
      GITHUB_ACTION_REPOSITORY: 'acme/azure-promote',
      GITHUB_ACTION_REF: 'v1',
    });
    expect(annotations).toEqual([
      { level: 'warning', message: expect.stringContaining("Unexpected input(s) 'other'") },
    ]);
  });

  it('are evaluated again for the post, which so learns how the job ended', async () => {
    const show = 'console.log(process.env["INPUT_JOB-STATUS"], process.env.INPUT_LATER)';
    const result = await runFixture({
      actions: {
        shift: {
          inputs: `job-status: { description: hidden, default: "\${{ job.status }}" }\nlater: { description: l }`,
          main: show,
          post: show,
        },
      },
      steps: `
- id: shift
  uses: ./actions/shift
  with: { later: "[\${{ steps.failing.outcome }}]" }
- id: failing
  run: exit 1`,
    });
    expect(stepById(result, 'shift').log).toBe('success []');
    expect(stepById(result, 'shift').post?.log).toBe('failure [failure]');
  });
});

describe('the environment of an action', () => {
  it.each(runtimeNames)('is that of the runner on %s', async runtime => {
    const result = await runFixture({
      runtime,
      env: { FROM_MACHINE: 'yes', CI: 'maybe' },
      secrets: { KEY: 'k3y-of-the-shop' },
      vars: { REGION: 'west' },
      event: { name: 'push', payload: { number: 7 } },
      github: { ref: 'refs/heads/feature' },
      idToken: { url: 'https://token.example', token: 'request-token' },
      actions: { show: { main: dump } },
      steps: `on: push
env: { A: workflow, B: workflow, GITHUB_SHA: mine }
permissions: { id-token: write }
jobs:
  only:
    runs-on: ubuntu-24.04
    env: { B: job, C: "\${{ vars.REGION }} \${{ github.event.number }}" }
    steps:
      - id: show
        uses: ./actions/show
        env: { C: "\${{ env.C }}, step", LENGTH: "\${{ secrets.KEY != '' }}" }`,
    });
    const seen: unknown = JSON.parse(stepById(result, 'show').log);
    expect(seen).toMatchObject({
      node: runtime === 'node20' ? 'v20.20.2' : 'v24.18.0',
      cwd: expect.stringContaining('workspace'),
      A: 'workflow',
      B: 'job',
      C: 'west 7, step',
      LENGTH: 'true',
      CI: 'maybe',
      FROM_MACHINE: 'yes',
      GITHUB_ACTIONS: 'true',
      GITHUB_SHA: expect.stringMatching(/^[0-9a-f]{40}$/),
      GITHUB_REF: 'refs/heads/feature',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_JOB: 'only',
      GITHUB_ACTION: 'show',
      RUNNER_OS: 'Linux',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: '***',
    });
    expect(seen).not.toHaveProperty('GITHUB_TOKEN');
    expect(seen).not.toHaveProperty('NODE_OPTIONS');
    expect(seen).not.toHaveProperty('RUNNER_DEBUG');
  });

  it('has no id token when the workflow does not grant it', async () => {
    const result = await runFixture({
      idToken: { url: 'https://token.example', token: 'request-token' },
      steps: '- id: show\n  run: echo "[$ACTIONS_ID_TOKEN_REQUEST_URL]"',
    });
    expect(stepById(result, 'show').log).toBe('[]');
  });

  it('has a closed standard input, the event in a file, and the same Node on the search path', async () => {
    const result = await runFixture({
      runtime: 'node24',
      event: { name: 'push', payload: { number: 7 } },
      steps: '- id: show\n  run: cat; cat "$GITHUB_EVENT_PATH"; node --version',
    });
    expect(stepById(result, 'show').log).toBe('{"number":7}v24.18.0');
  });
});
