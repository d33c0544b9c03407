// Sends the changes of origins that lead from one standing to another. Forward, each is followed until Azure is done with
// it; back, only where the next one must not come before it.
import type { FrontDoor, Origin } from '../../azure/front-door/client.js';
import type { Followed, Operation } from '../../azure/long-operation.js';
import { Fault } from '../../fault/fault.js';
import { brakesIn } from './braking.js';
import { changesBetween, find, inOrder, type Standing } from './standing.js';
import type { Workshop } from './workshop.js';

export type Going = 'forward' | 'back';

export type Sending = {
  readonly from: readonly Standing[];
  readonly to: readonly Standing[];
  readonly going: Going;
  readonly hosts: readonly Origin[];
};

export async function send(workshop: Workshop, sending: Sending): Promise<void> {
  const { from, to, going } = sending;
  const changes = inOrder(from, to);
  const { client, at, memory, clock } = workshop;
  // The writes do not wait for it: a cancelled run has seconds.
  const brakes = brakesIn(workshop, sending);
  brakes.beside();
  let made = 0;
  try {
    for (const change of changes) {
      const operation = await insisting(workshop, going, () =>
        client.setOrigin(at, change).finally(brakes.answered),
      );
      made += 1;
      const isLast = made === changes.length;
      if (operation !== undefined && (going === 'forward' || !isLast)) await untilTaken(workshop, operation);
    }
  } catch (thrown) {
    // What was written before it broke off is on its way as well.
    memory.wrote(Math.max(1, made), clock.now());
    throw halfWay(thrown, made, changes.length);
  }
  memory.wrote(changes.length, clock.now());
}

/** Only where the way back leaves an origin without traffic, and that origin has some: nobody else is taken out. */
export async function pull({ brake }: Pick<Workshop, 'brake'>, { from, to, hosts }: Sending): Promise<void> {
  if (brake === undefined) return;
  const off = changesBetween(from, to).filter(({ status }) => status === 'Disabled');
  await Promise.all(
    off.flatMap(({ name }) => {
      const origin = find(hosts, name);
      const around = { keepers: [], others: [] };
      return origin === undefined || brake.waits === true ? [] : [brake.pull(origin, around)];
    }),
  );
}

const mostTries = 24;
const pauseMilliseconds = 5_000;

/** While Azure takes one change it refuses the next: going back tries on. */
export async function insisting<T>(
  { clock, signal }: Pick<Workshop, 'clock' | 'signal'>,
  going: Going,
  write: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (thrown) {
      // Whatever else it is, waiting does not help.
      if (going === 'forward' || tries >= mostTries || !isOccupied(thrown)) throw thrown;
      await clock.sleep(pauseMilliseconds, signal);
    }
  }
}

function isOccupied(thrown: unknown): boolean {
  return thrown instanceof Fault && thrown.code === 'HTTP_REFUSED' && thrown.facts['status'] === 409;
}

/** Azure takes a change within a minute or two; that the edges know of it is another matter. */
const longestMilliseconds = 10 * 60_000;

export function untilTaken(workshop: Workshop, operation: Operation): Promise<void> {
  const { client, at } = workshop;
  const resource = `origin group ${at.originGroup}`;
  return untilOver(
    { ...workshop, follow: client.follow, resource, parts: () => client.origins(at) },
    operation,
  );
}

/** How an operation is asked after, and what every reader may see of it. */
export type Taking = Pick<Workshop, 'clock' | 'signal'> &
  Pick<FrontDoor, 'follow'> & {
    readonly resource: string;
    readonly parts: () => Promise<readonly Pick<Origin, 'name' | 'state'>[]>;
  };

export async function untilOver(taking: Taking, operation: Operation): Promise<void> {
  const { clock, resource, signal } = taking;
  const followed = await taking
    .follow(operation, {
      clock,
      resource,
      deadlineMilliseconds: longestMilliseconds,
      ...(signal && { signal }),
    })
    .catch(async (thrown): Promise<Followed> => {
      // Operations lie beside the profile, where a role for the profile alone does not reach.
      if (!(thrown instanceof Fault) || thrown.code !== 'IDENTITY_FORBIDDEN') throw unclear(thrown);
      return byState(taking, operation.startedAt + longestMilliseconds);
    });
  switch (followed.kind) {
    case 'succeeded':
      return;
    case 'failed':
      throw new Fault(
        'TRAFFIC_UNCLEAR',
        `Azure took the change and then failed at it: ${followed.words || followed.code}`,
        { facts: { 'service-code': followed.code, 'after-acceptance': true } },
      );
    case 'forgotten':
    case 'timed-out':
      throw new Fault('TRAFFIC_UNCLEAR', 'what became of the change cannot be told', {
        facts: { operation: followed.kind },
      });
    default:
      followed satisfies never;
  }
}

async function byState({ parts, clock, signal }: Taking, endsAt: number): Promise<Followed> {
  for (;;) {
    const origins = await parts();
    const failed = origins.find(({ state }) => state === 'Failed');
    if (failed !== undefined) return { kind: 'failed', code: 'Failed', words: failed.name };
    if (origins.every(({ state }) => state !== 'Updating')) return { kind: 'succeeded' };
    if (clock.now() >= endsAt) return { kind: 'timed-out' };
    await clock.sleep(pauseMilliseconds, signal);
  }
}

/** The change was accepted before, so that no refusal of the poll says that it was not made. */
function unclear(thrown: unknown): unknown {
  if (!(thrown instanceof Fault) || thrown.code === 'CANCELLED') return thrown;
  return new Fault('TRAFFIC_UNCLEAR', `whether the change was made is not known: ${thrown.message}`, {
    facts: thrown.facts,
    cause: thrown,
  });
}

/** After the first of several changes not even a refusal leaves the traffic as it was. */
export function halfWay(thrown: unknown, made: number, of: number): unknown {
  if (!(thrown instanceof Fault)) return thrown;
  if (made === 0 && thrown.facts['may-have-applied'] !== true) return thrown;
  if (thrown.code === 'TRAFFIC_UNCLEAR' && of === 1) return thrown;
  const how =
    of === 1 ? 'whether it was made is not known' : `${made} of ${of} origins were changed for certain`;
  return new Fault('TRAFFIC_UNCLEAR', `the change broke off: ${how}; ${thrown.message}`, {
    facts: { ...thrown.facts, changed: made, of },
    cause: thrown,
  });
}
