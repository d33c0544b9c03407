// The ways that requests take: straight, to a playground on this machine, or through a proxy, with TLS and without.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type CertificateFiles, makeCertificate } from '../../support/entra/certificate.js';
import { answersJson, type Behaviour, type HttpServer, startHttpServer } from '../../support/http-server.js';
import { runChild } from '../../support/process/child.js';
import { bareEnvironment } from '../../support/process/environment.js';
import { nodeRuntime } from '../../support/runtimes.js';
import { closeServers, faultOf, request, rig, token } from './rig.js';

const good = answersJson(200, { good: true });
const open: HttpServer[] = [];
let files: CertificateFiles;

beforeAll(async () => {
  files = await makeCertificate();
});
afterEach(async () => {
  await closeServers();
  await Promise.all(open.splice(0).map(server => server.close()));
});
afterAll(() => files.remove());

async function secureServer(script: readonly Behaviour[] = [good]): Promise<HttpServer> {
  const server = await startHttpServer(script, { key: files.key, cert: files.certificate });
  open.push(server);
  return server;
}

async function callInChild(
  parameters: readonly string[],
  environment: Record<string, string>,
): Promise<unknown> {
  const runtime = nodeRuntime('node20');
  const caller = join(dirname(fileURLToPath(import.meta.url)), 'tls-caller.js');
  const end = await runChild({
    command: runtime.path,
    parameters: [caller, ...parameters],
    directory: files.folder,
    environment: {
      ...bareEnvironment(runtime, files.folder),
      NODE_EXTRA_CA_CERTS: join(files.folder, 'certificate.pem'),
      ...environment,
    },
  });
  expect(end.stderr).toBe('');
  return JSON.parse(end.stdout);
}

describe('The playground', () => {
  it('gets every request for Azure, which keeps its host, path and query', async () => {
    const met = await rig([good]);
    const url = new URL('https://shop.azurewebsites.net/a%20b?c=d&e');
    await met.transport.send(request('safe', { url }));
    expect(met.server.seen[0]).toMatchObject({ url: '/a%20b?c=d&e', headers: { host: url.host } });
  });

  it('gets no request for this machine, which goes where it was sent', async () => {
    const elsewhere = await startHttpServer([good]);
    open.push(elsewhere);
    const met = await rig([good]);
    await met.transport.send(request('safe', { url: new URL(`${elsewhere.origin}/token`) }));
    expect(elsewhere.seen[0]).toMatchObject({
      url: '/token',
      headers: { host: `127.0.0.1:${elsewhere.port}` },
    });
    expect(met.server.seen).toHaveLength(0);
  });

  it('is reached past any proxy', async () => {
    const met = await rig([good]);
    const environment = { AZURE_PROMOTE_PLAYGROUND: met.server.origin, HTTPS_PROXY: 'http://127.0.0.1:1' };
    const { transport } = await rig([good], { environment });
    await transport.send(request('safe'));
    expect(met.server.seen).toHaveLength(1);
  });

  it.each(['127.0.0.1', 'localhost'])('may speak TLS at %s, with a certificate of its own', async name => {
    const server = await secureServer();
    const environment = { AZURE_PROMOTE_PLAYGROUND: `https://${name}:${server.port}` };
    const url = 'https://management.azure.com/x?api-version=1';
    expect(await callInChild([url], environment)).toEqual({ status: 200, json: { good: true } });
    expect(await callInChild([url, 'once'], environment)).toEqual({ status: 200, json: { good: true } });
    expect(server.seen.map(({ headers }) => headers.host)).toEqual(Array(2).fill('management.azure.com'));
  });

  it.each([
    'https://management.azure.com',
    'http://10.0.0.1:8080',
    'http://127.0.0.1.example.com',
    'ftp://127.0.0.1',
    'http://user:password@127.0.0.1:8080',
    'http://127.0.0.1:8080/path',
    'somewhere',
  ])('at %s is refused before anything is sent', async address => {
    await expect(rig([good], { environment: { AZURE_PROMOTE_PLAYGROUND: address } })).rejects.toMatchObject({
      code: 'PLAYGROUND_REFUSED',
    });
  });
});

describe('A certificate that nobody vouches for', () => {
  it('ends the request at once, and the fault names the way out', async () => {
    const server = await secureServer();
    const { transport } = await rig([good], { environment: {} });
    const url = new URL(`${server.origin}/x`);
    const fault = await faultOf(transport.send(request('once', { url })));
    expect(fault.facts).toMatchObject({ connection: 'DEPTH_ZERO_SELF_SIGNED_CERT', tries: 1 });
    expect(fault.facts).not.toHaveProperty('may-have-applied');
    expect(fault.hint).toContain('NODE_EXTRA_CA_CERTS');
    expect(server.seen).toHaveLength(0);
  });
});

