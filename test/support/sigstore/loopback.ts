// A loopback Sigstore for tests: started as a process, asked over a real connection, gone with the test.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { repositoryRoot } from '../runtimes.js';
import type { Introduction, Signing } from './signing.js';

export type LoopbackSigstore = {
  /** Where its authority, log and timestamp authority listen. */
  readonly services: string;
  /** The trusted root of this instance, as JSON. */
  readonly root: Readonly<Record<string, unknown>>;
  /** When everything was signed, in milliseconds since 1970. */
  readonly signedAt: number;
  /** Of the timestamp authority, in DER. */
  readonly timestampRoot: Uint8Array;
  /** A bundle as JSON, in the form in which files and services hold it. */
  readonly sign: (signing: Signing) => Promise<Readonly<Record<string, unknown>>>;
  /** A token of RFC 3161 over these bytes. */
  readonly timestamp: (data: Uint8Array) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

export async function startSigstore(): Promise<LoopbackSigstore> {
  const program = join(repositoryRoot(), 'lib/test/support/sigstore/program.js');
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const introduction = await introductionOf(child);
  const { origin, services, root, signedAt, timestampRoot } = introduction;
  return {
    services,
    root,
    signedAt,
    timestampRoot: Buffer.from(timestampRoot, 'base64'),
    sign: signing => post(`${origin}/sign`, JSON.stringify(signing)),
    timestamp: async data => {
      const { token } = await post(`${origin}/timestamp`, Buffer.from(data).toString('base64'));
      return Buffer.from(String(token), 'base64');
    },
    close: async () => {
      child.stdin.end();
      await once(child, 'close');
    },
  };
}

/** Its first line; a program that ends without one has said why on standard error. */
function introductionOf(child: ChildProcessByStdio<Writable, Readable, null>): Promise<Introduction> {
  return new Promise((resolve, reject) => {
    createInterface(child.stdout).once('line', line => resolve(JSON.parse(line)));
    child.once('close', code => reject(new Error(`the loopback Sigstore did not start (exit code ${code})`)));
  });
}

/** Each over a connection of its own: one that was kept for long may be gone at the other end. */
async function post(url: string, body: string): Promise<Readonly<Record<string, unknown>>> {
  const sending = request(url, { method: 'POST', agent: false });
  sending.end(body);
  const [response] = await once(sending, 'response');
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  if (response.statusCode !== 200) throw new Error(`the loopback Sigstore could not sign: ${text}`);
  return JSON.parse(text);
}
