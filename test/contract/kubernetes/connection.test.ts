// The way to an API server: whom it trusts, whom it is shown, and what is refused before anything is sent.
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { selfSigned } from '../../../playground/reception/certificate.js';
import { base64, type Rig, startRig } from './rig.js';

const open: Rig[] = [];
async function rigWith(options: Parameters<typeof startRig>[0] = {}): Promise<Rig> {
  const rig = await startRig(options);
  open.push(rig);
  return rig;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map(rig => rig.stop()));
});

const ask = (rig: Rig, kubeconfig: string) =>
  rig.open({ kubeconfig }).then(cluster => cluster.get('/version', 'the version'));

describe('a connection to an API server', () => {
  it('trusts the authority of its kubeconfig, given as data or as a file beside it', async () => {
    const rig = await rigWith();
    expect(await ask(rig, await rig.kubeconfig({ token: 'here' }))).toEqual({ kind: 'Fine' });
    await rig.file('ca.crt', rig.authority);
    const cluster = { 'certificate-authority-data': undefined, 'certificate-authority': 'ca.crt' };
    expect(await ask(rig, await rig.kubeconfig({ token: 'here' }, cluster))).toEqual({ kind: 'Fine' });
    expect(rig.seen.map(each => each.authorization)).toEqual(['Bearer here', 'Bearer here']);
  });

  it('trusts nobody else, and sends no token then', async () => {
    const rig = await rigWith();
    const other = { 'certificate-authority-data': base64(selfSigned('other.test').cert) };
    await expect(ask(rig, await rig.kubeconfig({ token: 'here' }, other))).rejects.toMatchObject({
      code: 'HTTP_GAVE_UP',
    });
    await expect(
      ask(rig, await rig.kubeconfig({ token: 'here' }, { 'certificate-authority-data': undefined })),
    ).rejects.toMatchObject({ code: 'HTTP_GAVE_UP' });
    expect(rig.seen).toEqual([]);
  });

  it('checks the certificate against tls-server-name where that is given', async () => {
    const rig = await rigWith({ name: 'api.inner.test' });
    const named = (name: string) => rig.kubeconfig({ token: 'here' }, { 'tls-server-name': name });
    expect(await ask(rig, await named('api.inner.test'))).toEqual({ kind: 'Fine' });
    await expect(ask(rig, await named('another.test'))).rejects.toMatchObject({ code: 'HTTP_GAVE_UP' });
  });

  it('shows a client certificate', async () => {
    const { cert, key } = selfSigned('promoter');
    const rig = await rigWith({ clients: cert });
    await rig.file('me.key', key);
    await ask(
      rig,
      await rig.kubeconfig({ 'client-certificate-data': base64(cert), 'client-key-data': base64(key) }),
    );
    await ask(rig, await rig.kubeconfig({ 'client-certificate-data': base64(cert), 'client-key': 'me.key' }));
    expect(rig.seen.map(({ client }) => client)).toEqual(['promoter', 'promoter']);
    expect(rig.masked).toContain(key);
    const half = await rig.kubeconfig({ 'client-certificate-data': base64(cert) });
    await expect(ask(rig, half)).rejects.toMatchObject({ code: 'IDENTITY_MISSING' });
  });

  it('goes through the proxy of its kubeconfig', async () => {
    const rig = await rigWith();
    const tunnels: string[] = [];
    const proxy = createServer().on('connect', (request, socket) => {
      tunnels.push(request.url ?? '');
      const [host, port] = (request.url ?? '').split(':');
      const through = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        through.pipe(socket).pipe(through);
      });
      for (const end of [socket, through]) end.on('error', () => undefined);
    });
    await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
    const address = proxy.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      const config = await rig.kubeconfig({ token: 'here' }, { 'proxy-url': `http://127.0.0.1:${port}` });
      expect(await ask(rig, config)).toEqual({ kind: 'Fine' });
      expect(tunnels).toEqual([new URL(rig.url).host]);
    } finally {
      proxy.closeAllConnections();
      proxy.close();
    }
  });

  it.each([
    [{ 'insecure-skip-tls-verify': true }, 'insecure-skip-tls-verify'],
    [{ server: 'http://api.contoso.example:6443' }, 'without encryption'],
    [{ server: 'https://me:pass@api.contoso.example' }, 'no server'],
    [{ 'proxy-url': 'socks5://127.0.0.1:1080' }, 'proxy-url'],
  ])('refuses %j', async (cluster, words) => {
    const rig = await rigWith();
    const refusal = ask(rig, await rig.kubeconfig({ token: 'here' }, cluster));
    await expect(refusal).rejects.toMatchObject({
      code: 'IDENTITY_UNSUITABLE',
      message: expect.stringContaining(words),
    });
    expect(rig.seen).toEqual([]);
  });

  it.each([
    [{ 'auth-provider': { name: 'azure' } }, 'auth-provider'],
    [{ username: 'me', password: 'hidden-word' }, 'username'],
    [{ token: 'here', as: 'somebody' }, 'by as'],
  ])('refuses to sign in by %j', async (user, words) => {
    const rig = await rigWith();
    const refusal = ask(rig, await rig.kubeconfig(user));
    await expect(refusal).rejects.toMatchObject({ message: expect.stringContaining(words) });
    await expect(refusal).rejects.toMatchObject({ message: expect.not.stringContaining('hidden-word') });
  });
});
