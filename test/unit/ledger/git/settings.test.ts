import { describe, expect, it } from '@jest/globals';
import { parseRemote } from '../../../../shared/ledger/git/remote.js';
import {
  carriedOver,
  gitEnvironment,
  ownSettings,
  settingsOf,
} from '../../../../shared/ledger/git/settings.js';

const web = parseRemote('https://git.test/shop.git');

describe('the environment of git', () => {
  it.each([
    'PATH',
    'HOME',
    'https_proxy',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SystemRoot',
    'GIT_SSL_CAINFO',
    'GIT_SSH_COMMAND',
  ])('keeps %s', name => {
    expect(gitEnvironment({ [name]: 'kept' }, [])).toMatchObject({ [name]: 'kept' });
  });

  it.each([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_TRACE',
    'GIT_CONFIG_KEY_7',
    'GIT_CONFIG_PARAMETERS',
    'GIT_SSL_NO_VERIFY',
    'git_dir',
    'LANGUAGE',
    'SSH_ASKPASS',
  ])('leaves out %s', name => {
    expect(gitEnvironment({ [name]: 'marker' }, [])).not.toHaveProperty(name);
  });

  it('asks nobody, speaks English, and holds the settings', () => {
    expect(gitEnvironment({ LC_ALL: 'de_DE.UTF-8' }, [['a.b', 'c']])).toEqual({
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'a.b',
      GIT_CONFIG_VALUE_0: 'c',
      GIT_TERMINAL_PROMPT: '0',
      GIT_ASKPASS: '',
      GCM_INTERACTIVE: 'never',
      SSH_ASKPASS_REQUIRE: 'never',
      GIT_ALLOW_PROTOCOL: 'file:http:https:ssh',
      LC_ALL: 'C',
    });
  });
});

describe('the settings of the user', () => {
  it('are read as git lists them', () => {
    expect(settingsOf('core.bare\nfalse\0a.b\nx\ny\0flag.on\0')).toEqual([
      ['core.bare', 'false'],
      ['a.b', 'x\ny'],
      ['flag.on', 'true'],
    ]);
  });

  it.each([
    'http.proxy',
    'http.https://git.test/.proxy',
    'http.sslcainfo',
    'http.sslbackend',
    'core.sshcommand',
  ])('count for %s', name => {
    expect(carriedOver([[name, 'x']], 'by-token')).toEqual([[name, 'x']]);
  });

  it.each([
    'http.extraheader',
    'http.sslverify',
    'url.x.insteadof',
    'core.hookspath',
    'push.gpgsign',
    'credential.helper',
    'include.path',
    'http.cookiefile',
  ])('do not count for %s', name => {
    expect(carriedOver([[name, 'x']], 'by-token')).toEqual([]);
  });

  it('say how to sign in where no token was given', () => {
    expect(carriedOver([['credential.helper', 'store']], 'as-user')).toHaveLength(1);
  });
});

describe('our own settings', () => {
  it('give the token to this repository alone, and to no server that it leads to', () => {
    const settings = ownSettings(web, 'basic eA==');
    expect(settings.filter(([name]) => /extraheader|redirect|credential/i.test(name))).toEqual([
      ['credential.helper', ''],
      ['http.https://git.test/shop.git.extraHeader', 'Authorization: basic eA=='],
      ['http.followRedirects', 'false'],
    ]);
  });

  it('hold no token for what is not reached over the web', () => {
    const settings = ownSettings(parseRemote('git@git.test:shop.git'), 'basic eA==');
    expect(JSON.stringify(settings)).not.toContain('eA==');
  });
});
