// A registry that lists referrers itself, and takes nothing that is not as the specification has it: bytes under their
// digest, manifests whose parts are there, no tag that somebody keeps by hand.
import {
  keepBlob,
  keepManifest,
  openStore,
  type Repository,
  referrersOf,
  sha256,
} from '../../../playground/rooms/registry/store.js';
import { type HttpServer, type Seen, startHttpServer } from '../../support/http-server.js';
import type { Shelf } from '../artifact/registry/wares.js';

export type StrictRegistry = Shelf & { readonly host: string; readonly server: HttpServer };

const imageType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';

type Answer = readonly [status: number, headers?: Readonly<Record<string, string>>, body?: string | Buffer];
type Room = { readonly name: string; readonly store: Repository; readonly uploads: Set<string> };

export async function startStrictRegistry(name: string, mayPush = true): Promise<StrictRegistry> {
  const room: Room = { name, store: openStore().repository(name), uploads: new Set() };
  const server = await startHttpServer([
    (response, seen) => {
      const isRead = seen.method === 'GET' || seen.method === 'HEAD';
      const [status, headers = {}, body = ''] = isRead || mayPush ? answer(room, seen) : [403];
      response.writeHead(status, headers).end(body);
    },
  ]);
  return {
    host: new URL(server.origin).host,
    server,
    blob: (_, bytes) => Promise.resolve(keepBlob(room.store, bytes)),
    manifest: (_, document, { mediaType = imageType } = {}) => {
      const bytes = Buffer.from(JSON.stringify(document));
      return Promise.resolve(keepManifest(room.store, bytes, mediaType).digest);
    },
  };
}

function answer(room: Room, seen: Seen): Answer {
  const { method, url } = seen;
  const place = new RegExp(`^/v2/${room.name}/(manifests|referrers|blobs)/([^?]+)`);
  const [, kind = '', what = ''] = place.exec(url) ?? [];
  switch (method) {
    case 'GET':
    case 'HEAD':
      return read(room, kind, what);
    case 'POST':
      return begin(room, what);
    default:
      return kind === 'blobs' ? putBlob(room, seen) : putManifest(room, seen);
  }
}

function read({ store }: Room, kind: string, digest: string): Answer {
  if (kind === 'referrers') {
    const manifests = referrersOf(store, digest);
    return [200, { 'content-type': indexType }, JSON.stringify({ schemaVersion: 2, manifests })];
  }
  const manifest = store.manifests.get(digest);
  if (kind === 'manifests' && manifest) return [200, { 'content-type': manifest.mediaType }, manifest.bytes];
  const blob = store.blobs.get(digest);
  return kind === 'blobs' && blob ? [200, {}, blob] : [404];
}

function begin({ name, uploads, store }: Room, what: string): Answer {
  if (what !== 'uploads/') return [404];
  const place = `/v2/${name}/blobs/uploads/${store.blobs.size}`;
  uploads.add(place);
  return [202, { location: `${place}?state=a%20b%2Bc%3D` }];
}

function putBlob({ store, uploads }: Room, { url, body }: Seen): Answer {
  const { pathname, searchParams } = new URL(url, 'http://registry.invalid');
  const isBegun = uploads.delete(pathname) && searchParams.get('state') === 'a b+c=';
  if (!isBegun || searchParams.get('digest') !== sha256(Buffer.from(body))) return [400];
  keepBlob(store, Buffer.from(body));
  return [201];
}

function putManifest({ store }: Room, { url, body, headers }: Seen): Answer {
  const document: unknown = JSON.parse(body);
  const { config, layers, subject, mediaType } = Object(document);
  const parts: readonly unknown[] = [config, ...layers];
  const about = store.manifests.get(digestIn(subject));
  const isGood =
    url.endsWith(`/manifests/${sha256(Buffer.from(body))}`) &&
    mediaType === headers['content-type'] &&
    parts.every(each => store.blobs.get(digestIn(each))?.length === Object(each).size) &&
    about?.bytes.length === Object(subject).size &&
    about?.mediaType === Object(subject).mediaType;
  if (!isGood) return [400];
  keepManifest(store, Buffer.from(body), imageType);
  return [201, { 'oci-subject': digestIn(subject) }];
}

function digestIn(value: unknown): string {
  return String(Object(value).digest);
}
