// Somebody else changes something: a request to the control plane in another's name, made by the playground itself.
import { type Answer, type Ask, type Fields, isFields } from '../exchange.js';
import { production, type State } from '../state.js';
import { serveKeyValue } from './app-configuration/key-values.js';
import { armFor, versionFor } from './arm.js';
import { actOnCluster } from './kubernetes/api.js';

/** What somebody else does: any request that the control plane takes. */
export type Act = {
  /** As the activity log names whoever did it. */
  readonly actor: string;
  readonly method: string;
  /** A full id, or what lies below Microsoft.Web in the group of the site. */
  readonly path: string;
  readonly body?: unknown;
};

export const usualActor = 'alex@contoso.com';

const fullPath = (path: string, state: State): string => {
  if (path.startsWith('/')) return path;
  const [, name = ''] = path.split('/');
  const group = state.site(name)?.described.group ?? state.world.groups[0] ?? '';
  return `/subscriptions/${state.world.subscription}/resourceGroups/${group}/providers/Microsoft.Web/${path}`;
};

const askOf = (act: Act, state: State): Ask => {
  const path = fullPath(act.path, state);
  const query = new URLSearchParams({ 'api-version': versionFor(path) });
  return {
    method: act.method,
    host: 'management.azure.com',
    path,
    query,
    target: `${path}?${query.toString()}`,
    headers: { 'content-type': 'application/json' },
    body: act.body === undefined ? '' : JSON.stringify(act.body),
    secure: false,
  };
};

/** A change of a few fields, as most people make one. */
const clusterAsk = ({ method, path, body }: Act): Ask => ({
  method,
  host: '',
  path,
  query: new URLSearchParams(),
  target: path,
  headers: {
    'content-type': Array.isArray(body) ? 'application/json-patch+json' : 'application/merge-patch+json',
  },
  body: body === undefined ? '' : JSON.stringify(body),
  secure: true,
});

const claimsOf = (actor: string): Readonly<Record<string, string>> => ({
  'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn': actor,
  name: actor.split('@')[0] ?? actor,
});

/** Done at once; the answer is what that other one saw. */
/** At the only store that there is: it takes whole values, as a portal sends them. */
const storeAsk = ({ method, path, body }: Act, host: string): Ask => ({
  method,
  host,
  path,
  query: new URLSearchParams({ 'api-version': '2023-11-01' }),
  target: `${path}?api-version=2023-11-01`,
  headers: { 'content-type': 'application/vnd.microsoft.appconfig.kv+json' },
  body: body === undefined ? '' : JSON.stringify(body),
  secure: true,
});

const actOnStore = (act: Act, state: State): Answer | undefined => {
  const [store] = act.path.startsWith('/kv/') ? state.flags.stores : [];
  return store && serveKeyValue(storeAsk(act, `${store.name}.azconfig.io`), state, store);
};

export const actNow = (act: Act, state: State): Answer =>
  (actOnStore(act, state) ?? act.path.startsWith('/apis/'))
    ? actOnCluster(clusterAsk(act), state, act.actor)
    : actOnAzure(act, state);

const actOnAzure = (act: Act, state: State): Answer =>
  armFor(askOf(act, state), state, { name: act.actor, claims: claimsOf(act.actor) });

type Wish = Omit<Act, 'actor'>;

const rulesWish = (site: string, rules: unknown): Wish => ({
  method: 'PATCH',
  path: `sites/${site}/config/web`,
  body: { properties: { experiments: { rampUpRules: rules } } },
});

const swapWish = (site: string, { source, target = production }: Fields): Wish | string => {
  if (typeof source !== 'string' || typeof target !== 'string') return 'swap must be {source, target}';
  const slot = source === production ? '' : `/slots/${source}`;
  const body = { targetSlot: target, preserveVnet: true };
  return { method: 'POST', path: `sites/${site}${slot}/slotsswap`, body };
};

const readWish = (fields: Fields): Wish | string => {
  const { site, rules, swap, method, path, body } = fields;
  if (typeof method === 'string' && typeof path === 'string' && site === undefined) {
    return { method: method.toUpperCase(), path, body };
  }
  if (typeof site !== 'string') return 'An act is {site, rules}, {site, swap} or {method, path, body}.';
  if (rules !== undefined && swap === undefined) return rulesWish(site, rules);
  return isFields(swap) && rules === undefined ? swapWish(site, swap) : 'An act on a site is rules or swap.';
};

const known = ['actor', 'site', 'rules', 'swap', 'method', 'path', 'body'];

/** Reads an act that came over the wire, or says what is wrong with it. */
export const readAct = (value: unknown): Act | string => {
  if (!isFields(value)) return 'An act is an object.';
  const stray = Object.keys(value).find(name => !known.includes(name));
  if (stray) return `An act has no field ${stray}; it has ${known.join(', ')}.`;
  const actor = value['actor'] ?? usualActor;
  if (typeof actor !== 'string' || actor === '') return 'actor must be text.';
  const wish = readWish(value);
  return typeof wish === 'string' ? wish : { actor, ...wish };
};
