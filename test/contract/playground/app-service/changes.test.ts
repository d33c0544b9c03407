// Changes of a slot beside a swap: what is put on it, restarts, stops, and what a function app is made of.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { at, errorOf, fieldsOf, manage, patchWeb, rule, setRules, stagingHost } from '../caller.js';
import { pass, playgroundWith, propertiesOf, seenAt, send, settingsOf } from './asking.js';

const staging = 'sites/payments/slots/staging';
const digest = `sha256:${'9a'.repeat(32)}`;
const image = `contoso.azurecr.io/payments@${digest}`;

describe('what is put on a slot', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await playgroundWith();
  });
  afterEach(() => playground.stop());

  const up = async (host: string): Promise<string | number> => {
    pass(playground, 20);
    return seenAt(playground, host);
  };

  it('runs after a restart, when it is an image', async () => {
    await patchWeb(playground, staging, { properties: { linuxFxVersion: `DOCKER|${image}` } });
    expect(await seenAt(playground, stagingHost)).toBe(503);
    expect(await up(stagingHost)).toBe('9a9a9a9a9a9a');
  });

  it('is served by the old build until then, when told so', async () => {
    playground.state.habits = { ...playground.state.habits, whileRestarting: 'old-build' };
    await patchWeb(playground, staging, { properties: { linuxFxVersion: `DOCKER|${image}` } });
    expect(await seenAt(playground, stagingHost)).toBe('1.1.0');
    expect(await up(stagingHost)).toBe('9a9a9a9a9a9a');
  });

  it('behaves as the world says of that image, and as it did elsewhere', async () => {
    const tag = 'contoso.azurecr.io/payments:nightly';
    await patchWeb(playground, staging, { properties: { linuxFxVersion: `DOCKER|${tag}` } });
    expect(await up(stagingHost)).toBe('1.2.0-nightly');
  });

  it('runs after a restart, when it is a package', async () => {
    const package_ = 'https://contosoartifacts.blob.core.windows.net/packages/orders-next.zip?sig=x';
    await send(playground, 'PUT', 'sites/orders/slots/staging/config/appsettings', {
      properties: { WEBSITE_RUN_FROM_PACKAGE: package_, AZURE_PROMOTE_DIGEST: digest },
    });
    expect(await up('orders-staging.azurewebsites.net')).toBe('orders-next');
    expect(await settingsOf(playground, 'sites/orders/slots/staging')).toEqual({
      WEBSITE_RUN_FROM_PACKAGE: package_,
      AZURE_PROMOTE_DIGEST: digest,
    });
  });

  it('runs after a restart, when it is a container beside others', async () => {
    const main = 'sites/legacy/slots/staging/sitecontainers/main';
    const put = (below: string, properties: unknown) => send(playground, 'PUT', below, { properties });
    expect((await put(main, { image, isMain: true, targetPort: '8080' })).status).toBe(200);
    expect(await up('legacy-staging.azurewebsites.net')).toBe('9a9a9a9a9a9a');
    const sidecar = main.replace('/main', '/metrics');
    expect((await put(sidecar, { image: 'x:1', isMain: false })).status).toBe(201);
    expect((await send(playground, 'DELETE', sidecar)).status).toBe(200);
    expect((await send(playground, 'DELETE', sidecar)).status).toBe(204);
    expect((await put(sidecar, { image: 'x:1' })).status).toBe(400);
    expect((await put(sidecar, { image: 'x:1', isMain: false, digest })).status).toBe(400);
    expect((await send(playground, 'PATCH', main, {})).status).toBe(405);
  });

  it('is the whole set of settings: what was not sent is gone', async () => {
    const put = await send(playground, 'PUT', `${staging}/config/appsettings`, {
      properties: { ONLY: 'one' },
    });
    expect(at(fieldsOf(put.body), 'properties')).toEqual({ ONLY: 'one' });
    expect(await settingsOf(playground, staging)).toEqual({ ONLY: 'one' });
    for (const body of [{ properties: { ONE: 1 } }, { properties: [] }, { settings: {} }, '{']) {
      expect((await send(playground, 'PUT', `${staging}/config/appsettings`, body)).status).toBe(400);
    }
    expect(await settingsOf(playground, staging)).toEqual({ ONLY: 'one' });
  });

  it('restarts nothing when nothing changes, nor when only rules do', async () => {
    const now = await settingsOf(playground, staging);
    await send(playground, 'PUT', `${staging}/config/appsettings`, { properties: now });
    expect(await seenAt(playground, stagingHost)).toBe('1.1.0');
    await setRules(playground, rule(0));
    expect(await seenAt(playground, 'payments.azurewebsites.net')).toBe('1.0.0');
  });

  it('resets by PUT of config/web what was not sent, rules too, unless told otherwise', async () => {
    await setRules(playground, rule(10));
    const put = () =>
      send(playground, 'PUT', 'sites/payments/config/web', { properties: { http20Enabled: true } });
    playground.state.habits = { ...playground.state.habits, configPut: 'merges' };
    await put();
    const kept = await propertiesOf(playground, 'sites/payments/config/web');
    expect([kept['linuxFxVersion'], at(kept, 'experiments', 'rampUpRules')]).toEqual([
      expect.stringContaining('DOCKER|'),
      [rule(10)],
    ]);
    playground.state.habits = { ...playground.state.habits, configPut: 'resets' };
    await put();
    const reset = await propertiesOf(playground, 'sites/payments/config/web');
    expect([reset['linuxFxVersion'], at(reset, 'experiments', 'rampUpRules')]).toEqual(['', []]);
  });
});

