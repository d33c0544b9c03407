// How the control plane writes down revisions and their replicas.
import { createHash } from 'node:crypto';
import type { Fields } from '../../exchange.js';
import type { State } from '../../state.js';
import type { ContainerApp } from '../container-apps/live.js';
import { revisionHost } from '../container-apps/lookup.js';
import { listIn } from '../container-apps/merge.js';
import { appPath, templateView } from '../container-apps/views.js';
import type { Revision } from './revision.js';
import { splitIn, weightOf } from './split.js';
import { replicasAt, restartsAt, type Stage, servesAt, stageOf, stageWords } from './stage.js';

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The weight is the one that was asked for, which the ingress may not know yet. */
const askedWeight = (app: ContainerApp, revision: Revision): number =>
  weightOf(splitIn(app.configuration, 0), revision.name, app.revisions.at(-1)?.name);

const containerNames = (revision: Revision): readonly string[] =>
  listIn(revision.template, 'containers').map(each => String(each['name'] ?? ''));

export const revisionView = (state: State, app: ContainerApp, revision: Revision): Fields => {
  const stage = stageOf(revision, state.clock.now().getTime(), state.habits);
  const words = stageWords[stage];
  return {
    id: `${appPath(state, app)}/revisions/${revision.name}`,
    name: revision.name,
    type: 'Microsoft.App/containerapps/revisions',
    properties: {
      createdTime: iso(revision.createdAt),
      ...(revision.load.askedAt > revision.createdAt ? { lastActiveTime: iso(revision.load.askedAt) } : {}),
      fqdn: revisionHost(app, revision),
      template: templateView({ ...revision.template, revisionSuffix: undefined }),
      active: revision.active,
      replicas: replicasAt(revision, stage),
      trafficWeight: askedWeight(app, revision),
      ...(stage === 'crashing'
        ? { provisioningError: `Container crashing: ${containerNames(revision).join(', ')}` }
        : {}),
      ...words,
    },
  };
};

const digits = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

/** A restart makes new replicas, with new names. */
export const replicaName = (revision: Revision, index: number): string =>
  `${revision.name}-${digits(revision.name, 10)}-${digits(`${revision.startsAt}/${index}`, 5)}`;

type Standing = { readonly stage: Stage; readonly restarts: number };

const containerView = (name: string, endpoint: string, standing: Standing): Fields => {
  const serves = servesAt(standing.stage);
  const waits = standing.stage === 'crashing' || standing.stage === 'activation-failed';
  return {
    name,
    containerId: `containerd://${digits(`${endpoint}/${name}`, 64)}`,
    ready: serves,
    started: serves,
    restartCount: standing.restarts,
    runningState: waits ? 'Waiting' : 'Running',
    runningStateDetails: waits ? 'Container is waiting with reason: CrashLoopBackOff on legion.' : '',
    logStreamEndpoint: `${endpoint}/containers/${name}/logstream`,
    execEndpoint: `${endpoint}/containers/${name}/exec`,
  };
};

export const replicaViews = (state: State, app: ContainerApp, revision: Revision): readonly Fields[] => {
  const now = state.clock.now().getTime();
  const stage = stageOf(revision, now, state.habits);
  const standing: Standing = { stage, restarts: restartsAt(revision, now) };
  return Array.from({ length: replicasAt(revision, stage) }, (_, index) => {
    const name = replicaName(revision, index);
    const path = `${appPath(state, app)}/revisions/${revision.name}/replicas/${name}`;
    return {
      id: path,
      name,
      type: 'Microsoft.App/containerapps/revisions/replicas',
      properties: {
        createdTime: iso(revision.startsAt),
        runningState: servesAt(stage) ? 'Running' : 'NotRunning',
        runningStateDetails: '',
        containers: containerNames(revision).map(each =>
          containerView(each, `https://westeurope.azurecontainerapps.dev${path}`, standing),
        ),
        initContainers: [],
      },
    };
  });
};
