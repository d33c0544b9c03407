// What is refused before anything moves, all at once, and what makes it possible after all.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ArmWorld, SiteWorld } from '../../../../playground/world.js';
import type { Fault } from '../../../../shared/fault/fault.js';
import { faultOf, sent, share } from '../behaviours/behaviour.js';
import { type AppStage, type Setting, startStage } from './stage.js';
import { statusesSetting, type Wish } from './world.js';

let stage: AppStage | undefined;
afterEach(async () => {
  await stage?.stop();
  stage = undefined;
});

async function open(wish: Wish & Partial<Setting> = {}): Promise<AppStage> {
  stage = await startStage(wish);
  return stage;
}

const staged =
  (change: (arm: ArmWorld) => ArmWorld, name = 'staging') =>
  (site: SiteWorld): SiteWorld => {
    const arm = site.slots[name];
    return arm === undefined ? site : { ...site, slots: { ...site.slots, [name]: change(arm) } };
  };

const withSettings = (settings: Readonly<Record<string, string>>) =>
  staged(arm => ({ ...arm, settings: { ...arm.settings, ...settings } }));

/**
 * The first write of a rollout, and a promotion from nothing: both have to be refused, and nothing may move. Whoever only
 * reads learns the same before.
 */
async function refusals(opened: AppStage): Promise<readonly [Fault, Fault, Fault]> {
  const { guard } = await opened.target.read();
  const faults = [
    await faultOf(opened.target.demandFit(opened.candidate, false)),
    await faultOf(opened.target.write(share(opened, 10), guard)),
    await faultOf(opened.target.promote(opened.candidate, guard)),
  ] as const;
  expect(
    sent(opened, { method: 'PATCH', path: '.' }) + sent(opened, { method: 'POST', path: 'slotsswap' }),
  ).toBe(0);
  return faults;
}

async function expectRefused(opened: AppStage, about: string, words: string): Promise<void> {
  for (const fault of await refusals(opened)) {
    expect([fault.code, fault.class]).toEqual(['TARGET_UNSUITABLE', 'refused']);
    expect(String(fault.facts[about])).toContain(words);
    expect(fault.hint).not.toBe('');
  }
}

const swapSettings = { method: 'POST', path: 'sites/payments/slots/staging/slotsswap' };

describe('a rollout is refused before anything moves', () => {
  it('while a swap is under way', async () => {
    const opened = await open();
    await swapNow(opened);
    await expectRefused(opened, 'busy', 'under way');
  });

  it('with auto swap on, which swaps before anybody has judged', async () => {
    const auto = staged(arm => ({ ...arm, config: { ...arm.config, autoSwapSlotName: 'production' } }));
    await expectRefused(
      await open({ sites: { payments: auto } }),
      'auto-swap',
      'auto swap of staging into production',
    );
  });

  it('with the same build in both arms', async () => {
    const same = (site: SiteWorld): SiteWorld =>
      staged(arm => ({
        ...arm,
        config: site.production.config,
        settings: {
          ...arm.settings,
          AZURE_PROMOTE_DIGEST: site.production.settings['AZURE_PROMOTE_DIGEST'] ?? '',
        },
      }))(site);
    await expectRefused(await open({ sites: { payments: same } }), 'build', 'the same build');
  });

  it('with a candidate that nothing names', async () => {
    const bare = staged(arm => ({
      ...arm,
      config: { linuxFxVersion: 'NODE|20-lts' },
      settings: { [statusesSetting]: '200' },
    }));
    await expectRefused(await open({ sites: { payments: bare } }), 'build', 'nothing tells which build');
  });

  it('with image and setting at odds', async () => {
    const wrong = withSettings({ AZURE_PROMOTE_DIGEST: `sha256:${'99'.repeat(32)}` });
    await expectRefused(await open({ sites: { payments: wrong } }), 'build', 'different digests');
  });

  it('with a candidate that is stopped', async () => {
    const opened = await open();
    const [staging] = opened.site.slots;
    if (staging !== undefined) staging.stopped = true;
    await expectRefused(opened, 'state', 'staging is stopped');
  });

  it('and by reading alone not for what is placed there first', async () => {
    const same = (site: SiteWorld): SiteWorld =>
      staged(arm => ({ ...arm, config: site.production.config, settings: site.production.settings }))(site);
    const { target, candidate, playground } = await open({ sites: { payments: same } });
    expect((await faultOf(target.demandFit(candidate, false))).facts).toHaveProperty('build');
    await target.demandFit(candidate, true);
    const changes = playground.requests.filter(({ method }) => method !== 'GET' && method !== 'POST');
    expect(changes).toEqual([]);
  });

  it('with nothing that says what counts as warm', async () => {
    const cold = staged(({ settings: { [statusesSetting]: _, ...settings }, ...arm }) => ({
      ...arm,
      settings,
    }));
    const opened = await open({ sites: { payments: cold } });
    await expectRefused(opened, 'warm-up', statusesSetting);
    expect((await refusals(opened))[0].hint).toContain('WEBSITE_SWAP_WARMUP_PING_PATH');
  });

  it('not for that where the candidate was probed: then it is told', async () => {
    const cold = staged(({ settings: { [statusesSetting]: _, ...settings }, ...arm }) => ({
      ...arm,
      settings,
    }));
    const opened = await open({ sites: { payments: cold }, options: { coldSwap: 'warn' } });
    const { guard } = await opened.target.read();
    await opened.target.write({ staging: 10, production: 90 }, guard);
    expect(opened.site.rules).toHaveLength(1);
    expect(opened.warnings).toEqual([expect.stringContaining(statusesSetting)]);
  });

  it('with a value for warm that App Service cannot read', async () => {
    await expectRefused(
      await open({ sites: { payments: withSettings({ [statusesSetting]: 'ok' }) } }),
      'warm-up',
      'not set',
    );
  });

  it('on Flex Consumption, which has no slots', async () => {
    const opened = await open({ app: 'invoices' });
    for (const fault of await refusals(opened)) {
      expect([fault.code, fault.message]).toEqual([
        'TARGET_UNSUITABLE',
        expect.stringContaining('Flex Consumption'),
      ]);
    }
  });

  it('for several reasons at once, all of them named', async () => {
    const both = (site: SiteWorld): SiteWorld =>
      staged(({ settings: { [statusesSetting]: _, ...settings }, ...arm }) => ({ ...arm, settings }))(site);
    const opened = await open({ sites: { payments: both }, options: { allowDifferent: [] } });
    const [fault] = await refusals(opened);
    expect(Object.keys(fault.facts).sort()).toEqual(['sticky-settings', 'warm-up']);
  });
});

