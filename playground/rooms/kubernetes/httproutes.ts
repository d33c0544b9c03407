// HTTPRoutes as an API server shows and changes them.
import { type Answer, type Ask, type Fields, isFields, json, parseJson } from '../../exchange.js';
import type { State } from '../../state.js';
import { fieldsIn, listIn, mergePatch, sameJson, textIn } from '../container-apps/merge.js';
import { backendNamed, type LiveCluster, type LiveRoute } from './live.js';
import { type Hand, managedView, takenBy, wireTime } from './managed.js';
import { jsonPatch } from './patching.js';
import { problemsWith, unknownFields, withDefaults } from './schema.js';
import { applyConflict, badRequest, invalid, stale, unprocessable, unsupportedType } from './statuses.js';
import { gatewayGroup } from './world.js';

const apiVersion = `${gatewayGroup}/v1`;
const controllerName = 'alb.networking.azure.io/alb-controller';

type Said = {
  readonly type: string;
  readonly status: 'True' | 'False';
  readonly reason: string;
  readonly message: string;
};

const conditionsOf = (route: LiveRoute, cluster: LiveCluster, { habits }: State): readonly Said[] => {
  const missing = listIn(route.spec, 'rules')
    .flatMap(rule => listIn(rule, 'backendRefs'))
    .map(each => textIn(each, 'name') ?? '')
    .find(name => !backendNamed(cluster, route.namespace, name));
  const resolved: Said =
    missing === undefined
      ? { type: 'ResolvedRefs', status: 'True', reason: 'ResolvedRefs', message: '' }
      : {
          type: 'ResolvedRefs',
          status: 'False',
          reason: 'BackendNotFound',
          message: `Service ${missing} not found`,
        };
  const accepted: Said = {
    type: 'Accepted',
    status: 'True',
    reason: 'Accepted',
    message: 'Route is Accepted',
  };
  const programmed: Said = { type: 'Programmed', status: 'True', reason: 'Programmed', message: '' };
  return [
    accepted,
    resolved,
    ...(habits.gatewayStatus === 'with-programmed' && !missing ? [programmed] : []),
  ];
};

const parentsOf = (route: LiveRoute, cluster: LiveCluster, state: State): readonly Fields[] =>
  listIn(route.spec, 'parentRefs').map(parentRef => ({
    parentRef,
    controllerName,
    conditions: conditionsOf(route, cluster, state).map(each => ({
      lastTransitionTime: wireTime(route.created),
      observedGeneration: route.observed,
      ...each,
    })),
  }));

export const routeView = (route: LiveRoute, cluster: LiveCluster, state: State): Fields => ({
  apiVersion,
  kind: 'HTTPRoute',
  metadata: {
    name: route.name,
    namespace: route.namespace,
    uid: route.uid,
    resourceVersion: String(route.resourceVersion),
    generation: route.generation,
    creationTimestamp: wireTime(route.created),
    managedFields: managedView(route.managed, apiVersion),
  },
  spec: route.spec,
  status: { parents: parentsOf(route, cluster, state) },
});

export type Change = {
  readonly route: LiveRoute;
  readonly cluster: LiveCluster;
  readonly state: State;
};

type Wanted = { readonly spec: Fields; readonly resourceVersion: string | undefined; readonly hand: Hand };

const changedFields = (before: Fields, after: Fields): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    name => !sameJson(before[name], after[name]),
  );

const take = (
  { route, cluster, state }: Change,
  { spec, resourceVersion, hand }: Wanted,
  owned?: readonly string[],
): Answer => {
  if (resourceVersion !== undefined && resourceVersion !== String(route.resourceVersion))
    return stale(route.name);
  const causes = problemsWith(spec);
  if (causes.length > 0) return invalid(route.name, causes);
  const whole = withDefaults(spec);
  const fields = changedFields(route.spec, whole);
  const now = state.clock.now();
  if (fields.length > 0 || owned !== undefined) {
    route.managed = takenBy(route.managed, hand, { fields: owned ?? fields, at: now });
    cluster.counter += 1;
    route.resourceVersion = cluster.counter;
  }
  if (fields.length > 0) {
    route.spec = whole;
    route.generation += 1;
    const seenAt = now.getTime() + state.habits.gatewaySeconds * 1000;
    route.versions = [...route.versions, { generation: route.generation, spec: whole, seenAt }];
  }
  return json(200, routeView(route, cluster, state));
};

const strangers = (ask: Ask, spec: Fields): Answer | undefined => {
  if (ask.query.get('fieldValidation') !== 'Strict') return undefined;
  const found = unknownFields(spec);
  return found.length === 0 ? undefined : badRequest(`strict decoding error: ${found.join(', ')}`);
};

/** A version that the patch itself names has to be the one that is there. */
const patched = (change: Change, after: Fields | undefined, ask: Ask, manager: string): Answer => {
  if (!after) return unprocessable();
  const spec = fieldsIn(after, 'spec');
  return (
    strangers(ask, spec) ??
    take(change, {
      spec,
      resourceVersion: textIn(fieldsIn(after, 'metadata'), 'resourceVersion'),
      hand: { manager, operation: 'Update' },
    })
  );
};

/** Whoever applies declares whole lists, and gets them where nobody else has another wish for them, or by force. */
const applied = (change: Change, body: Fields, ask: Ask): Answer => {
  const manager = ask.query.get('fieldManager');
  if (!manager)
    return badRequest(
      'PatchOptions.meta.k8s.io "" is invalid: fieldManager: Required value: is required for apply patch',
    );
  const { route } = change;
  const wanted = fieldsIn(body, 'spec');
  const wrong = strangers(ask, wanted);
  if (wrong) return wrong;
  const hand: Hand = { manager, operation: 'Apply' };
  const spec = withDefaults({ ...route.spec, ...wanted });
  const disputed = Object.keys(wanted).flatMap(field =>
    sameJson(route.spec[field], spec[field])
      ? []
      : route.managed.flatMap(each =>
          each.fields.includes(field) && !(each.manager === manager && each.operation === 'Apply')
            ? [{ manager: each.manager, field }]
            : [],
        ),
  );
  if (disputed.length > 0 && ask.query.get('force') !== 'true') return applyConflict(disputed);
  const resourceVersion = textIn(fieldsIn(body, 'metadata'), 'resourceVersion');
  return take(change, { spec, resourceVersion, hand }, Object.keys(wanted));
};

export const patchRoute = (change: Change, ask: Ask, caller: string): Answer => {
  const reading = parseJson(ask.body);
  if (reading.kind === 'broken') return badRequest(`error decoding patch: ${reading.why}`);
  const manager = ask.query.get('fieldManager') ?? caller;
  const { route, cluster, state } = change;
  const before = routeView(route, cluster, state);
  switch ((ask.headers['content-type'] ?? '').split(';')[0]) {
    case 'application/json-patch+json':
      return patched(change, jsonPatch(before, reading.value), ask, manager);
    case 'application/merge-patch+json':
      return patched(
        change,
        isFields(reading.value) ? mergePatch(before, reading.value) : undefined,
        ask,
        manager,
      );
    case 'application/apply-patch+yaml':
      return isFields(reading.value)
        ? applied(change, reading.value, ask)
        : badRequest('error decoding YAML');
    default:
      return unsupportedType();
  }
};

export const replaceRoute = (change: Change, ask: Ask, caller: string): Answer => {
  const reading = parseJson(ask.body);
  if (reading.kind === 'broken' || !isFields(reading.value))
    return badRequest('the object provided is unrecognized');
  return patched(change, reading.value, ask, ask.query.get('fieldManager') ?? caller);
};
