// The rooms that are told of promotions: each as strict as what it stands for, or stricter.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { usualGithubToken } from '../../../../playground/rooms/github/live.js';
import { at, type Came, call, signIn } from '../caller.js';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.stop());

const usual = { authorization: `Bearer ${usualGithubToken}`, 'user-agent': 'a test' };
const repository = '/repos/contoso/payments';
const sha = 'a'.repeat(40);
const deployment = { ref: sha, environment: 'test', auto_merge: false, required_contexts: [], payload: {} };

const send = (host: string, target: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  call(playground.url, host, target, { method: 'POST', headers, body: JSON.stringify(body) });
const ask = (target: string, headers: Readonly<Record<string, string>> = usual): Promise<Came> =>
  call(playground.url, 'api.github.com', target, { headers });
const tell = (target: string, body: unknown): Promise<Came> => send('api.github.com', target, body, usual);
const json = ({ body }: Came): unknown => JSON.parse(body);
const created = async (more: object = {}): Promise<unknown> =>
  at(json(await tell(`${repository}/deployments`, { ...deployment, ...more })), 'id');
const stateOf = async (id: unknown): Promise<unknown> =>
  at(json(await ask(`${repository}/deployments/${id}/statuses`)), 0, 'state');

describe("GitHub's API", () => {
  it.each<[string, () => Promise<Came>, number]>([
    ['no token', () => ask(`${repository}/deployments`, { 'user-agent': 'a test' }), 401],
    ['another token', () => ask(`${repository}/deployments`, { ...usual, authorization: 'Bearer x' }), 401],
    [
      'a caller without a name',
      () => ask(`${repository}/deployments`, { authorization: usual.authorization }),
      403,
    ],
    ["a stranger's repository", () => ask('/repos/contoso/secret/deployments'), 404],
    ["a stranger's organisation", () => ask('/orgs/fabrikam/attestations/sha256:00'), 404],
    ['a body that is none', () => tell(`${repository}/deployments`, []), 400],
  ])('refuses %s', async (_, asked, status) => {
    expect((await asked()).status).toBe(status);
  });

  it('names the permission that is missing in a header, and in no word', async () => {
    const { github } = playground.state;
    const before = github.permissions;
    github.permissions = { deployments: 'read' };
    const came = await tell(`${repository}/deployments`, deployment);
    github.permissions = before;
    expect(came).toMatchObject({
      status: 403,
      headers: { 'x-accepted-github-permissions': 'deployments=write' },
    });
    expect(came.body).not.toContain('deployments=');
  });

  it.each<[string, object, number]>([
    ['without a commit', { ref: undefined }, 422],
    ['of a commit that nobody knows', { ref: 'v9' }, 422],
    ['with a field that it does not know', { enviroment: 'test' }, 422],
    ['that waits for checks', { required_contexts: undefined }, 409],
    ['that would be merged first', { auto_merge: undefined }, 202],
  ])('makes no deployment %s', async (_, change, status) => {
    const count = playground.state.github.deployments.length;
    expect((await tell(`${repository}/deployments`, { ...deployment, ...change })).status).toBe(status);
    expect(playground.state.github.deployments).toHaveLength(count);
  });

  it.each<[string, object]>([
    ['that it does not know', { state: 'fine' }],
    ['with more words than it shows', { state: 'success', description: 'x'.repeat(141) }],
    ['with an address that is none', { state: 'success', log_url: 'nowhere' }],
    ['with a field that it does not know', { state: 'success', auto_active: true }],
  ])('takes no state %s', async (_, status) => {
    expect((await tell(`${repository}/deployments/${await created()}/statuses`, status)).status).toBe(422);
  });

  it('ends older ones by itself, unless it is told not to, and never in production', async () => {
    const say = (id: unknown, more: object = {}) =>
      tell(`${repository}/deployments/${id}/statuses`, { state: 'success', ...more });
    const [first, production] = [await created(), await created({ environment: 'production' })];
    await say(first);
    await say(production);
    const second = await created();
    await say(second, { auto_inactive: false });
    expect(await stateOf(first)).toBe('success');
    await say(await created());
    expect([await stateOf(first), await stateOf(second)]).toEqual(['inactive', 'inactive']);
    await say(await created({ environment: 'production' }));
    expect(await stateOf(production)).toBe('success');
  });

  it('keeps one record for each place, and takes no digest that is none', async () => {
    const target = '/orgs/contoso/artifacts/metadata/deployment-record';
    const record = {
      name: 'payments',
      status: 'deployed',
      logical_environment: 'test',
      deployment_name: 'payments',
    };
    const with_ = (digest: string) => tell(target, { ...record, digest });
    expect((await with_('sha256:short')).status).toBe(422);
    await with_(`sha256:${'a'.repeat(64)}`);
    expect(json(await with_(`sha256:${'b'.repeat(64)}`))).toMatchObject({ total_count: 1 });
    expect([...playground.state.github.records.values()]).toMatchObject([
      { digest: `sha256:${'b'.repeat(64)}` },
    ]);
  });

  it('tells environments with what protects them, and attestations', async () => {
    expect(json(await ask(`${repository}/environments/Production`))).toMatchObject({
      name: 'production',
      protection_rules: [{ type: 'required_reviewers' }, { type: 'branch_policy' }],
    });
    expect((await ask(`${repository}/environments/nowhere`)).status).toBe(404);
    const digest = `sha256:${'c'.repeat(64)}`;
    playground.state.github.attestations.set(digest, [{ bundle: { is: 'a bundle' } }]);
    expect(json(await ask(`${repository}/attestations/${digest}`))).toMatchObject({
      attestations: [{ bundle: { is: 'a bundle' } }],
    });
  });
});

describe('a webhook', () => {
  it.each<[string, string, unknown, number]>([
    ['Slack, at an address that it does not know', 'hooks.slack.com/services/none', { text: 'x' }, 404],
    ['Slack, without words', 'hooks.slack.com/services/T1/B1/x', { words: 'x' }, 400],
    ['Slack', 'hooks.slack.com/services/T1/B1/x', { text: 'x' }, 200],
    ['Teams, without a card', 'a.logic.azure.com/workflows/1', { text: 'x' }, 400],
    ['a server of one’s own', 'told.hooks.example/x', { any: 'thing' }, 200],
    ['a server of one’s own, without an object', 'told.hooks.example/x', [], 400],
  ])('of %s answers', async (_, address, body, status) => {
    const { host, pathname } = new URL(`https://${address}`);
    expect((await send(host, pathname, body)).status).toBe(status);
  });
});

describe('annotations', () => {
  it('are taken once each, in ASCII, and by those who may', async () => {
    const target = `/subscriptions/${playground.state.world.subscription}/resourceGroups/rg-prod/providers/Microsoft.Insights/components/appi/Annotations?api-version=2015-05-01`;
    const body = {
      Id: '444e2c08-274a-4bbb-a89e-d77bb720f44a',
      AnnotationName: 'payments in test: passed',
      EventTime: '2026-11-21T00:00:00.000Z',
      Category: 'Deployment',
      Properties: '{"Label":"Success"}',
    };
    const put = async (value: object, application = 'deployer') => {
      const headers = { authorization: await signIn(playground, { application }) };
      const sent = { method: 'PUT', headers, body: JSON.stringify(value) };
      return call(playground.url, 'management.azure.com', target, sent);
    };
    expect((await put(body, 'reader')).status).toBe(403);
    expect((await put({ ...body, AnnotationName: 'ü' })).status).toBe(400);
    expect((await put({ ...body, Id: 'no guid' })).status).toBe(400);
    expect(json(await put(body))).toMatchObject([
      { Id: body.Id, EventTime: '2026-11-21T00:00:00.000+00:00' },
    ]);
    expect((await put(body)).status).toBe(409);
  });
});

describe('what was told', () => {
  it('stands on the live page, by environment, the newest first', async () => {
    await send('told.hooks.example', '/', { environment: 'prod', phase: 'ended', headline: 'so it ended' });
    const live = json(await call(playground.url, undefined, '/_playground/live'));
    expect(at(live, 'told', 0)).toMatchObject({ of: 'prod', by: 'webhook', words: 'ended: so it ended' });
  });
});
