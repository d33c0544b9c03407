// Sends other weights as the whole resource, once for each look at it: what is about to be sent differs from what was read in
// weights and switches alone, or it is not sent. Afterwards it is read again, and what is missing then is told.
import type { Door } from '../../azure/front-door-classic/client.js';
import type { Operation } from '../../azure/long-operation.js';
import { asFault, Fault } from '../../fault/fault.js';
import { conflict } from '../blame.js';
import { brakesIn } from '../front-door/braking.js';
import { halfWay, insisting, type Sending, untilOver } from '../front-door/sending.js';
import { changesBetween, inPlay } from '../front-door/standing.js';
import { printSplit } from '../settle.js';
import { blameIn } from './blaming.js';
import { lookAt } from './picture.js';
import { refuseRetired } from './retirement.js';
import { differences, losses, type Ours, wholeWith } from './whole.js';
import type { Workshop } from './workshop.js';

export async function send(workshop: Workshop, sending: Sending): Promise<void> {
  const { memory, clock, aftermath } = workshop;
  const { going } = sending;
  if (going === 'forward') refuseRetired(clock.now());
  aftermath.harm = undefined;
  const sent = await written(workshop, sending).catch(thrown => {
    const fault = halfWay(thrown, 0, 1);
    if (asFault(fault).code === 'TRAFFIC_UNCLEAR') memory.wrote(1, clock.now());
    throw fault;
  });
  memory.wrote(1, clock.now());
  if (going === 'forward' && sent.operation !== undefined) {
    const parts = async () => (await lookAt(workshop)).origins;
    const { client, at } = workshop;
    const taking = { ...workshop, follow: client.follow, resource: `Front Door ${at.frontDoor}`, parts };
    await untilOver(taking, sent.operation).catch(thrown => Promise.reject(halfWay(thrown, 1, 1)));
  }
  await lookForHarm(workshop, sending, sent);
}

type Sent = { readonly before: string; readonly ours: Ours; readonly operation?: Operation | undefined };

const patienceMilliseconds = 60_000;
const firstPauseMilliseconds = 500;
const longestPauseMilliseconds = 16_000;

/** An answer that was lost is looked for in the resource itself, and only what is not there is sent again. */
async function written(workshop: Workshop, sending: Sending): Promise<Sent> {
  const { client, at, clock, signal } = workshop;
  // The write does not wait for it: a cancelled run has seconds.
  const brakes = brakesIn(workshop, sending);
  brakes.beside();
  const endsAt = clock.now() + patienceMilliseconds;
  let unclear: Fault | undefined;
  let last: Sent | undefined;
  for (let pause = firstPauseMilliseconds; ; pause = Math.min(2 * pause, longestPauseMilliseconds)) {
    try {
      return await insisting(workshop, sending.going, async () => {
        const next = await prepared(workshop, sending);
        // It stands so already: a try before this one came through.
        if (next.body === undefined) return last ?? next;
        last = next;
        return { ...next, operation: await client.put(at, next.body).finally(brakes.answered) };
      });
    } catch (thrown) {
      const fault = asFault(thrown);
      // What the last look or the last try says does not take back that one before it may have come through.
      if (fault.facts['may-have-applied'] === true) unclear = fault;
      if (fault !== unclear || clock.now() + pause > endsAt) throw unclear ?? thrown;
    }
    await clock.sleep(pause, signal);
  }
}

async function prepared(
  workshop: Workshop,
  { from, to, going }: Sending,
): Promise<Sent & { readonly body?: string }> {
  const { at } = workshop;
  const picture = await lookAt(workshop);
  const { text: before } = picture.door;
  const now = inPlay(picture);
  const changes = changesBetween(now, to);
  const ours = { pool: at.pool, backends: changes.map(({ name }) => name) };
  if (changes.length === 0) return { before, ours };
  if (going === 'forward') {
    refuseMigrating(picture.door);
    if (changesBetween(now, from).length > 0) {
      throw await conflict(printSplit(picture.shares), blameIn(workshop, picture));
    }
  }
  const body = wholeWith(before, at.pool, to);
  refuseMore(differences(before, body, ours));
  return { before, ours, body };
}

function refuseMore(places: readonly string[]): void {
  if (places.length === 0) return;
  throw new Fault(
    'TARGET_UNSUITABLE',
    'writing the weights would change something else of the Front Door, and nothing was sent',
    {
      hint: 'set the weights by hand, and tell us which field it was',
      facts: { places: places.slice(0, 10).join(', ') },
    },
  );
}

/** Only what was there before and is there no more counts: Azure fills in fields of its own. */
async function lookForHarm(workshop: Workshop, { going }: Sending, { before, ours }: Sent): Promise<void> {
  const { aftermath, warn } = workshop;
  try {
    const { door } = await lookAt(workshop);
    const lost = losses(before, door.text, ours);
    if (lost.length === 0) return;
    const what = `beside the shares this is no longer as it was before the write: ${lost.slice(0, 10).join(', ')}`;
    warn(`${what}; somebody else changed it meanwhile, or Azure did not keep it: the activity log tells`);
    if (going === 'forward') aftermath.harm = what;
  } catch (thrown) {
    // The shares are written, whatever it is; whoever looks whether they are in force will meet the same.
    const { code, message } = asFault(thrown);
    if (code !== 'CANCELLED')
      warn(`the rest of the Front Door could not be looked at after the write: ${message}`);
  }
}

function refuseMigrating({ state }: Door): void {
  if (!/^migrat/i.test(state)) return;
  throw new Fault('TARGET_UNSUITABLE', `this Front Door is ${state.toLowerCase()}: its migration has begun`, {
    hint: 'finish the migration, then use target: front-door with the new profile',
    facts: { state },
  });
}
