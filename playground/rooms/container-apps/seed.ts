// The revisions that an app has when the playground starts, and what a container made from an image does.
import type { Builds } from '../../builds.js';
import type { Fields } from '../../exchange.js';
import type { Habits } from '../../habits.js';
import type { Behaviour } from '../../world.js';
import { makeRevision, type Revision } from '../container-revisions/revision.js';
import { revisionName } from '../container-revisions/suffix.js';
import { listIn } from './merge.js';
import type { ContainerAppWorld, ContainerWorld, Fate } from './world.js';

const day = 86_400_000;

export type Seeding = {
  readonly described: ContainerWorld;
  readonly builds: Builds;
  readonly habits: Habits;
  readonly now: number;
};

export type Making = {
  readonly app: Behaviour;
  readonly fate: Fate;
  readonly startMilliseconds: number;
};

/** How containers of an image start, and how they behave once they have. */
export const makingOf = (image: string, { described, builds, habits }: Omit<Seeding, 'now'>): Making => {
  const { fate, startSeconds } = described.images[image] ?? {};
  const app = builds.behaviourOf(image);
  return {
    app,
    fate: fate ?? (app.starts === false ? 'never-ready' : 'ready'),
    startMilliseconds: (startSeconds ?? habits.containerStartSeconds) * 1000,
  };
};

const templateWith = (template: Fields, image: string, revisionSuffix: string): Fields => {
  const [first = {}, ...others] = listIn(template, 'containers');
  return { ...template, revisionSuffix, containers: [{ ...first, image }, ...others] };
};

/** They were made a day apart and have been ready ever since. */
export const seededRevisions = (from: ContainerAppWorld, seeding: Seeding): readonly Revision[] =>
  from.revisions.map((each, index) => {
    const createdAt = seeding.now - (from.revisions.length - index) * day;
    const revision = makeRevision({
      name: revisionName(from.name, each.suffix),
      template: templateWith(from.template, each.image, each.suffix),
      making: makingOf(each.image, seeding),
      createdAt,
      startsAt: createdAt,
    });
    revision.active = each.active;
    revision.stopsAt = each.active ? undefined : createdAt + day;
    // Otherwise an app that may scale to zero would not have a replica when the playground starts.
    revision.load.askedAt = seeding.now;
    return revision;
  });
