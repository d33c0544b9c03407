import { describe, expect, it } from '@jest/globals';
import { type Credential, dockerCredential } from '../../../../shared/artifact/registry/credentials.js';

const nobody = () => Promise.resolve(undefined);
const auth = (text: string) => Buffer.from(text).toString('base64');

/** Secrets show themselves to nobody; a test has to ask. */
const shown = (credential: Credential | undefined) => {
  if (credential?.kind === 'password')
    return [credential.username, credential.password.reveal(), credential.from];
  return credential?.kind === 'refresh-token' ? [credential.token.reveal(), credential.from] : undefined;
};

describe('what docker login left', () => {
  it.each([
    [
      'ghcr.io',
      { auths: { 'ghcr.io': { auth: auth('octo:pass:word') } } },
      ['octo', 'pass:word', "docker login's config file"],
    ],
    [
      'docker.io',
      { auths: { 'https://index.docker.io/v1/': { auth: auth('octo:p') } } },
      ['octo', 'p', "docker login's config file"],
    ],
    [
      'shop.azurecr.io',
      {
        auths: {
          'shop.azurecr.io': {
            auth: auth('00000000-0000-0000-0000-000000000000:'),
            identitytoken: 'refresh',
          },
        },
      },
      ['refresh', "docker login's config file"],
    ],
    ['ghcr.io', { auths: { 'other.io': { auth: auth('octo:p') } } }, undefined],
    ['ghcr.io', { auths: { 'ghcr.io': {} } }, undefined],
    ['ghcr.io', { auths: { 'ghcr.io': { auth: '%%%' } } }, undefined],
    ['ghcr.io', {}, undefined],
  ])('is found for %s', async (registry, config, expected) => {
    expect(shown(await dockerCredential(registry, config, nobody))).toEqual(expected);
  });

  it('may be kept by a helper, for one registry or for all', async () => {
    const asked: string[] = [];
    const helper = (name: string, registry: string) => {
      asked.push(`${name} ${registry}`);
      return Promise.resolve(JSON.stringify({ Username: '<token>', Secret: 'kept' }));
    };
    const config = { credsStore: 'desktop', credHelpers: { 'ghcr.io': 'gh' } };
    expect(shown(await dockerCredential('ghcr.io', config, helper))).toEqual([
      'kept',
      'docker-credential-gh',
    ]);
    expect(shown(await dockerCredential('docker.io', config, helper))).toEqual([
      'kept',
      'docker-credential-desktop',
    ]);
    expect(asked).toEqual(['gh ghcr.io', 'desktop https://index.docker.io/v1/']);
  });

  it('names no helper that is not a plain name', async () => {
    const asked: string[] = [];
    const helper = (name: string) => {
      asked.push(name);
      return Promise.resolve(undefined);
    };
    await dockerCredential('ghcr.io', { credsStore: '../../bin/sh' }, helper);
    expect(asked).toEqual([]);
  });
});
