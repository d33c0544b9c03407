// Ledgers that lie behind a server: a repository served by git's own program for the web, and a container of Azurite. Both
// tell the time of the playground, which all writers go by, and are read here behind the product's back.
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Entry } from '../../../shared/ledger/entry.js';
import { realClock } from '../../../shared/wiring/clock.js';
import type { Scene } from '../../journeys/stage/scene.js';
import { azurite, tokenFor } from '../ledger/azure-blob/azurite.js';
import { newContainer, open as openContainer } from '../ledger/azure-blob/row.js';
import { bareRepository, git, missing, removeRepository } from '../ledger/git/repository.js';
import { open as openRepository } from '../ledger/git/rows.js';
import { startGitServer } from '../ledger/git/server.js';
import { selfSigned } from '../playground/certificate.js';

export type Kept = {
  /** The input `ledger`. */
  readonly input: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The chain is checked by reading it. */
  readonly entries: (service: string) => Promise<readonly Entry[]>;
  /** Another machine: its own folder, and nothing in common with this one but the ledger. */
  readonly machine: () => Promise<Scene>;
  readonly close: () => Promise<void>;
};

export type Elsewhere = {
  readonly name: string;
  readonly missing?: string;
  readonly keep: (scene: Scene) => Promise<Kept>;
};

const stream = (service: string) => ({ service, environment: 'production' });

function timeOf({ playground }: Scene): string {
  return playground.state.clock.now().toUTCString();
}

/** Folders of machines, and how they go. */
function machines(scene: Scene, prepare: (folder: string) => Promise<void>) {
  const folders: string[] = [];
  return {
    machine: async (): Promise<Scene> => {
      const folder = await mkdtemp(join(tmpdir(), 'azure-promote-machine-'));
      folders.push(folder);
      await mkdir(join(folder, 'tmp'));
      await prepare(folder);
      return { ...scene, folder };
    },
    remove: async () => {
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function keepInRepository(scene: Scene): Promise<Kept> {
  const folder = await bareRepository();
  const server = await startGitServer(dirname(folder));
  server.trouble((_, response) => {
    response.setHeader('Date', timeOf(scene));
    return false;
  });
  const address = `${server.origin}/${basename(folder)}`;
  // A person on a terminal stands in a clone.
  const { machine, remove } = machines(scene, async place => {
    await git(place, ['init', '--quiet', '.']);
    await git(place, ['remote', 'add', 'origin', address]);
  });
  return {
    input: 'git',
    environment: {},
    entries: service => openRepository(folder, realClock).read(stream(service)),
    machine,
    close: async () => {
      await server.close();
      await removeRepository(folder);
      await remove();
    },
  };
}

async function keepInContainer(scene: Scene): Promise<Kept> {
  const account = new URL(await azurite());
  const container = new URL(await newContainer(account.href.replace(/\/$/, '')));
  const certificate = selfSigned(['127.0.0.1']);
  const place = await mkdtemp(join(tmpdir(), 'azure-promote-trust-'));
  const trust = join(place, 'certificate.pem');
  await writeFile(trust, certificate.cert);
  const door = await openDoor(container.origin, scene, certificate);
  const { machine, remove } = machines(scene, async () => undefined);
  return {
    input: `${door.origin}${container.pathname}`,
    environment: { NODE_EXTRA_CA_CERTS: trust },
    entries: service => openContainer(container.href, realClock).read(stream(service)),
    machine,
    close: async () => {
      await door.close();
      await rm(place, { recursive: true });
      await remove();
    },
  };
}

/** Over TLS, as users name it. Azurite goes by real time, and tokens of the playground by its own: they are exchanged. */
async function openDoor(azuriteOrigin: string, scene: Scene, options: ServerOptions) {
  const server = createServer(options, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = 'GET', url = '/', headers } = request;
      const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
      pass(`${azuriteOrigin}${url}`, { method, headers, bearer, body: Buffer.concat(chunks) }).then(
        answer => {
          response.writeHead(answer.status, { ...answer.headers, date: timeOf(scene) });
          response.end(answer.body);
        },
        () => response.destroy(),
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

type Passed = {
  readonly method: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bearer: string;
  readonly body: Buffer;
};

const ofTheConnection = ['host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding'];
const ofTheRun = [...ofTheConnection, 'authorization', 'date', 'x-ms-date'];

async function pass(url: string, { method, headers, bearer, body }: Passed) {
  const kept = Object.entries(headers).flatMap(([name, value]): readonly [string, string][] =>
    ofTheRun.includes(name) || value === undefined ? [] : [[name, String(value)]],
  );
  const answer = await fetch(url, {
    method,
    headers: { ...Object.fromEntries(kept), authorization: `Bearer ${tokenFor(audienceOf(bearer))}` },
    ...(body.length > 0 && { body }),
  });
  const own = [...answer.headers].filter(([name]) => !ofTheConnection.includes(name) && name !== 'date');
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: Object.fromEntries(own), body: bytes };
}

/** A token for something else is none for storage: Azurite refuses it. */
function audienceOf(token: string): string {
  const [, payload = ''] = token.split('.');
  const claims: { readonly aud?: string } = JSON.parse(Buffer.from(payload, 'base64url').toString() || '{}');
  return claims.aud ?? 'nobody';
}

export const elsewhere: readonly Elsewhere[] = [
  {
    name: 'git, served by git http-backend',
    ...(missing !== undefined && { missing }),
    keep: keepInRepository,
  },
  { name: 'azure-blob, in Azurite', keep: keepInContainer },
];
