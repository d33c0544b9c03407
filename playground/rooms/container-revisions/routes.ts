// What may be done below `containerApps/{app}/revisions`: list, look, activate, deactivate, restart, count replicas.
import { type Answer, json } from '../../exchange.js';
import { sameName } from '../../state.js';
import type { ArmOperation, ArmRoute } from '../arm-provider.js';
import { noResource, refusal } from '../arm-refusals.js';
import { type OnApp, onApp } from '../container-apps/on-app.js';
import * as refusals from '../container-apps/refusals.js';
import { isUnderWay } from '../container-apps/settle.js';
import { startLoad } from './load.js';
import type { Revision } from './revision.js';
import { replicaViews, revisionView } from './views.js';

const type = 'Microsoft.App/containerApps';

type OnRevision = OnApp & { readonly revision: Revision };

const onRevision = (answer: (target: OnRevision) => Answer): ArmOperation['run'] =>
  onApp(target => {
    const name = target.call.names['revision'] ?? '';
    const revision = target.app.revisions.find(each => sameName(each.name, name));
    return revision
      ? answer({ ...target, revision })
      : noResource(`${type}/${target.app.name}/revisions/${name}`, target.call.group);
  });

const activityFilter = /^\s*properties\/active\s+eq\s+(true|false)\s*$/i;

/** All of them, the deactivated ones too, unless a filter says otherwise. */
const listRevisions = onApp(({ call, app }) => {
  const filter = call.ask.query.get('$filter');
  const wanted = filter?.match(activityFilter)?.[1]?.toLowerCase();
  if (filter && !wanted) {
    return refusal(
      400,
      'InvalidFilter',
      `The filter '${filter}' is not supported. Use 'properties/active eq true'.`,
    );
  }
  const listed = app.revisions.filter(each => !wanted || each.active === (wanted === 'true'));
  return json(200, { value: listed.map(each => revisionView(call.state, app, each)), nextLink: undefined });
});

const done: Answer = { status: 200, headers: {}, body: '' };

const change = (act: (revision: Revision, now: number) => void): ArmOperation['run'] =>
  onRevision(({ app, revision, now }) => {
    if (isUnderWay(app, now)) return refusals.underWay(app.name);
    act(revision, now);
    return done;
  });

const startAnew = (revision: Revision, now: number): void => {
  revision.startsAt = now;
  revision.load = startLoad(revision.template, now);
};

const activate = change((revision, now) => {
  if (revision.active && revision.stopsAt === undefined) return;
  revision.activatedAgain = true;
  revision.active = true;
  revision.stopsAt = undefined;
  startAnew(revision, now);
});

/** Nothing asks whether the revision has traffic: its share of it is lost from now on. */
const deactivate = change((revision, now) => {
  if (!revision.active) return;
  revision.active = false;
  revision.stopsAt = now;
});

/** New replicas replace the old ones, which answer until then: only names and counts change. */
const restart = change((revision, now) => {
  if (revision.active)
    revision.startsAt = Math.min(now, Math.max(revision.startsAt, now - revision.startMilliseconds));
});

const listReplicas = onRevision(({ call, app, revision }) =>
  json(200, { value: replicaViews(call.state, app, revision) }),
);

const oneReplica = onRevision(({ call, app, revision }) => {
  const name = call.names['replica'] ?? '';
  const found = replicaViews(call.state, app, revision).find(each => each['name'] === name);
  return found
    ? json(200, found)
    : noResource(`${type}/${app.name}/revisions/${revision.name}/replicas/${name}`, call.group);
});

const revisions = 'containerApps/{app}/revisions';
const revision = `${revisions}/{revision}`;

const onePost = (verb: string, run: ArmOperation['run']): ArmRoute => ({
  address: `${revision}/${verb}`,
  operations: { POST: { action: `${type}/revisions/${verb}/action`, run } },
});

const oneGet = (address: string, action: string, run: ArmOperation['run']): ArmRoute => ({
  address,
  operations: { GET: { action: `${type}/${action}`, run } },
});

export const revisionRoutes: readonly ArmRoute[] = [
  oneGet(revisions, 'revisions/read', listRevisions),
  oneGet(
    revision,
    'revisions/read',
    onRevision(({ call, app, revision: found }) => json(200, revisionView(call.state, app, found))),
  ),
  onePost('activate', activate),
  onePost('deactivate', deactivate),
  onePost('restart', restart),
  oneGet(`${revision}/replicas`, 'revisions/replicas/read', listReplicas),
  oneGet(`${revision}/replicas/{replica}`, 'revisions/replicas/read', oneReplica),
];
