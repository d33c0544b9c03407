// `status` from the terminal on targets other than App Service: the same outputs, in the same shape.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import { main } from '../../../shared/cli/main.js';
import { createDns } from '../../../shared/http/dns.js';
import { status } from '../../../shared/steps/status.js';
import { keptProcess } from '../../unit/cli/terminal-process.js';

// Loaded beforehand: Jest fails when two imports at once meet a module that neither has loaded yet.
import './container-apps/set.js';
import './traffic-manager/set.js';

let playground: Playground;
beforeEach(async () => {
  playground = await startPlayground();
});
afterEach(() => playground.stop());

const signIn = ['--auth', 'secret', '--json'];
const where = ['--resource-group', 'rg-prod'];

async function run(...words: readonly string[]) {
  const io = keptProcess('status', ...words, ...signIn);
  Object.assign(io.env, playground.environment);
  await main(io);
  return { ...io.printed, exitCode: io.exitCode, said: parsed(io.printed.stdout) };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = text.trim().startsWith('{') ? JSON.parse(text) : {};
  return Object(value);
}

/** What a shell has that pasted the export lines of `azure-promote playground`. */
async function exportedBy(child: ChildProcessByStdio<null, Readable, null>) {
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    if (printed.includes('Ctrl-C ends it')) break;
  }
  const lines = printed.matchAll(/^export (\w+)='?([^'\n]*)'?$/gm);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
}

describe('status on Container Apps', () => {
  it('shows revisions as arms', async () => {
    const { said, exitCode, stderr } = await run(
      '--target',
      'container-apps',
      ...where,
      '--app',
      'orders-api',
    );
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('orders-api--v2 (candidate)')]);
    const outputs = Object(said['outputs']);
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(Object.keys(status.outputs)));
    expect(JSON.parse(outputs.split)).toEqual({ 'orders-api--v2': 0, 'orders-api--v1': 100 });
    expect(outputs).toMatchObject({
      candidate: 'orders-api--v2',
      idle: 'orders-api--v2',
      'stable-digest': `sha256:${'a1'.repeat(32)}`,
      'candidate-digest': `sha256:${'a2'.repeat(32)}`,
      busy: '',
    });
    expect(JSON.parse(outputs.arms)[0]).toMatchObject({
      name: 'orders-api--v1',
      isDefault: true,
      state: 'Running, 1 replica',
      address: expect.stringContaining('orders-api--v1.happyocean'),
    });
  });

  it('takes the id of the app, and a candidate that has everything already', async () => {
    const id = `/subscriptions/${playground.state.world.subscription}/resourceGroups/rg-prod/providers/Microsoft.App/containerApps/latest`;
    const { said } = await run(
      '--target',
      'container-apps',
      '--resource-id',
      id,
      '--candidate',
      'latest--v2',
    );
    expect(Object(said['outputs'])).toMatchObject({ candidate: 'latest--v2' });
  });
});

describe('status on Traffic Manager', () => {
  it('shows endpoints as arms', async () => {
    const { said, exitCode } = await run('--target', 'traffic-manager', ...where, '--profile', 'payments-tm');
    expect(exitCode).toBe(0);
    const outputs = Object(said['outputs']);
    expect(JSON.parse(outputs.split)).toEqual({ stable: 100, candidate: 0 });
    expect(outputs).toMatchObject({ candidate: 'candidate', idle: 'candidate', 'stable-digest': '' });
  });
});

describe('what another process exports', () => {
  it('is enough for status on Traffic Manager, and for questions to its DNS', async () => {
    const program = 'lib/test/contract/playground/run-terminal.js';
    const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const exported = await exportedBy(child);
      const io = keptProcess(
        ...['status', '--target', 'traffic-manager', ...where, '--profile', 'payments-tm', ...signIn],
      );
      Object.assign(io.env, exported);
      await main(io);
      expect(io.exitCode).toBe(0);
      expect(JSON.parse(Object(parsed(io.printed.stdout)['outputs']).split)).toEqual({
        stable: 100,
        candidate: 0,
      });
      const dns = createDns(exported);
      const servers = await dns.nameServers('trafficmanager.net');
      const [server = ''] = servers.kind === 'found' ? servers.values : [];
      expect(server).toBe(exported['AZURE_PROMOTE_PLAYGROUND_DNS']);
      const answer = { kind: 'found', values: ['payments.azurewebsites.net'] };
      expect(await dns.ask(server, 'payments-tm.trafficmanager.net', 'CNAME')).toEqual(answer);
    } finally {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
  });
});

const refusals: readonly (readonly [string, readonly string[], Readonly<Record<string, RegExp>>])[] = [
  [
    'a profile for an app',
    ['--target', 'container-apps', '--resource-group', 'rg', '--profile', 'x'],
    {
      '--profile':
        /it belongs to traffic-manager, front-door, front-door-classic; container-apps is named by --app/,
    },
  ],
  [
    'an app for a profile',
    ['--target', 'traffic-manager', '--resource-group', 'rg', '--app', 'xy'],
    { '--app': /it belongs to app-service, container-apps; traffic-manager is named by --profile/ },
  ],
  ['nothing that names one', ['--target', 'traffic-manager'], { '--app': /exactly one of/ }],
  [
    'a profile without its group',
    ['--target', 'traffic-manager', '--profile', 'x'],
    { '--profile': /--resource-group/ },
  ],
  [
    'a slot for a revision',
    ['--target', 'container-apps', ...where, '--app', 'orders-api', '--candidate', 'staging'],
    { '--candidate': /the name of a revision, such as `payments--v2`, got "staging"/ },
  ],
  [
    'an endpoint for a slot',
    ['--target', 'app-service', ...where, '--app', 'payments', '--candidate', 'My endpoint'],
    { '--candidate': /the name of a slot, got "My endpoint"/ },
  ],
  [
    'the id of another type',
    [
      '--target',
      'traffic-manager',
      '--resource-id',
      '/subscriptions/5d9a3c10-2f64-4e0b-8a77-1c2d3e4f5a6b/resourceGroups/rg-prod/providers/Microsoft.App/containerApps/orders-api',
    ],
    {
      '--resource-id':
        /it is the id of a Microsoft\.App\/containerApps, not of a Microsoft\.Network\/trafficManagerProfiles/,
    },
  ],
];

describe('status', () => {
  it.each(refusals)('refuses %s by name, before anything is sent', async (_, words, facts) => {
    const { said, exitCode } = await run(...words);
    expect(exitCode).toBe(2);
    expect(Object(said['error'] ?? said['fault'])).toMatchObject({ code: 'INPUT_INVALID' });
    const printed = JSON.stringify(said);
    for (const [name, pattern] of Object.entries(facts)) {
      expect(printed).toContain(name);
      expect(printed.replaceAll('\\"', '"')).toMatch(pattern);
    }
    expect(playground.requests).toEqual([]);
  });

  it.each([
    ['container-apps', '--app', 'orders-apj', 'orders-api'],
    ['traffic-manager', '--profile', 'payments', 'payments-tm'],
  ])('names what exists where %s has nothing of that name', async (target, flag, name, existing) => {
    const { said, exitCode } = await run('--target', target, ...where, flag, name);
    expect(exitCode).toBe(3);
    expect(JSON.stringify(said)).toMatch(
      new RegExp(`TARGET_NOT_FOUND.*${existing}|${existing}.*TARGET_NOT_FOUND`),
    );
  });
});
