// Sends a change of an app and stays until Azure is done with it. Who changes an app while another change runs is
// refused with 409, so that an answer that got lost shows itself as one: our own change, still under way.

import type { ActivityLog } from '../../azure/activity-log.js';
import type { AppChange } from '../../azure/container-apps.js';
import type { Followed, Operation } from '../../azure/long-operation.js';
import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import { type Blame, conflict } from '../blame.js';
import { printSplit } from '../settle.js';
import type { Haste } from '../target.js';
import { isUnderWay, lookAt, type Picture, type Subject } from './live/picture.js';

export type Workshop = Subject & {
  readonly clock: Clock;
  readonly log: ActivityLog;
  readonly signal?: AbortSignal;
  readonly haste?: Haste;
};

/** As long as Azure itself lets a change of an app run. */
const longestMilliseconds = 15 * 60_000;
const lookEveryMilliseconds = 5_000;
const mostTries = 5;
/** Who has only seconds asks again so soon whether Azure is done with what runs, by the write itself. */
const knockMilliseconds = 500;

export type Wish = {
  readonly change: AppChange;
  /** Whether the app is as the change wants it. */
  readonly isDone: (picture: Picture) => boolean;
  /** Going back waits for somebody else's change and goes over it; going on stops there. */
  readonly isGoingBack: boolean;
};

export async function carryOut(workshop: Workshop, picture: Picture, wish: Wish): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await send(workshop, picture, wish);
    if (outcome.kind === 'done') return;
    if (workshop.haste?.isOn() === true) {
      // Nothing goes forward any more; and going back asks until there is no time left.
      if (!wish.isGoingBack) throw occupied(outcome.fault);
      await workshop.clock.sleep(knockMilliseconds, workshop.signal);
      continue;
    }
    if (tries >= mostTries || (!outcome.mayBeOurs && !wish.isGoingBack)) throw occupied(outcome.fault);
    const now = await untilQuiet(workshop);
    if (wish.isDone(now)) return;
    if (!wish.isGoingBack && now.guard !== picture.guard) {
      throw await conflict(printSplit(now.shares), blameIn(workshop, picture));
    }
  }
}

type Outcome =
  | { readonly kind: 'done' }
  /** Something is under way: perhaps what an earlier try of ours set off. */
  | { readonly kind: 'occupied'; readonly mayBeOurs: boolean; readonly fault: Fault };

async function send(
  workshop: Workshop,
  { location }: Picture,
  { change, isGoingBack }: Wish,
): Promise<Outcome> {
  const { client, at, haste } = workshop;
  try {
    if (isGoingBack) haste?.isMoving();
    const operation = await client.change(at, location, change);
    // Azure has taken it. Who has only seconds leaves it to the next one to see what became of it.
    const isLeft = isGoingBack && haste?.isOn() === true;
    if (operation !== undefined && !isLeft) await untilOver(workshop, operation);
    return { kind: 'done' };
  } catch (thrown) {
    // Known here: refused, given up, or unclear. Only the first says for certain that nothing was changed.
    if (!(thrown instanceof Fault)) throw thrown;
    if (isOccupied(thrown)) {
      return { kind: 'occupied', mayBeOurs: thrown.facts['may-have-applied'] === true, fault: thrown };
    }
    if (thrown.facts['may-have-applied'] === true) throw unclear(thrown);
    throw thrown;
  }
}

/** Activating and deactivating a revision: refused in the same way while a change of the app runs. */
export async function whenQuiet(workshop: Workshop, act: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (thrown) {
      // Whatever else it is, waiting does not help.
      if (!(thrown instanceof Fault) || !isOccupied(thrown) || tries >= mostTries) throw thrown;
      await untilQuiet(workshop);
    }
  }
}

/** Looks until no change of the app is under way; gives up after the longest time that one may run. */
export async function untilQuiet(workshop: Workshop): Promise<Picture> {
  const { clock, signal } = workshop;
  const endsAt = clock.now() + longestMilliseconds;
  for (;;) {
    const picture = await lookAt(workshop);
    if (!isUnderWay(picture) || clock.now() >= endsAt) return picture;
    await clock.sleep(lookEveryMilliseconds, signal);
  }
}

function isOccupied({ facts }: Fault): boolean {
  return (
    facts['status'] === 409 && /OperationInProgress|LockConflict/i.test(String(facts['service-code'] ?? ''))
  );
}

async function untilOver(workshop: Workshop, operation: Operation): Promise<void> {
  const followed = await follow(workshop, operation);
  switch (followed.kind) {
    case 'succeeded':
      return;
    case 'failed':
      throw new Fault(
        'HTTP_REFUSED',
        `Azure took the change of container app ${workshop.at.app} and then failed at it: ${followed.words || followed.code}`,
        { facts: { 'service-code': followed.code, 'after-acceptance': true } },
      );
    case 'forgotten':
    case 'timed-out':
      throw new Fault('TRAFFIC_UNCLEAR', `what became of the change of ${workshop.at.app} cannot be told`, {
        facts: { operation: followed.kind },
      });
    default:
      followed satisfies never;
  }
}

async function follow(workshop: Workshop, operation: Operation): Promise<Followed> {
  const { client, clock, at, signal } = workshop;
  const following = { clock, resource: `container app ${at.app}`, deadlineMilliseconds: longestMilliseconds };
  try {
    return await client.follow(operation, { ...following, ...(signal && { signal }) });
  } catch (thrown) {
    // The change was accepted before. Operations lie beside the app, where a role for the app alone does not reach.
    if (!(thrown instanceof Fault)) throw thrown;
    if (thrown.code !== 'IDENTITY_FORBIDDEN') throw unclear(thrown, { accepted: true });
    const { app } = await untilQuiet(workshop);
    if (app.provisioningState === 'InProgress') return { kind: 'timed-out' };
    if (app.provisioningState !== 'Failed') return { kind: 'succeeded' };
    return { kind: 'failed', code: 'Failed', words: `its words cannot be read: ${thrown.message}` };
  }
}

function occupied(cause: Fault): Fault {
  return new Fault('TRAFFIC_CONFLICT', 'another change of the app is under way', {
    hint: 'wait until it is over, then start again from what is there',
    facts: cause.facts,
    cause,
  });
}

function unclear(cause: Fault, more: { readonly accepted?: true } = {}): Fault {
  return new Fault('TRAFFIC_UNCLEAR', `whether the change was made is not known: ${cause.message}`, {
    facts: { ...cause.facts, ...more },
    cause,
  });
}

export function blameIn(
  { client, log, at, clock }: Workshop,
  { id }: Pick<Picture, 'id'>,
  since?: number,
): Blame {
  const { subscription, resourceGroup } = at;
  const place = { subscription, resourceGroup, resource: id, except: client.correlation };
  return { log, place, now: clock.now(), ...(since !== undefined && { since }) };
}