describe('a slot', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await playgroundWith();
  });
  afterEach(() => playground.stop());

  it('restarts on demand', async () => {
    expect((await send(playground, 'POST', `${staging}/restart`)).status).toBe(200);
    expect(await seenAt(playground, stagingHost)).toBe(503);
    pass(playground, 20);
    expect(await seenAt(playground, stagingHost)).toBe('1.1.0');
  });

  it('stops, which App Service answers with 403, and starts again', async () => {
    await send(playground, 'POST', `${staging}/stop`);
    expect(await seenAt(playground, stagingHost)).toBe(403);
    expect((await propertiesOf(playground, staging))['state']).toBe('Stopped');
    expect(await seenAt(playground, 'payments.azurewebsites.net')).toBe('1.0.0');
    await send(playground, 'POST', `${staging}/start`);
    pass(playground, 20);
    expect(await seenAt(playground, stagingHost)).toBe('1.1.0');
  });

  it('takes switches of its own, and settings that come along replace the whole set', async () => {
    const patch = (properties: unknown) => send(playground, 'PATCH', staging, { properties });
    const came = await patch({
      httpsOnly: true,
      siteConfig: { alwaysOn: false, appSettings: [{ name: 'ONLY', value: 'one' }] },
    });
    expect([came.status, at(fieldsOf(came.body), 'properties', 'httpsOnly')]).toEqual([200, true]);
    expect(await settingsOf(playground, staging)).toEqual({ ONLY: 'one' });
    expect((await propertiesOf(playground, `${staging}/config/web`))['alwaysOn']).toBe(false);
    await patch({ enabled: false });
    expect(await seenAt(playground, stagingHost)).toBe(403);
    const refused = [
      await patch({ machineKey: 1 }),
      await patch({ httpsOnly: 'yes' }),
      await patch({ serverFarmId: '/elsewhere' }),
      await patch({ siteConfig: { linuxFxVersions: 'x' } }),
    ];
    expect(refused.map(each => each.status)).toEqual([400, 400, 400, 400]);
  });
});

describe('a function app', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await playgroundWith();
  });
  afterEach(() => playground.stop());

  const triggers = async (below: string): Promise<readonly unknown[]> => {
    const value = fieldsOf((await manage(playground, `${below}/functions`)).body)['value'];
    return (Array.isArray(value) ? value : []).map(each => [
      at(each, 'properties', 'config', 'name'),
      at(each, 'properties', 'config', 'bindings', 0, 'type'),
      at(each, 'properties', 'isDisabled'),
    ]);
  };

  it('lists what triggers its functions, in production and in each slot', async () => {
    const all = [
      ['receive', 'httpTrigger', false],
      ['sweep', 'timerTrigger', false],
      ['settle', 'queueTrigger', false],
    ];
    expect(await triggers('sites/notifier')).toEqual(all);
    expect(await triggers('sites/notifier/slots/staging')).toEqual(all);
    expect(await triggers('sites/payments')).toEqual([]);
    const one = await manage(playground, 'sites/notifier/functions/Sweep');
    expect(fieldsOf(one.body)['name']).toBe('notifier/sweep');
    expect((await manage(playground, 'sites/notifier/functions/nobody')).status).toBe(404);
  });

  it('tells which functions a setting has disabled, slot by slot', async () => {
    const slot = 'sites/notifier/slots/staging';
    const now = await settingsOf(playground, slot);
    const disabled = { 'AzureWebJobs.sweep.Disabled': '1', 'AzureWebJobs.settle.Disabled': 'true' };
    await send(playground, 'PUT', `${slot}/config/appsettings`, {
      properties: { ...Object(now), ...disabled },
    });
    expect((await triggers(slot)).map(each => at(each, 2))).toEqual([false, true, true]);
    expect((await triggers('sites/notifier')).map(each => at(each, 2))).toEqual([false, false, false]);
  });

  it('has no slots on Flex Consumption, and takes none', async () => {
    const put = await send(playground, 'PUT', 'sites/invoices/slots/staging', { location: 'westeurope' });
    expect(put.status).toBe(400);
    expect(errorOf(put).message).toContain('Flex Consumption');
    expect((await send(playground, 'POST', 'sites/invoices/slots/staging/slotsswap', {})).status).toBe(404);
    expect((await send(playground, 'PUT', 'sites/payments/slots/green', {})).status).toBe(400);
    expect((await send(playground, 'PUT', 'sites/nobody/slots/green', {})).status).toBe(404);
  });
});