async function swapNow({ playground }: AppStage): Promise<void> {
  const { actNow } = await import('../../../../playground/rooms/act.js');
  const body = { targetSlot: 'production', preserveVnet: true };
  expect(actNow({ actor: 'alex@contoso.com', ...swapSettings, body }, playground.state).status).toBe(202);
}

describe('settings that stick and differ', () => {
  const secret = 'pa$$word-of-production';
  const sticky = (site: SiteWorld): SiteWorld => ({
    ...withSettings({ STORE: 'staging-store', SAME: 'x' })(site),
    stickySettings: ['Store', 'SAME', 'NOWHERE'],
    production: { ...site.production, settings: { ...site.production.settings, store: secret, SAME: 'x' } },
  });

  it('are named, and their values are not', async () => {
    const opened = await open({ sites: { payments: sticky } });
    await expectRefused(opened, 'sticky-settings', 'Store');
    const [fault] = await refusals(opened);
    const told = JSON.stringify([fault.message, fault.hint, fault.facts, opened.entry.traced]);
    expect(told).not.toContain(secret);
    expect(told).not.toContain('staging-store');
    expect(fault.message).not.toMatch(/SAME|NOWHERE/);
  });

  it('may differ when they are named in allow-different', async () => {
    const opened = await open({ sites: { payments: sticky }, options: { allowDifferent: ['STORE'] } });
    const { guard } = await opened.target.read();
    await opened.target.write(share(opened, 10), guard);
    expect(opened.shares()['staging']).toBe(10);
  });

  it('count as different when one slot has none', async () => {
    const only = (site: SiteWorld): SiteWorld => ({
      ...withSettings({ NEW: '1' })(site),
      stickySettings: ['NEW'],
    });
    await expectRefused(await open({ sites: { payments: only } }), 'sticky-settings', 'NEW');
  });

  it('are looked for among connection strings as well', async () => {
    const opened = await open();
    opened.site.sticky = { ...opened.site.sticky, connectionStringNames: ['Main'] };
    const strings = (value: string) => ({
      status: 200,
      body: { properties: { Main: { value, type: 'SQLAzure' } } },
    });
    for (const [path, value] of [
      ['slots/staging/config/connectionstrings', 'one'],
      ['config/connectionstrings', 'two'],
    ] as const) {
      opened.playground.trouble.add({ match: { path, kind: 'read' }, do: strings(value) });
    }
    await expectRefused(opened, 'sticky-settings', 'Main');
  });
});

describe('functions that something else than HTTP sets off', () => {
  const sticky =
    (names: readonly string[], values: Readonly<Record<string, string>>) => (site: SiteWorld) => ({
      ...withSettings(values)(site),
      stickySettings: names,
    });
  const off = { 'AzureWebJobs.sweep.Disabled': 'true', 'AzureWebJobs.settle.Disabled': '1' };

  it('are refused while they run in the candidate', async () => {
    await expectRefused(
      await open({ app: 'notifier' }),
      'non-http',
      'sweep (timerTrigger), settle (queueTrigger)',
    );
  });

  it('are accepted when that is said', async () => {
    const opened = await open({ app: 'notifier', options: { nonHttp: 'accept' } });
    await opened.target.write(share(opened, 10), (await opened.target.read()).guard);
    expect(opened.shares()['staging']).toBe(10);
  });

  it('are accepted when slot settings disable them there', async () => {
    const opened = await open({ app: 'notifier', sites: { notifier: sticky(Object.keys(off), off) } });
    await opened.target.write(share(opened, 10), (await opened.target.read()).guard);
    expect(opened.shares()['staging']).toBe(10);
  });

  it('are refused when what disables them would travel into production', async () => {
    const opened = await open({ app: 'notifier', sites: { notifier: sticky([], off) } });
    await expectRefused(opened, 'disabled-functions', 'sweep, settle is disabled in staging');
  });
});
