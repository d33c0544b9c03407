import { afterEach, describe, expect, it } from '@jest/globals';
import { cloudOf } from '../../../shared/azure/clouds.js';
import { cloudNames } from '../../../shared/steps/groups.js';
import { assertionFor, localEntras, tokenFor } from '../../support/entra/local-stage.js';
import { deployer } from '../../support/entra/stage.js';

const { tenant, client } = deployer();
const { start, stop } = localEntras();
afterEach(stop);

describe('OIDC in each cloud', () => {
  it.each(cloudNames)('asks %s with its own authority, scope and audience', async name => {
    const { entra, ports } = await start();
    const cloud = cloudOf(name);
    const host = { ...ports.host, idToken: async (audience: string) => assertionFor(audience) };
    await tokenFor({ kind: 'oidc', tenant, client }, { ...ports, host, cloud });
    expect(entra.exchanges).toEqual([
      {
        host: expect.stringMatching(hosts[name]),
        tenant,
        client,
        scope: cloud.resourceManagerScope,
        audience: cloud.federationAudience,
      },
    ]);
  });
});

const hosts = {
  public: /^login\.microsoftonline\.com$/,
  'us-government': /^login\.microsoftonline\.us$/,
  // Microsoft's library takes the newer of the two names of this authority.
  china: /^login\.(chinacloudapi|partner\.microsoftonline)\.cn$/,
};
