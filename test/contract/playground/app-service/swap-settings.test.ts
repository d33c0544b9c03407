// What travels with a build at a swap and what sticks to its slot; swaps with a pause; what a swap would change.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { at, errorOf, fieldsOf, manage, patchWeb, rule, setRules, stagingHost } from '../caller.js';
import { pass, playgroundWith, poll, propertiesOf, seenAt, send, settingsOf, swap } from './asking.js';

const site = 'sites/payments';
const staging = 'sites/payments/slots/staging';
const toProduction = { targetSlot: 'production', preserveVnet: true };

describe('what a swap does to settings', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await playgroundWith();
  });
  afterEach(() => playground.stop());

  const web = (below: string) => propertiesOf(playground, `${below}/config/web`);
  const swapWhole = async (from = staging, target = 'production'): Promise<void> => {
    await swap(playground, from, target);
    pass(playground, 140);
  };
  const setting = async (below: string, name: string): Promise<unknown> =>
    at(await settingsOf(playground, below), name);

  it('lets settings and configuration travel, and leaves what sticks', async () => {
    const [before, other] = [await web(site), await web(staging)];
    await patchWeb(playground, staging, { properties: { alwaysOn: false } });
    await swapWhole();
    expect((await web(site))['linuxFxVersion']).toBe(other['linuxFxVersion']);
    expect((await web(staging))['linuxFxVersion']).toBe(before['linuxFxVersion']);
    expect([(await web(site))['alwaysOn'], (await web(staging))['alwaysOn']]).toEqual([true, false]);
    expect(await setting(site, 'ENVIRONMENT')).toBe('production');
    expect(await setting(staging, 'ENVIRONMENT')).toBe('staging');
    expect(await setting(site, 'AZURE_PROMOTE_DIGEST')).toContain('7c7c');
    expect(await setting(staging, 'AZURE_PROMOTE_DIGEST')).toContain('3f3f');
  });

  it('lets containers travel, or leaves them when told so', async () => {
    const image = async (): Promise<unknown> =>
      at(
        fieldsOf((await manage(playground, 'sites/legacy/sitecontainers/main')).body),
        'properties',
        'image',
      );
    await swapWhole('sites/legacy/slots/staging');
    expect(await image()).toContain('2222');
    playground.state.habits = { ...playground.state.habits, swapContainers: 'stay' };
    await swapWhole('sites/legacy/slots/staging');
    expect(await image()).toContain('2222');
  });

  it('leaves the version of the functions host where it is, though nobody named it', async () => {
    await send(playground, 'PUT', 'sites/notifier/slots/staging/config/appsettings', {
      properties: { FUNCTIONS_EXTENSION_VERSION: '~5', MODE: 'new' },
    });
    pass(playground, 20);
    await swapWhole('sites/notifier/slots/staging');
    expect(await settingsOf(playground, 'sites/notifier')).toEqual({
      FUNCTIONS_EXTENSION_VERSION: '~4',
      MODE: 'new',
    });
  });

  it('takes other names of sticky settings', async () => {
    const names = { appSettingNames: ['AZURE_PROMOTE_DIGEST'], connectionStringNames: [] };
    const put = await send(playground, 'PUT', `${site}/config/slotConfigNames`, { properties: names });
    expect(at(fieldsOf(put.body), 'properties')).toEqual({ ...names, azureStorageConfigNames: [] });
    await swapWhole();
    expect(await setting(site, 'AZURE_PROMOTE_DIGEST')).toContain('3f3f');
    expect(await setting(site, 'ENVIRONMENT')).toBe('staging');
    const wrong = { properties: { appSettingNames: 'ENVIRONMENT' } };
    expect((await send(playground, 'PUT', `${site}/config/slotConfigNames`, wrong)).status).toBe(400);
    expect((await send(playground, 'PATCH', `${site}/config/slotConfigNames`, wrong)).status).toBe(405);
  });

  it('tells beforehand what would change in the target', async () => {
    const came = await send(playground, 'POST', `${staging}/slotsdiffs`, toProduction);
    const value = fieldsOf(came.body)['value'];
    const seen = (Array.isArray(value) ? value : []).map(each => [
      at(each, 'properties', 'settingName'),
      at(each, 'properties', 'diffRule'),
    ]);
    expect(seen).toEqual([
      ['AZURE_PROMOTE_DIGEST', 'SettingsWillBeModifiedInDestination'],
      ['linuxFxVersion', 'SettingsWillBeModifiedInDestination'],
    ]);
    const back = await send(playground, 'POST', 'sites/payments/slotsdiffs', {
      targetSlot: 'preview',
      preserveVnet: true,
    });
    expect(back.body).toContain('SettingsWillBeAddedToDestination');
  });

  it('prepares a swap: the source runs with the sticky settings of the target, and waits', async () => {
    expect((await send(playground, 'POST', `${staging}/applySlotConfig`, toProduction)).status).toBe(200);
    expect(await seenAt(playground, stagingHost)).toBe(503);
    expect(await setting(staging, 'ENVIRONMENT')).toBe('production');
    expect((await propertiesOf(playground, staging))['targetSwapSlot']).toBe('production');
    pass(playground, 3600);
    const refused = [
      await patchWeb(playground, staging, { properties: { alwaysOn: false } }),
      await setRules(playground, rule(1)),
    ];
    expect(refused.map(each => each.status)).toEqual([409, 409]);
    expect(errorOf(refused[0] ?? (await swap(playground))).message).toBe(
      'The slot cannot be changed because its configuration settings have been prepared for swap.',
    );
    const accepted = await swap(playground);
    pass(playground, 100);
    expect((await poll(playground, accepted)).status).toBe(200);
    expect(await setting(site, 'ENVIRONMENT')).toBe('production');
    expect(await setting(staging, 'ENVIRONMENT')).toBe('staging');
    expect((await propertiesOf(playground, staging))['targetSwapSlot']).toBeNull();
  });

  it('undoes a preparation', async () => {
    const before = await settingsOf(playground, staging);
    await send(playground, 'POST', `${staging}/applySlotConfig`, toProduction);
    expect((await send(playground, 'POST', `${staging}/resetSlotConfig`)).status).toBe(200);
    expect(await settingsOf(playground, staging)).toEqual(before);
    expect((await setRules(playground, rule(1))).status).toBe(200);
  });

  it('refuses another swap of a slot that was prepared', async () => {
    await send(playground, 'POST', `${staging}/applySlotConfig`, toProduction);
    const other = await swap(playground, staging, 'preview');
    expect([other.status, errorOf(other).code]).toEqual([409, 'Conflict']);
  });
});

describe('an automatic swap', () => {
  const image = `DOCKER|contoso.azurecr.io/payments@sha256:${'9a'.repeat(32)}`;

  const placed = async (playground: Playground): Promise<string | number> => {
    await patchWeb(playground, staging, { properties: { autoSwapSlotName: 'production' } });
    await patchWeb(playground, staging, { properties: { linuxFxVersion: image } });
    pass(playground, 300);
    return seenAt(playground, 'payments.azurewebsites.net');
  };

  it('follows by itself when another build is put on a slot that asks for it', async () => {
    const playground = await playgroundWith();
    expect(await placed(playground)).toBe('9a9a9a9a9a9a');
    await playground.stop();
  });

  it('does not on Linux when told so', async () => {
    const playground = await playgroundWith({ autoSwap: 'windows' });
    expect(await placed(playground)).toBe('1.0.0');
    await playground.stop();
  });
});
