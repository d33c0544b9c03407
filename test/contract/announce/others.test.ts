// Records of an organisation, tags of a run, annotations on charts, and the people behind a run.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fields } from '../../../playground/exchange.js';
import { peopleOf } from '../../../shared/wiring/announce/people.js';
import { specsPresent, specValidator, whySkipped } from '../playground/specs.js';
import { digest, ended, heldStopwatch, type Stage, stage, started, until, waiting } from './stage.js';

let set: Stage;
beforeEach(async () => {
  set = await stage();
});
afterEach(() => set.stop());

describe('the records of an organisation', () => {
  const asked = { 'deployment-records': 'contoso' };
  const records = (): readonly Fields[] => [...set.playground.state.github.records.values()];

  it('say which digest runs, once it does', async () => {
    const { tell } = await set.run(asked);
    await tell(started());
    expect(records()).toEqual([]);
    await tell(ended('passed'));
    expect(records()).toEqual([
      {
        organisation: 'contoso',
        name: 'ghcr.io/contoso/payments',
        digest: digest('ab'),
        status: 'deployed',
        logical_environment: 'staging',
        deployment_name: 'payments',
        github_repository: 'payments',
      },
    ]);
  });

  it('stay as they are when something was rolled back that never ran, and go back when it did', async () => {
    const { tell } = await set.run(asked);
    await tell(ended('passed', { promotion: 'prm_1', pair: 'aa' }));
    await tell(ended('rolled-back', { promotion: 'prm_2', pair: 'bb' }));
    expect(records()).toMatchObject([{ digest: digest('aa') }]);
    await tell(ended('passed', { promotion: 'prm_3', pair: 'cc' }));
    await tell(ended('rolled-back', { promotion: 'prm_3', pair: 'cc', serving: digest('aa') }));
    expect(records()).toMatchObject([{ digest: digest('aa'), status: 'deployed' }]);
  });

  it('want a permission that the warning names', async () => {
    set.playground.state.github.permissions = { deployments: 'write' };
    const { tell, log } = await set.run(asked);
    await tell(ended('passed'));
    expect(log()).toMatch(/::warning::deployment-records was not told: .*artifact-metadata: write/);
  });
});

describe('tags of a run on Azure Pipelines', () => {
  it('are the promotion, and how it stands', async () => {
    const { tell, log } = await set.run({ 'build-tags': 'true' }, { host: 'azure-pipelines' });
    await tell(started());
    await tell(ended('passed'));
    expect(log().split('\n')).toEqual(['tag prm_1', 'tag prm_1', 'tag payments-staging-passed', '']);
  });

  it('are no matter of GitHub', async () => {
    const { tell, log } = await set.run({ 'build-tags': 'true' });
    await tell(ended('passed'));
    expect(log()).toBe('');
  });
});

