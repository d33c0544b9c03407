// A server on a free loopback port that does to each request what its script says, and keeps what it saw.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from 'node:net';
import type { Duplex } from 'node:stream';

export type Seen = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};

/** What the server does with a request that it has read. */
export type Behaviour = (response: ServerResponse, seen: Seen) => void;

export type HttpServer = {
  readonly origin: string;
  readonly port: number;
  /** Every request whose last byte came in, whatever became of it. */
  readonly seen: readonly Seen[];
  /** Every connection that was made, even if nothing came over it. */
  readonly connections: () => number;
  /** Resolves as soon as so many requests came in. */
  readonly untilSeen: (count: number) => Promise<void>;
  /** Answers to `CONNECT`, as a proxy does. */
  readonly onConnect: (
    tunnel: (target: string, socket: Duplex, headers: IncomingMessage['headers']) => void,
  ) => void;
  readonly close: () => Promise<void>;
};

export type Certificate = { readonly key: string; readonly cert: string };

/** A list is followed in order, and its last entry stays. */
export async function startHttpServer(script: readonly Behaviour[], tls?: Certificate): Promise<HttpServer> {
  const seen: Seen[] = [];
  const expectant = new Set<() => void>();
  const sockets = new Set<Socket>();
  let connections = 0;

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const { method = '', url = '', headers } = request;
    const entry = { method, url, headers, body };
    seen.push(entry);
    for (const look of expectant) look();
    script[Math.min(seen.length, script.length) - 1]?.(response, entry);
  };
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response).catch(() => {
      // The client hung up while it sent: there is nobody left to answer.
      response.destroy();
    });
  };

  const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener);
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const port = await listen(server);
  return {
    origin: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    seen,
    connections: () => connections,
    untilSeen: count =>
      new Promise(resolve => {
        const look = () => {
          if (seen.length < count) return;
          expectant.delete(look);
          resolve();
        };
        expectant.add(look);
        look();
      }),
    onConnect: tunnel => {
      server.on('connect', (request: IncomingMessage, socket: Duplex) => {
        tunnel(request.url ?? '', socket, request.headers);
      });
    },
    close: async () => {
      // Tunnels too, which the server itself has forgotten.
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Takes every connection and drops it before a byte of a request is read. */
export async function startDroppingServer(): Promise<Pick<HttpServer, 'origin' | 'connections' | 'close'>> {
  let connections = 0;
  const server = createTcpServer(socket => {
    connections += 1;
    socket.resetAndDestroy();
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    connections: () => connections,
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

async function listen(server: TcpServer): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return portOf(server.address());
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return address.port;
}

export type Headers = Readonly<Record<string, string>>;

export function answers(status: number, body = '', headers: Headers = {}): Behaviour {
  return response => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

export function answersJson(status: number, value: unknown, headers: Headers = {}): Behaviour {
  return answers(status, JSON.stringify(value), { 'content-type': 'application/json', ...headers });
}

/** The connection is gone without an answer; what the request asked for may be done all the same. */
export function hangsUp(): Behaviour {
  return response => response.destroy();
}

/** As above, by a TCP reset. */
export function resets(): Behaviour {
  return response => {
    const { socket } = response;
    if (socket !== null && 'resetAndDestroy' in socket) socket.resetAndDestroy();
  };
}

/** Never says a word. */
export function hangs(): Behaviour {
  return () => undefined;
}

/** Begins to answer and never ends. */
export function neverEnds(status: number, beginning = '{"value":['): Behaviour {
  return response => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.write(beginning);
  };
}

/** Promises more than it sends before the connection is gone. */
export function breaksOff(status: number, beginning = '{"value":['): Behaviour {
  return response => {
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write(beginning, () => response.destroy());
  };
}
