// The examples of promote for GitHub where there are several services, at work: in one repository, or in many that share a
// workflow.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { git } from '../../contract/ledger/git/repository.js';
import { stepById } from '../../support/github/harness.js';
import { digest, expectSuccess, type Names, policyOf, promotions, run } from './on-github.js';
import { promoteScenes, shareOf } from './stage.js';

const stage = promoteScenes();
const patience = 90_000;

it(
  'github/promote-monorepo.yml builds and promotes the service that has changed, by the policy of all',
  async () => {
    const policy = async (environment: Names) =>
      (await policyOf('policy/monorepo.yml')(environment)).replace('preset: standard\n', '');
    const scene = await stage.start(policy);
    const { folder } = scene;
    const commit = async (path: string) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), 'changed\n');
      await git(folder, ['add', path]);
      await git(folder, ['commit', '--quiet', '--message', path]);
      return git(folder, ['rev-parse', 'HEAD']);
    };
    await git(folder, ['init', '--quiet', '.']);
    const before = await commit('services/invoices/main.js');
    await commit('services/orders/main.js');
    const result = await run(scene, 'promote-monorepo.yml', {
      event: { name: 'push', payload: { before } },
      matrix: { service: 'orders' },
    });
    expectSuccess(result);
    expect(stepById(result, 'changed').outputs).toEqual({ services: '["orders"]' });
    expect(promotions(result)[0]?.outputs).toMatchObject({ promoted: 'true', decision: 'start' });
    expect([shareOf(scene, 'orders', digest), shareOf(scene, 'invoices', digest)]).toEqual([100, 0]);
  },
  patience,
);

describe('github/promote-reusable.yml', () => {
  it(
    'promotes what its caller names',
    async () => {
      const scene = await stage.start(policyOf('policy/promotion.yml'));
      const inputs = { service: 'payments', environment: 'test', artifact: digest, 'wait-for': '0s' };
      const result = await run(scene, 'promote-reusable.yml', { inputs });
      expectSuccess(result);
      expect(result.jobs[0]?.outputs).toEqual({ promoted: 'true' });
      expect(shareOf(scene, 'payments-test', digest)).toBe(100);
    },
    patience,
  );
});
