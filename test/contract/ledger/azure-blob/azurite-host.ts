// A process that runs Azurite and dies with whoever started it: `node azurite-host.js <cert> <key> [most blocks]`.
// It prints the address of a plain door on loopback: Azurite takes tokens over TLS only, and nobody here trusts its
// certificate. Everything else is Azurite's own.
import { createServer } from 'node:http';
import { Agent, request } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

type BlobServer = { start(): Promise<void>; getHttpServerAddress(): string };
type Factory = { createServer(): Promise<BlobServer> };

const require = createRequire(import.meta.url);
const [certificate = '', key = '', mostBlocks = ''] = process.argv.slice(2);

async function startAzurite(): Promise<URL> {
  const options = ['--inMemoryPersistence', '--oauth', 'basic', '--silent', '--disableTelemetry'];
  process.argv.splice(
    2,
    process.argv.length,
    ...options,
    '--blobPort',
    '0',
    '--cert',
    certificate,
    '--key',
    key,
  );
  const limits: { MAX_APPEND_BLOB_BLOCK_COUNT: number } = require('azurite/dist/src/blob/utils/constants');
  if (mostBlocks !== '') limits.MAX_APPEND_BLOB_BLOCK_COUNT = Number(mostBlocks);
  const { BlobServerFactory }: { readonly BlobServerFactory: new () => Factory } =
    require('azurite/dist/src/blob/BlobServerFactory');
  const server = await new BlobServerFactory().createServer();
  await server.start();
  return new URL(server.getHttpServerAddress());
}

async function startDoor(azurite: URL): Promise<void> {
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  const door = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const inner = request(new URL(url ?? '/', azurite), { method, headers, agent }, answer => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    inner.on('error', () => outgoing.destroy());
    incoming.pipe(inner);
  });
  door.listen(0, '127.0.0.1', () => {
    // A server that listens on a port has an address of this form.
    const { port } = door.address() as AddressInfo;
    process.stdout.write(`http://127.0.0.1:${port}\n`);
  });
}

process.stdin.resume().on('end', () => process.exit(0));
await startDoor(await startAzurite());
