import { describe, expect, it } from '@jest/globals';
import { routesBy } from '../../../shared/http/wire/playground-route.js';
import { proxyFor } from '../../../shared/http/wire/proxy.js';

const azure = 'https://management.azure.com/x';
const chosen = (url: string, environment: Record<string, string>) =>
  proxyFor(new URL(url), environment)?.href;

describe('The proxy of a request', () => {
  it.each([
    [azure, { HTTPS_PROXY: 'http://a:1' }, 'http://a:1/'],
    [azure, { https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:1' }, 'http://a:1/'],
    [azure, { ALL_PROXY: 'http://a:1' }, 'http://a:1/'],
    [azure, { HTTP_PROXY: 'http://a:1' }, undefined],
    [azure, { HTTPS_PROXY: '' }, undefined],
    [azure, { HTTPS_PROXY: 'a:3128' }, 'http://a:3128/'],
    ['http://x.example', { HTTP_PROXY: 'http://a:1', HTTPS_PROXY: 'http://b:1' }, 'http://a:1/'],
    ['http://127.0.0.1:8080', { ALL_PROXY: 'http://a:1' }, undefined],
    ['http://localhost', { ALL_PROXY: 'http://a:1' }, undefined],
    ['http://169.254.169.254/metadata', { ALL_PROXY: 'http://a:1' }, undefined],
    [azure, {}, undefined],
  ])('for %s with %j is %s', (url, environment, expected) => {
    expect(chosen(url, environment)).toBe(expected);
  });

  it.each([
    ['management.azure.com', true],
    ['azure.com', true],
    ['.azure.com', true],
    ['*.azure.com', true],
    ['AZURE.COM', true],
    ['example.com, azure.com:443', true],
    ['*', true],
    ['azure.com:8443', false],
    ['zure.com', false],
    ['vault.azure.com', false],
    ['', false],
  ])('is none where NO_PROXY is %s: %s', (list, none) => {
    expect(chosen(azure, { HTTPS_PROXY: 'http://a:1', NO_PROXY: list }) === undefined).toBe(none);
  });
});

describe('The way to the playground', () => {
  const gateway = (address: string) => routesBy({ AZURE_PROMOTE_PLAYGROUND: address });

  it.each(['http://127.0.0.1:8080', 'http://127.1.2.3:8080', 'https://[::1]:8080', 'http://localhost:8080/'])(
    'is taken at %s',
    address => {
      const way = gateway(address)(new URL('https://management.azure.com/a?b=c'));
      expect(way.url.href).toBe(new URL('/a?b=c', address).href);
      expect(way.host).toBe('management.azure.com');
    },
  );

  it('is checked against the name of the gateway, and an address has none', () => {
    const url = new URL(azure);
    expect(gateway('https://localhost:1')(url).serverName).toBe('localhost');
    expect(gateway('https://[::1]:1')(url).serverName).toBe('');
  });

  it('keeps a port, and is not left by a path that looks like an address', () => {
    const way = gateway('http://127.0.0.1:1')(new URL('https://x.example:8443//evil.example/x'));
    expect(way.url.href).toBe('http://127.0.0.1:1//evil.example/x');
    expect(way.host).toBe('x.example:8443');
  });

  it('is not taken when the variable is empty or absent', () => {
    const url = new URL(azure);
    expect(routesBy({})(url)).toEqual({ url });
    expect(gateway('')(url)).toEqual({ url });
  });
});
