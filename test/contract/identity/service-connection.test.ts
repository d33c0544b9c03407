import { afterEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../playground/default-world.js';
import { createAppService } from '../../../shared/azure/app-service.js';
import { credentialFor, type IdentityPorts } from '../../../shared/azure/identity/identity.js';
import type { Connection } from '../../../shared/host/host.js';
import { connectionOf, deployer, minute, type Stage, stages } from '../../support/entra/stage.js';

const world = defaultWorld();
const { tenant, client, secret, subscription } = deployer();
const id = world.pipelines.serviceConnection;
const application = { TenantId: tenant, ServicePrincipalId: client };
const settings = { environment: 'AzureCloud', subscriptionId: subscription };
const payments = { subscription, resourceGroup: 'rg-prod', app: 'payments' };
const federated = connectionOf(application, { id, scheme: 'WorkloadIdentityFederation', settings });

const { start, stop } = stages({ host: 'azure-pipelines' });
afterEach(stop);

function withoutVariable({ ports }: Stage, name: string): IdentityPorts {
  return { ...ports, environment: { ...ports.environment, [name]: undefined } };
}

/** What becomes of a sign-in, in a promise, wherever it fails. */
async function signIn(ports: IdentityPorts, connection: Connection): Promise<string> {
  const credential = credentialFor({ kind: 'service-connection', connection }, ports);
  return (await credential.getToken(ports.cloud.resourceManagerScope)).token;
}

describe('a service connection with workload identity federation', () => {
  it('never presents an expired assertion or token in a run of 90 minutes', async () => {
    const { ports, playground, asked } = await start();
    const credential = credentialFor({ kind: 'service-connection', connection: federated }, ports);
    const { cloud, transport } = ports;
    const sites = await createAppService({ cloud, transport, credential });
    for (let passed = 0; passed < 90; passed += 5) {
      await sites.configuration(payments);
      playground.state.clock.advance(5 * minute);
    }
    const statuses = playground.requests.map(({ room, status }) => `${room} ${status}`);
    expect(new Set(statuses)).toEqual(new Set(['oidc-pipelines 200', 'entra 200', 'arm 200']));
    expect(asked('oidc-pipelines')).toBe(2);
  });

  it('takes the token of the job from the agent, or else from the variable that was mapped', async () => {
    const { ports } = await start();
    const bare = { ...ports, host: { ...ports.host, connection: () => undefined } };
    expect(await signIn(bare, federated)).toMatch(/^eyJ/);
    const nothing = { ...bare, environment: { ...bare.environment, SYSTEM_ACCESSTOKEN: undefined } };
    await expect(signIn(nothing, federated)).rejects.toMatchObject({ code: 'IDENTITY_NO_TOKEN' });
  });

  it('names the subject that Azure DevOps sent when Entra does not know it', async () => {
    const { ports } = await start({
      world: { pipelines: { ...world.pipelines, subject: 'sc://contoso/payments/another' } },
    });
    await expect(signIn(ports, federated)).rejects.toMatchObject({
      code: 'IDENTITY_REFUSED',
      facts: { aadsts: '700213', subject: 'sc://contoso/payments/another', issuer: world.pipelines.issuer },
    });
  });

  it('says that the pipeline may not use the connection', async () => {
    const { ports } = await start({ environment: { SYSTEM_ACCESSTOKEN: 'of another job' } });
    await expect(signIn(ports, federated)).rejects.toMatchObject({
      code: 'IDENTITY_NO_TOKEN',
      message: expect.stringContaining('TF400813'),
      hint: expect.stringContaining('Service connections'),
      facts: { status: 401, connection: id },
    });
  });

  it('says that the connection is gone', async () => {
    const { ports } = await start();
    const gone = connectionOf(application, {
      id: '00000000-0000-4000-8000-000000000009',
      scheme: 'WorkloadIdentityFederation',
    });
    await expect(signIn(ports, gone)).rejects.toMatchObject({
      code: 'IDENTITY_NO_TOKEN',
      hint: expect.stringContaining('still exists'),
      facts: { status: 404 },
    });
  });

  it('says that the agent is too old', async () => {
    const ports = withoutVariable(await start(), 'SYSTEM_OIDCREQUESTURI');
    await expect(signIn(ports, federated)).rejects.toMatchObject({
      code: 'IDENTITY_NO_TOKEN',
      message: expect.stringContaining('SYSTEM_OIDCREQUESTURI'),
      hint: expect.stringContaining('update the agent'),
    });
  });

  it.each([
    ['a sign-in page', { html: '<html><title>Azure DevOps Services | Sign In</title></html>', status: 203 }],
    ['an answer without an assertion', { status: 200, body: '{}' }],
  ] as const)('does not take %s for an assertion', async (_, deed) => {
    const { ports, playground, asked } = await start();
    playground.trouble.add({ match: { path: '_azure-pipelines/oidc' }, do: deed });
    await expect(signIn(ports, federated)).rejects.toMatchObject({ code: 'IDENTITY_NO_TOKEN' });
    expect(asked('entra')).toBe(0);
  });
});

describe('a service connection with a secret', () => {
  const principal = { ...application, authenticationType: 'spnKey' };

  it('signs in', async () => {
    const { ports } = await start();
    const parameters = { ...principal, serviceprincipalkey: secret.reveal() };
    const connection = connectionOf(parameters, { id, scheme: 'ServicePrincipal', settings });
    expect(await signIn(ports, connection)).toMatch(/^eyJ/);
  });

  it('says what to do when the secret is wrong, without showing it', async () => {
    const { ports } = await start();
    const parameters = { ...principal, serviceprincipalkey: 'wrong-secret-value' };
    const connection = connectionOf(parameters, { id, scheme: 'ServicePrincipal', settings });
    const refused = signIn(ports, connection);
    await expect(refused).rejects.toMatchObject({
      code: 'IDENTITY_REFUSED',
      facts: { aadsts: '7000215' },
      hint: expect.stringContaining('az ad app credential reset'),
    });
    await expect(refused).rejects.not.toThrow('wrong-secret-value');
  });

  it('says that it came without its secret', async () => {
    const { ports } = await start();
    const connection = connectionOf(principal, { id, scheme: 'ServicePrincipal' });
    await expect(signIn(ports, connection)).rejects.toMatchObject({
      code: 'IDENTITY_UNSUITABLE',
      message: 'the service connection has no serviceprincipalkey',
    });
  });
});

describe('a service connection that does not fit', () => {
  it('is refused when it is for another cloud', async () => {
    const { ports } = await start();
    const connection = connectionOf(application, {
      id,
      scheme: 'WorkloadIdentityFederation',
      settings: { environment: 'AzureUSGovernment' },
    });
    await expect(signIn(ports, connection)).rejects.toMatchObject({
      code: 'IDENTITY_UNSUITABLE',
      message: 'the service connection is for AzureUSGovernment, not for AzureCloud',
      facts: { cloud: 'public', connection: id },
    });
  });

  it('is refused when its scheme cannot sign in', async () => {
    const { ports } = await start();
    const connection = connectionOf({}, { id, scheme: 'PublishProfile' });
    await expect(signIn(ports, connection)).rejects.toMatchObject({
      code: 'IDENTITY_UNSUITABLE',
      facts: { scheme: 'PublishProfile' },
    });
  });

  it('is refused when it names no application', async () => {
    const { ports } = await start();
    const connection = connectionOf({ tenantid: tenant }, { id, scheme: 'WorkloadIdentityFederation' });
    await expect(signIn(ports, connection)).rejects.toMatchObject({ code: 'IDENTITY_UNSUITABLE' });
  });

  it('signs in although its identity has no rights, and Azure names what is missing', async () => {
    const stranger = world.applications.find(({ grants }) => grants.length === 0);
    const { ports } = await start();
    const connection = connectionOf(
      { TenantId: tenant, ServicePrincipalId: stranger?.clientId ?? '' },
      { id, scheme: 'WorkloadIdentityFederation', settings },
    );
    const credential = credentialFor({ kind: 'service-connection', connection }, ports);
    const { cloud, transport } = ports;
    const sites = await createAppService({ cloud, transport, credential });
    await expect(sites.configuration(payments)).rejects.toMatchObject({
      code: 'IDENTITY_FORBIDDEN',
      facts: { role: 'Reader' },
    });
  });
});
