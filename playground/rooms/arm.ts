// The control plane's front: versions, tokens, roles, budgets and addresses, the same for every resource provider.
import { randomUUID } from 'node:crypto';
import type { Answer, Ask } from '../exchange.js';
import { type State, sameName } from '../state.js';
import type { Application } from '../world.js';
import { callerOf, mayDo } from './arm-access.js';
import type { ArmOperation, ArmProvider } from './arm-provider.js';
import * as refusals from './arm-refusals.js';
import { webApps } from './web-apps.js';

const providers: readonly ArmProvider[] = [webApps];

type Place = {
  readonly subscription: string;
  readonly group: string;
  readonly namespace: string;
  readonly parts: readonly string[];
};

const placeOf = (path: string): Place | undefined => {
  const found = path.match(/^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/([^/]+)\/(.+)$/i);
  const [, subscription, group, namespace, rest] = found ?? [];
  if (!subscription || !group || !namespace || !rest) return undefined;
  return { subscription, group, namespace, parts: rest.split('/') };
};

const namesIn = (address: string, parts: readonly string[]): Readonly<Record<string, string>> | undefined => {
  const wanted = address.split('/');
  if (wanted.length !== parts.length) return undefined;
  const names: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const given = parts[index] ?? '';
    const name = part.match(/^\{(.+)\}$/)?.[1];
    if (name) names[name] = given;
    else if (!sameName(part, given)) return undefined;
  }
  return names;
};

/** `sites/payments/slots/staging` is of the type `sites/slots`. */
const typeOf = (parts: readonly string[]): string => parts.filter((_, index) => index % 2 === 0).join('/');

/** A list and an action are judged at what they belong to, a resource at itself. */
const scopeOf = (place: Place): string => {
  const parts = place.parts.length % 2 === 0 ? place.parts : place.parts.slice(0, -1);
  const below = parts.length > 0 ? `/${parts.join('/')}` : '';
  return `/subscriptions/${place.subscription}/resourceGroups/${place.group}/providers/${place.namespace}${below}`;
};

const resourceOf = (place: Place): string => `${place.namespace}/${place.parts.join('/')}`;

type Found = {
  readonly names: Readonly<Record<string, string>>;
  readonly operation: ArmOperation;
};

const findOperation = (provider: ArmProvider, place: Place, ask: Ask): Found | Answer => {
  for (const route of provider.routes) {
    const names = namesIn(route.address, place.parts);
    if (!names) continue;
    const operation = route.operations[ask.method];
    return operation ? { names, operation } : refusals.wrongMethod(ask.method, Object.keys(route.operations));
  }
  const type = typeOf(place.parts);
  return provider.types.some(each => sameName(each, type))
    ? refusals.noResource(resourceOf(place), place.group)
    : refusals.unknownType(provider.namespace, type, ask.query.get('api-version') ?? '');
};

const checkVersion = (provider: ArmProvider, place: Place, version: string): Answer | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}(-[a-z]+)?$/i.test(version)) {
    return refusals.malformedVersion(version, provider.versions);
  }
  if (provider.versions.includes(version)) return undefined;
  const type = typeOf(place.parts);
  return refusals.otherVersion({
    type,
    version,
    supported: provider.versions,
    locations: provider.locations,
  });
};

const answerCall = (ask: Ask, state: State, caller: Application, version: string): Answer => {
  const place = placeOf(ask.path);
  if (!place) return refusals.unknownAddress(ask.target);
  if (!sameName(place.subscription, state.world.subscription)) {
    return refusals.noSubscription(place.subscription);
  }
  const provider = providers.find(each => sameName(each.namespace, place.namespace));
  if (!provider) return refusals.unknownNamespace(place.namespace);
  const wrongVersion = checkVersion(provider, place, version);
  if (wrongVersion) return wrongVersion;
  const found = findOperation(provider, place, ask);
  if (!('operation' in found)) return found;
  const scope = scopeOf(place);
  if (!mayDo(caller, found.operation.action, scope)) {
    return refusals.forbidden(caller, found.operation.action, scope);
  }
  const group = state.world.groups.find(each => sameName(each, place.group));
  if (!group) return refusals.noGroup(place.group);
  return found.operation.run({ ask, state, group, names: found.names });
};

const identified = (answer: Answer, ask: Ask): Answer => {
  const request = randomUUID();
  const echoed = ask.headers['x-ms-client-request-id'];
  const echo = sameName(ask.headers['x-ms-return-client-request-id'] ?? '', 'true') && echoed;
  return {
    ...answer,
    headers: {
      'cache-control': 'no-cache',
      pragma: 'no-cache',
      'x-ms-request-id': request,
      'x-ms-correlation-request-id': ask.headers['x-ms-correlation-request-id'] ?? request,
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      ...(echo ? { 'x-ms-client-request-id': echo } : {}),
      ...answer.headers,
    },
  };
};

const budgeted = (ask: Ask, state: State, caller: Application, version: string): Answer => {
  const [budget, kind] = ask.method === 'GET' ? [state.reads, 'reads'] : [state.writes, 'writes'];
  const draft = budget.take(caller.objectId);
  if (draft.kind === 'exhausted') {
    return refusals.throttled(state.world.subscription, caller.objectId, draft.retryAfterSeconds);
  }
  const answer = answerCall(ask, state, caller, version);
  const remaining = { [`x-ms-ratelimit-remaining-subscription-${kind}`]: String(draft.remaining) };
  return { ...answer, headers: { ...remaining, ...answer.headers } };
};

/** A version is asked for before anything else, even before a token. */
export const arm = (ask: Ask, state: State): Answer => {
  const version = ask.query.get('api-version');
  if (!version) return identified(refusals.missingVersion(), ask);
  const caller = callerOf(ask, state);
  if (caller.kind === 'refused') return identified(caller.answer, ask);
  return identified(budgeted(ask, state, caller.application, version), ask);
};
