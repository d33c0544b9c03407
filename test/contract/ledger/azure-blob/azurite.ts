// One Azurite for each file of tests, started when it is first needed. It ends with the process of the tests.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { selfSigned } from '../../playground/certificate.js';

export const account = 'devstoreaccount1';

let running: Promise<string> | undefined;

/** The address of the account, over plain HTTP. */
export function azurite(): Promise<string> {
  running ??= startAzurite().then(origin => `${origin}/${account}`);
  return running;
}

/** The origin. With a number, one that takes only so many appends to a blob. */
export async function startAzurite(mostBlocks?: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'azure-promote-azurite-'));
  const { cert, key } = selfSigned(['127.0.0.1']);
  const [certPath, keyPath] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  await writeFile(certPath, cert);
  await writeFile(keyPath, key);
  const program = fileURLToPath(new URL('./azurite-host.js', import.meta.url));
  const limit = mostBlocks === undefined ? [] : [String(mostBlocks)];
  const child = spawn(process.execPath, [program, certPath, keyPath, ...limit], { cwd: folder, env: {} });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', line => line.startsWith('http://') && resolve(line));
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`Azurite ended with ${code}: ${words}`)));
  });
  await rm(folder, { recursive: true });
  // Nobody waits for it; when this process is gone, its standard input ends, and so does it.
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) unref(stream);
  return origin;
}

function unref(stream: unknown): void {
  // The pipes of a child are sockets, whatever their declared type says.
  (stream as Socket).unref();
}

/** Unsigned: Azurite looks at its claims only. */
export function tokenFor(audience = 'https://storage.azure.com'): string {
  const seconds = Math.floor(Date.now() / 1_000);
  const claims = {
    aud: audience,
    iss: 'https://sts.windows.net/00000000-0000-0000-0000-000000000000/',
    iat: seconds - 60,
    nbf: seconds - 60,
    exp: seconds + 3_600,
  };
  return [{ alg: 'none', typ: 'JWT' }, claims, 'signature']
    .map(part => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url'))
    .join('.');
}
