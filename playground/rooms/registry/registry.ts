// A registry on a loopback port, as odd as it is asked to be. It reads strictly: no Accept, no manifest.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Entrance, openEntrance, type Reply, type Visitor } from './entrance.js';
import { type Account, type RegistryHabits, usualHabits } from './habits.js';
import { keepBlob, keepManifest, openStore, type Repository, referrersOf, type Stored } from './store.js';

export type RegistryRequest = {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
};

export type RegistryRoom = {
  /** `127.0.0.1:40123`: the beginning of an image's name. */
  readonly host: string;
  readonly requests: readonly RegistryRequest[];
  readonly blob: (repository: string, bytes: Buffer) => string;
  readonly manifest: (repository: string, document: unknown, at?: Place) => Stored;
  readonly remove: (repository: string, digest: string) => void;
  readonly behave: (habits: Partial<RegistryHabits>) => void;
  stop(): Promise<void>;
};

export type Place = { readonly tag?: string; readonly mediaType?: string };

export const account: Account = { username: 'reader', password: 'password-of-the-reader' };

const imageType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';

export const startRegistryRoom = async (habits: Partial<RegistryHabits> = {}): Promise<RegistryRoom> => {
  const store = openStore();
  const requests: RegistryRequest[] = [];
  let now: RegistryHabits = { ...usualHabits, ...habits };
  let entrance: Entrance = openEntrance(now, account);
  const server = createServer((request, response) => {
    receive(request)
      .then(visitor => {
        requests.push({
          method: visitor.method,
          url: request.url ?? '',
          authorization: visitor.authorization,
        });
        send(response, entrance.serve(visitor) ?? pull({ visitor, habits: now, entrance, store }));
      })
      .catch((error: unknown) => {
        // Known here: the caller hung up, or this room is wrong; either way the connection is of no more use.
        response.destroy(error instanceof Error ? error : undefined);
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    host: `127.0.0.1:${port}`,
    requests,
    blob: (name, bytes) => keepBlob(store.repository(name), bytes),
    manifest: (name, document, { tag, mediaType } = {}) => {
      const repository = store.repository(name);
      const isIndex = typeof document === 'object' && document && 'manifests' in document;
      const bytes = Buffer.from(JSON.stringify(document));
      const stored = keepManifest(repository, bytes, mediaType ?? (isIndex ? indexType : imageType));
      if (tag !== undefined) repository.tags.set(tag, stored.digest);
      return stored;
    },
    remove: (name, digest) => void store.repository(name).manifests.delete(digest),
    behave: other => {
      now = { ...now, ...other };
      entrance = openEntrance(now, account);
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

const receive = async (request: IncomingMessage): Promise<Visitor & { readonly accept: string }> => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  const { method = 'GET', headers } = request;
  const url = new URL(request.url ?? '/', 'http://registry.invalid');
  return {
    method,
    path: url.pathname,
    query: url.searchParams,
    authorization: headers.authorization,
    body,
    host: headers.host ?? '',
    accept: headers.accept ?? '',
  };
};

const send = (response: ServerResponse, { status, headers = {}, body = '' }: Reply): void => {
  response.writeHead(status, headers);
  response.end(body);
};

type Pull = {
  readonly visitor: Visitor & { readonly accept: string };
  readonly habits: RegistryHabits;
  readonly entrance: Entrance;
  readonly store: ReturnType<typeof openStore>;
};

const unknown: Reply = { status: 404, body: '{"errors":[{"code":"MANIFEST_UNKNOWN"}]}' };

const pull = ({ visitor, habits, entrance, store }: Pull): Reply => {
  const [, name = '', kind = '', what = ''] =
    /^\/v2\/(.+)\/(manifests|blobs|referrers)\/([^/]+)$/.exec(visitor.path) ?? [];
  if (name === '') return { status: 404 };
  const barrier = entrance.challenge(visitor, name);
  if (barrier !== undefined) return barrier;
  const repository = store.repository(name);
  if (kind === 'referrers') return referrers(repository, what, { visitor, habits });
  return kind === 'blobs'
    ? blob(repository, what, { visitor, habits })
    : manifest(repository, what, { visitor, habits });
};

type Manner = Pick<Pull, 'visitor' | 'habits'>;

const manifest = (repository: Repository, name: string, { visitor, habits }: Manner): Reply => {
  const digest = name.includes(':') ? name : repository.tags.get(name);
  const stored = digest === undefined ? undefined : repository.manifests.get(digest);
  // A registry sends nobody what he did not ask for: no Accept is an answer for an old client, and there is none.
  if (stored === undefined || !visitor.accept.includes(stored.mediaType)) return unknown;
  const other =
    [...repository.manifests.keys()].find(each => each !== stored.digest) ?? `sha256:${'0'.repeat(64)}`;
  return {
    status: 200,
    headers: {
      'content-type': stored.mediaType,
      'docker-content-digest': habits.lies ? other : stored.digest,
    },
    body: habits.swapsBytes ? Buffer.concat([stored.bytes, Buffer.from(' ')]) : stored.bytes,
  };
};

const blob = (repository: Repository, digest: string, { habits }: Manner): Reply => {
  if (habits.blobsAt !== undefined)
    return { status: 307, headers: { location: `${habits.blobsAt}/${digest}` } };
  const bytes = repository.blobs.get(digest);
  if (bytes === undefined) return { status: 404 };
  return { status: 200, body: habits.swapsBytes ? Buffer.concat([bytes, Buffer.from('!')]) : bytes };
};

const referrers = (repository: Repository, digest: string, { visitor, habits }: Manner): Reply => {
  if (habits.referrers === 303) return { status: 303, headers: { location: '/page-for-people' } };
  if (typeof habits.referrers === 'number') return { status: habits.referrers, body: '{"errors":[]}' };
  const wanted = visitor.query.get('artifactType');
  const all = referrersOf(repository, digest).filter(
    ({ artifactType }) => wanted === null || habits.referrers === 'ignores-filter' || artifactType === wanted,
  );
  const from = Number(visitor.query.get('last') ?? 0);
  const to = from + habits.referrersPage;
  const filtered: Readonly<Record<string, string>> =
    wanted === null || habits.referrers === 'ignores-filter' ? {} : { 'oci-filters-applied': 'artifactType' };
  return {
    status: 200,
    headers: {
      'content-type': indexType,
      ...filtered,
      ...(to < all.length && { link: `<${visitor.path}?last=${to}>; rel="next"` }),
    },
    body: JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: all.slice(from, to) }),
  };
};
