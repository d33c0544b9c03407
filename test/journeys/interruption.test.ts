// A run that is told to stop while it waits, and a reader that goes away: it ends at once, and says why where somebody listens.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { installFakeAz } from '../support/entra/fake-az.js';
import { type ChildPlan, startChild } from '../support/process/child.js';
import { bareEnvironment } from '../support/process/environment.js';
import { nodeRuntime, repositoryRoot, runtimeNames } from '../support/runtimes.js';
import { azurePipelines } from './hosts/azure-pipelines.js';
import { github } from './hosts/github.js';
import { hosts } from './hosts/hosts.js';
import { terminal } from './hosts/terminal.js';
import { changesAsked, payments, type Scene, scenes, type TroubleRule } from './stage/scene.js';

const stage = scenes();
afterEach(() => stage.stop());

/** Long enough for a loaded machine, and far from the 7.5 seconds after which a host becomes harder. */
const atOnceMilliseconds = 4_000;

/** Asks until it is so. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('it did not come to that');
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

function untilTroubled({ playground }: Scene): Promise<void> {
  return until(() => playground.requests.some(({ trouble }) => trouble !== undefined));
}

const arm = { path: '/config/web' };
const entra = { host: 'login.microsoftonline.com', path: '/oauth2/' };
const waits = [
  ...hosts.map(host => ({ host, for: 'Azure, which never answers', match: arm, do: 'hang' as const })),
  ...hosts.map(host => ({
    host,
    for: 'its turn to try again',
    match: arm,
    do: { status: 503, headers: { 'retry-after': '50' } },
  })),
  { host: terminal, for: 'a token that never comes', match: entra, do: 'hang' },
  {
    host: azurePipelines,
    for: 'the assertion of its connection',
    match: { path: '_azure-pipelines/oidc' },
    do: 'hang',
  },
  { host: github, for: 'its ID token', match: { path: '_github/oidc' }, do: 'hang' },
] satisfies readonly (TroubleRule & { readonly for: string; readonly host: unknown })[];

describe('a run that is cancelled', () => {
  it.each(
    waits.map((each, at) => ({ ...each, runtime: runtimeNames[at % runtimeNames.length] ?? 'node20' })),
  )(
    'on $host.name ends at once while it waits for $for ($runtime)',
    async ({ host, runtime, ...trouble }) => {
      const scene = await stage.start();
      scene.playground.trouble.add({ match: trouble.match, do: trouble.do });
      const stop = new AbortController();
      const running = host.run(scene.request({ runtime, inputs: payments, cancelOn: stop.signal }));
      await untilTroubled(scene);
      const ordered = performance.now();
      stop.abort();
      const run = await running;
      expect(performance.now() - ordered).toBeLessThan(atOnceMilliseconds);
      expect(run.signals.map(({ signal }) => signal)).toEqual(['SIGINT']);
      expect(run).toMatchObject({
        conclusion: 'cancelled',
        exitCode: { github: 1, 'azure-pipelines': 0, terminal: 3 }[host.name],
        outputs: { outcome: 'broken', 'error-code': 'CANCELLED' },
      });
      expect(run.errors).toContainEqual({
        code: 'CANCELLED',
        text: expect.stringMatching(/^the run was cancelled by SIGINT\n(signal=SIGINT\n)?hint: /),
      });
      expect(changesAsked(scene)).toEqual([]);
    },
  );

  it('on a terminal takes the Azure CLI that it waits for with it', async () => {
    const az = await installFakeAz({ hangs: true });
    const scene = await stage.start();
    const stop = new AbortController();
    const request = scene.request({
      inputs: payments,
      cancelOn: stop.signal,
      onlyOn: { terminal: { environment: { PATH: az.path } } },
    });
    const running = terminal.run(request);
    await until(async () => (await az.calls()).length > 0);
    const ordered = performance.now();
    stop.abort();
    const run = await running;
    await az.remove();
    expect(performance.now() - ordered).toBeLessThan(atOnceMilliseconds);
    expect(run.outputs).toMatchObject({ 'error-code': 'CANCELLED' });
  });
});

function terminalPlan({ playground, folder }: Scene, words: readonly string[]): ChildPlan {
  const node = nodeRuntime('node24');
  const flags = Object.entries(payments).flatMap(([name, value]) => [`--${name}`, value]);
  return {
    command: node.path,
    parameters: [join(repositoryRoot(), 'dist', 'cli.js'), ...words, ...(words[0] === 'status' ? flags : [])],
    directory: folder,
    environment: { ...bareEnvironment(node, folder), ...playground.environment },
  };
}

describe('a reader that goes away', () => {
  it.each(['status', 'status --json', 'status --help', '--help', 'explain', 'explain HTTP_REFUSED'])(
    'before anything is printed by %j is no failure',
    async line => {
      const { command, parameters, directory, environment } = terminalPlan(
        await stage.start(),
        line.split(' '),
      );
      const child = spawn(command, parameters, {
        cwd: directory,
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.destroy();
      let complaint = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        complaint += text;
      });
      const [exitCode] = await once(child, 'close');
      // With --json the report itself is on stderr.
      expect(complaint).not.toMatch(/EPIPE|Error|^\s+at /m);
      expect(exitCode).toBe(0);
    },
  );

  it.each(['status', '--help'])('from the beginning, as after %s >&-, is no failure', async word => {
    const { command, parameters, ...plan } = terminalPlan(await stage.start(), [word]);
    const line = 'exec "$0" "$@" >&- 2>&-';
    const child = await startChild({
      ...plan,
      command: '/bin/sh',
      parameters: ['-c', line, command, ...parameters],
    });
    expect(await child.ended).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  });
});
