// The deployments of a repository, as the room of GitHub's API has them after a promotion.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GithubDeployment, jobBegins, jobSays } from '../../../playground/rooms/github/live.js';
import {
  digest,
  ended,
  heldStopwatch,
  type Run,
  type Stage,
  sha,
  stage,
  started,
  stream,
  until,
  waiting,
} from './stage.js';

let set: Stage;
beforeEach(async () => {
  set = await stage();
});
afterEach(() => set.stop());

const asked = { 'github-deployments': 'true' };
const run = (more: Parameters<Stage['run']>[1] = {}): Promise<Run> => set.run(asked, more);
const deployments = (): readonly GithubDeployment[] => set.playground.state.github.deployments;
const stateOf = (promotion: string): string | undefined =>
  deployments().find(({ payload }) => JSON.stringify(payload).includes(`"${promotion}"`))?.statuses[0]?.state;

async function passes(promotion: string, pair: string, environment = 'staging'): Promise<void> {
  const { tell } = await run();
  await tell(started({ promotion, pair, environment }));
  await tell(ended('passed', { promotion, pair, environment }));
}

describe('a deployment on GitHub', () => {
  it('is made once for a promotion, and gets the states that the promotion goes through', async () => {
    const { tell, log } = await run();
    await tell(waiting());
    await tell(started());
    await tell(ended('passed'));
    const [only, ...others] = deployments();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ sha, environment: 'staging', isProduction: false, task: 'deploy' });
    expect(only?.payload).toEqual({
      promotion: 'prm_1',
      service: 'payments',
      digest: digest('ab'),
      artifact: `ghcr.io/contoso/payments@${digest('ab')}`,
    });
    expect(only?.statuses.map(({ state }) => state)).toEqual(['success', 'in_progress', 'queued']);
    expect(only?.statuses[0]?.logUrl).toBe(
      'https://github.com/contoso/payments/actions/runs/4711/attempts/1',
    );
    expect(log()).not.toMatch(/warning/);
  });

  it('is found again by a later run, through the ledger', async () => {
    await set.open('prm_1');
    await (await run()).tell(started());
    const [first] = deployments();
    expect(await set.announced('prm_1')).toEqual({ 'github-deployments': String(first?.id) });
    // So many came after it that it is not listed any more.
    for (let count = 0; count < 40; count += 1) {
      const { github, clock } = set.playground.state;
      jobBegins(github, { environment: 'staging', sha: 'f'.repeat(40), run: '1', job: '1' }, clock.now());
    }
    await (await run({ environment: { GITHUB_RUN_ID: '4712' } })).tell(ended('rolled-back'));
    expect(deployments()).toHaveLength(41);
    expect(first?.statuses[0]?.state).toBe('failure');
  });

  it('is found again although it was made before the promotion was opened', async () => {
    await (await run()).tell(started());
    await set.open('prm_1');
    expect(await set.announced('prm_1')).toEqual({ 'github-deployments': String(deployments()[0]?.id) });
  });

  it('of a promotion that only waits leaves nothing in the ledger', async () => {
    await (await run()).tell(waiting());
    expect(await set.ledger.read(stream)).toEqual([]);
    expect(deployments()).toHaveLength(1);
    // The next run gives it another name.
    await (await run()).tell(started({ promotion: 'prm_2' }));
    expect(deployments()).toHaveLength(1);
  });

  it('makes the older one inactive only when it succeeds itself, in production too', async () => {
    await passes('prm_1', 'aa', 'production');
    const { tell } = await run();
    await tell(started({ promotion: 'prm_2', pair: 'bb', environment: 'production' }));
    expect(stateOf('prm_1')).toBe('success');
    expect(deployments()[0]?.isProduction).toBe(true);
    await tell(ended('passed', { promotion: 'prm_2', pair: 'bb', environment: 'production' }));
    expect([stateOf('prm_1'), stateOf('prm_2')]).toEqual(['inactive', 'success']);
  });

  it('leaves those of another service in the same environment alone', async () => {
    await passes('prm_1', 'aa');
    const other = await set.run(asked);
    await other.tell({
      ...ended('passed', { promotion: 'prm_2' }),
      stream: { service: 'orders', environment: 'staging' },
    });
    expect([stateOf('prm_1'), stateOf('prm_2')]).toEqual(['success', 'success']);
  });

  it('is a failure when it was rolled back, and the older one stays active', async () => {
    await passes('prm_1', 'aa');
    const { tell } = await run();
    await tell(started({ promotion: 'prm_2', pair: 'bb' }));
    await tell(ended('rolled-back', { promotion: 'prm_2', pair: 'bb' }));
    expect([stateOf('prm_1'), stateOf('prm_2')]).toEqual(['success', 'failure']);
  });

  it('gives the older one back its place when it had passed and was rolled back later', async () => {
    await passes('prm_1', 'aa');
    await passes('prm_2', 'bb');
    await (await run()).tell(ended('rolled-back', { promotion: 'prm_2', pair: 'bb', serving: digest('aa') }));
    expect([stateOf('prm_1'), stateOf('prm_2')]).toEqual(['success', 'failure']);
  });

  it('is not made for what was refused before anything of it was there', async () => {
    await (await run()).tell(ended('refused'));
    expect(deployments()).toEqual([]);
  });
});

