// The ingress of Container Apps: brings each request to a revision, by name, by label, or by the weights of the moment.
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, type Ask, html, text } from '../../exchange.js';
import type { State } from '../../state.js';
import type { ContainerApp } from '../container-apps/live.js';
import type { Place } from '../container-apps/lookup.js';
import { fieldsIn } from '../container-apps/merge.js';
import { settleApp } from '../container-apps/settle.js';
import { countRequest } from '../container-revisions/load.js';
import type { Revision } from '../container-revisions/revision.js';
import { doubled, entryAt, latestOf, type Moment, revisionOf } from '../container-revisions/split.js';
import { servesAt, stageOf } from '../container-revisions/stage.js';
import { replicaName } from '../container-revisions/views.js';
import { reportRequest } from '../log-analytics/telemetry.js';
import { answerAs } from '../small-app.js';
import { countServed } from './counts.js';

/** The page for names that nobody has, and for apps and revisions that are stopped. */
export const unavailable = (): Answer => {
  const page = html(404, 'Azure Container App - Unavailable');
  const title = '<h1 id="unavailable">Error 404 - This Container App is stopped or does not exist.</h1>';
  return { ...page, body: page.body.replace(/<h1>.*<\/h1>/, title) };
};

const hasIngress = (app: ContainerApp): boolean => Boolean(app.configuration['ingress']) && !app.stopped;

const byWeight = (app: ContainerApp, state: State, moment: Moment): Revision | undefined => {
  if (app.split.mode === 'Single') return latestOf(app.revisions, moment);
  const { entries } = app.split;
  const inForce = state.habits.containerWeights === 'doubled' ? doubled(entries) : entries;
  const entry = entryAt(inForce, state.containerApps.splitting.next() * 100);
  return entry && revisionOf(entry, app.revisions, moment);
};

type Known = Exclude<Place, { readonly kind: 'nobody' }>;

const chosen = (place: Known, state: State, moment: Moment): Revision | undefined => {
  const { app } = place;
  switch (place.kind) {
    case 'app':
      return byWeight(app, state, moment);
    case 'revision':
      return app.revisions.find(each => each.name === place.revision);
    case 'label': {
      const entry = app.split.entries.find(each => each.label === place.label);
      return entry && revisionOf(entry, app.revisions, moment);
    }
    default: {
      const unreachable: never = place;
      return unreachable;
    }
  }
};

/** All requests that find no replica wait for the same one. */
const wake = async (revision: Revision, state: State): Promise<void> => {
  const milliseconds = state.habits.containerColdStartMilliseconds;
  revision.waking ??= wait(milliseconds, undefined, { ref: false }).then(() => {
    revision.waking = undefined;
  });
  await revision.waking;
};

const noAnswer = async (state: State): Promise<Answer> => {
  const { habits } = state;
  if (habits.containerUnready === 'unavailable') {
    return text(
      503,
      'upstream connect error or disconnect/reset before headers. reset reason: connection failure',
    );
  }
  await wait(habits.containerIngressTimeoutMilliseconds, undefined, { ref: false });
  return text(504, 'stream timeout');
};

const affinityName = 'acaAffinity';

const isSticky = (app: ContainerApp): boolean =>
  fieldsIn(fieldsIn(app.configuration, 'ingress'), 'stickySessions')['affinity'] === 'sticky';

/** The cookie keeps a client on a replica, and as there is one app behind all of them, nothing else follows from it. */
const withAffinity = (answer: Answer, ask: Ask, app: ContainerApp, replica: string): Answer => {
  if (!isSticky(app) || (ask.headers['cookie'] ?? '').includes(`${affinityName}=`)) return answer;
  const value = createHash('sha256').update(replica).digest('hex').slice(0, 16);
  const cookie = `${affinityName}="${value}"; Path=/; HttpOnly; Secure; SameSite=None`;
  return { ...answer, headers: { ...answer.headers, 'set-cookie': [cookie] } };
};

const serveBy = async (revision: Revision, ask: Ask, state: State, app: ContainerApp): Promise<Answer> => {
  const now = state.clock.now().getTime();
  const stage = stageOf(revision, now, state.habits);
  countRequest(revision.load, now);
  if (stage === 'scaled-to-zero') await wake(revision, state);
  const serves = stage === 'scaled-to-zero' || servesAt(stage);
  return serves
    ? answerAs(ask, state, { app: app.name, revision: revision.name }, revision.app)
    : noAnswer(state);
};

const replicaOf = (revision: Revision, state: State): string =>
  replicaName(revision, Math.floor(state.behaviour.next() * Math.max(1, revision.load.ready)));

export const serveIngress = async (ask: Ask, state: State, place: Place): Promise<Answer> => {
  if (place.kind === 'nobody') return unavailable();
  const { app } = place;
  const now = settleApp(state, app);
  if (!hasIngress(app)) return unavailable();
  const revision = chosen(place, state, { now, habits: state.habits });
  if (!revision?.active) return unavailable();
  const started = performance.now();
  const answer = await serveBy(revision, ask, state, app);
  const replica = replicaOf(revision, state);
  const milliseconds = performance.now() - started;
  countServed(state, app, { revision, replica, status: answer.status, milliseconds });
  reportRequest(state, { ask, answer, role: app.name, instance: replica, milliseconds });
  return { ...withAffinity(answer, ask, app, replica), arm: revision.name };
};
