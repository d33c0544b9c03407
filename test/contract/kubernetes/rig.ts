// An API server of one answer, with a certificate of its own, and kubeconfigs that lead to it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { selfSigned } from '../../../playground/reception/certificate.js';
import { createTransport } from '../../../shared/http/pipeline.js';
import { type Cluster, openCluster } from '../../../shared/kubernetes/cluster.js';
import { keepCredentials } from '../../../shared/kubernetes/identity/credentials.js';
import { findAccess, type Wish } from '../../../shared/kubernetes/identity/finding.js';
import type { Secret } from '../../../shared/step/secret.js';
import { realClock } from '../../../shared/wiring/clock.js';

export type Seen = { readonly authorization: string | undefined; readonly client: string | undefined };

export type Rig = {
  readonly folder: string;
  readonly url: string;
  readonly authority: string;
  readonly seen: readonly Seen[];
  readonly masked: readonly string[];
  /** Writes a file and says where. */
  readonly file: (name: string, content: unknown) => Promise<string>;
  /** A kubeconfig of one context. */
  readonly kubeconfig: (user: unknown, cluster?: unknown) => Promise<string>;
  readonly open: (wish: Partial<Wish>) => Promise<Cluster>;
  readonly stop: () => Promise<void>;
};

type Options = {
  /** By the authorization that came; 200 when absent. */
  readonly status?: (seen: Seen) => number;
  /** Client certificates that are known, PEM. */
  readonly clients?: string;
  readonly name?: string;
};

export const base64 = (text: string) => Buffer.from(text).toString('base64');

export async function startRig({
  status = () => 200,
  clients,
  name = 'cluster.test',
}: Options = {}): Promise<Rig> {
  const folder = await mkdtemp(join(tmpdir(), 'azure-promote-kubernetes-'));
  const certificate = selfSigned(name);
  const seen: Seen[] = [];
  const masked: string[] = [];
  const demands = clients === undefined ? {} : { requestCert: true, rejectUnauthorized: false, ca: clients };
  const server = createServer({ ...certificate, ...demands }, (request, response) => {
    const own = { authorization: request.headers.authorization, client: clientOf(request) };
    seen.push(own);
    response.statusCode = status(own);
    response.setHeader('content-type', 'application/json');
    const body =
      response.statusCode === 200 ? { kind: 'Fine' } : { kind: 'Status', message: 'Unauthorized', code: 401 };
    response.end(JSON.stringify(body));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `https://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const file = async (path: string, content: unknown) => {
    const whole = join(folder, path);
    await writeFile(whole, typeof content === 'string' ? content : JSON.stringify(content));
    return whole;
  };
  const rig = { folder, url, authority: certificate.cert, seen, masked, file };
  return {
    ...rig,
    kubeconfig: (user, cluster = {}) => file('config', config(rig, user, cluster)),
    open: wish => openBy(wish, masked),
    stop: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function config({ url, authority }: Pick<Rig, 'url' | 'authority'>, user: unknown, cluster: unknown) {
  const own = { server: url, 'certificate-authority-data': base64(authority), ...Object(cluster) };
  return {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'here',
    contexts: [{ name: 'here', context: { cluster: 'one', user: 'me', namespace: 'shop' } }],
    clusters: [{ name: 'one', cluster: own }],
    users: [{ name: 'me', user }],
  };
}

async function openBy(wish: Partial<Wish>, masked: string[]): Promise<Cluster> {
  const environment = wish.environment ?? { PATH: process.env['PATH'] };
  const access = await findAccess({ ...wish, environment });
  const { signal } = new AbortController();
  return openCluster(access, {
    open: peer =>
      createTransport({
        clock: realClock,
        signal,
        trace: () => undefined,
        environment: {},
        userAgent: 'azure-promote/test',
        deadlineMilliseconds: 8_000,
        peer,
      }),
    keeper: keepCredentials(access.user, {
      environment,
      stopwatch: realClock,
      mask: (secret: Secret) => masked.push(secret.reveal()),
    }),
    signal,
  });
}

function clientOf(request: IncomingMessage): string | undefined {
  // A server of node:https hands out no other sockets.
  const socket = request.socket as TLSSocket;
  const name = socket.authorized ? socket.getPeerCertificate().subject?.CN : undefined;
  return typeof name === 'string' ? name : undefined;
}
