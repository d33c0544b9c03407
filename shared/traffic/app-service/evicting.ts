// Clients that a cookie binds to a slot cannot be called back. What they get there can be changed: the build that production
// runs is placed in the slot as well. That it reaches them is seen by a request with their cookie.
import { Fault } from '../../fault/fault.js';
import type { Arm, Artifact } from '../target.js';
import type { SeenArm } from './live/arm.js';
import { look } from './live/reading.js';
import { type Ground, production } from './means.js';
import { ask, type PinnedQuestion } from './pinned.js';
import { place } from './placing.js';
import { seenArm } from './reasons/reasons.js';

export type Evicted = {
  /** `seen`: with the cookie another answer came before. `placed`: the answers do not tell. */
  readonly kind: 'seen' | 'placed' | 'not-seen';
  /** In words, for people. */
  readonly because: string;
};

/** A slot restarts with its new build, and may have to pull it first. */
const longestMilliseconds = 5 * 60_000;
const lookEveryMilliseconds = 5_000;
/** In a row, since more than one worker may answer. */
const neededAlike = 3;

export async function evict(ground: Ground, question: PinnedQuestion): Promise<Evicted> {
  const reading = await look(ground);
  const [stable, slot] = [seenArm(reading, production), seenArm(reading, question.slot).arm];
  const artifact = artifactOf(stable, slot.name);
  const client: Client = { ground, stable: stable.arm, question: { ...question, slot: slot.name } };
  const before = await steadyAnswer(client);
  const { unchanged } = await place(ground, slot.name, artifact);
  await proveBuild(ground, slot.name, artifact.digest);
  const placed = `${slot.name} runs ${artifact.digest} as production does`;
  if (unchanged) return { kind: 'placed', because: `${placed}, and did so before` };
  if (before === undefined) {
    return { kind: 'placed', because: `${placed}; what the cookie leads to cannot be told by this page` };
  }
  const isSeen = await untilOther(client, before);
  return isSeen
    ? { kind: 'seen', because: `${placed}, and with the cookie the answer of the candidate comes no more` }
    : { kind: 'not-seen', because: `${placed}, and with the cookie no other answer came in 5 min` };
}

/** As it stands in production, with its address: that may hold a token, and goes nowhere but into the slot. */
function artifactOf({ arm, settings = {} }: SeenArm, slot: string): Artifact {
  const { digest, builds } = arm;
  const image = builds.find(({ source }) => source === 'image' || source === 'site-container');
  if (digest === undefined) {
    throw new Fault(
      'TARGET_UNSUITABLE',
      `what production runs has no digest, so that ${slot} cannot get it`,
      {
        hint: `place the good build in ${slot} by hand`,
      },
    );
  }
  if (image !== undefined) return { kind: 'image', reference: image.text.replace(/@.*$/, ''), digest };
  return { kind: 'package', reference: settings['WEBSITE_RUN_FROM_PACKAGE'] ?? '', digest };
}

async function proveBuild(ground: Ground, slot: string, expected: string): Promise<void> {
  const got = seenArm(await look(ground), slot).arm.digest;
  if (got === expected) return;
  throw new Fault('TRAFFIC_CONFLICT', `${slot} does not hold what was placed there`, {
    hint: `find out who else places builds in ${slot}`,
    facts: { expected, got: got ?? 'nothing that names a digest' },
  });
}

type Client = { readonly ground: Ground; readonly stable: Arm; readonly question: PinnedQuestion };

/** What such a client gets, where that is the same each time, and not what everybody gets. Empty: no answer at all. */
async function steadyAnswer(client: Client): Promise<string | undefined> {
  const [first, second] = [await boundAnswer(client), await boundAnswer(client)];
  const { ground, stable, question } = client;
  const unbound = await ask(ground, stable, question, 'self');
  return first === second && first !== unbound?.print ? (first ?? '') : undefined;
}

const mostFailures = 4;

/** A candidate that fails some requests answers others. Undefined when it answers none. */
async function boundAnswer({ ground, stable, question }: Client): Promise<string | undefined> {
  for (let failures = 0; failures < mostFailures; failures += 1) {
    const answer = await ask(ground, stable, question, question.slot);
    if (answer !== undefined) return answer.print;
  }
  return undefined;
}

async function untilOther(client: Client, before: string): Promise<boolean> {
  const { clock, signal } = client.ground;
  const endsAt = clock.now() + longestMilliseconds;
  for (let others = 0; ; ) {
    const answer = await boundAnswer(client);
    others = answer === undefined || answer === before ? 0 : others + 1;
    if (others === neededAlike) return true;
    if (clock.now() >= endsAt) return false;
    await clock.sleep(lookEveryMilliseconds, signal);
  }
}
