import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { credentialFor } from '../../../shared/azure/identity/identity.js';
import { assertionFor, localEntras, tokenFor } from '../../support/entra/local-stage.js';
import { connectionOf, deployer } from '../../support/entra/stage.js';

const { tenant, client } = deployer();
const { start, stop } = localEntras();
afterEach(stop);

describe('the identity of the machine', () => {
  const machine = { header: 'header of this machine', userAssigned: client };
  const resource = 'at https://management.azure.com';
  const stranger = '9e8d7c6b-1111-4c3c-8d3d-5e6f7a8b9ca3';

  async function on(place: 'app' | 'virtual machine', header = machine.header) {
    const { entra, ports } = await start({ machine });
    const environment =
      place === 'app'
        ? { IDENTITY_ENDPOINT: `${entra.url}/msi/token`, IDENTITY_HEADER: header }
        : { AZURE_POD_IDENTITY_AUTHORITY_HOST: entra.url };
    return { ...ports, environment };
  }

  it.each(['app', 'virtual machine'] as const)('signs in, as itself or as the one named: %s', async place => {
    const ports = await on(place);
    expect(await tokenFor({ kind: 'managed-identity' }, ports)).toBe(
      `token for the machine itself ${resource}`,
    );
    expect(await tokenFor({ kind: 'managed-identity', client }, ports)).toBe(
      `token for ${client} ${resource}`,
    );
  });

  it('signs in for a service connection', async () => {
    const connection = connectionOf(
      {},
      { id: 'c1', scheme: 'ManagedServiceIdentity', settings: { msiclientId: client } },
    );
    const ports = await on('virtual machine');
    expect(await tokenFor({ kind: 'service-connection', connection }, ports)).toBe(
      `token for ${client} ${resource}`,
    );
  });

  it.each([
    ['app', 'No User Assigned Identity found'],
    ['virtual machine', 'Identity not found'],
  ] as const)('is not the one named: %s', async (place, words) => {
    const ports = await on(place);
    await expect(tokenFor({ kind: 'managed-identity', client: stranger }, ports)).rejects.toMatchObject({
      code: 'IDENTITY_NO_TOKEN',
      message: expect.stringContaining(words),
      hint: expect.stringContaining('client id, not its object id'),
      facts: { identity: stranger },
    });
  });

  it('is out of reach where nothing listens, and that is told in time', async () => {
    const { entra, ports } = await start();
    await entra.close();
    const environment = { AZURE_POD_IDENTITY_AUTHORITY_HOST: entra.url };
    const startedAt = ports.clock.now();
    await expect(tokenFor({ kind: 'managed-identity' }, { ...ports, environment })).rejects.toMatchObject({
      code: 'IDENTITY_NO_TOKEN',
      hint: expect.stringContaining('NO_PROXY'),
    });
    expect(ports.clock.now() - startedAt).toBeLessThanOrEqual(20_000);
  });

  it('is not used in Azure Arc, whose endpoint asks for more', async () => {
    const { ports } = await start();
    const environment = {
      IDENTITY_ENDPOINT: 'http://localhost:40342',
      IMDS_ENDPOINT: 'http://localhost:40342',
    };
    await expect(tokenFor({ kind: 'managed-identity' }, { ...ports, environment })).rejects.toMatchObject({
      code: 'IDENTITY_UNSUITABLE',
      message: expect.stringContaining('Azure Arc'),
    });
  });

  it('is that of the pod where Kubernetes vouches for it, read anew for every token', async () => {
    const { entra, ports } = await start();
    const folder = await mkdtemp(join(tmpdir(), 'azure-promote-pod-'));
    const file = join(folder, 'token');
    const environment = {
      AZURE_FEDERATED_TOKEN_FILE: file,
      AZURE_TENANT_ID: tenant,
      AZURE_CLIENT_ID: client,
    };
    const credential = credentialFor({ kind: 'managed-identity' }, { ...ports, environment });
    for (const audience of ['first', 'second']) {
      await writeFile(file, assertionFor(audience).reveal());
      await credential.getToken(`https://${audience}.azure.com/.default`);
    }
    expect(entra.exchanges.map(each => [each.client, each.audience])).toEqual([
      [client, 'first'],
      [client, 'second'],
    ]);
    await rm(folder, { recursive: true });
    await expect(credential.getToken('https://third.azure.com/.default')).rejects.toMatchObject({
      code: 'IDENTITY_NO_TOKEN',
      facts: { file },
    });
  });
});
