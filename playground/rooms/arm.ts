// The control plane's front: versions, tokens, roles, budgets and addresses, the same for every resource provider.
import { randomUUID } from 'node:crypto';
import type { Actor } from '../activity.js';
import type { Answer, Ask } from '../exchange.js';
import { type State, sameName } from '../state.js';
import type { Application } from '../world.js';
import { activityLog } from './activity/log.js';
import { keepRecord } from './activity/record.js';
import { alerts } from './alerts/provider.js';
import { annotations } from './annotations/annotations.js';
import { actorOf, callerOf, mayDo } from './arm-access.js';
import { namesIn, type Place, placeOf, resourceOf, scopeOf, typeOf } from './arm-place.js';
import type { ArmOperation, ArmProvider } from './arm-provider.js';
import * as refusals from './arm-refusals.js';
import { containerAppsProvider, containerOperations } from './container-apps/provider.js';
import { frontDoorOperations } from './front-door/operations.js';
import { frontDoors } from './front-door/provider.js';
import { classicFrontDoors } from './front-door-classic/provider.js';
import { metadata } from './metadata.js';
import { metrics } from './metrics/provider.js';
import { trafficManager, trafficManagerLists } from './traffic-manager/provider.js';
import { webApps } from './web/apps.js';

const providers: readonly ArmProvider[] = [
  webApps,
  containerAppsProvider,
  containerOperations,
  trafficManager,
  trafficManagerLists,
  frontDoors,
  frontDoorOperations,
  classicFrontDoors,
  metrics,
  activityLog,
  alerts,
  annotations,
];

type Found = {
  readonly names: Readonly<Record<string, string>>;
  readonly operation: ArmOperation;
};

/** Who asks, and by which ids what comes of it can be found again. */
type Inquiry = {
  readonly ask: Ask;
  readonly state: State;
  readonly actor: Actor;
  /** Without an application nobody asks for roles: that is how somebody else acts in the playground. */
  readonly application?: Application;
  readonly operation: string;
  readonly correlation: string;
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

/** Two may share a namespace: then the first part of the address tells. */
const providerFor = (place: Place): ArmProvider | undefined => {
  const able = providers.filter(
    each => sameName(each.namespace, place.namespace) && (each.reach ?? 'group') === place.reach,
  );
  const [kind = ''] = place.parts;
  return able.find(({ types }) => types.some(type => sameName(type, kind))) ?? able[0];
};

const perform = (inquiry: Inquiry, place: Place, { operation, names }: Found): Answer => {
  const { ask, state, actor, application } = inquiry;
  const scope = operation.scope?.(ask, state) ?? scopeOf(place);
  if (application && !mayDo(application, operation.action, scope)) {
    return refusals.forbidden(application, operation.action, scope);
  }
  const group = state.world.groups.find(each => sameName(each, place.group)) ?? '';
  if (!group && place.reach !== 'subscription') return refusals.noGroup(place.group);
  const subject = place.subject ? { subject: place.subject } : {};
  const { operation: id, correlation } = inquiry;
  return operation.run({ ask, state, group, names, actor, operation: id, correlation, ...subject });
};

const answerCall = (inquiry: Inquiry): Answer => {
  const { ask, state } = inquiry;
  const place = placeOf(ask.path);
  if (!place) return refusals.unknownAddress(ask.target);
  if (!sameName(place.subscription, state.world.subscription)) {
    return refusals.noSubscription(place.subscription);
  }
  const provider = providerFor(place);
  if (!provider) return refusals.unknownNamespace(place.namespace);
  const wrongVersion = checkVersion(provider, place, ask.query.get('api-version') ?? '');
  if (wrongVersion) return wrongVersion;
  const found = findOperation(provider, place, ask);
  if (!('operation' in found)) return found;
  const answer = perform(inquiry, place, found);
  keepRecord({ ...inquiry, place, action: found.operation.action, answer });
  return answer;
};

const identified = (answer: Answer, ask: Ask, correlation: string): Answer => {
  const echoed = ask.headers['x-ms-client-request-id'];
  const echo = sameName(ask.headers['x-ms-return-client-request-id'] ?? '', 'true') && echoed;
  return {
    ...answer,
    headers: {
      'cache-control': 'no-cache',
      pragma: 'no-cache',
      'x-ms-request-id': correlation,
      'x-ms-correlation-request-id': ask.headers['x-ms-correlation-request-id'] ?? correlation,
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      ...(echo ? { 'x-ms-client-request-id': echo } : {}),
      ...answer.headers,
    },
  };
};

const inquiryOf = (ask: Ask, state: State, actor: Actor, request: string): Inquiry => ({
  ask,
  state,
  actor,
  operation: randomUUID(),
  correlation: ask.headers['x-ms-correlation-request-id'] ?? request,
});

const budgeted = (inquiry: Inquiry, application: Application): Answer => {
  const { ask, state } = inquiry;
  const [budget, kind] = ask.method === 'GET' ? [state.reads, 'reads'] : [state.writes, 'writes'];
  const draft = budget.take(application.objectId);
  if (draft.kind === 'exhausted') {
    return refusals.throttled(state.world.subscription, application.objectId, draft.retryAfterSeconds);
  }
  const answer = answerCall({ ...inquiry, application });
  const remaining = { [`x-ms-ratelimit-remaining-subscription-${kind}`]: String(draft.remaining) };
  return { ...answer, headers: { ...remaining, ...answer.headers } };
};

/** A version is asked for before anything else, even before a token. */
export const arm = (ask: Ask, state: State): Answer => {
  const request = randomUUID();
  const open = metadata(ask);
  if (open) return identified(open, ask, request);
  if (!ask.query.get('api-version')) return identified(refusals.missingVersion(), ask, request);
  const caller = callerOf(ask, state);
  if (caller.kind === 'refused') return identified(caller.answer, ask, request);
  const { application } = caller;
  const inquiry = inquiryOf(ask, state, actorOf(application, state), request);
  return identified(budgeted(inquiry, application), ask, request);
};

/** The same, without token, role and budget: for those who are part of the world rather than callers of it. */
export const armFor = (ask: Ask, state: State, actor: Actor): Answer =>
  answerCall(inquiryOf(ask, state, actor, randomUUID()));

/** The version to ask for, where whoever asks does not care. */
export const versionFor = (path: string): string => {
  const place = placeOf(path);
  return (place && providerFor(place)?.versions[0]) ?? '';
};
