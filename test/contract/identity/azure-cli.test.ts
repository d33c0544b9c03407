import { afterEach, describe, expect, it } from '@jest/globals';
import { createAppService } from '../../../shared/azure/app-service.js';
import { azureCliSubscription } from '../../../shared/azure/identity/azure-cli.js';
import { credentialFor, type IdentityPorts } from '../../../shared/azure/identity/identity.js';
import { Fault } from '../../../shared/fault/fault.js';
import type { HostName } from '../../../shared/step/names.js';
import { type AzScript, type FakeAz, installFakeAz } from '../../support/entra/fake-az.js';
import { deployer, minute, type Stage, startStage } from '../../support/entra/stage.js';

const { tenant, client, secret, subscription } = deployer();
const payments = { subscription, resourceGroup: 'rg-prod', app: 'payments' };
const account = { id: subscription, tenantId: tenant, environmentName: 'AzureCloud' };

type AzStage = Stage & { readonly az: FakeAz };

const open: AzStage[] = [];
async function stage(script: AzScript = {}, host: HostName = 'terminal'): Promise<AzStage> {
  const az = await installFakeAz(script);
  const started = await startStage({ host, environment: { PATH: az.path } });
  open.push({ ...started, az });
  return { ...started, az };
}
afterEach(async () => {
  for (const { playground, az } of open.splice(0)) await Promise.all([playground.stop(), az.remove()]);
});

function signedIn({ playground }: Stage): AzScript {
  return { account, token: { url: playground.url, tenant, client, secret: secret.reveal() } };
}

async function token(ports: IdentityPorts, inTenant?: string): Promise<string> {
  const identity = { kind: 'azure-cli', ...(inTenant !== undefined && { tenant: inTenant }) } as const;
  return (await credentialFor(identity, ports).getToken(ports.cloud.resourceManagerScope)).token;
}

describe('the Azure CLI', () => {
  it.each([false, true])('signs in, and is asked again in time (an old version: %s)', async old => {
    const on = await stage();
    await on.az.say({ ...signedIn(on), old });
    const { cloud, transport } = on.ports;
    const credential = credentialFor({ kind: 'azure-cli' }, on.ports);
    const sites = await createAppService({ cloud, transport, credential });
    for (let passed = 0; passed < 90; passed += 15) {
      await sites.configuration(payments);
      on.playground.state.clock.advance(15 * minute);
    }
    const arm = on.playground.requests.filter(({ room }) => room === 'arm');
    expect(new Set(arm.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await on.az.calls()).toHaveLength(2);
  });

  it('is asked for the scope, and for the tenant when one is given', async () => {
    const on = await stage();
    await on.az.say(signedIn(on));
    await token(on.ports);
    await token(on.ports, 'contoso.com');
    const scope = 'https://management.azure.com/.default';
    expect(await on.az.calls()).toEqual([
      `account get-access-token --scope ${scope} --output json`,
      `account get-access-token --scope ${scope} --tenant contoso.com --output json`,
    ]);
  });

  it('tells its default subscription', async () => {
    const { ports } = await stage({ account });
    expect(await azureCliSubscription(ports)).toBe(subscription);
  });

  it('is refused when it is signed in to another cloud', async () => {
    const { ports } = await stage({ account: { ...account, environmentName: 'AzureUSGovernment' } });
    await expect(azureCliSubscription(ports)).rejects.toMatchObject({
      code: 'IDENTITY_UNSUITABLE',
      hint: expect.stringContaining('az cloud set --name AzureCloud'),
    });
  });

  it('is told to choose a subscription when it has none', async () => {
    const { ports } = await stage({ account: { environmentName: 'AzureCloud' } });
    await expect(azureCliSubscription(ports)).rejects.toMatchObject({
      code: 'IDENTITY_MISSING',
      hint: expect.stringContaining('--subscription-id'),
    });
  });

  it('is not there', async () => {
    const { ports } = await stage();
    const nowhere = { ...ports, environment: { PATH: '/nowhere' } };
    await expect(token(nowhere)).rejects.toMatchObject({
      code: 'IDENTITY_MISSING',
      message: 'the Azure CLI (az) is not installed here',
      hint: expect.stringContaining('https://aka.ms/azure-cli'),
    });
  });

  it.each([
    ['github', /^give client-id and tenant-id/],
    ['azure-pipelines', /^name a service connection in azureSubscription/],
  ] as const)('is not there, and on %s something else was probably meant', async (host, advice) => {
    const { ports } = await stage(undefined, host);
    const nowhere = { ...ports, environment: { PATH: '/nowhere' } };
    await expect(token(nowhere)).rejects.toMatchObject({
      code: 'IDENTITY_MISSING',
      hint: expect.stringMatching(advice),
    });
  });

  it.each([
    ['terminal', 'run az login'],
    ['github', 'give client-id and tenant-id'],
    ['github', 'azure/login'],
    ['azure-pipelines', 'azureSubscription'],
  ] as const)('is not signed in, on %s: %s', async (host, advice) => {
    const complains = "ERROR: Please run 'az login' to setup account.\n";
    const { ports } = await stage({ complains, exitCode: 1 }, host);
    await expect(token(ports)).rejects.toMatchObject({
      code: 'IDENTITY_MISSING',
      message: 'the Azure CLI is not signed in',
      hint: expect.stringContaining(advice),
    });
  });

  it('holds an assertion of azure/login that has expired', async () => {
    const complains =
      'WARNING: something\nERROR: AADSTS700024: Client assertion is not within its valid time range. Trace ID: 1 Correlation ID: 2\nInteractive authentication is needed. Please run:\naz logout\naz login\n';
    const { ports } = await stage({ complains, exitCode: 1 }, 'github');
    await expect(token(ports)).rejects.toMatchObject({
      code: 'IDENTITY_REFUSED',
      message: expect.stringMatching(/AADSTS700024: Client assertion is not within its valid time range\.$/),
      hint: expect.stringContaining('give client-id and tenant-id'),
      facts: { aadsts: '700024' },
    });
  });

  it('fails in another way, and its own words are kept', async () => {
    const { ports } = await stage({ complains: 'ERROR: The disk is full.\n', exitCode: 3 });
    await expect(token(ports)).rejects.toMatchObject({
      code: 'IDENTITY_NO_TOKEN',
      message: 'the Azure CLI got no token: The disk is full.',
    });
  });

  it.each(['', 'not JSON', '{"accessToken":"x"}', '[]'])('prints no token but %j', async prints => {
    const { ports } = await stage({ prints });
    await expect(token(ports)).rejects.toMatchObject({ code: 'IDENTITY_NO_TOKEN' });
  });

  it('is ended with the run', async () => {
    const on = await stage({ hangs: true });
    const work = token(on.ports);
    const reason = new Fault('CANCELLED', 'somebody cancelled the run');
    const ended = expect(work).rejects.toBe(reason);
    while ((await on.az.calls()).length === 0) await new Promise(resolve => setImmediate(resolve));
    on.cancel.abort(reason);
    await ended;
  });

  it('cannot be led astray by a tenant that a shell would misread', async () => {
    const on = await stage();
    await on.az.say(signedIn(on));
    await expect(token(on.ports, 'x; touch y')).rejects.toThrow('a shell may misread');
    expect(await on.az.calls()).toEqual([]);
  });
});
