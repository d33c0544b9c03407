// `playground` as a user starts it: a process that prints what to export, serves, and ends on a signal.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startPlayground } from '../../../playground/playground.js';
import { call, fieldsOf } from './caller.js';
import { selfSigned } from './certificate.js';

const program = path.resolve('lib/test/contract/playground/run-terminal.js');

type Started = { readonly child: ChildProcess; readonly printed: string };

const lastLine = '# Ctrl-C ends it.';

const start = async (...words: string[]): Promise<Started> => {
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    if (printed.includes(lastLine)) break;
  }
  return { child, printed };
};

const end = async ({ child }: Started, signal: NodeJS.Signals): Promise<unknown> => {
  child.kill(signal);
  const [code] = await once(child, 'exit');
  return code;
};

const exported = (printed: string, name: string): string =>
  printed.match(new RegExp(`^export ${name}='?([^'\\n]*)'?$`, 'm'))?.[1] ?? '';

describe('playground on a terminal', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'playground-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each(['SIGINT', 'SIGTERM'] as const)('serves until %s, and then ends with 0', async signal => {
    const started = await start();
    const gateway = exported(started.printed, 'AZURE_PROMOTE_PLAYGROUND');
    expect((await call(gateway, undefined, '/_playground/world')).status).toBe(200);
    expect(await end(started, signal)).toBe(0);
    await expect(call(gateway, undefined, '/')).rejects.toThrow('ECONNREFUSED');
  });

  it('prints shell that exports the environment, and comments for the rest', async () => {
    const started = await start('--seed', '3');
    const shell = `${started.printed}\nprintf '%s' "$ACTIONS_ID_TOKEN_REQUEST_URL"`;
    const { stdout } = await promisify(execFile)('sh', ['-c', shell]);
    expect(stdout).toBe(
      `${exported(started.printed, 'AZURE_PROMOTE_PLAYGROUND')}/_github/oidc?api-version=2.0`,
    );
    const site = started.printed.match(/^# {3}payments staging (\S+)$/m)?.[1] ?? '';
    expect(fieldsOf((await call(site, undefined, '/')).body)['slot']).toBe('staging');
    await end(started, 'SIGTERM');
  });

  it('takes the port it is given', async () => {
    const free = await startPlayground();
    const port = new URL(free.url).port;
    await free.stop();
    const started = await start('--port', port);
    expect(exported(started.printed, 'AZURE_PROMOTE_PLAYGROUND')).toBe(`http://127.0.0.1:${port}`);
    await end(started, 'SIGTERM');
  });

  it('says so when the port is taken or the certificate is none', async () => {
    const taken = await startPlayground();
    const noPem = path.join(folder, 'none.pem');
    await writeFile(noPem, 'nothing');
    for (const words of [
      ['--port', new URL(taken.url).port],
      ['--tls-cert', noPem, '--tls-key', noPem],
    ]) {
      const failed = await promisify(execFile)(process.execPath, [program, ...words]).catch(
        (error: unknown) => error,
      );
      expect(failed).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/cannot start .*(EADDRINUSE|PEM)/),
      });
    }
    await taken.stop();
  });

  it('speaks https with a certificate, and then sets cookies for https only', async () => {
    const { cert, key } = selfSigned();
    const [certFile, keyFile] = [path.join(folder, 'cert.pem'), path.join(folder, 'key.pem')];
    await writeFile(certFile, cert);
    await writeFile(keyFile, key);
    const started = await start('--tls-cert', certFile, '--tls-key', keyFile);
    const gateway = exported(started.printed, 'AZURE_PROMOTE_PLAYGROUND');
    expect(gateway).toMatch(/^https:/);
    const came = await call(gateway, 'management.azure.com', '/subscriptions', { trust: cert });
    expect(came.status).toBe(400);
    await expect(call(gateway, 'management.azure.com', '/')).rejects.toThrow('self-signed');
    await end(started, 'SIGTERM');

    const own = await startPlayground({ tls: { cert, key } });
    const site = own.state.site('payments');
    if (site) site.rules = [{ name: 'staging', actionHostName: 'x', reroutePercentage: 0 }];
    const front = await call(own.url, 'payments.azurewebsites.net', '/', { trust: cert });
    expect(front.headers['set-cookie']?.[1]).toMatch(/; Secure; SameSite=None$/);
    own.trouble.add({ match: {}, do: 'reset-before' });
    await expect(call(own.url, 'management.azure.com', '/', { trust: cert })).rejects.toThrow();
    await own.stop();
  });

  it.each([
    [['--port', 'x'], '--port takes a whole number from 0 to 65535, but got "x".'],
    [['--port', '70000'], '--port takes a whole number'],
    [['--seed', '-1'], "'--seed"],
    [['--tls-cert', 'a.pem'], '--tls-cert and --tls-key belong together'],
    [
      ['--tls-cert', '/nowhere.pem', '--tls-key', '/nowhere.pem'],
      '--tls-cert names a file that cannot be read',
    ],
    [['--prot', '1'], "'--prot'"],
    [['extra'], "'extra'"],
  ])('refuses %j and says why', async (words, says) => {
    const failed = await promisify(execFile)(process.execPath, [program, ...words]).catch(
      (error: unknown) => error,
    );
    expect(failed).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(says) });
  });

  it('helps', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [program, '--help']);
    expect(stdout).toContain('--tls-cert FILE');
  });
});

describe('the playground as a part', () => {
  it('starts in well under 400 ms', async () => {
    const times: number[] = [];
    for (let each = 0; each < 5; each += 1) {
      const before = performance.now();
      const own = await startPlayground();
      times.push(performance.now() - before);
      await own.stop();
    }
    expect(Math.min(...times)).toBeLessThan(200);
  });

  it('needs nothing but Node and itself', async () => {
    const root = path.resolve('playground');
    const names = (await readdir(root, { recursive: true })).filter(each => each.endsWith('.ts'));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      const source = await readFile(path.join(root, name), 'utf8');
      for (const [, from = ''] of source.matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
        const inside = path.relative(root, path.resolve(root, path.dirname(name), from));
        expect(from.startsWith('node:') || !(inside.startsWith('..') || !from.startsWith('.'))).toBe(true);
      }
    }
  });

  it('leaves no socket behind when a port is taken', async () => {
    const first = await startPlayground();
    const port = Number(new URL(first.url).port);
    await expect(startPlayground({ port })).rejects.toThrow('EADDRINUSE');
    await first.stop();
  });
});
