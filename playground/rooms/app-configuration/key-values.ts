// The data plane of App Configuration: one key-value at a time, its etag, its lock, and who may touch it.
import { type Answer, type Ask, type Fields, isFields, json, parseJson } from '../../exchange.js';
import type { State } from '../../state.js';
import { bearerOf, readToken, secondsClaim, textClaim } from '../../token.js';
import { mayDo } from '../arm-access.js';
import { type KeyValue, keyValueOf, newEtag, put, type Store } from './live.js';

const audiences = ['https://appconfig.azure.com', 'https://azconfig.io'];
const versions = ['1.0', '2023-10-01', '2023-11-01'];
const mediaType = 'application/vnd.microsoft.appconfig.kv+json; charset=utf-8';

const bare = (status: number, headers: Answer['headers'] = {}): Answer => ({ status, headers, body: '' });

const problem = (status: number, type: string, words: Fields, headers: Answer['headers'] = {}): Answer =>
  json(
    status,
    { type: `https://azconfig.io/errors/${type}`, status, ...words },
    { 'content-type': 'application/problem+json; charset=utf-8', ...headers },
  );

/** Quoted or not, strong or weak: the service compares what stands between. */
const tagOf = (header: string | undefined): string | undefined =>
  header?.replace(/^W\//, '').replace(/^"|"$/g, '');

const view = (found: KeyValue, store: Store): Answer => ({
  ...json(200, {
    etag: found.etag,
    key: found.key,
    label: found.label,
    content_type: found.contentType,
    value: found.value,
    tags: found.tags,
    locked: found.locked,
    last_modified: found.changed
      .toISOString()
      .replace('.000Z', '+00:00')
      .replace(/\.\d+Z$/, '+00:00'),
  }),
  headers: {
    'content-type': mediaType,
    etag: `"${found.etag}"`,
    'last-modified': found.changed.toUTCString(),
    'sync-token': `jtqGc1I4=${Buffer.from(String(store.serial)).toString('base64')};sn=${store.serial}`,
  },
});

const refusedCaller = (ask: Ask, state: State, store: Store): Answer | undefined => {
  const reading = readToken(bearerOf(ask.headers['authorization']) ?? '', state.key);
  const claims = reading.kind === 'ours' ? reading.claims : {};
  const application = state.application(textClaim(claims, 'appid'));
  const isMeant =
    audiences.includes(textClaim(claims, 'aud').replace(/\/$/, '')) &&
    secondsClaim(claims, 'exp') > state.clock.seconds();
  if (!application || !isMeant) {
    return bare(401, { 'www-authenticate': 'HMAC-SHA256, Bearer error="invalid_token"' });
  }
  const { subscription } = state.world;
  const scope = `/subscriptions/${subscription}/resourceGroups/${store.group}/providers/Microsoft.AppConfiguration/configurationStores/${store.name}`;
  const deed = ask.method === 'GET' ? 'read' : 'write';
  const action = `Microsoft.AppConfiguration/configurationStores/keyValues/${deed}`;
  return mayDo(application, action, scope) ? undefined : bare(403);
};

const locked = (key: string): Answer =>
  problem(409, 'key-locked', {
    title: `Modifying key '${key}' is not allowed`,
    name: key,
    detail: 'The key is read-only. To allow modification unlock it first.',
  });

const wrongBody = (name: string, detail: string): Answer =>
  problem(400, 'invalid-argument', { title: `Invalid request parameter '${name}'`, name, detail });

const known = ['value', 'content_type', 'tags', 'key', 'label', 'etag', 'locked', 'last_modified'];

const write = (ask: Ask, { store, state, key, label }: Place): Answer => {
  const found = keyValueOf(store, key, label);
  if (found?.locked) return locked(key);
  const condition = tagOf(ask.headers['if-match']);
  if (condition !== undefined && condition !== '*' && condition !== found?.etag) {
    return bare(412, found ? { etag: `"${found.etag}"` } : {});
  }
  const isKind = /^application\/(vnd\.microsoft\.appconfig\.kv\+)?json/i.test(
    ask.headers['content-type'] ?? '',
  );
  if (!isKind) return bare(415);
  const body = parseJson(ask.body);
  if (body.kind === 'broken' || !isFields(body.value))
    return wrongBody('body', 'The body is no JSON object.');
  const { value, content_type: contentType, tags } = body.value;
  const stray = Object.keys(body.value).find(name => !known.includes(name));
  if (stray !== undefined) return wrongBody(stray, `${stray} is not known.`);
  if (typeof value !== 'string') return wrongBody('value', 'The value is a text.');
  const next: KeyValue = {
    key,
    label,
    value,
    contentType: typeof contentType === 'string' ? contentType : undefined,
    tags: Object.fromEntries(
      Object.entries(isFields(tags) ? tags : {}).map(([name, text]) => [name, String(text)]),
    ),
    locked: false,
    etag: newEtag(),
    changed: state.clock.now(),
  };
  put(store, next);
  return view(next, store);
};

type Place = {
  readonly store: Store;
  readonly state: State;
  readonly key: string;
  readonly label: string | undefined;
};

const onKeyValue = (ask: Ask, place: Place): Answer => {
  if (ask.method === 'PUT') return write(ask, place);
  if (ask.method !== 'GET') return bare(405, { allow: 'GET, PUT' });
  const found = keyValueOf(place.store, place.key, place.label);
  if (!found) return bare(404);
  const condition = tagOf(ask.headers['if-none-match']);
  return condition === found.etag ? bare(304, { etag: `"${found.etag}"` }) : view(found, place.store);
};

const onLock = (ask: Ask, { store, state, key, label }: Place): Answer => {
  if (ask.method !== 'PUT' && ask.method !== 'DELETE') return bare(405, { allow: 'PUT, DELETE' });
  const found = keyValueOf(store, key, label);
  if (!found) return bare(404);
  const next = { ...found, locked: ask.method === 'PUT', etag: newEtag(), changed: state.clock.now() };
  put(store, next);
  return view(next, store);
};

/** As somebody in the portal would do it: without a token. */
export const serveKeyValue = (ask: Ask, state: State, store: Store): Answer => {
  const version = ask.query.get('api-version') ?? '';
  if (!versions.includes(version)) {
    return problem(400, 'invalid-argument', {
      title: 'API version is not supported',
      name: 'api-version',
      detail: `'${version}' is none of ${versions.join(', ')}.`,
    });
  }
  const [, kind, name] = /^\/(kv|locks)\/([^/?]+)$/.exec(ask.target.split('?')[0] ?? '') ?? [];
  if (kind === undefined || name === undefined) return bare(404);
  const label = ask.query.get('label') ?? undefined;
  const place = { store, state, key: decodeURIComponent(name), label: label === '\0' ? undefined : label };
  return kind === 'kv' ? onKeyValue(ask, place) : onLock(ask, place);
};

export const appConfiguration = (ask: Ask, state: State, store: Store): Answer =>
  refusedCaller(ask, state, store) ?? serveKeyValue(ask, state, store);
