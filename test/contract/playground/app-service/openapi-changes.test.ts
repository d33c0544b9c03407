// Every change that App Service takes, and every state it shows meanwhile, held against Azure's OpenAPI documents.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import type { LoggedRequest } from '../../../../playground/reception/request-log.js';
import { at, call, manage, resource, rule, setRules, signIn } from '../caller.js';
import { type SpecValidator, specsPresent, specValidator, whySkipped } from '../specs.js';
import { pass, playgroundWith, poll, send, swap } from './asking.js';

if (!specsPresent) process.stderr.write(`${whySkipped}\n`);
const maybe = specsPresent ? describe : describe.skip;

const pair = { targetSlot: 'staging', preserveVnet: true };
const back = { targetSlot: 'production', preserveVnet: true };
const staging = 'sites/payments/slots/staging';
const container = { properties: { image: 'contoso.azurecr.io/x:1', isMain: false } };
const settings = { properties: { ONE: '1' } };
const sticky = { properties: { appSettingNames: ['ONE'] } };

type Change = readonly [method: string, below: string, body: unknown, operation: string];

const changes: readonly Change[] = [
  ['POST', 'sites/payments/slotsdiffs', pair, 'WebApps_ListSlotDifferencesFromProduction'],
  ['POST', `${staging}/slotsdiffs`, back, 'WebApps_ListSlotDifferencesSlot'],
  ['POST', 'sites/payments/slotsswap', pair, 'WebApps_SwapSlotWithProduction'],
  ['POST', `${staging}/slotsswap`, back, 'WebApps_SwapSlotSlot'],
  ['POST', 'sites/payments/applySlotConfig', pair, 'WebApps_ApplySlotConfigToProduction'],
  ['POST', `${staging}/applySlotConfig`, back, 'WebApps_ApplySlotConfigurationSlot'],
  ['POST', 'sites/payments/resetSlotConfig', undefined, 'WebApps_ResetProductionSlotConfig'],
  ['POST', `${staging}/resetSlotConfig`, undefined, 'WebApps_ResetSlotConfigurationSlot'],
  ['PUT', 'sites/payments/config/slotConfigNames', sticky, 'WebApps_UpdateSlotConfigurationNames'],
  ['PUT', 'sites/payments/config/appsettings', settings, 'WebApps_UpdateApplicationSettings'],
  ['PUT', `${staging}/config/appsettings`, settings, 'WebApps_UpdateApplicationSettingsSlot'],
  ['PUT', 'sites/payments/config/web', { properties: {} }, 'WebApps_CreateOrUpdateConfiguration'],
  ['PUT', `${staging}/config/web`, { properties: {} }, 'WebApps_CreateOrUpdateConfigurationSlot'],
  ['PATCH', 'sites/payments', { properties: { httpsOnly: true } }, 'WebApps_Update'],
  ['PATCH', staging, { properties: { httpsOnly: true } }, 'WebApps_UpdateSlot'],
  ['PUT', 'sites/legacy/sitecontainers/extra', container, 'WebApps_CreateOrUpdateSiteContainer'],
  [
    'PUT',
    'sites/legacy/slots/staging/sitecontainers/extra',
    container,
    'WebApps_CreateOrUpdateSiteContainerSlot',
  ],
  ['DELETE', 'sites/legacy/sitecontainers/proxy', undefined, 'WebApps_DeleteSiteContainer'],
  ['POST', 'sites/payments/restart', undefined, 'WebApps_Restart'],
  ['POST', `${staging}/restart`, undefined, 'WebApps_RestartSlot'],
  ['POST', 'sites/payments/stop', undefined, 'WebApps_Stop'],
  ['POST', `${staging}/stop`, undefined, 'WebApps_StopSlot'],
  ['POST', 'sites/payments/start', undefined, 'WebApps_Start'],
  ['POST', `${staging}/start`, undefined, 'WebApps_StartSlot'],
  ['GET', 'sites/notifier/functions', undefined, 'WebApps_ListFunctions'],
  ['GET', 'sites/notifier/functions/sweep', undefined, 'WebApps_GetFunction'],
  ['GET', 'sites/notifier/slots/staging/functions', undefined, 'WebApps_ListInstanceFunctionsSlot'],
  ['GET', 'sites/notifier/slots/staging/functions/sweep', undefined, 'WebApps_GetInstanceFunctionSlot'],
];

maybe('what App Service takes and shows, by its own OpenAPI documents', () => {
  let playground: Playground;
  let validator: SpecValidator;

  beforeAll(async () => {
    validator = await specValidator();
  }, 30_000);
  beforeEach(async () => {
    playground = await playgroundWith({ webErrors: 'documented' });
  });
  afterEach(() => playground.stop());

  const last = (): LoggedRequest => {
    const found = playground.requests.filter(each => each.room === 'arm').at(-1);
    if (!found) throw new Error('nothing was asked of the control plane');
    return found;
  };

  it.each(changes)('holds for %s %s', async (method, below, body, operation) => {
    const came = await send(playground, method, below, body);
    expect(came.status).toBeLessThan(300);
    expect(await validator.check(last())).toEqual({ operation, request: [], response: [] });
  });

  it('holds for what is shown during and after a swap, and for what it refuses', async () => {
    const accepted = await swap(playground);
    const seen: unknown[] = [];
    const look = async (): Promise<void> => {
      seen.push((await validator.check(last())).response);
    };
    for (let each = 0; each < 5; each += 1) {
      await manage(playground, 'sites/payments');
      await look();
      await manage(playground, staging);
      await look();
      pass(playground, 30);
    }
    expect((await poll(playground, accepted)).status).toBe(200);
    await swap(playground);
    const refused = await setRules(playground, rule(1));
    expect([refused.status, at(JSON.parse(refused.body), 'error', 'code')]).toEqual([409, 'Conflict']);
    await look();
    expect(seen).toEqual(Array(11).fill([]));
  });

  it('holds for metrics, with data, with gaps and without any, and when they are refused', async () => {
    const ask = async (query: Readonly<Record<string, string>>): Promise<number> => {
      const parameters = new URLSearchParams({ 'api-version': '2024-02-01', ...query });
      const target = `${resource(playground, staging)}/providers/Microsoft.Insights/metrics?${parameters.toString()}`;
      const headers = { authorization: await signIn(playground) };
      return (await call(playground.url, 'management.azure.com', target, { headers })).status;
    };
    await call(playground.url, 'payments-staging-a1b2c3.westeurope-01.azurewebsites.net', '/');
    pass(playground, 240);
    const metricnames = 'Requests,Http2xx,Http3xx,Http4xx,Http5xx,HttpResponseTime,InstanceCount';
    const aggregation = 'total,count,average,minimum,maximum';
    const $filter = "Instance eq '*'";
    const queries = [
      { metricnames, aggregation },
      { metricnames: 'Requests', $filter },
      { metricnames: 'Requests', $filter: "Instance eq 'nobody'" },
      { metricnames: 'HealthCheckStatus', interval: 'PT5M' },
      { metricnames: 'Requests', $filter, resultType: 'Metadata' },
    ];
    for (const query of queries) {
      expect(await ask(query)).toBe(200);
      expect(await validator.check(last())).toEqual({ operation: 'Metrics_List', request: [], response: [] });
    }
    expect(await ask({ metricnames: 'Nothing' })).toBe(400);
    expect((await validator.check(last())).response).toEqual([]);
  });
});
