// Git's own server for the web, `git http-backend`, behind a server of Node: with a token, and with what goes wrong.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { environment } from './repository.js';

export type Asked = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
};

/** Deals with a request itself, or answers false to let git have it, at once or later. */
export type Trouble = (asked: Asked, response: ServerResponse) => boolean | Promise<boolean>;

export type GitServer = {
  readonly origin: string;
  readonly asked: readonly Asked[];
  /** From now on. */
  readonly trouble: (trouble: Trouble | undefined) => void;
  /** Git does its work, and nobody ever hears how it went. */
  readonly muteAnswers: (to: ((asked: Asked) => boolean) | undefined) => void;
  readonly close: () => Promise<void>;
};

/** Serves the bare repositories in a folder, also to write. */
export async function startGitServer(folder: string): Promise<GitServer> {
  const backend = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend');
  const asked: Asked[] = [];
  const sockets = new Set<Socket>();
  let trouble: Trouble | undefined;
  let mute: ((asked: Asked) => boolean) | undefined;

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', headers } = request;
    const each = { method, url, headers };
    asked.push(each);
    if ((await trouble?.(each, response)) === true) {
      request.resume();
      return;
    }
    const printed = await printedBy(backend, variablesOf(each, folder), request);
    if (mute?.(each) === true) response.destroy();
    else answer(response, printed);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => {
      // A trouble that failed: the test that made it will see what it did not do.
      response.destroy();
    });
  });
  server.on('connection', socket => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    trouble: next => {
      trouble = next;
    },
    muteAnswers: next => {
      mute = next;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function printedBy(
  backend: string,
  variables: Record<string, string>,
  request: IncomingMessage,
): Promise<Buffer> {
  const child = spawn(backend, [], { env: variables, stdio: ['pipe', 'pipe', 'ignore'] });
  // Who hangs up half way leaves git with half a request, which it sees for itself.
  child.stdin.on('error', () => undefined);
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise(resolve => child.once('close', () => resolve(Buffer.concat(chunks))));
}

function variablesOf({ method, url, headers }: Asked, folder: string): Record<string, string> {
  const { pathname, search } = new URL(url, 'http://git.test');
  return {
    ...environment,
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.receivepack',
    GIT_CONFIG_VALUE_0: 'true',
    REQUEST_METHOD: method,
    PATH_INFO: pathname,
    QUERY_STRING: search.slice(1),
    CONTENT_TYPE: headers['content-type'] ?? '',
    REMOTE_ADDR: '127.0.0.1',
    REMOTE_USER: 'writer',
    ...(headers['content-encoding'] !== undefined && { HTTP_CONTENT_ENCODING: headers['content-encoding'] }),
    ...(headers['content-length'] !== undefined && { CONTENT_LENGTH: headers['content-length'] }),
    ...(headers['git-protocol'] !== undefined && { GIT_PROTOCOL: String(headers['git-protocol']) }),
  };
}

/** A program behind a web server prints its headers first, and its status as one of them. */
function answer(response: ServerResponse, printed: Buffer): void {
  const end = printed.indexOf('\r\n\r\n');
  const lines = printed.subarray(0, end).toString('latin1').split('\r\n');
  const headers = new Map(
    lines.map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  response.statusCode = Number.parseInt(headers.get('Status') ?? '200', 10);
  headers.delete('Status');
  for (const [name, value] of headers) response.setHeader(name, value);
  response.end(printed.subarray(end + 4));
}
