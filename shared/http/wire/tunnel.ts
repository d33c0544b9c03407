// A way through a proxy to a host behind it. The official policy for this leaves a tunnel that never opens behind:
// its socket outlives time-outs and cancellation and keeps the process from ending.
import { type IncomingMessage, request as insecureRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { connect as startTls, type TLSSocket } from 'node:tls';
import { isNeverSent } from '../retry/retry.js';
import { type Peer, tlsOptions } from './peer.js';

/** A failure on this side of the tunnel: nothing of the request itself was sent. */
export type TunnelFailure = Error & { readonly code: string; readonly proxy: string };

/** Resolves to a connection to the target, over which nothing was said yet. Ended with the signal. */
export function openTunnel(proxy: URL, target: URL, signal: AbortSignal): Promise<Socket> {
  const place = `${target.hostname}:${portOf(target)}`;
  const request = proxy.protocol === 'https:' ? secureRequest : insecureRequest;
  const ask = request(proxy.origin, {
    method: 'CONNECT',
    path: place,
    headers: { Host: place, ...proxyCredentials(proxy) },
    agent: false,
    signal,
  });
  return new Promise((resolve, reject) => {
    ask.once('error', (cause: NodeJS.ErrnoException) => {
      const code = cause.code ?? '';
      reject(failure(proxy, isNeverSent(code) ? code : 'PROXY_UNAVAILABLE', cause.message));
    });
    ask.once('connect', (answer, socket: Socket, head) => {
      const { statusCode = 0 } = answer;
      signal.addEventListener('abort', () => socket.destroy(), { once: true });
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(refusal(proxy, answer));
    });
    ask.end();
  });
}

export function secured(socket: Socket, target: URL, peer: Peer = {}): TLSSocket {
  const host = target.hostname.replace(/^\[|\]$/g, '');
  const servername = isIP(host) === 0 ? host : '';
  return startTls({ socket, host, servername, ...tlsOptions(peer), ALPNProtocols: ['http/1.1'] });
}

export function proxyCredentials({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

function portOf({ port, protocol }: URL): string {
  if (port !== '') return port;
  return protocol === 'https:' ? '443' : '80';
}

/** What a proxy turns away for now may be asked for again; nothing has reached the target. */
function refusal(proxy: URL, { statusCode = 0, statusMessage = '' }: IncomingMessage): TunnelFailure {
  const forNow = [408, 429, 500, 502, 503, 504].includes(statusCode);
  return failure(
    proxy,
    forNow ? 'PROXY_UNAVAILABLE' : 'PROXY_REFUSED',
    `the proxy answered ${statusCode} ${statusMessage}`.trim(),
  );
}

function failure(proxy: URL, code: string, message: string): TunnelFailure {
  return Object.assign(new Error(message), { code, proxy: proxy.host });
}
