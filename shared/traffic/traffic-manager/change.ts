// Write, promote and restore: weights and switches of endpoints, one after the other, never with nobody switched on.
import type { ActivityLog } from '../../azure/activity-log.js';
import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import type { Dns } from '../../http/dns.js';
import { type Blame, conflict } from '../blame.js';
import { printSplit } from '../settle.js';
import type { Split } from '../split.js';
import { refuseSplit } from '../split-check.js';
import type { Receipt, Wire } from '../target.js';
import { trafficManagerAbilities } from './abilities.js';
import { liveSplit } from './live-split.js';
import { isSame, lookAt, type Picture, type Subject, sharesOf } from './profile.js';
import { fromWire, toWire } from './snapshot.js';
import { changesBetween, inOrder, render, type Standing } from './weights.js';

export type Workshop = Subject & {
  readonly clock: Clock;
  readonly log: ActivityLog;
  readonly dns: Dns;
};

export async function writeSplit(workshop: Workshop, split: Split, guard: string): Promise<Receipt> {
  const picture = await guarded(workshop, guard);
  const why = refuseSplit(split, liveSplit(picture), trafficManagerAbilities(picture.ttlSeconds));
  if (why !== undefined) throw unsuitable(why);
  return changeTo(workshop, picture, { asked: split, to: rendered(picture, split) });
}

export async function promoteEndpoint(
  workshop: Workshop,
  candidate: string,
  guard: string,
): Promise<Receipt> {
  const picture = await guarded(workshop, guard);
  const { endpoints, stable, shares } = picture;
  const name = endpoints.find(each => isSame(each.name, candidate))?.name;
  if (name === undefined) {
    throw unsuitable(
      `there is no endpoint ${candidate} to promote; there are ${endpoints.map(each => each.name).join(', ')}`,
    );
  }
  if (name === stable && name !== picture.candidate) {
    throw unsuitable(`${name} is the stable endpoint already: it has ${shares[name] ?? 0} % of the traffic`);
  }
  const asked = { ...Object.fromEntries(endpoints.map(each => [each.name, 0])), [name]: 100 };
  return changeTo(workshop, picture, { asked, to: rendered(picture, asked) });
}

/** Weights and switches as they were. Without a guard somebody else's change does not stop it. */
export async function restoreEndpoints(workshop: Workshop, before: Wire, guard?: string): Promise<Receipt> {
  const kept = fromWire(before);
  const picture = guard === undefined ? await lookAt(workshop) : await guarded(workshop, guard);
  const gone = kept.filter(({ isOn, ...each }) => isOn && find(picture.endpoints, each) === undefined);
  if (gone.length > 0) {
    throw new Fault(
      'TARGET_NOT_FOUND',
      `${gone.map(({ name }) => name).join(', ')} had traffic before and no longer exists`,
      {
        hint: 'make the endpoint again, or give its traffic to one of those that exist',
        facts: { existing: picture.endpoints.map(({ name }) => name).join(', ') },
      },
    );
  }
  // Endpoints that were made since are no part of what there was before.
  const to = picture.endpoints.map(endpoint => find(kept, endpoint) ?? { ...endpoint, isOn: false });
  return changeTo(workshop, picture, { asked: sharesOf(to), to });
}

export function find<T extends Pick<Standing, 'kind' | 'name'>>(
  among: readonly T[],
  { kind, name }: Pick<Standing, 'kind' | 'name'>,
): T | undefined {
  return among.find(each => each.kind === kind && isSame(each.name, name));
}

export function rendered(picture: Picture, split: Split): readonly Standing[] {
  const rendering = render(picture.endpoints, split);
  if (rendering.kind === 'refused') throw unsuitable(rendering.why);
  return rendering.endpoints;
}

type Wanted = { readonly asked: Split; readonly to: readonly Standing[] };

async function changeTo(workshop: Workshop, picture: Picture, { asked, to }: Wanted): Promise<Receipt> {
  const changes = inOrder(picture.endpoints, to);
  let made = 0;
  for (const change of changes) {
    await workshop.client.setEndpoint(workshop.at, change).catch(thrown => {
      throw halfWay(thrown, made, changes.length);
    });
    made += 1;
  }
  return {
    asked,
    before: toWire(picture.endpoints),
    unchanged: changesBetween(picture.endpoints, to).length === 0,
    askedAt: workshop.clock.now(),
  };
}

/** After the first of several changes not even a refusal leaves the traffic as it was. */
function halfWay(thrown: unknown, made: number, of: number): unknown {
  if (!(thrown instanceof Fault)) return thrown;
  if (made === 0 && thrown.facts['may-have-applied'] !== true) return thrown;
  const how =
    of === 1 ? 'whether it was made is not known' : `${made} of ${of} endpoints were changed for certain`;
  return new Fault('TRAFFIC_UNCLEAR', `the change broke off: ${how}; ${thrown.message}`, {
    facts: { ...thrown.facts, changed: made, of },
    cause: thrown,
  });
}

/** What the caller decided on must still be so. */
async function guarded(workshop: Workshop, guard: string): Promise<Picture> {
  const picture = await lookAt(workshop);
  if (picture.guard === guard) return picture;
  throw await conflict(printSplit(picture.shares), blameIn(workshop, picture));
}

export function blameIn({ client, log, at, clock }: Workshop, { id }: Picture, since?: number): Blame {
  const { subscription, resourceGroup } = at;
  const place = { subscription, resourceGroup, resource: id, except: client.correlation };
  return { log, place, now: clock.now(), ...(since !== undefined && { since }) };
}

function unsuitable(message: string): Fault {
  return new Fault('TARGET_UNSUITABLE', message);
}
