// PATCH of config/web changes what was sent and nothing else, and refuses what App Service would not mean.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { at, errorOf, fieldsOf, manage, patchWeb, rule, setRules, signIn } from '../caller.js';

describe('a change of config/web', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await startPlayground();
  });
  afterEach(() => playground.stop());

  const propertiesOf = async (below: string): Promise<unknown> =>
    at(fieldsOf((await manage(playground, `${below}/config/web`)).body), 'properties');

  it('touches only the properties that were sent', async () => {
    const before = await propertiesOf('sites/payments');
    const came = await setRules(playground, rule(10));
    expect(came.status).toBe(200);
    const after = await propertiesOf('sites/payments');
    expect(at(after, 'experiments', 'rampUpRules')).toEqual([rule(10)]);
    expect({ ...Object(after), experiments: undefined }).toEqual({
      ...Object(before),
      experiments: undefined,
    });
    expect(at(fieldsOf(came.body), 'properties')).toEqual(after);
  });

  it('replaces the list of rules whole, and leaves it when it was not sent', async () => {
    await setRules(playground, rule(10), rule(5, 'preview', 'payments-preview.azurewebsites.net'));
    await setRules(playground, rule(20));
    await patchWeb(playground, 'sites/payments', { properties: { alwaysOn: false } });
    await patchWeb(playground, 'sites/payments', { properties: { experiments: {} } });
    const now = await propertiesOf('sites/payments');
    expect(at(now, 'experiments', 'rampUpRules')).toEqual([rule(20)]);
    expect(at(now, 'alwaysOn')).toBe(false);
    await setRules(playground);
    expect(at(await propertiesOf('sites/payments'), 'experiments', 'rampUpRules')).toEqual([]);
  });

  it('keeps rules on production alone', async () => {
    const body = { properties: { experiments: { rampUpRules: [rule(10)] } } };
    const came = await patchWeb(playground, 'sites/payments/slots/staging', body);
    expect(came.status).toBe(400);
    const none = { properties: { experiments: { rampUpRules: [] } } };
    await setRules(playground, rule(10));
    expect((await patchWeb(playground, 'sites/payments/slots/staging', none)).status).toBe(200);
    expect(at(await propertiesOf('sites/payments'), 'experiments', 'rampUpRules')).toEqual([rule(10)]);
  });

  it('loses every app setting that was not sent along, as App Service does', async () => {
    const settings = [{ name: 'ONLY', value: 'one' }];
    await patchWeb(playground, 'sites/payments', { properties: { appSettings: settings } });
    const came = await manage(playground, 'sites/payments/config/appsettings/list', { method: 'POST' });
    expect(at(fieldsOf(came.body), 'properties')).toEqual({ ONLY: 'one' });
  });

  it.each([0, 0.1, 100])('takes %d percent', async percent => {
    expect((await setRules(playground, rule(percent))).status).toBe(200);
  });

  it.each([
    ['101 percent', [rule(101)]],
    ['less than nothing', [rule(-0.1)]],
    ['more than 100 percent together', [rule(60), rule(41, 'preview', 'payments-preview.azurewebsites.net')]],
    ['the same name twice', [rule(1), rule(2, 'Staging')]],
    ['a rule without a name', [{ ...rule(1), name: '' }]],
    ['a rule without a host', [{ name: 'staging', reroutePercentage: 1 }]],
    ['a rule without a percentage', [{ name: 'staging', actionHostName: 'x' }]],
    ['a percentage as text', [{ ...rule(1), reroutePercentage: '10' }]],
    ['an unknown field of a rule', [{ ...rule(1), weight: 10 }]],
    ['a rule that is none', ['staging']],
  ])('refuses %s, and changes nothing', async (_, rules) => {
    await setRules(playground, rule(7));
    const body = { properties: { alwaysOn: false, experiments: { rampUpRules: rules } } };
    const came = await patchWeb(playground, 'sites/payments', body);
    expect(came.status).toBe(400);
    expect(errorOf(came).message).toBeTruthy();
    const now = await propertiesOf('sites/payments');
    expect(at(now, 'experiments', 'rampUpRules')).toEqual([rule(7)]);
    expect(at(now, 'alwaysOn')).toBe(true);
  });

  it.each([
    ['an unknown setting', { properties: { linuxFxVersions: 'x' } }, "'linuxFxVersions'"],
    ['a setting that nobody may write', { properties: { machineKey: {} } }, "'machineKey'"],
    ['a setting of another kind', { properties: { alwaysOn: 'yes' } }, "'properties.alwaysOn'"],
    ['null for a setting', { properties: { alwaysOn: null } }, "'properties.alwaysOn'"],
    ['an unknown field of the resource', { property: {} }, "'property'"],
    ['an unknown field of experiments', { properties: { experiments: { rules: [] } } }, "'rules'"],
    ['rules that are no list', { properties: { experiments: { rampUpRules: {} } } }, 'RampUpRule[]'],
    ['properties that are none', { properties: [] }, "'properties'"],
    ['a list', [], 'SiteConfigResource'],
    ['a body that is not JSON', '{"properties":', 'could not be deserialized'],
    ['an empty body', '', 'could not be deserialized'],
  ])('refuses %s', async (_, body, says) => {
    const came = await patchWeb(playground, 'sites/payments', body);
    expect(came.status).toBe(400);
    expect(errorOf(came).code).toBe('InvalidRequestContent');
    expect(errorOf(came).message).toContain(says);
  });

  it('takes JSON only', async () => {
    const sent = { method: 'PATCH', body: '{}', headers: { 'content-type': 'text/plain' } };
    expect((await manage(playground, 'sites/payments/config/web', sent)).status).toBe(415);
  });

  it('refuses a body that is too large', async () => {
    const body = JSON.stringify({ properties: { appCommandLine: 'x'.repeat(5 * 1024 * 1024) } });
    expect((await patchWeb(playground, 'sites/payments', body)).status).toBe(413);
  });

  it('needs the right to write', async () => {
    const authorization = await signIn(playground, { application: 'reader' });
    const came = await manage(playground, 'sites/payments/config/web', {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', authorization },
      body: '{"properties":{"experiments":{"rampUpRules":[]}}}',
    });
    expect(came.status).toBe(403);
    expect(errorOf(came).message).toContain("'Microsoft.Web/sites/config/write'");
  });
});
