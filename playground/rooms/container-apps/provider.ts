// Microsoft.App as the control plane shows it: environments, container apps, their revisions and operations.
import { type Answer, json } from '../../exchange.js';
import { sameName } from '../../state.js';
import type { ArmCall, ArmOperation, ArmProvider, ArmRoute } from '../arm-provider.js';
import { noResource } from '../arm-refusals.js';
import { revisionRoutes } from '../container-revisions/routes.js';
import {
  accepted,
  beginOperation,
  operationResult,
  operationScope,
  operationStatus,
  resultHeaders,
} from '../container-writes/operations.js';
import { patchApp, putApp } from '../container-writes/write.js';
import type { Operation } from './live.js';
import { appNamed } from './lookup.js';
import { listIn } from './merge.js';
import { onApp } from './on-app.js';
import * as refusals from './refusals.js';
import { isUnderWay, settleAll } from './settle.js';
import { appView, environmentView } from './views.js';
import { containersVersion } from './world.js';

const namespace = 'Microsoft.App';
const type = `${namespace}/containerApps`;

const listApps: ArmOperation['run'] = call => {
  settleAll(call.state);
  const listed = call.state.containerApps.apps.filter(
    each => call.group === '' || sameName(each.group, call.group),
  );
  return json(200, { value: listed.map(each => appView(call.state, each)), nextLink: undefined });
};

const begin = (kind: Operation['kind']): ArmOperation['run'] =>
  onApp(({ call, app, now }) => {
    if (isUnderWay(app, now)) return refusals.underWay(app.name);
    return accepted(call, beginOperation(call, app, { kind }));
  });

const nothing: Answer = { status: 204, headers: {}, body: '' };

const deleteApp: ArmOperation['run'] = call => {
  const now = settleAll(call.state);
  const app = appNamed(call.state.containerApps, call.group, call.names['app'] ?? '');
  if (!app) return nothing;
  if (isUnderWay(app, now)) return refusals.underWay(app.name);
  const operation = beginOperation(call, app, { kind: 'delete' });
  return { status: 202, headers: resultHeaders(call, operation), body: '' };
};

const oneApp = onApp(({ call, app }) => json(200, appView(call.state, app)));

const listSecrets = onApp(({ app }) => json(200, { value: listIn(app.configuration, 'secrets') }));

const environmentsOf = (call: ArmCall) =>
  call.state.containerApps.described.environments.filter(each => sameName(each.group, call.group));

const listEnvironments: ArmOperation['run'] = call =>
  json(200, {
    value: environmentsOf(call).map(each => environmentView(call.state, each)),
    nextLink: undefined,
  });

const oneEnvironment: ArmOperation['run'] = call => {
  const name = call.names['environment'] ?? '';
  const found = environmentsOf(call).find(each => sameName(each.name, name));
  return found
    ? json(200, environmentView(call.state, found))
    : noResource(`${namespace}/managedEnvironments/${name}`, call.group);
};

const post = (verb: string, run: ArmOperation['run']): ArmRoute => ({
  address: `containerApps/{app}/${verb}`,
  operations: { POST: { action: `${type}/${verb}/action`, run } },
});

const get = (address: string, action: string, run: ArmOperation['run']): ArmRoute => ({
  address,
  operations: { GET: { action, run } },
});

const operationRoute = (kind: string, run: ArmOperation['run']): ArmRoute => ({
  address: `locations/{location}/${kind}/{operation}`,
  operations: { GET: { action: `${namespace}/locations/${kind}/read`, scope: operationScope, run } },
});

export const containerAppsProvider: ArmProvider = {
  namespace,
  versions: [containersVersion],
  locations: ['westeurope'],
  types: [
    'managedEnvironments',
    'containerApps',
    'containerApps/revisions',
    'containerApps/revisions/replicas',
  ],
  routes: [
    get('managedEnvironments', `${namespace}/managedEnvironments/read`, listEnvironments),
    get('managedEnvironments/{environment}', `${namespace}/managedEnvironments/read`, oneEnvironment),
    get('containerApps', `${type}/read`, listApps),
    {
      address: 'containerApps/{app}',
      operations: {
        GET: { action: `${type}/read`, run: oneApp },
        PUT: { action: `${type}/write`, run: putApp },
        PATCH: { action: `${type}/write`, run: patchApp },
        DELETE: { action: `${type}/delete`, run: deleteApp },
      },
    },
    post('listSecrets', listSecrets),
    post('start', begin('start')),
    post('stop', begin('stop')),
    ...revisionRoutes,
  ],
};

/** What lies directly below the subscription: all apps of it, and the operations under way. */
export const containerOperations: ArmProvider = {
  namespace,
  reach: 'subscription',
  versions: [containersVersion],
  locations: ['westeurope'],
  types: ['containerApps'],
  routes: [
    get('containerApps', `${type}/read`, listApps),
    operationRoute('containerappOperationStatuses', operationStatus),
    operationRoute('containerappOperationResults', operationResult),
  ],
};
