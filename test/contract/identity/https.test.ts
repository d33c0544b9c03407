import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import { type CertificateFiles, makeCertificate } from '../../support/entra/certificate.js';
import { deployer } from '../../support/entra/stage.js';

const program = fileURLToPath(new URL('../../support/entra/sign-in-program.js', import.meta.url));
const run = promisify(execFile);

describe('signing in over https, with a certificate of the test', () => {
  let files: CertificateFiles;
  let playground: Playground;
  beforeAll(async () => {
    files = await makeCertificate();
    playground = await startPlayground({ tls: { cert: files.certificate, key: files.key } });
  });
  afterAll(async () => {
    await Promise.all([playground.stop(), files.remove()]);
  });

  async function signIn(kind: string, trusted: Readonly<Record<string, string>>): Promise<unknown> {
    const env = { ...playground.environment, ...trusted };
    return JSON.parse((await run(process.execPath, [program, kind], { env })).stdout);
  }

  it('works from the assertion to the token where the certificate is trusted', async () => {
    const trusted = { NODE_EXTRA_CA_CERTS: join(files.folder, 'certificate.pem') };
    expect(await signIn('oidc', trusted)).toMatchObject({
      aud: 'https://management.azure.com',
      appid: deployer().client,
    });
    const rooms = playground.requests.map(({ room, status }) => `${room} ${status}`);
    expect(rooms).toEqual(['oidc-github 200', 'entra 200']);
  });

  it('is refused where it is not, and says how to trust it', async () => {
    expect(await signIn('secret', {})).toMatchObject({
      code: 'IDENTITY_NO_TOKEN',
      hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });
});
