// Microsoft's own clients work against the playground: what satisfies them is close to what Azure says.

import { WebSiteManagementClient } from '@azure/arm-appservice';
import { createDefaultHttpClient, type HttpClient } from '@azure/core-rest-pipeline';
import { AzurePipelinesCredential, ClientAssertionCredential, ClientSecretCredential } from '@azure/identity';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import { apiVersion, fieldsOf, rule, stagingHost } from './caller.js';
import { type SpecValidator, specsPresent, specValidator } from './specs.js';

const inner = createDefaultHttpClient();

/** Keeps address, headers and token as the client made them, and only connects to another machine. */
const through = (gateway: string): HttpClient => ({
  sendRequest: request => {
    const meant = new URL(request.url);
    request.headers.set('host', meant.host);
    request.url = `${gateway}${meant.pathname}${meant.search}`;
    request.allowInsecureConnection = true;
    return inner.sendRequest(request);
  },
});

const scope = 'https://management.azure.com/.default';

describe("Microsoft's clients against the playground", () => {
  let playground: Playground;
  let validator: SpecValidator | undefined;

  beforeAll(async () => {
    playground = await startPlayground();
    validator = specsPresent ? await specValidator() : undefined;
  }, 30_000);
  afterAll(() => playground.stop());

  const identity = () => {
    const { tenant, applications } = playground.state.world;
    const { clientId = '', secret = '' } = applications[0] ?? {};
    return { tenant, clientId, secret, options: { httpClient: through(playground.url) } };
  };

  it('sign in with a secret, with discovery on', async () => {
    const { tenant, clientId, secret, options } = identity();
    const token = await new ClientSecretCredential(tenant, clientId, secret, options).getToken(scope);
    expect(token.token.split('.')).toHaveLength(3);
    expect(token.expiresOnTimestamp - Date.now()).toBeGreaterThan(3_500_000);
  });

  it('sign in with a statement from GitHub', async () => {
    const { tenant, clientId, options } = identity();
    const { environment } = playground;
    const assertion = async (): Promise<string> => {
      const came = await fetch(
        `${environment['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=api://AzureADTokenExchange`,
        {
          headers: { authorization: `Bearer ${environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
        },
      );
      return String(fieldsOf(await came.text())['value']);
    };
    const credential = new ClientAssertionCredential(tenant, clientId, assertion, options);
    expect((await credential.getToken(scope)).token).toBeTruthy();
  });

  it('sign in with a statement from Azure Pipelines', async () => {
    const { tenant, clientId, options } = identity();
    const { serviceConnection, accessToken } = playground.state.world.pipelines;
    const job = '_apis/distributedtask/hubs/build/plans/p/jobs/j/oidctoken';
    process.env['SYSTEM_OIDCREQUESTURI'] = `https://dev.azure.com/contoso/payments/${job}`;
    const credential = new AzurePipelinesCredential(
      tenant,
      clientId,
      serviceConnection,
      accessToken,
      options,
    );
    expect((await credential.getToken(scope)).token).toBeTruthy();
    delete process.env['SYSTEM_OIDCREQUESTURI'];
  });

  it('report what Entra says of a wrong secret', async () => {
    const { tenant, clientId, options } = identity();
    const credential = new ClientSecretCredential(tenant, clientId, 'wrong', options);
    await expect(credential.getToken(scope)).rejects.toThrow('AADSTS7000215');
  });

  it('read and change a site, in requests and answers that Azure would take', async () => {
    const { tenant, clientId, secret, options } = identity();
    const credential = new ClientSecretCredential(tenant, clientId, secret, options);
    const client = new WebSiteManagementClient(credential, playground.state.world.subscription, {
      ...options,
      apiVersion,
    });
    const hosts: unknown[] = [];
    for await (const slot of client.webApps.listSlots('rg-prod', 'payments'))
      hosts.push(slot.defaultHostName);
    expect(hosts).toEqual([stagingHost, 'payments-preview.azurewebsites.net']);
    const changed = await client.webApps.updateConfiguration('rg-prod', 'payments', {
      experiments: { rampUpRules: [rule(10)] },
    });
    expect(changed.experiments?.rampUpRules).toEqual([expect.objectContaining(rule(10))]);
    const settings = await client.webApps.listApplicationSettings('rg-prod', 'payments');
    expect(settings.properties?.['ENVIRONMENT']).toBe('production');
    const containers: unknown[] = [];
    for await (const each of client.webApps.listSiteContainers('rg-prod', 'legacy'))
      containers.push(each.isMain);
    expect(containers).toEqual([true, false]);
    await expect(client.webApps.getSlot('rg-prod', 'payments', 'green')).rejects.toThrow(
      "'rg-prod' was not found",
    );

    for (const exchange of playground.requests.filter(each => each.room === 'arm')) {
      const verdict = await validator?.check(exchange);
      expect(verdict?.request ?? []).toEqual([]);
      expect(verdict?.response ?? []).toEqual([]);
    }
  });
});
