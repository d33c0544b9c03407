// The product's Clock in a hurry: what the playground's variable does to it, and where it is refused.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { clockFrom, paceFrom, realClock } from '../../../../shared/wiring/clock.js';
import { until } from '../caller.js';

const gateway = 'http://127.0.0.1:4000';
const door = path.resolve('lib/shared/door/door.js');

type Ended = { readonly code: unknown; readonly said: string };

/** A command of the product as a process of its own, with nothing of this one's environment. */
const runDoor = async (
  name: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ended> => {
  const program = `import(${JSON.stringify(door)}).then(({ start }) => start(${JSON.stringify(name)}))`;
  const child = spawn(process.execPath, ['-e', program, 'azure-promote', ...words], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const [code] = await once(child, 'close');
  return { code, said };
};

const id = '11111111-2222-4333-8444-555555555555';
const status = ['status', '--target', 'app-service', '--resource-group', 'rg-prod', '--app', 'payments'];

describe('our Clock', () => {
  it('is the real one when nobody asks for another', () => {
    expect(clockFrom({})).toBe(realClock);
    expect(clockFrom({ AZURE_PROMOTE_SPEED: '' })).toBe(realClock);
    expect(paceFrom({ AZURE_PROMOTE_PLAYGROUND: gateway })).toBeUndefined();
  });

  it('tells the time of a playground that started long before', async () => {
    const playground = await startPlayground({ speed: 1_000 });
    await until(() => playground.state.clock.now().getTime() - Date.now() > 100_000);
    const clock = clockFrom(playground.environment);
    const [before, ours, after] = [
      playground.state.clock.now().getTime(),
      clock.now(),
      playground.state.clock.now().getTime(),
    ];
    expect(ours).toBeGreaterThanOrEqual(before);
    expect(ours).toBeLessThanOrEqual(after);
    await playground.stop();
  });

  it('begins with real time when no instant is given', () => {
    const before = Date.now();
    const clock = clockFrom({ AZURE_PROMOTE_SPEED: '2', AZURE_PROMOTE_PLAYGROUND: gateway });
    expect(clock.now()).toBeGreaterThanOrEqual(before);
    expect(clock.now() - before).toBeLessThan(5_000);
  });

  it('sleeps as much shorter', async () => {
    const clock = clockFrom({ AZURE_PROMOTE_SPEED: '100', AZURE_PROMOTE_PLAYGROUND: gateway });
    const [ours, real] = [clock.now(), performance.now()];
    await clock.sleep(5_000);
    expect(clock.now() - ours).toBeGreaterThanOrEqual(4_900);
    expect(performance.now() - real).toBeLessThan(2_500);
  });

  it.each([
    ['a word', '60x', gateway],
    ['nothing before the instant', '@2026-01-05T09:00:00Z', gateway],
    ['an instant that is none', '60@yesterday', gateway],
    ['a standstill', '0', gateway],
    ['slow motion', '0.5', gateway],
    ['more than anything could serve', '1001', gateway],
    ['no playground', '60', ''],
    ['a playground elsewhere', '60', 'http://playground.example:4000'],
    ['a name that only looks like this machine', '60', 'http://127.0.0.1.example'],
    ['Azure itself', '60', 'https://management.azure.com'],
  ])('refuses to be used with %s', async (_, speed, playground) => {
    const environment = { AZURE_PROMOTE_SPEED: speed, AZURE_PROMOTE_PLAYGROUND: playground };
    expect(() => paceFrom(environment)).toThrow(expect.objectContaining({ code: 'PLAYGROUND_REFUSED' }));
    const clock = clockFrom(environment);
    expect(() => clock.now()).toThrow(expect.objectContaining({ code: 'PLAYGROUND_REFUSED' }));
    await expect(clock.sleep(1)).rejects.toMatchObject({ code: 'PLAYGROUND_REFUSED' });
  });
});

describe('the product in a hurry', () => {
  let playground: Playground | undefined;

  afterEach(async () => {
    await playground?.stop();
    playground = undefined;
  });

  it('has the time of the playground, although it began later', async () => {
    playground = await startPlayground({ speed: 1_000 });
    const { clock } = playground.state;
    await until(() => clock.now().getTime() - Date.now() > 400_000);
    const ended = await runDoor('cli', ['doctor'], playground.environment);
    expect(ended.said).toMatch(/clock/);
    expect(ended).toMatchObject({ code: 0 });
  }, 30_000);

  it('waits in the time of the playground for as long as Azure asks', async () => {
    playground = await startPlayground({ speed: 60 });
    playground.trouble.add({
      match: { room: 'arm', nth: 1, times: 1 },
      do: { status: 429, headers: { 'retry-after': '30' } },
    });
    const ended = await runDoor('cli', status, playground.environment);
    expect(ended).toMatchObject({ code: 0 });
    const asked = playground.requests.filter(each => each.room === 'arm');
    const [first, second] = asked.map(each => Date.parse(each.at));
    expect(asked[0]?.status).toBe(429);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(29_000);
  }, 30_000);

  it.each([
    ['on a terminal', 'cli', status, {}],
    [
      'on a runner',
      'status',
      [],
      {
        GITHUB_ACTIONS: 'true',
        INPUT_TARGET: 'app-service',
        'INPUT_RESOURCE-GROUP': 'rg-prod',
        INPUT_APP: 'payments',
        'INPUT_CLIENT-ID': id,
        'INPUT_TENANT-ID': id,
        'INPUT_SUBSCRIPTION-ID': id,
      },
    ],
  ])(
    'is refused against Azure, %s',
    async (_, name, words, environment) => {
      const ended = await runDoor(name, words, { AZURE_PROMOTE_SPEED: '60', ...environment });
      expect(ended.said).toContain('PLAYGROUND_REFUSED');
      expect(ended.code).not.toBe(0);
    },
    30_000,
  );
});
