import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  agreedDigest,
  buildsOf,
  type Configured,
  contradicts,
  digestSetting,
} from '../../../shared/traffic/app-service-builds.js';

const digest = `sha256:${'3f'.repeat(32)}`;
const other = `sha256:${'7c'.repeat(32)}`;
const image = `contoso.azurecr.io/payments@${digest}`;
const placed = (value: string) => ({ settings: { [digestSetting]: value } });
const packaged = (value: string) => ({ settings: { WEBSITE_RUN_FROM_PACKAGE: value } });

describe('the builds that a configuration names', () => {
  it.each<readonly [string, Configured, object]>([
    ['an image by digest', { linuxFxVersion: `DOCKER|${image}` }, { source: 'image', text: image, digest }],
    ['in small letters', { linuxFxVersion: `docker|${image}` }, { source: 'image', text: image, digest }],
    ['on Windows', { windowsFxVersion: `DOCKER|${image}` }, { source: 'image', text: image, digest }],
    [
      'with tag and digest',
      { linuxFxVersion: `DOCKER|r/a:1@${digest}` },
      { text: `r/a:1@${digest}`, digest },
    ],
    ['a main container', { mainContainerImage: image }, { source: 'site-container', text: image, digest }],
    ['our setting', placed(digest), { source: 'digest-setting', text: digest, digest }],
  ])('carry a digest: %s', (_, configured, build) => {
    expect(buildsOf(configured)).toEqual([expect.objectContaining(build)]);
  });

  it.each<readonly [string, Configured, string]>([
    ['an image by tag', { linuxFxVersion: 'DOCKER|r/a:latest' }, 'r/a:latest'],
    ['an image by nothing', { linuxFxVersion: 'DOCKER|nginx' }, 'nginx'],
    [
      'a digest in capitals',
      { linuxFxVersion: `DOCKER|r/a@${digest.toUpperCase()}` },
      `r/a@${digest.toUpperCase()}`,
    ],
    [
      'a digest that is too short',
      { linuxFxVersion: `DOCKER|r/a@${digest.slice(0, -1)}` },
      `r/a@${digest.slice(0, -1)}`,
    ],
    ['a digest that is too long', { linuxFxVersion: `DOCKER|r/a@${digest}0` }, `r/a@${digest}0`],
    ['a digest as a tag', { linuxFxVersion: `DOCKER|r/a:${digest}` }, `r/a:${digest}`],
    ['several containers', { linuxFxVersion: 'COMPOSE|dmVyc2lvbg==' }, 'the images of a Compose file'],
    ['a setting with more in it', placed(`was ${digest}`), `was ${digest}`],
    ['a setting that is garbage', placed('x'.repeat(500)), 'x'.repeat(200)],
    ['a package by its own name', packaged(`https://a.test/${digest}.zip`), `https://a.test/${digest}.zip`],
  ])('carry none: %s', (_, configured, text) => {
    const builds = buildsOf(configured);
    expect(builds.map(build => build.text)).toEqual([text]);
    expect(builds[0]).not.toHaveProperty('digest');
  });

  it.each<readonly [string, Configured]>([
    ['nothing', {}],
    ['empty values', { linuxFxVersion: '', windowsFxVersion: undefined, settings: {} }],
    ['code', { linuxFxVersion: 'NODE|20-lts' }],
    ['an image without a name', { linuxFxVersion: 'DOCKER|' }],
    ['an image over two lines', { linuxFxVersion: `DOCKER|r/a\n@${digest}` }],
    ['site containers alone', { linuxFxVersion: 'sitecontainers' }],
    ['a package that is off', packaged('0')],
    ['an empty package', packaged('')],
    ['an empty setting', placed('')],
  ])('are none: %s', (_, configured) => {
    expect(buildsOf(configured)).toEqual([]);
  });
});

