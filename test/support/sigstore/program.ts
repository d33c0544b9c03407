// A program: a loopback Sigstore that signs on request, until its standard input ends. It is one since the official
// client and its eighty packages cannot be loaded by the test runner.
import process from 'node:process';
import { type Behaviour, startHttpServer } from '../http-server.js';
import { startInstance } from './instance.js';
import type { Introduction } from './signing.js';

const instance = await startInstance();

const perform: Behaviour = (response, { url, body }) => {
  const work =
    url === '/sign'
      ? instance.sign(JSON.parse(body))
      : instance
          .timestamp(Buffer.from(body, 'base64'))
          .then(token => ({ token: Buffer.from(token).toString('base64') }));
  work.then(
    value => response.end(JSON.stringify(value)),
    (thrown: unknown) => response.writeHead(500).end(String(thrown)),
  );
};

const server = await startHttpServer([perform]);
const introduction: Introduction = {
  origin: server.origin,
  services: instance.services,
  root: instance.root,
  signedAt: instance.signedAt,
  timestampRoot: Buffer.from(instance.timestampRoot).toString('base64'),
};
process.stdout.write(`${JSON.stringify(introduction)}\n`);
process.stdin.resume();
process.stdin.once('end', () => process.exit(0));
