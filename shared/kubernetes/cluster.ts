// One cluster, asked by REST: one request each. Its refusals come in our words.
import { Fault } from '../fault/fault.js';
import type { Answer, Transport } from '../http/transport.js';
import type { Peer } from '../http/wire/peer.js';
import type { Access } from './identity/access.js';
import type { Keeper } from './identity/credentials.js';
import type { Credentials } from './identity/plugin.js';
import { clusterFault } from './refusals.js';

export type Cluster = {
  readonly server: URL;
  readonly namespace: string;
  readonly get: (path: string, what: string) => Promise<unknown>;
  /** By JSON Patch, in the name of this tool. */
  readonly patch: (path: string, operations: readonly PatchOperation[], what: string) => Promise<unknown>;
};

export type PatchOperation = {
  readonly op: 'test' | 'add';
  readonly path: string;
  readonly value: string | number;
};

/** Under which the cluster remembers what we wrote. */
export const fieldManager = 'azure-promote';

export type ClusterPorts = {
  /** A transport for one server alone. */
  readonly open: (peer: Peer) => Transport;
  /** Whoever goes back asks with the token that whoever went forward got. */
  readonly keeper: Keeper;
  readonly signal: AbortSignal;
};

export function openCluster(access: Access, ports: ClusterPorts): Cluster {
  const { server, namespace } = access;
  const { keeper, signal } = ports;
  const transports = transportsFor(access, ports);
  const send = (request: Sending) => sent({ server, keeper, signal, transports }, request);
  return {
    server,
    namespace,
    get: async (path, what) => (await send({ path, what })).json,
    patch: async (path, operations, what) => {
      const query = new URLSearchParams({ fieldManager, fieldValidation: 'Strict' });
      const body = JSON.stringify(operations);
      return (await send({ path: `${path}?${query.toString()}`, what, body })).json;
    },
  };
}

type Sending = { readonly path: string; readonly what: string; readonly body?: string };

type Way = {
  readonly server: URL;
  readonly keeper: Keeper;
  readonly signal: AbortSignal;
  readonly transports: (credentials: Credentials) => Transport;
};

/** Refused once, another token is asked for: the one we had may have been taken back. */
async function sent(way: Way, request: Sending): Promise<Answer> {
  try {
    return await attempt(way, request);
  } catch (thrown) {
    const isUnknown = thrown instanceof Fault && thrown.facts['status'] === 401;
    if (!isUnknown || !way.keeper.drop()) throw clusterFault(thrown, request.what);
  }
  return attempt(way, request).catch(thrown => {
    throw clusterFault(thrown, request.what);
  });
}

async function attempt(
  { server, keeper, signal, transports }: Way,
  { path, body }: Sending,
): Promise<Answer> {
  const credentials = await keeper.credentials(signal);
  const url = new URL(`${server.pathname.replace(/\/$/, '')}${path}`, server);
  const { token } = credentials;
  const bearer = token && { authorization: `Bearer ${token.reveal()}` };
  const patch = body !== undefined && { 'content-type': 'application/json-patch+json' };
  return transports(credentials).send({
    method: body === undefined ? 'GET' : 'PATCH',
    url,
    headers: { ...bearer, ...patch },
    ...(body !== undefined && { body }),
  });
}

/** Connections are shown one certificate: another one needs connections of its own. */
function transportsFor(access: Access, { open }: ClusterPorts): Way['transports'] {
  const { authority, serverName, proxy } = access;
  let last: { readonly chain: string | undefined; readonly transport: Transport } | undefined;
  return ({ certificate }) => {
    if (last !== undefined && last.chain === certificate?.chain) return last.transport;
    const peer: Peer = {
      ...(authority !== undefined && { authority }),
      ...(serverName !== undefined && { serverName }),
      ...(proxy !== undefined && { proxy }),
      ...(certificate && { certificate: { chain: certificate.chain, key: certificate.key.reveal() } }),
    };
    last = { chain: certificate?.chain, transport: open(peer) };
    return last.transport;
  };
}