describe('the address of a package', () => {
  const shown = (value: string) => buildsOf(packaged(value)).map(({ text }) => text);

  it.each([
    ['1', 'a package in the app itself (WEBSITE_RUN_FROM_PACKAGE=1)'],
    ['https://s.blob.test/p/a.zip', 'https://s.blob.test/p/a.zip'],
    ['https://s.blob.test/p/a.zip?sv=1&sig=SECRET', 'https://s.blob.test/p/a.zip'],
    ['https://s.blob.test/p/a.zip#SECRET', 'https://s.blob.test/p/a.zip'],
    ['https://user:SECRET@s.test/a.zip', 'https://s.test/a.zip'],
    ['https://user:S@ECRET@s.test/a.zip', 'https://s.test/a.zip'],
    ['https://SECRET@s.test/a.zip?SECRET', 'https://s.test/a.zip'],
    ['//user:SECRET@s.test/a.zip', 'a package whose address cannot be read'],
    ['user:SECRET@s.test/a.zip', 'a package whose address cannot be read'],
    ['https://user:SEC/RET@s.test', 'a package whose address cannot be read'],
    ['ftp://user:SECRET@s.test/a.zip', 'a package whose address cannot be read'],
    ['sig=SECRET', 'a package whose address cannot be read'],
    [
      '@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/SECRET)',
      'a package whose address is kept in Key Vault',
    ],
  ])('%s is shown as %s', (value, text) => {
    expect(shown(value)).toEqual([text]);
    expect(text).not.toMatch(/SEC|RET/);
  });

  it('never shows user, password or query', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const odd = fc.string({ unit: fc.constantFrom('@', ':', '%', ';', '=', '&', '!', 'Z'), maxLength: 6 });
    const hidden = fc.property(word, odd, odd, odd, (host, user, password, query) => {
      const secret = `Q${user}:Q${password}`;
      const [text = ''] = shown(`https://${secret}@${host}.test/a.zip?sig=Q${query}`);
      expect(text).not.toContain('Q');
    });
    fc.assert(hidden);
  });
});

describe('the digest that everything agrees on', () => {
  const of = (configured: Configured) => {
    const builds = buildsOf(configured);
    return [agreedDigest(builds), contradicts(builds)];
  };

  it.each<readonly [string, Configured, readonly unknown[]]>([
    ['nothing is said', {}, [undefined, false]],
    ['only the image says it', { linuxFxVersion: `DOCKER|${image}` }, [digest, false]],
    ['only our setting says it', placed(digest), [digest, false]],
    ['both say the same', { linuxFxVersion: `DOCKER|${image}`, ...placed(digest) }, [digest, false]],
    ['they contradict', { linuxFxVersion: `DOCKER|${image}`, ...placed(other) }, [undefined, true]],
    [
      'the image has a tag, whatever we say',
      { linuxFxVersion: 'DOCKER|r/a:1', ...placed(digest) },
      [undefined, false],
    ],
    ['the main container has a tag', { mainContainerImage: 'r/a:1', ...placed(digest) }, [undefined, false]],
    ['a Compose file runs', { linuxFxVersion: 'COMPOSE|eA==', ...placed(digest) }, [undefined, false]],
    [
      'a package was placed by us',
      { settings: { WEBSITE_RUN_FROM_PACKAGE: '1', [digestSetting]: digest } },
      [digest, false],
    ],
    ['a package was placed by others', packaged(`https://a.test/a.zip`), [undefined, false]],
    ['our setting is garbage', placed('latest'), [undefined, false]],
  ])('when %s', (_, configured, expected) => {
    expect(of(configured)).toEqual(expected);
  });

  it('is never one that nobody named, and never stands beside a contradiction', () => {
    const value = fc.constantFrom(digest, other, '', 'x', digest.toUpperCase());
    const sound = fc.property(value, value, value, (fx, main, setting) => {
      const [agreed, contradiction] = of({
        linuxFxVersion: `DOCKER|r/a@${fx}`,
        mainContainerImage: `r/a@${main}`,
        ...placed(setting),
      });
      if (contradiction) expect(agreed).toBeUndefined();
      if (agreed !== undefined) expect([fx, main]).toEqual([agreed, agreed]);
    });
    fc.assert(sound);
  });
});