describe('a job that names the environment itself', () => {
  const job = { environment: 'staging', sha, run: '4711', job: '9' };

  it('has a deployment by GitHub, which is taken and left alone, and no second one is made', async () => {
    const { github, clock } = set.playground.state;
    const own = jobBegins(github, job, clock.now());
    await set.open('prm_1');
    const { tell, log } = await run();
    await tell(started());
    await tell(ended('passed'));
    expect(deployments()).toEqual([own]);
    expect(own.statuses).toHaveLength(1);
    expect(log().match(/deployment: false/g)).toHaveLength(1);
    expect(await set.announced('prm_1')).toEqual({ 'github-deployments': String(own.id) });
  });

  it('has the last word while it runs; a later run says what became of the promotion', async () => {
    const { github, clock } = set.playground.state;
    const own = jobBegins(github, job, clock.now());
    await set.open('prm_1');
    await (await run()).tell(ended('waiting'));
    jobSays(github, own, { state: 'success', run: '4711', job: '9' }, clock.now());
    await (await run({ environment: { GITHUB_RUN_ID: '4712' } })).tell(ended('rolled-back'));
    expect(own.statuses[0]).toMatchObject({ state: 'failure', description: 'errors were too many' });
  });

  it('is told from a job of an earlier run on the same commit', async () => {
    const { github, clock } = set.playground.state;
    jobBegins(github, { ...job, run: '4700' }, clock.now());
    await (await run()).tell(started());
    expect(deployments()).toHaveLength(2);
  });
});

describe('when GitHub does not let us', () => {
  it('warns with the permission that is missing, and nothing else happens', async () => {
    set.playground.state.github.permissions = { contents: 'write' };
    const { tell, log } = await run();
    await tell(started());
    expect(log()).toMatch(
      /::warning::github-deployments was not told: .*403.*permissions: \{ deployments: write \}/,
    );
    expect(log()).not.toContain('github-token-of-the-playground');
  });

  it.each([
    ['is not there for this token', 404],
    ['is broken', 500],
  ])('warns when the repository %s', async (_, status) => {
    set.playground.trouble.add({
      match: { room: 'github', method: 'POST' },
      do: { status, body: { message: 'no' } },
    });
    const { tell, log } = await run();
    await tell(started());
    expect(log()).toMatch(/::warning::github-deployments was not told/);
    expect(deployments()).toEqual([]);
  });

  it('tries a read again that failed by chance', async () => {
    set.playground.trouble.add({ match: { room: 'github', method: 'GET', nth: 1 }, do: { status: 502 } });
    const { tell, log } = await run();
    await tell(started());
    expect(deployments()).toHaveLength(1);
    expect(log()).not.toMatch(/::warning::/);
  });

  it('gives up after its patience when nothing comes back, and tells the others meanwhile', async () => {
    set.playground.trouble.add({ match: { room: 'github' }, do: 'hang' });
    const both = { ...asked, 'webhook-url': 'https://told.hooks.example/x' };
    const stopwatch = heldStopwatch();
    const { tell, log } = await set.run(both, { stopwatch });
    const told = tell(started());
    await until(() => set.playground.state.told.all().length > 0);
    stopwatch.ring();
    await told;
    expect(log()).toMatch(/::warning::github-deployments was not told: it took longer than 10 s/);
    expect(set.playground.state.told.all().map(({ by }) => by)).toEqual(['webhook']);
  });
});
