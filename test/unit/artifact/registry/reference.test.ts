import { describe, expect, it } from '@jest/globals';
import { readChallenge } from '../../../../shared/artifact/registry/challenge.js';
import { originOf, parseReference } from '../../../../shared/artifact/registry/reference.js';
import { redirectProblem } from '../../../../shared/http/redirect.js';

const hex = 'a'.repeat(64);

describe('the name of an image', () => {
  it.each([
    [`ghcr.io/octo/app@sha256:${hex}`, 'https://ghcr.io/', 'octo/app', undefined],
    ['myregistry.azurecr.io/shop/api:1.2', 'https://myregistry.azurecr.io/', 'shop/api', '1.2'],
    ['nginx:latest', 'https://registry-1.docker.io/', 'library/nginx', 'latest'],
    ['octo/app:1', 'https://registry-1.docker.io/', 'octo/app', '1'],
    [`localhost:5000/a/b:1@sha256:${hex}`, 'http://localhost:5000/', 'a/b', '1'],
    ['127.0.0.1:5000/a:1', 'http://127.0.0.1:5000/', 'a', '1'],
    ['registry.example:8443/a:1', 'https://registry.example:8443/', 'a', '1'],
  ])('leads from %s to its registry', (text, origin, repository, tag) => {
    const read = parseReference(text);
    if ('why' in read) throw new Error(read.why);
    expect([originOf(read.reference).href, read.reference.repository, read.reference.tag]).toEqual([
      origin,
      repository,
      tag,
    ]);
  });

  it.each([
    'nginx',
    'https://ghcr.io/octo/app:1',
    'ghcr.io/Octo/app:1',
    'ghcr.io/octo/../app:1',
    'ghcr.io/octo/app:-1',
    'ghcr.io/octo/app@sha256:abc',
    `ghcr.io/octo/app@sha1:${'a'.repeat(40)}`,
    `ghcr.io/octo/app@sha256:${hex}@sha256:${hex}`,
    'user:pass@evil.example/a:1',
    'ghcr.io/a b:1',
  ])('is none: %s', text => {
    expect(parseReference(text)).toHaveProperty('why');
  });
});

describe('a challenge', () => {
  it.each([
    ['Basic realm="x"', { kind: 'basic' }],
    [
      'Bearer realm="https://a/token",service="r.io",scope="repository:a:pull,push"',
      { kind: 'bearer', realm: 'https://a/token', service: 'r.io', scope: 'repository:a:pull,push' },
    ],
    [
      'Basic realm="x", Bearer realm="https://a/t"',
      { kind: 'bearer', realm: 'https://a/t', service: undefined, scope: undefined },
    ],
    ['Negotiate', undefined],
    ['Bearer', undefined],
    [undefined, undefined],
  ])('is read from %s', (header, expected) => {
    expect(readChallenge(header)).toEqual(expected);
  });
});

describe('a redirect', () => {
  const registry = new URL('https://registry.example/v2/');
  it.each([
    'https://store.example/blob?sig=x',
    'https://registry.example/elsewhere',
    'https://20.60.1.2/blob',
  ])('is followed to %s', to => {
    expect(redirectProblem(registry, new URL(to))).toBeUndefined();
  });

  it.each([
    'http://store.example/blob',
    'file:///etc/passwd',
    'ftp://store.example/',
    'https://169.254.169.254/metadata',
    'https://168.63.129.16/',
    'https://127.0.0.1/',
    'https://localhost/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://10.0.0.1/',
    'https://172.20.0.1/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://metadata.google.internal/',
    'https://intranet/',
    'https://user:password@store.example/',
  ])('is not followed to %s', to => {
    expect(redirectProblem(registry, new URL(to))).toEqual(expect.any(String));
  });
});
