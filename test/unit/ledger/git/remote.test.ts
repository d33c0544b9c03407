import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkLayout, parseRemote } from '../../../../shared/ledger/git/remote.js';

describe('the repository of a ledger', () => {
  it.each([
    ['/srv/ledger.git', '/srv/ledger.git'],
    ['ledger.git', resolve('ledger.git')],
    ['https://github.com/octo/shop.git', 'https://github.com/octo/shop.git'],
    ['HTTPS://GitHub.com/octo/shop', 'https://github.com/octo/shop'],
    ['https://octo@dev.azure.com/octo/shop/_git/shop', 'https://dev.azure.com/octo/shop/_git/shop'],
    [
      'https://dev.azure.com/octo/my%20shop/_git/my shop',
      'https://dev.azure.com/octo/my%20shop/_git/my%20shop',
    ],
    ['file:///srv/ledger.git', 'file:///srv/ledger.git'],
    ['ssh://git@github.com/octo/shop.git', 'ssh://git@github.com/octo/shop.git'],
    ['git@github.com:octo/shop.git', 'git@github.com:octo/shop.git'],
  ])('may be %j', (text, address) => {
    expect(parseRemote(text).address).toBe(address);
    expect(parseRemote(text).web?.href).toBe(address.startsWith('http') ? address : undefined);
  });

  it.each([
    '',
    'https://',
    'https://me:marker-secret@github.com/octo/shop.git',
    'ssh://me:marker-secret@github.com/octo/shop.git',
    'git://github.com/octo/shop.git',
    'ftp://example.test/x',
    'ext::sh -c marker-secret',
    'fd::7',
    'host::path',
    '-u:x',
    '/srv/a\nb',
    'https://github.com/\u0000x',
  ])('is not %j', text => {
    try {
      parseRemote(text);
    } catch (fault) {
      // What was given is not repeated: it may hold a token.
      expect(fault).toMatchObject({ code: 'INPUT_INVALID', facts: {} });
      expect(String(fault)).not.toContain('marker-secret');
      return;
    }
    throw new Error('it was taken');
  });
});

describe('the branch of a ledger', () => {
  it.each(['ledger', 'promotions/ledger', 'a.b_c-1'])('may be %j', branch => {
    expect(checkLayout({ branch })).toEqual({ branch });
  });

  it.each([
    '',
    '-x',
    '/a',
    'a/',
    'a//b',
    'a..b',
    'a.lock',
    'a/b.lock/c',
    'a/.b',
    'a.',
    'a b',
    'a~1',
    'a:b',
    'a@{1}',
    '*',
    'ä',
    'x'.repeat(201),
  ])('is not %j', branch => {
    expect(() => checkLayout({ branch })).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});
