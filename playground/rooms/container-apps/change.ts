// Container Apps as the playground's own door shows them, and what may be changed there: how revisions behave.
import { type Fields, isFields } from '../../exchange.js';
import type { State } from '../../state.js';
import type { Revision } from '../container-revisions/revision.js';
import { stageOf } from '../container-revisions/stage.js';
import type { ContainerApp } from './live.js';
import { appHost, labelHost, revisionHost } from './lookup.js';
import { settleAll } from './settle.js';

const revisionView = (state: State, app: ContainerApp, revision: Revision): Fields => ({
  hostName: revisionHost(app, revision),
  stage: stageOf(revision, state.clock.now().getTime(), state.habits),
  ...revision.app,
});

const appView = (state: State, app: ContainerApp): Fields => ({
  hostName: appHost(app),
  mode: app.split.mode,
  /** What the ingress does now, whatever was asked. */
  split: app.split.entries.map(each => ({
    revision: each.revision ?? 'latest',
    weight: each.weight,
    ...(each.label === undefined ? {} : { label: each.label, hostName: labelHost(app, each.label) }),
  })),
  revisions: Object.fromEntries(app.revisions.map(each => [each.name, revisionView(state, app, each)])),
});

export const containerAppsView = (state: State): Fields => {
  settleAll(state);
  return Object.fromEntries(state.containerApps.apps.map(each => [each.name, appView(state, each)]));
};

export type RevisionChange = { readonly revision: Revision; readonly app: Revision['app'] };

type ReadBehaviour = (value: unknown, now: Revision['app']) => Revision['app'] | string;

/** What a change of the world says of revisions, or what is wrong with it. */
export const readRevisions = (
  wanted: unknown,
  state: State,
  readBehaviour: ReadBehaviour,
): readonly RevisionChange[] | string => {
  if (wanted === undefined) return [];
  if (!isFields(wanted)) return 'containerApps must be an object of apps.';
  const changes: RevisionChange[] = [];
  for (const [name, revisions] of Object.entries(wanted)) {
    const app = state.containerApps.apps.find(each => each.name === name);
    if (!app) return `There is no container app ${name}.`;
    if (!isFields(revisions)) return `containerApps.${name} must be an object of revisions.`;
    for (const [revisionName, behaviour] of Object.entries(revisions)) {
      const revision = app.revisions.find(each => each.name === revisionName);
      if (!revision) return `${name} has no revision ${revisionName}.`;
      const read = readBehaviour(behaviour, revision.app);
      if (typeof read === 'string') return `containerApps.${name}.${revisionName} ${read}.`;
      changes.push({ revision, app: read });
    }
  }
  return changes;
};
