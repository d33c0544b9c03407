// Brings Container Apps up to the clock: splits come into force, revisions take over, stop and are forgotten.
// Nothing here waits: what has happened since the last look follows from the times that were written down.
import type { State } from '../../state.js';
import { settleLoad } from '../container-revisions/load.js';
import { isReady, type Revision, readyAt } from '../container-revisions/revision.js';
import type { ContainerApp } from './live.js';
import { numberIn } from './merge.js';

const keptInactive = 100;
/** The limit is a goal that Azure reaches some time, not at once. */
const pruneAfterMilliseconds = 3_600_000;
const keptOperationsMilliseconds = 86_400_000;

export const isUnderWay = (app: ContainerApp, now: number): boolean =>
  app.operation !== undefined && now < app.operation.endsAt;

/** In the mode Single the newest revision that is ready takes over, and the others stop. */
const takeOver = (app: ContainerApp, now: number, drainMilliseconds: number): void => {
  const successor = app.revisions.filter(each => isReady(each, now) && each.stopsAt === undefined).at(-1);
  if (!successor) return;
  const at = Math.max(readyAt(successor) ?? now, app.split.since) + drainMilliseconds;
  for (const each of app.revisions) {
    if (each === successor) return;
    if (each.active && each.stopsAt === undefined) each.stopsAt = at;
  }
};

const stopIfDue = (revision: Revision, now: number): void => {
  if (revision.active && revision.stopsAt !== undefined && revision.stopsAt <= now) revision.active = false;
};

const withoutOld = (app: ContainerApp, now: number): readonly Revision[] => {
  const most = numberIn(app.configuration, 'maxInactiveRevisions') ?? keptInactive;
  const due = app.revisions.filter(
    each => !each.active && each.stopsAt !== undefined && now - each.stopsAt > pruneAfterMilliseconds,
  );
  const forgotten = new Set(due.slice(0, Math.max(0, due.length - most)));
  return forgotten.size > 0 ? app.revisions.filter(each => !forgotten.has(each)) : app.revisions;
};

const settleOperation = ({ operation, ...app }: ContainerApp, now: number): boolean => {
  if (!operation || now < operation.endsAt || operation.failure) return app.stopped;
  if (operation.kind === 'stop') return true;
  return operation.kind === 'start' ? false : app.stopped;
};

export const settleApp = (state: State, app: ContainerApp, now = state.clock.now().getTime()): number => {
  app.stopped = settleOperation(app, now);
  app.split = app.coming.filter(each => each.since <= now).at(-1) ?? app.split;
  app.coming = app.coming.filter(each => each.since > now);
  if (app.split.mode === 'Single') takeOver(app, now, state.habits.containerDrainSeconds * 1000);
  for (const revision of app.revisions) {
    stopIfDue(revision, now);
    if (revision.active) settleLoad(revision.load, now, revision.startMilliseconds);
  }
  app.revisions = withoutOld(app, now);
  return now;
};

const isDeleted = (app: ContainerApp, now: number): boolean =>
  app.operation?.kind === 'delete' && app.operation.endsAt <= now;

/** The same for all apps; those that were deleted are gone afterwards, and so are old operations. */
export const settleAll = (state: State): number => {
  const { containerApps } = state;
  const now = state.clock.now().getTime();
  for (const app of containerApps.apps) settleApp(state, app);
  if (containerApps.apps.some(each => isDeleted(each, now))) {
    containerApps.apps = containerApps.apps.filter(each => !isDeleted(each, now));
  }
  for (const [id, operation] of containerApps.operations) {
    if (now - operation.endsAt <= keptOperationsMilliseconds) break;
    containerApps.operations.delete(id);
  }
  return now;
};
