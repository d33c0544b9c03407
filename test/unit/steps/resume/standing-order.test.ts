// What an entry of a ledger may decide for whoever resumes, and what it may not.
import { describe, expect, it } from '@jest/globals';
import type { RawInputs } from '../../../../shared/step/read.js';
import { byHand } from '../../../../shared/wiring/resume/by-hand.js';
import { rawFor } from '../../../../shared/wiring/resume/reach.js';
import type { StandingOrder } from '../../../../shared/wiring/rollout/standing-order.js';

const own: Readonly<Record<string, string>> = {
  'client-id': 'my own',
  ledger: 'git',
  'probe-header': 'x-key: mine',
  target: 'traffic-manager',
  'probe-path': '/mine',
};
const raw: RawInputs = { host: 'github', get: name => own[name], parsers: {} };
const hostile = {
  target: 'app-service',
  'resource-id': '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Web/sites/shop',
  source: 'platform',
  'client-id': 'a stranger',
  'tenant-id': 'another tenant',
  cloud: 'china',
  auth: 'secret',
  ledger: 'none',
  'ledger-token': 'caught',
  'probe-header': 'x-key: caught',
  'run-commands': 'true',
};

describe('a standing order', () => {
  const { get } = rawFor({ given: hostile }, raw);

  it('names the target, its telemetry and its probes', () => {
    expect(get('target')).toBe('app-service');
    expect(get('resource-id')).toMatch(/sites\/shop$/);
    expect(get('source')).toBe('platform');
  });

  it('takes nothing from the inputs of whoever resumes that it could have named itself', () => {
    expect(get('probe-path')).toBeUndefined();
  });

  it('says neither who signs in, nor where, nor what is secret, nor what may be run', () => {
    for (const name of ['client-id', 'ledger', 'probe-header']) expect(get(name)).toBe(own[name]);
    for (const name of ['tenant-id', 'cloud', 'auth', 'ledger-token', 'run-commands'])
      expect(get(name)).toBeUndefined();
  });

  it('holds all that the commands by hand take', () => {
    const plan = { promotion: 'a', candidate: 'staging', stable: 'production' } as StandingOrder['plan']; // no more is read
    const order = {
      version: 1,
      plan,
      before: { split: { production: 100, staging: 0 } },
      given: hostile,
    } as const;
    expect(byHand(order, undefined)).toEqual([
      'az webapp traffic-routing clear --name shop --resource-group rg --subscription s',
    ]);
    expect(byHand({ ...order, given: {} }, undefined)).toEqual([]);
  });
});
