// The examples of promote for GitHub, at work: one service, and what goes on by a schedule. The policy is read from the default
// branch of a real git server.
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { changesAsked } from '../../journeys/stage/scene.js';
import { stepById } from '../../support/github/harness.js';
import { digest, expectSuccess, type Names, policyOf, promotions, run } from './on-github.js';
import { entriesIn, type PromoteScene, promoteScenes, read } from './stage.js';

const stage = promoteScenes();
const patience = 90_000;

it(
  'github/promote.yml takes an image through all environments; what is there is left alone by the schedule',
  async () => {
    const scene = await stage.start(policyOf('policy/promotion.yml'));
    const result = await run(scene, 'promote.yml');
    expectSuccess(result);
    const started = { promoted: 'true', decision: 'start' };
    expect(promotions(result).map(({ outputs }) => outputs)).toMatchObject([started, started, started]);
    const serving = scene.playground.state.site('payments')?.production.config['linuxFxVersion'];
    expect(serving).toBe(`DOCKER|ghcr.io/contoso/payments@${digest}`);
    // Each record rests on the one before.
    const staging = promotions(result)[1]?.outputs['record'];
    expect(predecessorsIn(scene, 'production')).toMatchObject([{ environment: 'staging', digest: staging }]);

    const before = changesAsked(scene);
    const names: Names = { 'rg-staging': 'rg-prod', 'app: payments': 'app: payments-staging' };
    const again = await run(scene, 'promote-on-schedule.yml', {
      workflow: renamed(await read('github/promote-on-schedule.yml'), names),
      event: { name: 'schedule' },
    });
    expectSuccess(again);
    expect(stepById(again, 'staging').outputs).toMatchObject({ 'stable-digest': digest });
    expect(promotions(again)[0]?.outputs).toMatchObject({ decision: 'done', promoted: 'true' });
    expect(changesAsked(scene)).toEqual(before);
  },
  patience,
);

it(
  'github/promote.yml is green and goes no further while a release still soaks',
  async () => {
    const policy = async (environment: Names) =>
      (await policyOf('policy/promotion.yml')(environment)).replace('test: 1m', 'test: 3h');
    const scene = await stage.start(policy);
    const result = await run(scene, 'promote.yml');
    expectSuccess(result);
    const conclusions = result.jobs.map(({ id, conclusion }) => [id, conclusion]);
    expect(conclusions.slice(2)).toEqual([
      ['staging', 'success'],
      ['production', 'skipped'],
    ]);
    const { outputs } = promotions(result)[1] ?? {};
    expect(outputs).toMatchObject({ outcome: 'waiting', promoted: 'false', decision: 'wait' });
    expect(outputs?.['reasons']).toContain('"rule":"soak"');
    expect(entriesIn(scene, 'staging')).toEqual([]);
  },
  patience,
);

function renamed(text: string, names: Names): string {
  return Object.entries(names).reduce((now, [from, to]) => now.replaceAll(from, to), text);
}

function predecessorsIn(scene: PromoteScene, environment: string): unknown {
  const body = entriesIn(scene, environment).find(({ kind }) => kind === 'recorded')?.body;
  return JSON.parse(String(body?.['details'] ?? '{}')).predecessors;
}

describe('no example', () => {
  it.each(['promote.yml', 'promote-on-schedule.yml', 'promote-reusable.yml', 'promote-monorepo.yml'])(
    'lets %s cancel a promotion half-way, or gives a job more than it needs',
    async file => {
      const { concurrency, permissions, jobs } = parse(await read(`github/${file}`));
      expect(concurrency?.['cancel-in-progress'] ?? false).toBe(false);
      expect(permissions).toEqual({});
      type Job = { readonly permissions: object; readonly steps: readonly { readonly uses?: string }[] };
      const promoting = Object.values<Job>(jobs).filter(({ steps }) =>
        steps.some(({ uses }) => uses?.startsWith('OWNER/azure-promote@')),
      );
      for (const job of promoting)
        expect(job.permissions).toEqual({ 'id-token': 'write', contents: 'read', actions: 'read' });
      expect(promoting).not.toEqual([]);
    },
  );
});
