// What the control plane shows of sites and slots: hosts, bytes, settings, and null where there is nothing.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { apiVersion, at, call, fieldsOf, manage, resource, signIn } from '../caller.js';

describe('what the control plane shows of the sites', () => {
  let playground: Playground;

  beforeAll(async () => {
    playground = await startPlayground();
  });
  afterAll(() => playground.stop());

  const names = (body: string): readonly unknown[] => {
    const value = at(fieldsOf(body), 'value');
    return Array.isArray(value) ? value.map(each => at(each, 'name')) : [];
  };

  it('lists the sites of a group, with their slots on request', async () => {
    const sites = await manage(playground, 'sites');
    expect(names(sites.body)).toEqual(['payments', 'orders', 'legacy', 'invoices', 'notifier']);
    const target = `${resource(playground, 'sites')}?api-version=${apiVersion}&includeSlots=true`;
    const headers = { authorization: await signIn(playground) };
    const all = await call(playground.url, 'management.azure.com', target, { headers });
    expect(names(all.body)).toContain('payments/staging');
  });

  it('tells the real host of a slot, which cannot be built from its name', async () => {
    const staging = fieldsOf((await manage(playground, 'sites/payments/slots/staging')).body);
    expect(at(staging, 'properties', 'defaultHostName')).toBe(
      'payments-staging-a1b2c3.westeurope-01.azurewebsites.net',
    );
  });

  it('shows which bytes run: by image, by package, by container, and not at all', async () => {
    const web = fieldsOf((await manage(playground, 'sites/payments/config/web')).body);
    expect(at(web, 'properties', 'linuxFxVersion')).toMatch(/^DOCKER\|.+@sha256:[0-9a-f]{64}$/);
    const settings = await manage(playground, 'sites/orders/config/appsettings/list', { method: 'POST' });
    expect(at(fieldsOf(settings.body), 'properties', 'WEBSITE_RUN_FROM_PACKAGE')).toMatch(/^https:/);
    const containers = fieldsOf((await manage(playground, 'sites/legacy/sitecontainers')).body);
    expect(at(containers, 'value', 0, 'properties', 'image')).toMatch(/@sha256:/);
    const preview = fieldsOf((await manage(playground, 'sites/payments/slots/preview/config/web')).body);
    expect(at(preview, 'properties', 'linuxFxVersion')).toMatch(/:nightly$/);
  });

  it('writes null where Azure has nothing to say', async () => {
    const site = fieldsOf((await manage(playground, 'sites/payments')).body);
    expect(at(site, 'properties', 'slotSwapStatus')).toBeNull();
    expect(at(site, 'properties', 'inProgressOperationId')).toBeNull();
  });

  it('has a function app on Flex Consumption, without slots', async () => {
    const site = fieldsOf((await manage(playground, 'sites/invoices')).body);
    expect(at(site, 'properties', 'functionAppConfig', 'runtime', 'name')).toBe('node');
    expect(names((await manage(playground, 'sites/invoices/slots')).body)).toEqual([]);
  });

  it('names the sticky settings of a site, but of no slot', async () => {
    const sticky = fieldsOf((await manage(playground, 'sites/payments/config/slotConfigNames')).body);
    expect(at(sticky, 'properties', 'appSettingNames')).toEqual(['ENVIRONMENT']);
    const slot = await manage(playground, 'sites/payments/slots/staging/config/slotConfigNames');
    expect(slot.status).toBe(404);
  });
});
