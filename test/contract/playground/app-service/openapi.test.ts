// Every exchange with Microsoft.Web, held against Azure's OpenAPI documents.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import type { LoggedRequest } from '../../../../playground/reception/request-log.js';
import { manage, patchWeb, rule, setRules } from '../caller.js';
import { type SpecValidator, specsPresent, specValidator, whySkipped } from '../specs.js';

if (!specsPresent) process.stderr.write(`${whySkipped}\n`);
const maybe = specsPresent ? describe : describe.skip;

const everyRead: readonly (readonly [string, string])[] = [
  ['sites', 'WebApps_ListByResourceGroup'],
  ['sites/payments', 'WebApps_Get'],
  ['sites/invoices', 'WebApps_Get'],
  ['sites/payments/slots', 'WebApps_ListSlots'],
  ['sites/payments/slots/staging', 'WebApps_GetSlot'],
  ['sites/payments/config/web', 'WebApps_GetConfiguration'],
  ['sites/payments/slots/staging/config/web', 'WebApps_GetConfigurationSlot'],
  ['sites/payments/config/slotConfigNames', 'WebApps_ListSlotConfigurationNames'],
  ['sites/legacy/sitecontainers', 'WebApps_ListSiteContainers'],
  ['sites/legacy/sitecontainers/main', 'WebApps_GetSiteContainer'],
  ['sites/legacy/slots/staging/sitecontainers', 'WebApps_ListSiteContainersSlot'],
  ['sites/legacy/slots/staging/sitecontainers/proxy', 'WebApps_GetSiteContainerSlot'],
];

maybe('what Microsoft.Web answers, by its own OpenAPI documents', () => {
  let playground: Playground;
  let validator: SpecValidator;

  const last = (): LoggedRequest => {
    const found = playground.requests.filter(each => each.room === 'arm').at(-1);
    if (!found) throw new Error('nothing was asked of the control plane');
    return found;
  };

  beforeAll(async () => {
    playground = await startPlayground();
    validator = await specValidator();
  }, 30_000);
  afterAll(() => playground.stop());

  it.each(everyRead)('holds for GET %s', async (below, operation) => {
    await manage(playground, below);
    expect(await validator.check(last())).toEqual({ operation, request: [], response: [] });
  });

  it.each([
    ['sites/orders', 'WebApps_ListApplicationSettings'],
    ['sites/orders/slots/staging', 'WebApps_ListApplicationSettingsSlot'],
  ])('holds for the settings of %s', async (below, operation) => {
    await manage(playground, `${below}/config/appsettings/list`, { method: 'POST' });
    expect(await validator.check(last())).toEqual({ operation, request: [], response: [] });
  });

  it('holds for a change of the rules, and while rules are set', async () => {
    await setRules(playground, rule(12.5));
    expect(last().status).toBe(200);
    expect(await validator.check(last())).toEqual({
      operation: 'WebApps_UpdateConfiguration',
      request: [],
      response: [],
    });
    await manage(playground, 'sites/payments/config/web');
    expect((await validator.check(last())).response).toEqual([]);
  });

  it('holds for a change of a slot', async () => {
    await patchWeb(playground, 'sites/payments/slots/preview', { properties: { alwaysOn: false } });
    expect(last().status).toBe(200);
    expect(await validator.check(last())).toEqual({
      operation: 'WebApps_UpdateConfigurationSlot',
      request: [],
      response: [],
    });
  });

  it('holds for refusals', async () => {
    await manage(playground, 'sites/nobody');
    expect(last().status).toBe(404);
    expect((await validator.check(last())).response).toEqual([]);
    playground.state.habits = { ...playground.state.habits, webErrors: 'documented' };
    await setRules(playground, rule(101));
    expect(last().status).toBe(400);
    expect((await validator.check(last())).response).toEqual([]);
  });

  it('agrees on what is wrong with a body: both refuse an unknown setting', async () => {
    await patchWeb(playground, 'sites/payments', { properties: { linuxFxVersions: 'DOCKER|x' } });
    expect(last().status).toBe(400);
    const verdict = await validator.check(last());
    expect(verdict.request.join()).toContain('linuxFxVersions');
  });
});