describe('a release annotation', () => {
  const component = (): string =>
    `/subscriptions/${set.playground.state.world.subscription}/resourceGroups/rg-prod/providers/microsoft.insights/components/appi`;
  const kept = () => set.playground.state.annotations.map(({ fields }) => fields);

  it('is made once for a promotion, when it has ended, and told by the documents of Azure', async () => {
    const { tell, log } = await set.run({ 'annotate-app-insights': component() });
    await tell(waiting());
    await tell(started());
    expect(kept()).toEqual([]);
    await tell({ ...ended('passed'), headline: 'ünïcode → fine' });
    await tell(ended('passed'));
    expect(kept()).toMatchObject([{ AnnotationName: 'payments in staging: passed', Category: 'Deployment' }]);
    expect(JSON.parse(String(kept()[0]?.['Properties']))).toMatchObject({
      Label: 'Success',
      ReleaseName: 'prm_1',
      ReleaseDescription: 'ünïcode → fine',
    });
    expect(log()).not.toMatch(/::warning::/);
  });

  it('shows an error for what was rolled back, and has another id', async () => {
    const { tell } = await set.run({ 'annotate-app-insights': component() });
    await tell(ended('passed', { promotion: 'prm_1' }));
    await tell(ended('rolled-back', { promotion: 'prm_2' }));
    expect(kept().map(({ Properties }) => JSON.parse(String(Properties)).Label)).toEqual([
      'Success',
      'Error',
    ]);
    expect(new Set(kept().map(({ Id }) => Id)).size).toBe(2);
  });

  it('wants a role that the warning names', async () => {
    const reader = set.playground.state.world.applications.find(({ name }) => name === 'reader');
    const { tell, log } = await set.run({
      'annotate-app-insights': component(),
      'client-id': reader?.clientId ?? '',
      'client-secret': reader?.secret ?? '',
    });
    await tell(ended('passed'));
    expect(log()).toMatch(
      /::warning::annotate-app-insights was not told: .*annotations\/write.*Application Insights Component Contributor/i,
    );
  });

  it('is no reason to sign in before there is something to say', async () => {
    const { tell } = await set.run({ 'annotate-app-insights': component() });
    await tell(started());
    expect(set.playground.requests).toEqual([]);
  });

  (specsPresent ? it : it.skip)(
    `fits the document of Azure${specsPresent ? '' : `: ${whySkipped}`}`,
    async () => {
      await (await set.run({ 'annotate-app-insights': component() })).tell(ended('passed'));
      const exchange = set.playground.requests.find(({ path }) => path.includes('/Annotations'));
      if (exchange === undefined) throw new Error('nothing was asked');
      const verdict = await (await specValidator()).check(exchange);
      expect(verdict).toMatchObject({ operation: 'Annotations_Create', request: [] });
    },
  );
});

describe('the people behind a run', () => {
  const approvals = () => set.playground.state.github.approvals;

  it('are told by the host', async () => {
    const on = async (host: 'github' | 'azure-pipelines' | 'terminal', environment = {}) =>
      peopleOf((await set.run({}, { host, environment })).wiring);
    expect(await on('github')).toMatchObject({
      requestedBy: 'sam',
      run: 'https://github.com/contoso/payments/actions/runs/4711/attempts/1',
    });
    expect((await on('github', { GITHUB_TRIGGERING_ACTOR: 'robin' })).requestedBy).toBe('robin');
    expect((await on('azure-pipelines')).requestedBy).toBe('Sam Doe');
    expect((await on('terminal')).requestedBy).not.toBe('');
    expect(await (await on('terminal')).approvedBy('staging')).toEqual([]);
  });

  it('include who approved it for this environment, and nobody else', async () => {
    const of = { run: '4711', environment: 'production', state: 'approved' } as const;
    approvals().push(
      { ...of, user: 'kim' },
      { ...of, user: 'kim' },
      { ...of, user: 'ash', environment: 'staging' },
      { ...of, user: 'max', state: 'rejected' },
      { ...of, user: 'lee', run: '4710' },
    );
    const people = await peopleOf((await set.run({})).wiring);
    expect(await people.approvedBy('Production')).toEqual(['kim']);
    expect(await people.approvedBy('test')).toEqual([]);
  });

  it('are nobody, with a warning, when GitHub does not tell', async () => {
    set.playground.state.github.permissions = {};
    const { wiring, log } = await set.run({});
    expect(await (await peopleOf(wiring)).approvedBy('production')).toEqual([]);
    expect(log()).toMatch(/::warning::nobody says who approved the run: .*actions: read/);
  });

  it('are not waited for', async () => {
    set.playground.trouble.add({ match: { room: 'github' }, do: 'hang' });
    const stopwatch = heldStopwatch();
    const { wiring, log } = await set.run({}, { stopwatch });
    const asked = (await peopleOf(wiring)).approvedBy('production');
    await until(() => set.playground.requests.some(({ room }) => room === 'github'));
    stopwatch.ring();
    expect(await asked).toEqual([]);
    expect(log()).toMatch(/took longer than 10 s/);
  });
});
