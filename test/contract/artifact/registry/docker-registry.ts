// Debian's docker-registry, started on a free loopback port: open, with a password file, or with tokens of a server
// of our own. Where it is not installed its tests are skipped, except in CI, where that is a failure.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash, createPrivateKey, randomBytes, sign, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startHttpServer } from '../../../support/http-server.js';
import { selfSigned } from '../../playground/certificate.js';
import { folderWith } from '../files/temporary-folder.js';
import type { Shelf } from './wares.js';

const program = '/usr/bin/docker-registry';

export const isInstalled = existsSync(program);

/** For the name of a suite: says in the output why it does not run. */
export const reason =
  isInstalled || process.env['CI'] === 'true' ? '' : ' (skipped: apt-get install docker-registry)';
export const mayRun = isInstalled || process.env['CI'] === 'true';

export const user = { username: 'reader', password: 'password-of-the-reader' };
const basic = `Basic ${Buffer.from(`${user.username}:${user.password}`).toString('base64')}`;

export type DockerRegistry = Shelf & { readonly host: string; readonly stop: () => Promise<void> };

export type Auth = 'open' | 'htpasswd' | 'token';

export async function startDockerRegistry(auth: Auth = 'open'): Promise<DockerRegistry> {
  const issuer = auth === 'token' ? await startIssuer() : undefined;
  const files: Record<string, string> = { certificate: issuer?.cert ?? '' };
  if (auth === 'htpasswd') files['passwords'] = passwords();
  const folder = folderWith(files);
  const config = join(
    folderWith({ 'config.yml': configuration(auth, folder, issuer?.realm ?? '') }),
    'config.yml',
  );
  const child = spawn(program, ['serve', config], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { OTEL_TRACES_EXPORTER: 'none' },
  });
  const host = await addressOf(child);
  const authorize = async (repository: string): Promise<Record<string, string>> => {
    if (auth === 'open') return {};
    return {
      authorization:
        auth === 'htpasswd'
          ? basic
          : `Bearer ${issuer?.token(`repository:${repository}:pull,push`, host) ?? ''}`,
    };
  };
  return {
    host,
    ...shelfAt(`http://${host}`, authorize),
    stop: async () => {
      const ended = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      await issuer?.close();
    },
  };
}

function passwords(): string {
  return execFileSync('htpasswd', ['-Bbn', user.username, user.password], { encoding: 'utf8' });
}

function configuration(auth: Auth, folder: string, realm: string): string {
  const gates: Readonly<Record<Auth, readonly string[]>> = {
    open: [],
    htpasswd: ['auth:', '  htpasswd:', '    realm: registry', `    path: ${join(folder, 'passwords')}`],
    token: [
      'auth:',
      '  token:',
      `    realm: ${realm}`,
      '    service: test-registry',
      '    issuer: test-issuer',
      `    rootcertbundle: ${join(folder, 'certificate')}`,
    ],
  };
  return [
    'version: 0.1',
    'log: { level: info }',
    'storage: { inmemory: {} }',
    'http: { addr: "127.0.0.1:0" }',
    ...gates[auth],
    '',
  ].join('\n');
}

/** It says where it listens, once, and never as anything but a line of its log. */
async function addressOf(child: ChildProcess): Promise<string> {
  const heard: string[] = [];
  if (child.stderr === null) throw new Error('the registry has no log');
  for await (const line of createInterface({ input: child.stderr })) {
    heard.push(line);
    const found = /listening on (127\.0\.0\.1:\d+)/.exec(line)?.[1];
    if (found === undefined) continue;
    child.stderr.resume();
    return found;
  }
  throw new Error(`the registry did not start:\n${heard.join('\n')}`);
}

type Issuer = {
  readonly realm: string;
  readonly cert: string;
  readonly token: (scope: string, host: string) => string;
  readonly close: () => Promise<void>;
};

/** Tokens as distribution wants them: a JWT whose header carries the certificate. */
async function startIssuer(): Promise<Issuer> {
  const { key, cert } = selfSigned(['issuer.test']);
  const certificate = new X509Certificate(cert).raw.toString('base64');
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (scope: string): string => {
    const [type = '', name = '', actions = ''] = scope.split(':');
    const now = Math.floor(Date.now() / 1000);
    const content = [
      encode({ typ: 'JWT', alg: 'ES256', x5c: [certificate] }),
      encode({
        iss: 'test-issuer',
        sub: user.username,
        aud: 'test-registry',
        exp: now + 300,
        nbf: now - 10,
        iat: now,
        jti: createHash('sha256').update(randomBytes(8)).digest('hex'),
        access: [{ type, name, actions: actions.split(',') }],
      }),
    ].join('.');
    const signature = sign('sha256', Buffer.from(content), {
      key: createPrivateKey(key),
      dsaEncoding: 'ieee-p1363',
    });
    return `${content}.${signature.toString('base64url')}`;
  };
  const server = await startHttpServer([
    (response, { url, headers }) => {
      const query = new URL(url, 'http://issuer.test').searchParams;
      const isGood = headers.authorization === basic && query.get('service') === 'test-registry';
      response.writeHead(isGood ? 200 : 401, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isGood ? { token: token(query.get('scope') ?? '') } : {}));
    },
  ]);
  return { realm: `${server.origin}/token`, cert, token, close: server.close };
}

type Authorize = (repository: string) => Promise<Record<string, string>>;

function shelfAt(origin: string, authorize: Authorize): Shelf {
  const send = async (method: string, url: URL, headers: Record<string, string>, body?: Buffer) => {
    const response = await fetch(url, { method, headers, ...(body && { body: new Uint8Array(body) }) });
    if (!response.ok) throw new Error(`${method} ${url.href}: ${response.status} ${await response.text()}`);
    return response;
  };
  return {
    blob: async (repository, bytes) => {
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      const headers = await authorize(repository);
      const begun = await send('POST', new URL(`/v2/${repository}/blobs/uploads/`, origin), headers);
      const place = new URL(begun.headers.get('location') ?? '', origin);
      place.searchParams.set('digest', digest);
      await send('PUT', place, { ...headers, 'content-type': 'application/octet-stream' }, bytes);
      return digest;
    },
    manifest: async (repository, document, { tag, mediaType = '' } = {}) => {
      const bytes = Buffer.from(JSON.stringify(document));
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      const headers = { ...(await authorize(repository)), 'content-type': mediaType };
      await send('PUT', new URL(`/v2/${repository}/manifests/${tag ?? digest}`, origin), headers, bytes);
      return digest;
    },
  };
}
