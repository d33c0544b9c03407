// Everything that the live page shows, as one value: the clock, the sites, the trouble, and what was changed by whom.
import type { ActivityEvent } from '../activity.js';
import type { Fields } from '../exchange.js';
import type { Desk } from '../reception/desk.js';
import type { LoggedRequest } from '../reception/request-log.js';
import { type State, sameName } from '../state.js';
import { sliceMilliseconds } from './history.js';
import { type Subject, subjectsOf } from './subjects.js';

/** The same number of slices for every arm; absent arms answered nothing. */
const pastOf = (desk: Desk, host: string): Fields => {
  const slices = desk.history.slices(host);
  const names = [...new Set(slices.flatMap(each => [...each.arms.keys()]))];
  return Object.fromEntries(
    names.map(name => [
      name || 'nobody',
      {
        answered: slices.map(each => each.arms.get(name)?.answered ?? 0),
        errors: slices.map(each => each.arms.get(name)?.errors ?? 0),
      },
    ]),
  );
};

const subjectView = (subject: Subject, desk: Desk): Fields => ({
  ...subject,
  url: desk.doors().find(each => each.host === subject.hostName)?.url,
  past: pastOf(desk, subject.hostName),
});

/** Azure knows an application by its object id; people know it by name. */
const personOf = (state: State, name: string): string =>
  state.world.applications.find(each => sameName(each.objectId, name))?.name ?? name;

const shortId = (resource: string): string => resource.replace(/^.*\/providers\/(?:Microsoft\.)?/i, '');

const done = ({ at, actor, action, resource, status, httpStatus }: ActivityEvent, state: State): Fields => ({
  at: at.toISOString(),
  who: personOf(state, actor.name),
  what: `${action.split('/').slice(-2).join(' ')} ${shortId(resource)}`,
  outcome: httpStatus === undefined ? status : `${status} ${httpStatus}`,
  bad: status === 'Failed',
});

const spoilt = (request: LoggedRequest): Fields => ({
  at: request.at,
  who: request.by ?? 'somebody',
  what: `${request.method} ${shortId(request.path.split('?')[0] ?? '')}`,
  outcome: `trouble: ${request.trouble}`,
  bad: true,
});

const mostTold = 40;

/** The newest first. */
const toldOf = ({ told }: State): readonly Fields[] =>
  told
    .all()
    .slice(-mostTold)
    .toReversed()
    .map(each => ({ ...each, at: each.at.toISOString() }));

const mostChanges = 30;
/** How far back trouble is looked for: looking through all of a busy log every second would cost more than it tells. */
const newest = 2_000;

const changesOf = ({ state, log }: Desk): readonly Fields[] => {
  const made = state.activity
    .events()
    .slice(-200)
    .filter(each => each.status !== 'Started')
    .map(each => done(each, state));
  const troubled = log.entries
    .slice(-newest)
    .filter(each => each.room === 'arm' && each.trouble !== undefined && each.method !== 'GET')
    .map(spoilt);
  return [...made, ...troubled]
    .sort((one, other) => String(other['at']).localeCompare(String(one['at'])))
    .slice(0, mostChanges);
};

export const liveView = (desk: Desk): Fields => {
  const { clock } = desk.state;
  return {
    now: clock.now().toISOString(),
    speed: clock.speed,
    sliceSeconds: sliceMilliseconds / 1000,
    sites: subjectsOf(desk.state).map(each => subjectView(each, desk)),
    load: desk.load.report(),
    scenarios: desk.timeline.progress(),
    trouble: desk.trouble.rules(),
    changes: changesOf(desk),
    told: toldOf(desk.state),
  };
};
