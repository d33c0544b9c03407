// Who has to sign in for which target: nobody more than it needs.
import { describe, expect, it } from '@jest/globals';
import type { HostProcess } from '../../../shared/host/host-process.js';
import { terminal } from '../../../shared/host/terminal.js';
import { coordinates } from '../../../shared/traffic/coordinates.js';
import { targetKinds } from '../../../shared/traffic/kinds.js';
import type { Wiring } from '../../../shared/wiring/adapters.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { inputsToKeep, ofTheRollout } from '../../../shared/wiring/rollout/afterwork/saved-run.js';
import { enter, signInNow } from '../../../shared/wiring/targets/entrance.js';

const listeners = (() => []) as HostProcess['listeners']; // nobody listens to a process that is none

/** A runner without the Azure CLI, and without a way to anywhere. */
function wiring(given: Readonly<Record<string, string>>): Wiring {
  const write = () => true;
  const io: HostProcess = {
    env: { PATH: '/nonexistent', HTTPS_PROXY: 'http://127.0.0.1:9' },
    version: process.version,
    stdout: { write, on: () => undefined },
    stderr: { write, on: () => undefined },
    on: () => undefined,
    off: () => undefined,
    listeners,
  };
  const host = terminal(io, { flags: given, json: true });
  const raw = { host: 'terminal', get: (name: string) => given[name], parsers: {} } as const;
  return { host, raw, clock: realClock, environment: io.env, runtime: process.version };
}

describe('the way in to a target', () => {
  it('asks for a subscription where the target lies in one', async () => {
    for (const kind of targetKinds.filter(each => coordinates[each].signIn === 'subscription')) {
      await expect(enter(kind, {}, wiring({ auth: 'managed-identity' }))).rejects.toMatchObject({
        code: 'IDENTITY_MISSING',
      });
      const { subscription } = await enter(
        kind,
        { subscription: 'named' },
        wiring({ auth: 'managed-identity' }),
      );
      expect(subscription).toBe('named');
    }
  });

  it('asks for an identity and no subscription where the target has none', async () => {
    const entrance = await enter('feature-flag', {}, wiring({ auth: 'managed-identity' }));
    expect(entrance.subscription).toBeUndefined();
    expect((await entrance.arm()).cloud.name).toBe('public');
    await expect(enter('feature-flag', {}, wiring({ auth: 'secret' }))).rejects.toMatchObject({
      code: 'IDENTITY_MISSING',
    });
  });

  it('asks for nothing where the target is none of Azure, until somebody wants more', async () => {
    for (const kind of targetKinds.filter(each => coordinates[each].signIn === 'none')) {
      const entrance = await enter(kind, {}, wiring({ auth: 'secret' }));
      await signInNow(kind, entrance);
      expect(entrance.subscription).toBeUndefined();
      await expect(entrance.arm()).rejects.toMatchObject({ code: 'IDENTITY_MISSING' });
    }
  });
});

describe('what a standing order keeps of a target', () => {
  const kept = { resource: 'https://cluster/apis/x', candidate: 'v2' };

  it('is its resource id where it has one', () => {
    const given = { target: 'app-service', app: 'shop', 'resource-group': 'rg' };
    expect(inputsToKeep(wiring(given), { resource: '/subscriptions/s/x', candidate: 'staging' })).toEqual({
      target: 'app-service',
      'resource-id': '/subscriptions/s/x',
      candidate: 'staging',
    });
  });

  it('is its names where it has none, and never whom to sign in as', () => {
    const given = { target: 'gateway-api', route: 'shop', namespace: 'web', kubeconfig: '/home/me/config' };
    expect(inputsToKeep(wiring(given), kept)).toEqual({
      target: 'gateway-api',
      route: 'shop',
      namespace: 'web',
      candidate: 'v2',
    });
    expect(Object.keys(ofTheRollout)).not.toContain('kubeconfig');
  });
});
