// Programs that hand out credentials, and tokens in files: real programs, real files.
import { writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { selfSigned } from '../../../playground/reception/certificate.js';
import { type Rig, startRig } from './rig.js';

const open: Rig[] = [];
async function rigWith(options: Parameters<typeof startRig>[0] = {}): Promise<Rig> {
  const rig = await startRig(options);
  open.push(rig);
  return rig;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map(rig => rig.stop()));
});

const version = 'client.authentication.k8s.io/v1';

/** A program that counts its calls, keeps what it was told, and prints what `said` makes of the count. */
async function plugin(rig: Rig, said: string, exec: object = {}): Promise<string> {
  const program = await rig.file(
    'plugin.mjs',
    `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
    const kept = new URL('calls', import.meta.url);
    const calls = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : [];
    calls.push({ info: process.env.KUBERNETES_EXEC_INFO, own: process.env.OWN, args: process.argv.slice(2) });
    writeFileSync(kept, JSON.stringify(calls));
    const count = calls.length;
    ${said}`,
  );
  return rig.kubeconfig({
    exec: {
      apiVersion: version,
      command: process.execPath,
      args: [program, 'one'],
      env: [{ name: 'OWN', value: 'mine' }],
      interactiveMode: 'IfAvailable',
      provideClusterInfo: true,
      ...exec,
    },
  });
}

const credential = (status: string) =>
  `console.log(JSON.stringify({ apiVersion: '${version}', kind: 'ExecCredential', status: ${status} }));`;

async function calls({ folder }: Rig): Promise<readonly Record<string, unknown>[]> {
  const { readFile } = await import('node:fs/promises');
  return JSON.parse(await readFile(`${folder}/calls`, 'utf8'));
}

describe('a program of a kubeconfig', () => {
  it('is asked once, with what the protocol says, and its token is kept until it ends', async () => {
    const rig = await rigWith();
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const cluster = await rig.open({
      kubeconfig: await plugin(
        rig,
        credential(`{ token: 'token-' + count, expirationTimestamp: '${until}' }`),
      ),
    });
    await cluster.get('/a', 'a');
    await cluster.get('/b', 'b');
    expect(rig.seen.map(each => each.authorization)).toEqual(['Bearer token-1', 'Bearer token-1']);
    const [call, ...others] = await calls(rig);
    expect(others).toEqual([]);
    expect(call).toMatchObject({ own: 'mine', args: ['one'] });
    expect(JSON.parse(String(call?.['info']))).toMatchObject({
      apiVersion: version,
      kind: 'ExecCredential',
      spec: { interactive: false, cluster: { server: rig.url } },
    });
    expect(rig.masked).toEqual(['token-1']);
  });

  it('is asked again when its token ends soon, and when the cluster refuses it', async () => {
    const rig = await rigWith({
      status: ({ authorization }) => (authorization === 'Bearer token-2' ? 401 : 200),
    });
    const until = new Date(Date.now() + 10_000).toISOString();
    const cluster = await rig.open({
      kubeconfig: await plugin(
        rig,
        credential(`{ token: 'token-' + count, expirationTimestamp: '${until}' }`),
      ),
    });
    await cluster.get('/a', 'a');
    expect(await cluster.get('/b', 'b')).toEqual({ kind: 'Fine' });
    expect(rig.seen.map(each => each.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
      'Bearer token-3',
    ]);
  });

  it('may give a certificate instead of a token', async () => {
    const { cert, key } = selfSigned('by-plugin');
    const rig = await rigWith({ clients: cert });
    const said = credential(JSON.stringify({ clientCertificateData: cert, clientKeyData: key }));
    const cluster = await rig.open({ kubeconfig: await plugin(rig, said) });
    await cluster.get('/a', 'a');
    expect(rig.seen).toEqual([{ authorization: undefined, client: 'by-plugin' }]);
  });

  it.each([
    [
      'an end with an error',
      `console.error('no login'); console.error('x'.repeat(60)); process.exit(3);`,
      'ended with 3: ***',
    ],
    ['words that are no JSON', `console.log('token: hidden-word');`, 'no ExecCredential'],
    [
      'another version',
      credential(`{ token: 'hidden-word' }`).replace('/v1', '/v1beta1'),
      'no ExecCredential',
    ],
    ['nothing in it', credential('{}'), 'neither token nor certificate'],
    ['half of a certificate', credential(`{ clientKeyData: 'hidden-word' }`), 'half of a certificate'],
  ])('gives a fault without secrets for %s', async (_, said, words) => {
    const rig = await rigWith();
    const cluster = await rig.open({ kubeconfig: await plugin(rig, said) });
    const refusal = cluster.get('/a', 'a');
    await expect(refusal).rejects.toMatchObject({
      code: 'IDENTITY_NO_TOKEN',
      message: expect.stringContaining(words),
    });
    await expect(refusal).rejects.toMatchObject({ message: expect.not.stringContaining('hidden-word') });
    expect(rig.seen).toEqual([]);
  });

  it('gives the hint of its kubeconfig when it is not there', async () => {
    const rig = await rigWith();
    const kubeconfig = await plugin(rig, '', {
      command: 'no-such-program',
      installHint: 'install it\nfrom there',
    });
    const cluster = await rig.open({ kubeconfig });
    await expect(cluster.get('/a', 'a')).rejects.toMatchObject({
      code: 'IDENTITY_NO_TOKEN',
      hint: 'install it from there',
    });
  });

  it.each([
    [{ interactiveMode: 'Always' }, 'wants to ask somebody'],
    [{ apiVersion: 'client.authentication.k8s.io/v1alpha1' }, 'cannot be asked'],
  ])('is refused with %j', async (exec, words) => {
    const rig = await rigWith();
    await expect(rig.open({ kubeconfig: await plugin(rig, '', exec) })).rejects.toMatchObject({
      code: 'IDENTITY_UNSUITABLE',
      message: expect.stringContaining(words),
    });
  });
});

describe('a token in a file', () => {
  it('is read for each request: whoever mounts it writes a new one', async () => {
    const rig = await rigWith();
    const path = await rig.file('token', 'first\n');
    const cluster = await rig.open({ kubeconfig: await rig.kubeconfig({ tokenFile: 'token' }) });
    await cluster.get('/a', 'a');
    await writeFile(path, 'second\n');
    await cluster.get('/b', 'b');
    expect(rig.seen.map(each => each.authorization)).toEqual(['Bearer first', 'Bearer second']);
  });

  it('is that of the service account inside of a pod', async () => {
    const rig = await rigWith();
    await rig.file('token', 'of-the-pod');
    await rig.file('ca.crt', rig.authority);
    await rig.file('namespace', 'shop\n');
    const { hostname, port } = new URL(rig.url);
    const environment = { KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port };
    const cluster = await rig.open({ environment, pod: rig.folder });
    await cluster.get('/a', 'a');
    expect(cluster.namespace).toBe('shop');
    expect(rig.seen.map(each => each.authorization)).toEqual(['Bearer of-the-pod']);
  });
});
