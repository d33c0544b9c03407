// Weights and switches of endpoints: what is sent, in which order, and that somebody is always switched on.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { numberIn, textIn } from '../../../../playground/rooms/container-apps/merge.js';
import { faultOf } from '../behaviours/behaviour.js';
import { prepare, type Setting } from './set.js';

let setting: Setting;
beforeEach(async () => {
  setting = await prepare('candidate');
});
afterEach(() => setting.playground.stop());

const split = (percent: number) => ({ stable: 100 - percent, candidate: percent });

const give = async (percent: number) =>
  setting.target.write(split(percent), (await setting.target.read()).guard);

const patches = () =>
  setting.playground.requests
    .filter(({ method }) => method === 'PATCH')
    .map(({ path, body }) => [path.replace(/^.*payments-tm\/|\?.*$/g, ''), JSON.parse(body).properties]);

const states = () =>
  Object.fromEntries(
    setting
      .profile()
      .endpoints.map(({ name, properties }) => [
        name,
        [textIn(properties, 'endpointStatus'), numberIn(properties, 'weight')],
      ]),
  );

describe('weights of Traffic Manager', () => {
  it('changes one endpoint where that comes near enough', async () => {
    await give(10);
    await give(25);
    await give(50);
    expect(patches()).toEqual([
      ['ExternalEndpoints/candidate', { endpointStatus: 'Enabled', weight: 111 }],
      ['ExternalEndpoints/candidate', { endpointStatus: 'Enabled', weight: 333 }],
      ['ExternalEndpoints/candidate', { endpointStatus: 'Enabled', weight: 1_000 }],
    ]);
  });

  it.each([
    [0.1, 1],
    [1, 10],
    [5, 53],
  ])('shows %s %% by a weight of %s beside 1000', async (percent, weight) => {
    await give(percent);
    expect(states()).toEqual({ stable: ['Enabled', 1_000], candidate: ['Enabled', weight] });
    expect(Math.abs((setting.shares()['candidate'] ?? 0) - percent)).toBeLessThan(0.05);
  });

  it('switches on before it switches off, both ways', async () => {
    const { before } = await give(10);
    await setting.target.promote('candidate', (await setting.target.read()).guard);
    await setting.target.restore(before);
    expect(patches().slice(1)).toEqual([
      ['AzureEndpoints/stable', { endpointStatus: 'Disabled' }],
      ['AzureEndpoints/stable', { endpointStatus: 'Enabled', weight: 1_000 }],
      ['ExternalEndpoints/candidate', { endpointStatus: 'Disabled' }],
    ]);
    expect(setting.shares()).toEqual({ stable: 100, candidate: 0 });
  });

  it('switches the candidate on before the stable one goes, when it gets everything at once', async () => {
    await setting.target.promote('candidate', (await setting.target.read()).guard);
    expect(patches().map(([path]) => path)).toEqual(['ExternalEndpoints/candidate', 'AzureEndpoints/stable']);
  });

  it('says that it is unclear when it breaks off between two endpoints, and goes back from there', async () => {
    const { before } = await give(0);
    const { trouble } = setting.playground;
    trouble.add({
      match: { method: 'PATCH', path: 'AzureEndpoints/stable' },
      do: { status: 403, body: { error: { code: 'AuthorizationFailed', message: 'no' } } },
    });
    const fault = await faultOf(setting.target.promote('candidate', (await setting.target.read()).guard));
    expect(fault.code).toBe('TRAFFIC_UNCLEAR');
    expect(fault.facts).toMatchObject({ changed: 1, of: 2, status: 403 });
    expect(fault.message).toContain('1 of 2 endpoints were changed for certain');
    trouble.clear();
    expect(await setting.target.reconcile({ asked: { stable: 0, candidate: 100 }, before })).toBe(
      'not-applied',
    );
    await setting.target.restore(before);
    expect(states()).toMatchObject({
      stable: ['Enabled', 1_000],
      candidate: ['Disabled', expect.anything()],
    });
  });

  it('knows a split that was never asked for', async () => {
    const { before } = await give(10);
    setting.somebodyElse('PATCH', '/externalEndpoints/candidate', { weight: 700, endpointStatus: 'Enabled' });
    expect(await setting.target.reconcile({ asked: split(10), before })).toBe('cannot-know');
  });

  it.each([
    ['0.05 %', 0.05],
    ['12.34 %', 12.34],
    ['99.95 %', 99.95],
  ])('refuses %s with numbers', async (_, percent) => {
    const fault = await faultOf(give(percent));
    expect([fault.code, fault.message]).toEqual([
      'TARGET_UNSUITABLE',
      `candidate cannot get ${percent} %: ${percent} % is finer than the grain of 0.1 % that this target has`,
    ]);
    expect(patches()).toEqual([]);
  });

  it('refuses the same endpoint in two spellings', async () => {
    const { guard } = await setting.target.read();
    const fault = await faultOf(setting.target.write({ stable: 50, STABLE: 50 }, guard));
    expect(fault.code).toBe('TARGET_UNSUITABLE');
  });

  it.each([
    {},
    { endpoints: 1 },
    { endpoints: [] },
    { endpoints: [{ kind: 'AzureEndpoints', name: 'stable', isOn: false, weight: 1 }] },
    { endpoints: [{ kind: 'Endpoints', name: 'stable', isOn: true, weight: 1 }] },
  ])('does not go back to %j, which serves nobody', async before => {
    expect((await faultOf(setting.target.restore(before))).code).toBe('LEDGER_UNREADABLE');
    expect(patches()).toEqual([]);
  });
});

describe('profiles without shares to move', () => {
  it.each(['Performance', 'Priority', 'Geographic', 'MultiValue', 'Subnet'])(
    'refuses %s, and says what to run',
    async method => {
      expect(setting.somebodyElse('PATCH', '', { trafficRoutingMethod: method })).toBe(200);
      const fault = await faultOf(setting.target.read());
      expect(fault.code).toBe('TARGET_UNSUITABLE');
      expect(fault.facts).toEqual({ expected: 'Weighted', got: method });
      expect(fault.hint).toMatch(
        /^run: az network traffic-manager profile update --subscription \S+ --resource-group rg-prod --name payments-tm --routing-method Weighted$/,
      );
    },
  );

  it('says when the profile answers nobody', async () => {
    setting.somebodyElse('PATCH', '/azureEndpoints/stable', { endpointStatus: 'Disabled' });
    setting.somebodyElse('PATCH', '', { profileStatus: 'Disabled' });
    const { remarks, split: live } = await setting.target.read();
    expect(live).toEqual({ stable: 0, candidate: 0 });
    expect(remarks).toEqual([
      'the profile is disabled: DNS does not answer for it',
      'no endpoint is enabled: nobody gets an answer',
    ]);
  });

  it('gives the address of an endpoint', async () => {
    expect((await setting.target.addressOf('CANDIDATE'))?.href).toBe(
      'https://payments-preview.azurewebsites.net/',
    );
    expect(await setting.target.addressOf('nobody')).toBeUndefined();
  });
});
