// A TUF repository on a loopback port, signed afresh: root in several versions, timestamp, snapshot, targets.
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { answers, type Behaviour, type HttpServer, startHttpServer } from '../http-server.js';

export type TufRepository = HttpServer & {
  /** Metadata of the first root, where trust begins. */
  readonly root: Buffer;
  /** What is served, by path; a test may break any of it. */
  readonly files: Map<string, Buffer>;
};

type Key = { readonly id: string; readonly privateKey: KeyObject; readonly json: unknown };
type Json = { readonly [name: string]: unknown };

const inAnHour = () => `${new Date(Date.now() + 3_600_000).toISOString().slice(0, 19)}Z`;

export async function startTufRepository(targets: Readonly<Record<string, string>>): Promise<TufRepository> {
  const files = new Map<string, Buffer>();
  const serve: Behaviour = (response, seen) => {
    const content = files.get(seen.url);
    (content === undefined ? answers(404, 'no such file') : answers(200, content.toString()))(response, seen);
  };
  const server = await startHttpServer([serve]);
  const [old, key] = [newKey(), newKey()];
  const root = signed(rootOf(1, old), [old]);
  files.set('/2.root.json', signed(rootOf(2, key), [old, key]));
  const entries = Object.entries(targets).map(([name, text]) => {
    const bytes = Buffer.from(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    files.set(`/targets/${sha256}.${name}`, bytes);
    return [name, { length: bytes.length, hashes: { sha256 } }] as const;
  });
  const standing = { spec_version: '1.0.31', version: 1, expires: inAnHour() };
  files.set(
    '/1.targets.json',
    signed({ _type: 'targets', ...standing, targets: Object.fromEntries(entries) }, [key]),
  );
  files.set(
    '/1.snapshot.json',
    signed({ _type: 'snapshot', ...standing, meta: { 'targets.json': { version: 1 } } }, [key]),
  );
  files.set(
    '/timestamp.json',
    signed({ _type: 'timestamp', ...standing, meta: { 'snapshot.json': { version: 1 } } }, [key]),
  );
  return { ...server, root, files };
}

function rootOf(version: number, key: Key): Json {
  const role = { keyids: [key.id], threshold: 1 };
  return {
    _type: 'root',
    spec_version: '1.0.31',
    version,
    expires: inAnHour(),
    consistent_snapshot: true,
    keys: { [key.id]: key.json },
    roles: { root: role, timestamp: role, snapshot: role, targets: role },
  };
}

function newKey(): Key {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  const json = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw.toString('hex') } };
  return { id: createHash('sha256').update(canonical(json)).digest('hex'), privateKey, json };
}

function signed(content: Json, keys: readonly Key[]): Buffer {
  const bytes = Buffer.from(canonical(content));
  const signatures = keys.map(({ id, privateKey }) => ({
    keyid: id,
    sig: sign(undefined, bytes, privateKey).toString('hex'),
  }));
  return Buffer.from(JSON.stringify({ signed: content, signatures }));
}

/** Enough for texts without line breaks and for whole numbers. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`;
}
