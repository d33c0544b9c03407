// The API server of one cluster: who asks, whether they may, and then one of the few resources that are played.
import { type Answer, type Ask, type Fields, json } from '../../exchange.js';
import type { State } from '../../state.js';
import { type Change, patchRoute, replaceRoute, routeView } from './httproutes.js';
import { backendNamed, type LiveCluster, settleRoutes } from './live.js';
import { type Asked, forbidden, notFound, refusal, unauthorized, unknownPath } from './statuses.js';
import { podList, serviceView } from './workloads.js';
import { type ClusterUser, gatewayGroup } from './world.js';

const place = /^\/(?:api\/v1|apis\/([^/]+)\/v1)(?:\/namespaces\/([^/]+))?\/([a-z]+)(?:\/([^/]+))?$/;

const verbs: Readonly<Record<string, string>> = {
  PATCH: 'patch',
  PUT: 'update',
  DELETE: 'delete',
  POST: 'create',
};

const askedOf = (ask: Ask): Asked | undefined => {
  const found = place.exec(ask.path);
  if (!found) return undefined;
  const [, group = '', namespace = '', resource = '', name = ''] = found.map(
    each => each && decodeURIComponent(each),
  );
  return { verb: verbs[ask.method] ?? (name === '' ? 'list' : 'get'), group, namespace, resource, name };
};

const isGranted = ({ rights }: ClusterUser, { verb, group, resource }: Asked): boolean =>
  rights.some(
    right =>
      (right.group === '*' || right.group === group) &&
      (right.resource === '*' || right.resource === resource) &&
      (right.verbs.includes('*') || right.verbs.includes(verb)),
  );

const userOf = ({ described }: LiveCluster, ask: Ask): ClusterUser | undefined => {
  const token = /^Bearer (.+)$/.exec(ask.headers['authorization'] ?? '')?.[1];
  return described.users.find(each => each.token === token);
};

type Call = {
  readonly ask: Ask;
  readonly asked: Asked;
  readonly cluster: LiveCluster;
  readonly state: State;
};

const onRoutes = ({ ask, asked, cluster, state }: Call, caller: string): Answer => {
  const there = cluster.routes.filter(each => asked.namespace === '' || each.namespace === asked.namespace);
  if (asked.verb === 'list') {
    const items = there.map(each => routeView(each, cluster, state));
    const metadata = { resourceVersion: String(cluster.counter) };
    return json(200, { apiVersion: `${gatewayGroup}/v1`, kind: 'HTTPRouteList', metadata, items });
  }
  const route = there.find(each => each.name === asked.name);
  if (!route) return notFound(asked);
  const change: Change = { route, cluster, state };
  if (asked.verb === 'get') return json(200, routeView(route, cluster, state));
  if (asked.verb === 'patch') return patchRoute(change, ask, caller);
  if (asked.verb === 'update') return replaceRoute(change, ask, caller);
  return refusal({
    code: 405,
    reason: 'MethodNotAllowed',
    message: 'the server does not allow this method on the requested resource',
  });
};

const onCore = ({ ask, asked, cluster }: Call): Answer => {
  if (asked.resource === 'pods' && asked.verb === 'list') {
    return json(200, podList(cluster, asked.namespace, ask.query.get('labelSelector') ?? ''));
  }
  if (asked.resource !== 'services' || asked.verb !== 'get') return unknownPath();
  const backend = backendNamed(cluster, asked.namespace, asked.name);
  return backend ? json(200, serviceView(backend)) : notFound(asked);
};

const resourceView = (name: string, kind: string, allowed: readonly string[]): Fields => ({
  name,
  singularName: kind.toLowerCase(),
  namespaced: true,
  kind,
  verbs: allowed,
});

/** What a client asks first to learn what there is. */
const discovery: Readonly<Record<string, Fields>> = {
  '/version': { major: '1', minor: '33', gitVersion: 'v1.33.0', platform: 'linux/amd64' },
  '/api': { kind: 'APIVersions', versions: ['v1'] },
  '/api/v1': {
    kind: 'APIResourceList',
    groupVersion: 'v1',
    resources: [resourceView('services', 'Service', ['get']), resourceView('pods', 'Pod', ['list'])],
  },
  '/apis': {
    kind: 'APIGroupList',
    apiVersion: 'v1',
    groups: [
      {
        name: gatewayGroup,
        versions: [{ groupVersion: `${gatewayGroup}/v1`, version: 'v1' }],
        preferredVersion: { groupVersion: `${gatewayGroup}/v1`, version: 'v1' },
      },
    ],
  },
  [`/apis/${gatewayGroup}/v1`]: {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: `${gatewayGroup}/v1`,
    resources: [resourceView('httproutes', 'HTTPRoute', ['get', 'list', 'patch', 'update'])],
  },
};

const answerTo = (call: Call, caller: string): Answer => {
  settleRoutes(call.cluster, call.state.clock.now().getTime());
  const { group, resource } = call.asked;
  if (group === gatewayGroup && resource === 'httproutes') return onRoutes(call, caller);
  return group === '' ? onCore(call) : unknownPath();
};

export const apiServer = (ask: Ask, state: State, cluster: LiveCluster): Answer => {
  const user = userOf(cluster, ask);
  if (!user) return unauthorized();
  const known = discovery[ask.path];
  if (known) return json(200, known);
  const asked = askedOf(ask);
  if (!asked) return unknownPath();
  if (!isGranted(user, asked)) return forbidden(asked, user.account);
  return answerTo({ ask, asked, cluster, state }, user.name);
};

/** Somebody else changes something there, whoever that is: no token is asked for. */
export const actOnCluster = (ask: Ask, state: State, actor: string): Answer => {
  const asked = askedOf(ask);
  const [cluster] = state.clusters;
  if (!asked || !cluster) return unknownPath();
  return answerTo({ ask, asked, cluster, state }, actor);
};
