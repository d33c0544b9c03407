// The same `status` on all three hosts and both Nodes: one look at the world, told in the same words.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FakeAz, installFakeAz } from '../support/entra/fake-az.js';
import { type RuntimeName, runtimeNames } from '../support/runtimes.js';
import type { HostRun, JourneyHost, OnlyOn } from './hosts/host-run.js';
import { hosts } from './hosts/hosts.js';
import { terminal } from './hosts/terminal.js';
import { keepEntries } from './stage/ledger-folder.js';
import { application, changesAsked, payments, type Scene, scenes } from './stage/scene.js';

const stage = scenes();
let scene: Scene;
let az: FakeAz;
const digest = (pair: string): string => `sha256:${pair.repeat(32)}`;

beforeAll(async () => {
  scene = await stage.start();
  const site = scene.playground.state.site('payments');
  const slot = scene.playground.state.arm('payments', 'staging');
  if (site === undefined || slot === undefined) throw new Error('the default world has changed');
  site.rules = [{ name: 'staging', actionHostName: slot.hostName, reroutePercentage: 10 }];
  const entry = { kind: 'split-asked', at: '2026-11-20T15:04:05.000Z', by: 'a journey' } as const;
  await keepEntries(scene.folder, [{ ...entry, body: { arm: 'staging', percent: 10 } }]);
  const { tenant, subscription } = scene.playground.state.world;
  const { clientId: client, secret } = application('deployer');
  az = await installFakeAz({
    account: { id: subscription, environmentName: 'AzureCloud' },
    token: { url: scene.playground.url, tenant, client, secret },
  });
});

afterAll(async () => {
  await stage.stop();
  await az.remove();
});

type Combination = {
  readonly name: string;
  readonly host: JourneyHost;
  readonly runtime: RuntimeName;
  readonly onlyOn?: () => OnlyOn;
};

/** Nothing but what `az login` left: no secret, no id, no subscription. */
const byAz = (): OnlyOn => ({ terminal: { environment: { PATH: az.path } } });

const combinations: readonly Combination[] = runtimeNames.flatMap(runtime => [
  ...hosts.map(host => ({ name: host.name, host, runtime })),
  { name: 'terminal signed in by az', host: terminal, runtime, onlyOn: byAz },
]);
const runs = new Map<Combination, Promise<HostRun>>();

/** Each combination once, whoever asks for it. */
function runOf(combination: Combination): Promise<HostRun> {
  const { host, runtime, onlyOn } = combination;
  const inputs = { ...payments, candidate: 'staging', ledger: 'file:ledger' };
  const request = { runtime, inputs, ...(onlyOn && { onlyOn: onlyOn() }) };
  const run = runs.get(combination) ?? host.run(scene.request(request));
  runs.set(combination, run);
  return run;
}

/** The report in a log: from its headline to the last line of its list. */
function reportIn(log: string): readonly string[] {
  const lines = log.split('\n');
  const from = lines.indexOf('payments in production');
  const to = lines.findLastIndex(line => line.startsWith('- '));
  return lines.slice(from, to + 1);
}

describe.each(combinations)('status on $name with $runtime', combination => {
  it('passes, and says what it saw as outputs', async () => {
    const run = await runOf(combination);
    expect(run).toMatchObject({ conclusion: 'success', exitCode: 0, errors: [] });
    const { arms, 'last-entry': last, ...plain } = run.outputs;
    expect(plain).toEqual({
      outcome: 'passed',
      'error-code': '',
      split: '{"production":90,"staging":10,"preview":0}',
      candidate: 'staging',
      idle: 'preview',
      'stable-digest': digest('3f'),
      'candidate-digest': digest('7c'),
      busy: '',
      promotions: '[]',
      'heartbeat-age': '',
    });
    expect(JSON.parse(arms ?? '')).toMatchObject([
      { name: 'production', share: 90, digest: digest('3f') },
      { name: 'staging', share: 10, digest: digest('7c') },
      { name: 'preview', share: 0, address: 'https://payments-preview.azurewebsites.net/' },
    ]);
    expect(JSON.parse(last ?? '')).toMatchObject({ number: 1, kind: 'split-asked', by: 'a journey' });
  });

  it('shows the same report in its log as every other host', async () => {
    const report = reportIn((await runOf(combination)).log);
    expect(report).toContain('production 90 %, staging 10 %; candidate staging');
    expect(report).toContainEqual(expect.stringMatching(/^staging \(candidate\) +10 % +Running +contoso/));
    expect(report).toContainEqual(
      expect.stringMatching(/^1 split-asked +2026-11-20T15:04:05.000Z +a journey/),
    );
    const reports = await Promise.all(combinations.map(runOf));
    for (const { log } of reports) expect(reportIn(log)).toEqual(report);
  });
});

describe('the summary', () => {
  it('is one page, word for word the same wherever a host has one', async () => {
    const pages = await Promise.all(combinations.filter(({ host }) => host !== terminal).map(runOf));
    const [first, ...others] = pages.map(({ summary }) => summary.trim());
    expect(first).toMatch(/^### payments in production\n/);
    expect(first).toMatch(/^\| staging \(candidate\) \| 10 % \| Running \|/m);
    for (const other of others) expect(other).toBe(first);
  });
});

describe('what Azure was asked', () => {
  it('was only to read, under the identity of each host', async () => {
    await Promise.all(combinations.map(runOf));
    expect(changesAsked(scene)).toEqual([]);
    const rooms = scene.playground.requests.map(({ room }) => room);
    const count = (name: string) => rooms.filter(room => room === name).length;
    expect(count('oidc-github')).toBe(runtimeNames.length);
    expect(count('oidc-pipelines')).toBe(runtimeNames.length);
    expect(scene.playground.requests.filter(({ fault }) => fault !== undefined)).toEqual([]);
  });
});
