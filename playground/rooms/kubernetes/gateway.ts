// The gateway: brings each request to a backend by the weights that are in force, every request anew.
import { type Answer, type Ask, type Fields, text } from '../../exchange.js';
import type { State } from '../../state.js';
import { fieldsIn, listIn, textIn } from '../container-apps/merge.js';
import { reportRequest } from '../log-analytics/telemetry.js';
import { answerAs } from '../small-app.js';
import { backendNamed, hostsOf, inForce, type LiveCluster, type LiveRoute, settleRoutes } from './live.js';

export type GatewayPlace = { readonly cluster: LiveCluster; readonly route: LiveRoute };

export const gatewayAt = (clusters: readonly LiveCluster[], host: string): GatewayPlace | undefined => {
  for (const cluster of clusters) {
    const route = cluster.routes.find(each => hostsOf(each).includes(host));
    if (route) return { cluster, route };
  }
  return undefined;
};

const matches = (rule: Fields, path: string): number => {
  const lengths = listIn(rule, 'matches').map(each => {
    const wanted = fieldsIn(each, 'path');
    const value = textIn(wanted, 'value') ?? '/';
    if (textIn(wanted, 'type') === 'Exact') return path === value ? 10_000 : 0;
    const prefix = value.replace(/\/$/, '');
    return path === prefix || path.startsWith(`${prefix}/`) ? prefix.length + 1 : 0;
  });
  return Math.max(0, ...lengths);
};

/** The rule that fits best: the longest path. */
const ruleFor = (spec: Fields, path: string): Fields | undefined => {
  const ranked = listIn(spec, 'rules')
    .map(rule => ({ rule, rank: matches(rule, path) }))
    .filter(each => each.rank > 0)
    .sort((one, other) => other.rank - one.rank);
  return ranked[0]?.rule;
};

const weightOf = (backend: Fields): number => (typeof backend['weight'] === 'number' ? backend['weight'] : 1);

/** Undefined where all weights are 0. */
const drawn = (rule: Fields, cluster: LiveCluster): Fields | undefined => {
  const backends = listIn(rule, 'backendRefs');
  let left = cluster.splitting.next() * backends.reduce((sum, each) => sum + weightOf(each), 0);
  return backends.find(each => {
    left -= weightOf(each);
    return left < 0;
  });
};

export const serveGateway = async (
  ask: Ask,
  state: State,
  { cluster, route }: GatewayPlace,
): Promise<Answer> => {
  const now = state.clock.now().getTime();
  settleRoutes(cluster, now);
  const rule = ruleFor(inForce(route, now), ask.path);
  if (!rule) return text(404, '');
  const name = textIn(drawn(rule, cluster) ?? {}, 'name');
  const backend = name === undefined ? undefined : backendNamed(cluster, route.namespace, name);
  if (!backend || name === undefined) return text(500, '');
  if (backend.pods === 0 || backend.app.starts === false)
    return { ...text(503, 'no healthy upstream'), arm: name };
  const began = performance.now();
  const answer = await answerAs(ask, state, { app: route.name, backend: name }, backend.app);
  const instance = `${name}-${Math.floor(state.behaviour.next() * backend.pods)}`;
  reportRequest(state, { ask, answer, role: route.name, instance, milliseconds: performance.now() - began });
  return { ...answer, arm: name };
};
