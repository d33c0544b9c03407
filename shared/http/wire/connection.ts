// Hands one try to the official client: on the right way, through the right proxy, on a connection fit for it.
import { Agent as InsecureAgent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineRequest,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import { Fault } from '../../fault/fault.js';
import type { Call } from '../call.js';
import { type Peer, tlsOptions } from './peer.js';
import { isLoopback, type Route } from './playground-route.js';
import { openTunnel, proxyCredentials, secured } from './tunnel.js';

export type Connect = (call: Call, signal: AbortSignal) => Promise<PipelineResponse>;

export type Ways = {
  readonly route: (url: URL) => Route;
  readonly proxy: (url: URL) => URL | undefined;
  readonly peer?: Peer;
};

export function createConnect({ route, proxy, peer = {} }: Ways): Connect {
  const client = createDefaultHttpClient();
  const tls = tlsOptions(peer);
  const own = Object.keys(tls).length > 0 ? new SecureAgent({ keepAlive: true, ...tls }) : undefined;
  const fresh = {
    http: new InsecureAgent({ keepAlive: false }),
    https: new SecureAgent({ keepAlive: false, ...tls }),
  };

  return async (call, signal) => {
    const way = route(call.url);
    const request = requestOf(call, way, signal);
    // A kept connection may be closed by the other side at any moment: nothing to risk a `once` on.
    if (own !== undefined && way.url.protocol === 'https:') request.agent = own;
    if (call.retry === 'once') request.agent = way.url.protocol === 'https:' ? fresh.https : fresh.http;
    const through = proxy(way.url);
    if (through !== undefined) await detour(request, through, { url: way.url, signal, peer });
    return client.sendRequest(request);
  };
}

function requestOf(call: Call, way: Route, signal: AbortSignal): PipelineRequest {
  const headers = createHttpHeaders();
  for (const [name, value] of call.headers) headers.set(name, value);
  // Answers are small, and the client below never ends when a compressed one breaks off.
  headers.set('Accept-Encoding', 'identity');
  if (way.host !== undefined) headers.set('Host', way.host);
  return createPipelineRequest({
    url: way.url.href,
    method: call.method,
    headers,
    abortSignal: signal,
    allowInsecureConnection: allowInsecure(call, way),
    streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
    ...(call.body === undefined ? {} : { body: call.body }),
    // Else the certificate of the gateway would be checked against the host that it stands in for.
    ...(way.host === undefined ? {} : { requestOverrides: { servername: way.serverName ?? '' } }),
  });
}

function allowInsecure(call: Call, { url }: Route): boolean {
  if (url.protocol === 'https:' || isLoopback(url) || call.mayBeOverheard) return true;
  throw new Fault('UNEXPECTED', `a request with credentials would travel unencrypted to ${url.host}`);
}

type Leg = { readonly url: URL; readonly signal: AbortSignal; readonly peer: Peer };

/** Sends a request through a proxy: unencrypted ones are handed to it whole, others go through a tunnel. */
async function detour(request: PipelineRequest, proxy: URL, { url, signal, peer }: Leg): Promise<void> {
  if (url.protocol === 'http:' && proxy.protocol === 'http:') {
    const credentials = Object.entries({ Host: url.host, ...proxyCredentials(proxy) });
    for (const [name, value] of credentials) request.headers.set(name, value);
    const path = `${url.origin}${url.pathname}${url.search}`;
    request.requestOverrides = { hostname: proxy.hostname, port: proxy.port, path };
    return;
  }
  const socket = await openTunnel(proxy, url, signal);
  const connection = url.protocol === 'https:' ? secured(socket, url, peer) : socket;
  request.requestOverrides = { agent: undefined, createConnection: () => connection };
}
