// Opens and closes sockets on loopback.
import { createServer, type RequestListener, type Server } from 'node:http';

export type Certificate = { readonly cert: string; readonly key: string };

export type Listener = { readonly url: string; close(): Promise<void> };

const loopback = '127.0.0.1';

/** Longer than callers rest between requests: a connection that closes under them would be trouble nobody ordered. */
const idleMilliseconds = 120_000;

/** Callers that come all at once wait here. Turned away, they would knock again only after a second, or three, or seven. */
const longestQueue = 4_096;

/** TLS is loaded only for those who ask for it: it costs a good part of the start. */
const serverFor = async (answer: RequestListener, tls: Certificate | undefined): Promise<Server> => {
  if (!tls) return createServer(answer);
  const { createServer: createSecureServer } = await import('node:https');
  return createSecureServer({ cert: tls.cert, key: tls.key }, answer);
};

const portOf = (address: ReturnType<Server['address']>): number =>
  typeof address === 'object' && address ? address.port : 0;

const bind = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, longestQueue, () => {
      server.off('error', reject);
      resolve();
    });
  });

export const openListener = async (
  answer: RequestListener,
  port: number,
  tls?: Certificate,
): Promise<Listener> => {
  const server = await serverFor(answer, tls);
  server.keepAliveTimeout = idleMilliseconds;
  await bind(server, port);
  return {
    url: `${tls ? 'https' : 'http'}://${loopback}:${portOf(server.address())}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
