// PUT and PATCH of a container app: what is asked is shown at once and comes into force when the operation is over.
import { type Answer, json } from '../../exchange.js';
import type { State } from '../../state.js';
import type { ArmCall } from '../arm-provider.js';
import { noResource } from '../arm-refusals.js';
import type { ContainerApp, Operation, OperationFailure } from '../container-apps/live.js';
import { appNamed } from '../container-apps/lookup.js';
import { listIn, sameJson, textIn } from '../container-apps/merge.js';
import * as refusals from '../container-apps/refusals.js';
import { type Making, makingOf } from '../container-apps/seed.js';
import { isUnderWay, settleAll } from '../container-apps/settle.js';
import { appView } from '../container-apps/views.js';
import { imageOf, makeRevision, type Revision } from '../container-revisions/revision.js';
import { splitIn } from '../container-revisions/split.js';
import { splitProblem } from '../container-revisions/split-rules.js';
import { isSuffix, madeUpSuffix, revisionName } from '../container-revisions/suffix.js';
import { accepted, beginOperation, statusHeaders } from './operations.js';
import { readPatch, readPut, type Wish } from './wish.js';

const blankApp = (name: string, group: string, wish: Wish, now: number): ContainerApp => ({
  name,
  group,
  environment: wish.environment,
  createdAt: now,
  changedAt: now,
  envelope: wish.envelope,
  configuration: wish.configuration,
  template: {},
  revisions: [],
  split: splitIn({}, now),
  coming: [],
  operation: undefined,
  stopped: false,
  numbered: 0,
});

const making = (state: State, image: string): Making =>
  makingOf(image, {
    described: state.containerApps.described,
    builds: state.builds,
    habits: state.habits,
  });

const withoutSuffix = ({ revisionSuffix: _, ...rest }: Wish['template']): Wish['template'] => rest;

const suffixIn = (wish: Wish): string | undefined => textIn(wish.template, 'revisionSuffix') || undefined;

/** A revision is made for every change of the template, and for a suffix that is not the current one. */
const makesRevision = (app: ContainerApp, wish: Wish): boolean => {
  if (!wish.saysTemplate) return false;
  const suffix = suffixIn(wish);
  const current = app.revisions.at(-1);
  if (!current || !sameJson(withoutSuffix(app.template), withoutSuffix(wish.template))) return true;
  return suffix !== undefined && current.name !== revisionName(app.name, suffix);
};

const isUsed = (app: ContainerApp, suffix: string | undefined): boolean =>
  suffix !== undefined && app.revisions.some(each => each.name === revisionName(app.name, suffix));

/** What goes wrong only after the request was accepted. */
const failureOf = (state: State, app: ContainerApp, wish: Wish): OperationFailure | undefined => {
  const fails = (message: string): OperationFailure => ({ code: refusals.operationError, message });
  const suffix = suffixIn(wish);
  if (suffix !== undefined && isUsed(app, suffix)) {
    return state.habits.containerUsedSuffix === 'ignored'
      ? undefined
      : fails(refusals.suffixUsed(app.name, suffix));
  }
  const missing = listIn(wish.template, 'containers').find(
    each => making(state, String(each['image'])).fate === 'missing',
  );
  return (
    missing && fails(refusals.imageMissing(app.name, String(missing['name'] ?? ''), String(missing['image'])))
  );
};

const addRevision = (state: State, app: ContainerApp, wish: Wish, operation: Operation): void => {
  const suffix =
    suffixIn(wish) ?? madeUpSuffix(app.numbered + 1, app.revisions.length === 0, state.containerApps.naming);
  if (/^\d+$/.test(suffix)) app.numbered += 1;
  const revision: Revision = makeRevision({
    name: revisionName(app.name, suffix),
    template: wish.template,
    making: making(state, imageOf(wish.template)),
    createdAt: operation.startedAt,
    startsAt: operation.endsAt,
  });
  app.revisions = [...app.revisions, revision];
};

const carryOut = (call: ArmCall, app: ContainerApp, wish: Wish): Operation => {
  const { state } = call;
  const isNew = makesRevision(app, wish);
  const failure = isNew ? failureOf(state, app, wish) : undefined;
  const operation = beginOperation(call, app, { kind: 'write', failure });
  const makes = isNew && !failure && !isUsed(app, suffixIn(wish));
  app.envelope = wish.envelope;
  app.configuration = wish.configuration;
  app.template = wish.template;
  app.changedAt = operation.startedAt;
  if (makes) addRevision(state, app, wish, operation);
  if (!failure) {
    const since = operation.endsAt + state.habits.containerTrafficSeconds * 1000;
    app.coming = [...app.coming, splitIn(wish.configuration, since)];
  }
  return operation;
};

const wishProblem = ({ habits }: State, app: ContainerApp, wish: Wish): Answer | undefined => {
  const suffix = suffixIn(wish);
  if (suffix !== undefined && !isSuffix(app.name, suffix)) {
    return refusals.badRevisionName(revisionName(app.name, suffix));
  }
  return splitProblem(wish.configuration, {
    revisions: app.revisions,
    coming: suffix === undefined ? undefined : revisionName(app.name, suffix),
    habits,
  });
};

export const putApp = (call: ArmCall): Answer => {
  const { containerApps } = call.state;
  const now = settleAll(call.state);
  const name = call.names['app'] ?? '';
  const existing = appNamed(containerApps, call.group, name);
  const reading = readPut(call, existing?.name ?? name, existing);
  if (reading.kind === 'wrong') return reading.answer;
  if (existing && isUnderWay(existing, now)) return refusals.underWay(existing.name);
  const app = existing ?? blankApp(name, call.group, reading.wish, now);
  const problem = wishProblem(call.state, app, reading.wish);
  if (problem) return problem;
  if (!existing) {
    app.split = splitIn(reading.wish.configuration, now);
    containerApps.apps = [...containerApps.apps, app];
  }
  const operation = carryOut(call, app, reading.wish);
  return json(201, appView(call.state, app), {
    ...statusHeaders(call, operation),
    'x-ms-async-operation-timeout': 'PT15M',
  });
};

export const patchApp = (call: ArmCall): Answer => {
  const { containerApps } = call.state;
  const now = settleAll(call.state);
  const name = call.names['app'] ?? '';
  const app = appNamed(containerApps, call.group, name);
  if (!app) return noResource(`Microsoft.App/containerApps/${name}`, call.group);
  const reading = readPatch(call, app);
  if (reading.kind === 'wrong') return reading.answer;
  if (isUnderWay(app, now)) return refusals.underWay(app.name);
  const problem = wishProblem(call.state, app, reading.wish);
  return problem ?? accepted(call, carryOut(call, app, reading.wish));
};