describe('A proxy', () => {
  it('is asked for a tunnel to the host, and sees nothing of the request', async () => {
    const server = await secureServer();
    const proxy = await startHttpServer([good]);
    open.push(proxy);
    const asked: (string | undefined)[] = [];
    proxy.onConnect((target, socket, headers) => {
      asked.push(target, headers['proxy-authorization'], headers.authorization);
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      const onward = connect(server.port, '127.0.0.1');
      socket.pipe(onward).pipe(socket);
      onward.on('error', () => socket.destroy());
      socket.on('error', () => onward.destroy());
    });
    // With its last dot the name counts as that of another machine, and fits the certificate all the same.
    const result = await callInChild([`https://localhost.:${server.port}/x`], {
      HTTPS_PROXY: `http://user:p%40ss@127.0.0.1:${proxy.port}`,
    });
    expect(result).toEqual({ status: 200, json: { good: true } });
    expect(asked).toEqual([`localhost.:${server.port}`, `Basic ${btoa('user:p@ss')}`, undefined]);
    expect(server.seen[0]?.headers.authorization).toBe(`Bearer ${token}`);
  });

  it('that turns the tunnel away is named by its status, and nothing is sent to it', async () => {
    const proxy = await startHttpServer([good]);
    open.push(proxy);
    proxy.onConnect((_, socket) => {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
    });
    const { transport } = await rig([good], { environment: { https_proxy: proxy.origin } });
    const fault = await faultOf(
      transport.send(request('once', { url: new URL('https://vault.example.test/') })),
    );
    expect(fault.message).toBe(
      `vault.example.test was not reached through the proxy 127.0.0.1:${proxy.port}: the proxy answered 407 Proxy Authentication Required`,
    );
    expect(fault.facts).toMatchObject({ connection: 'PROXY_REFUSED', tries: 1 });
    expect(fault.facts).not.toHaveProperty('may-have-applied');
    expect(fault.hint).toContain('HTTPS_PROXY');
    expect(proxy.seen).toHaveLength(0);
  });

  it('that is busy is asked again, even for a request that is once: nothing has reached the service', async () => {
    const proxy = await startHttpServer([good]);
    open.push(proxy);
    proxy.onConnect((_, socket) => socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n'));
    const { transport } = await rig([good], { environment: { https_proxy: proxy.origin } });
    const fault = await faultOf(
      transport.send(request('once', { url: new URL('https://vault.example.test/') })),
    );
    expect(fault.facts).toMatchObject({ connection: 'PROXY_UNAVAILABLE' });
    expect(fault.facts).not.toHaveProperty('may-have-applied');
    expect(proxy.connections()).toBeGreaterThan(3);
  });

  it('that is not there is named', async () => {
    const proxy = await startHttpServer([good]);
    await proxy.close();
    const { transport } = await rig([good], { environment: { https_proxy: proxy.origin } });
    const fault = await faultOf(
      transport.send(request('once', { url: new URL('https://vault.example.test/') })),
    );
    expect(fault.message).toMatch(
      /through the proxy 127\.0\.0\.1:\d+ after \d+ tries: the connection was refused$/,
    );
  });

  it('is handed an unencrypted request whole, with credentials of its own', async () => {
    const proxy = await startHttpServer([good]);
    open.push(proxy);
    const { transport } = await rig([good], {
      environment: { http_proxy: `http://user:word@127.0.0.1:${proxy.port}` },
    });
    await transport.send({ method: 'GET', url: new URL('http://metrics.example.test:9090/api?a=b#c') });
    expect(proxy.seen[0]).toMatchObject({
      url: 'http://metrics.example.test:9090/api?a=b',
      headers: { host: 'metrics.example.test:9090', 'proxy-authorization': `Basic ${btoa('user:word')}` },
    });
  });

  it('that never answers is left when the run is cancelled', async () => {
    const proxy = createServer().listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    const address = proxy.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const met = await rig([good], { environment: { HTTPS_PROXY: `http://127.0.0.1:${port}` } });
    const answer = met.transport.send(request('safe', { url: new URL('https://vault.example.test/') }));
    const ended = expect(answer).rejects.toThrow('cancelled');
    const [socket] = await once(proxy, 'connection');
    met.cancel(new Error('cancelled'));
    await ended;
    await once(socket, 'close');
    proxy.close();
  });

  it('whose address makes no sense is said, and its password is not', async () => {
    const { transport } = await rig([good], {
      environment: { HTTPS_PROXY: 'socks5://u:secret-word@host:1' },
    });
    const fault = await faultOf(
      transport.send(request('safe', { url: new URL('https://vault.example.test/') })),
    );
    expect(fault.code).toBe('INPUT_INVALID');
    expect(fault.message).not.toContain('secret-word');
  });
});

describe('A request with credentials', () => {
  it('never goes unencrypted to another machine', async () => {
    const { transport } = await rig([good], { environment: {} });
    const url = new URL('http://vault.example.test/');
    await expect(transport.send(request('safe', { url }))).rejects.toThrow('would travel unencrypted');
  });
});
