import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Identity } from '../../../shared/azure/identity/identity.js';
import { Secret } from '../../../shared/step/secret.js';
import { type CertificateFiles, makeCertificate } from '../../support/entra/certificate.js';
import { localEntras, tokenFor } from '../../support/entra/local-stage.js';
import { connectionOf, deployer, minute } from '../../support/entra/stage.js';

const { tenant, client } = deployer();
const day = 24 * 60 * minute;
const { start, stop } = localEntras();
afterEach(stop);

describe('a certificate', () => {
  let files: CertificateFiles;
  let pem: string;
  beforeAll(async () => {
    files = await makeCertificate();
    pem = `${files.key}${files.certificate}`;
    await writeFile(join(files.folder, 'both.pem'), pem);
  });
  afterAll(() => files.remove());

  const identity = (given: Secret | string): Identity => ({
    kind: 'certificate',
    tenant,
    client,
    pem: given,
  });

  it('signs in, from memory and from a file', async () => {
    const { entra, ports } = await start({ certificate: files.certificate });
    expect(await tokenFor(identity(new Secret(pem)), ports)).toBe('the access token');
    expect(await tokenFor(identity(join(files.folder, 'both.pem')), ports)).toBe('the access token');
    expect(entra.exchanges).toHaveLength(2);
  });

  it('signs in for a service connection', async () => {
    const { ports } = await start({ certificate: files.certificate });
    const connection = connectionOf(
      {
        tenantid: tenant,
        serviceprincipalid: client,
        authenticationType: 'spnCertificate',
        servicePrincipalCertificate: pem,
      },
      { id: 'c1', scheme: 'ServicePrincipal' },
    );
    expect(await tokenFor({ kind: 'service-connection', connection }, ports)).toBe('the access token');
  });

  it('is refused by Entra when the application does not know it', async () => {
    const other = await makeCertificate();
    await other.remove();
    const { ports } = await start({ certificate: other.certificate });
    await expect(tokenFor(identity(new Secret(pem)), ports)).rejects.toMatchObject({
      code: 'IDENTITY_REFUSED',
      facts: { aadsts: '700027', client },
      hint: expect.stringContaining('upload its public part'),
    });
  });

  it.each([
    ['has expired', 2 * day],
    ['is not valid yet', -day],
  ])('is not sent when it %s', async (state, skewMilliseconds) => {
    const { entra, ports } = await start({ skewMilliseconds });
    await expect(tokenFor(identity(new Secret(pem)), ports)).rejects.toMatchObject({
      code: 'IDENTITY_UNSUITABLE',
      message: `the certificate ${state}`,
      facts: {
        'valid-until': expect.stringMatching(/^\d{4}-/),
        thumbprint: expect.stringMatching(/^[0-9A-F]{40}$/),
      },
    });
    expect(entra.exchanges).toEqual([]);
  });

  it.each([
    ['comes without its key', () => files.certificate, 'without its private key'],
    ['comes without itself', () => files.key, 'no certificate with it'],
    [
      'is damaged',
      () => `${files.key}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`,
      'is damaged',
    ],
    [
      'has a key with a password',
      () => '-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n',
      'is encrypted',
    ],
  ])('is refused when it %s', async (_, given, part) => {
    const { ports } = await start();
    await expect(tokenFor(identity(new Secret(given())), ports)).rejects.toMatchObject({
      code: 'IDENTITY_UNSUITABLE',
      message: expect.stringContaining(part),
    });
  });

  it('is refused when its file is not there', async () => {
    const { ports } = await start();
    await expect(tokenFor(identity('/nowhere/both.pem'), ports)).rejects.toMatchObject({
      code: 'IDENTITY_UNSUITABLE',
      facts: { file: '/nowhere/both.pem' },
    });
  });
});
