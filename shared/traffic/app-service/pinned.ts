// Where a client ends up that a cookie binds to a slot: measured by asking production with that cookie, and by
// comparing the answer with what production and the slot answer themselves. Nothing is concluded from documentation.
import { createHash } from 'node:crypto';
import { Fault } from '../../fault/fault.js';
import type { Arm } from '../target.js';
import { buildName } from './live/position.js';
import { look } from './live/reading.js';
import { type Ground, production } from './means.js';
import { seenArm } from './reasons/reasons.js';

export const pinCookie = 'x-ms-routing-name';

export type PinnedQuestion = {
  readonly slot: string;
  /** A page that answers the same for everybody and differs by build. Default `/`. */
  readonly path?: string;
  /** A header that names the build; without one the whole answer is compared. */
  readonly header?: string;
};

export type Pinned = {
  readonly slot: string;
  /** The arm that answered; undefined when it cannot be told. */
  readonly answeredBy: string | undefined;
  /** What that arm runs. */
  readonly build: string | undefined;
  /** What the answer itself said, when a header was named. */
  readonly version: string | undefined;
  /** In words, for people. */
  readonly because: string;
};

export async function pinnedClients(ground: Ground, question: PinnedQuestion): Promise<Pinned> {
  const reading = await look(ground);
  const [stable, slot] = [seenArm(reading, production).arm, seenArm(reading, question.slot).arm];
  const [bound, unbound, own] = await Promise.all([
    ask(ground, stable, question, slot.name),
    ask(ground, stable, question, 'self'),
    ask(ground, slot, question),
  ]);
  const arm = answerer({ bound, unbound, own }, stable, slot);
  return {
    slot: slot.name,
    answeredBy: arm?.name,
    build: arm === undefined ? undefined : buildName(arm) || undefined,
    version: bound?.version,
    because: because(arm, slot, { bound, unbound, own }),
  };
}

export type Heard = { readonly print: string; readonly version: string | undefined };
type Answers = { readonly [who in 'bound' | 'unbound' | 'own']: Heard | undefined };

function answerer({ bound, unbound, own }: Answers, stable: Arm, slot: Arm): Arm | undefined {
  if (bound === undefined || unbound === undefined || unbound.print === own?.print) return undefined;
  if (bound.print === unbound.print) return stable;
  return bound.print === own?.print ? slot : undefined;
}

function because(arm: Arm | undefined, slot: Arm, { bound, unbound, own }: Answers): string {
  if (arm !== undefined) return `with the cookie for ${slot.name}, production answered as ${arm.name} does`;
  if (bound === undefined) return 'production did not answer with the cookie';
  if (unbound === undefined) return 'production did not answer without the cookie';
  if (unbound.print === own?.print)
    return `production and ${slot.name} give the same answer: name a path or a header that tells them apart`;
  return own === undefined
    ? `with the cookie production answered as somebody else, and ${slot.name} could not be asked itself`
    : 'no two answers are alike: name a path or a header that is the same for everybody';
}

/** Undefined when no answer came that could be compared. */
export async function ask(
  { transport }: Ground,
  { address }: Arm,
  { path = '/', header }: PinnedQuestion,
  cookie?: string,
): Promise<Heard | undefined> {
  if (address === undefined) return undefined;
  try {
    const answer = await transport.send({
      method: 'GET',
      url: new URL(path, address),
      headers: cookie === undefined ? {} : { cookie: `${pinCookie}=${cookie}` },
      expect: 'text',
      deadlineMilliseconds: 10_000,
    });
    const version = header === undefined ? undefined : answer.header(header);
    return { print: version ?? createHash('sha256').update(answer.text).digest('hex'), version };
  } catch (thrown) {
    // An app that fails or is not reached from here has no say; that is told, and nothing is made of it.
    if (thrown instanceof Fault && thrown.code !== 'CANCELLED') return undefined;
    throw thrown;
  }
}
