// Counts what the ingress really served, and how many replicas there were: what platform metrics are made from.
import type { State } from '../../state.js';
import type { ContainerApp } from '../container-apps/live.js';
import { settleApp } from '../container-apps/settle.js';
import type { Revision } from '../container-revisions/revision.js';
import { replicasAt, restartsAt, stageOf } from '../container-revisions/stage.js';
import { replicaName } from '../container-revisions/views.js';

type Served = {
  readonly revision: Revision;
  readonly replica: string;
  readonly status: number;
  readonly milliseconds: number;
};

/** How the minutes of the playground know an app. */
export const measuredAs = (app: Pick<ContainerApp, 'name'>): string =>
  `Microsoft.App/containerApps/${app.name}`;

export const countServed = (state: State, app: ContainerApp, served: Served): void => {
  state.minutes.record({
    resource: measuredAs(app),
    measure: 'requests',
    dimensions: {
      revisionName: served.revision.name,
      podName: served.replica,
      statusCodeCategory: `${Math.floor(served.status / 100)}xx`,
      statusCode: String(served.status),
    },
    value: served.milliseconds,
    at: state.clock.now(),
  });
};

const notePulse = (state: State, app: ContainerApp, at: Date): void => {
  const now = at.getTime();
  for (const revision of app.revisions) {
    if (!revision.active) continue;
    const replicas = replicasAt(revision, stageOf(revision, now, state.habits));
    const of = { resource: measuredAs(app), at };
    const revisionName = revision.name;
    state.minutes.record({ ...of, measure: 'replicas', dimensions: { revisionName }, value: replicas });
    if (replicas === 0) continue;
    const podName = replicaName(revision, 0);
    const value = restartsAt(revision, now);
    state.minutes.record({ ...of, measure: 'restarts', dimensions: { revisionName, podName }, value });
  }
};

const minute = 60_000;

/** Once a minute of the playground's time, whether somebody looks or not. */
export const startPulse = (state: State): void => {
  const beat = (at: Date): void => {
    for (const app of state.containerApps.apps) {
      settleApp(state, app, at.getTime());
      notePulse(state, app, at);
    }
    state.agenda.at(at.getTime() + minute, beat);
  };
  beat(state.clock.now());
};
