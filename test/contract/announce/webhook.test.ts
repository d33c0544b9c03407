// A webhook: what arrives there, what does not, and that its address is told to nobody.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answers, startHttpServer } from '../../support/http-server.js';
import {
  digest,
  ended,
  heldStopwatch,
  onPipelines,
  type Stage,
  stage,
  started,
  until,
  waiting,
} from './stage.js';

let set: Stage;
beforeEach(async () => {
  set = await stage();
});
afterEach(() => set.stop());

const own = { 'webhook-url': 'https://told.hooks.example/secret-path/42?key=very-secret' };
const slack = { 'webhook-url': 'https://hooks.slack.com/services/T1/B2/s3cr3t', 'webhook-kind': 'slack' };
const teams = {
  'webhook-url': 'https://prod-00.westeurope.logic.azure.com/workflows/1?sig=very-secret',
  'webhook-kind': 'teams',
};

const received = (): readonly unknown[] =>
  set.playground.requests.filter(({ room }) => room === 'webhook').map(({ body }) => JSON.parse(body));

describe('a webhook of ours', () => {
  it('gets JSON with an id that stays and a number that counts, over several runs', async () => {
    await set.open('prm_1');
    await (await set.run(own)).tell(waiting());
    const second = await set.run(own);
    await second.tell(started());
    await second.tell(ended('rolled-back', { serving: digest('cd') }));
    expect(received()).toMatchObject([
      { id: 'prm_1', number: 1, phase: 'waiting', until: '2026-11-23T08:00:00.000Z' },
      { id: 'prm_1', number: 2, phase: 'started', weight: 1 },
      { id: 'prm_1', number: 3, phase: 'ended', outcome: 'rolled-back', serving: digest('cd') },
    ]);
    const first = JSON.stringify(received()[0]);
    expect(Object.keys(JSON.parse(first)).sort()).toEqual([
      'artifact',
      'at',
      'digest',
      'environment',
      'headline',
      'id',
      'number',
      'phase',
      'run',
      'service',
      'until',
      'version',
    ]);
  });

  it('counts as long as it runs where no ledger keeps the number', async () => {
    const { tell, log } = await set.run({ ...own, ledger: 'none' });
    await tell(started());
    await tell(ended('passed'));
    expect(received()).toMatchObject([{ number: 1 }, { number: 2 }]);
    expect(log()).not.toMatch(/::warning::/);
  });

  it('is told all the same when the ledger cannot be reached', async () => {
    const { tell, log } = await set.run({ ...own, ledger: 'file:/dev/null/nowhere' });
    await tell(started());
    expect(received()).toHaveLength(1);
    expect(log()).toMatch(/::warning::.*ledger/);
  });

  it('works from Azure Pipelines too', async () => {
    const { tell } = await set.run(own, { host: 'azure-pipelines' });
    await tell(ended('passed'));
    const run = `${onPipelines['SYSTEM_COLLECTIONURI']}payments/_build/results?buildId=815`;
    expect(received()).toMatchObject([{ outcome: 'passed', run }]);
  });
});

describe('a chat that cannot edit', () => {
  it.each([
    ['Slack', slack],
    ['Teams', teams],
  ])('%s gets one message when it ends, and none when it starts', async (name, given) => {
    const { tell, log } = await set.run(given);
    await tell(started());
    await tell(ended('passed'));
    expect(set.playground.state.told.all()).toMatchObject([
      { by: name, of: 'staging', words: 'payments in staging: passed' },
    ]);
    expect(log()).not.toMatch(/::warning::/);
  });

  it.each([
    ['Slack', slack],
    ['Teams', teams],
  ])('%s gets one when the promotion waits', async (name, given) => {
    await (await set.run(given)).tell(waiting());
    expect(set.playground.state.told.all()).toMatchObject([
      { by: name, words: 'payments in staging: waiting' },
    ]);
  });
});

describe('an address that does not take it', () => {
  it.each<[string, Parameters<Stage['playground']['trouble']['add']>[0]['do'], RegExp]>([
    ['refuses', { status: 410, body: 'channel_is_archived' }, /answered 410: channel_is_archived/],
    ['is broken', { status: 500 }, /answered 500/],
    ['leads to another place', { status: 302, headers: { location: 'https://evil.example/' } }, /a redirect/],
    ['hangs up', 'reset-before', /broke off/],
  ])('%s: one warning, without the address', async (_, trouble, words) => {
    set.playground.trouble.add({ match: { room: 'webhook' }, do: trouble });
    const { tell, log } = await set.run(own);
    await tell(started());
    expect(log().match(/::warning::/g)).toHaveLength(1);
    expect(log()).toMatch(words);
    expect(log()).not.toMatch(/secret-path|very-secret/);
    expect(set.playground.requests.some(({ host }) => host === 'evil.example')).toBe(false);
  });

  it('is waited for no longer than the patience lasts', async () => {
    set.playground.trouble.add({ match: { room: 'webhook' }, do: 'hang' });
    const stopwatch = heldStopwatch();
    const { tell, log } = await set.run(own, { stopwatch });
    const told = tell(started());
    await until(() => set.playground.requests.some(({ room }) => room === 'webhook'));
    stopwatch.ring();
    await told;
    expect(log()).toMatch(/::warning::webhook was not told: it took longer than 10 s/);
  });

  it.each(['http://told.hooks.example/x', 'https://user:pass@told.hooks.example/x', 'told.hooks.example'])(
    'is not used when it is %s',
    async url => {
      const { tell, log } = await set.run({ 'webhook-url': url });
      await tell(started());
      expect(received()).toEqual([]);
      expect(log()).toMatch(/::warning::webhook was not told: .*begins with https/);
    },
  );

  it('may be a server on this machine without TLS', async () => {
    const server = await startHttpServer([answers(204)]);
    const { tell, log } = await set.run({ 'webhook-url': `${server.origin}/told` });
    await tell(started());
    await server.close();
    expect(JSON.parse(server.seen[0]?.body ?? '')).toMatchObject({ id: 'prm_1' });
    expect(log()).not.toMatch(/::warning::/);
  });
});

describe('words from outside', () => {
  it('leave without secrets, and ping nobody', async () => {
    const { tell } = await set.run(slack);
    await tell({
      ...ended('rolled-back'),
      headline: 'saw <!channel> & deployer-secret-of-the-playground\n*now*',
    });
    expect(received()).toMatchObject([
      { text: expect.stringContaining('saw &lt;!channel&gt; &amp; *** *now*'), mrkdwn: false },
    ]);
  });
});

describe('without a word about announcements', () => {
  it('nothing is asked and no ledger is opened', async () => {
    const { tell, log } = await set.run({ ledger: 'file:/dev/null/nowhere' });
    await tell(started());
    await tell(ended('passed'));
    expect(set.playground.requests).toEqual([]);
    expect(log()).toBe('');
  });
});
