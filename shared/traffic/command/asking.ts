// Questions asked until there is an answer: a reading, and a change that may be made again, are repeated for a while. What
// was said no to, and what is not known, become faults in our words.
import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import type { Refusal } from './answers.js';
import type { Verb } from './hello.js';
import { type Program, question, type Reply } from './program.js';
import { Misshapen, tidy } from './shapes.js';

export type Workshop = {
  readonly program: Program;
  /** By which we wait, and say when something was asked. */
  readonly clock: Clock;
};

type Asking<T> = {
  readonly verb: Verb;
  readonly words?: Readonly<Record<string, unknown>>;
  readonly read: (ok: unknown) => T;
  /** Once: what became of it is asked afterwards, and it is never made again blindly. */
  readonly once?: true;
};

const changes: readonly Verb[] = ['write', 'promote', 'restore', 'clean', 'place'];
const mostTries = 6;
const firstPause = 1_000;

export async function ask<T>(workshop: Workshop, asking: Asking<T>): Promise<T> {
  const { program, clock } = workshop;
  let mayHaveApplied = false;
  for (let tries = 1; ; tries += 1) {
    const reply = understood(await question(program, asking.verb, asking.words ?? {}), asking.read);
    if (reply.kind === 'understood') return reply.value;
    mayHaveApplied ||= reply.kind === 'silent' || reply.refusal.kind === 'failed';
    if (!mayRepeat(reply, asking) || tries === mostTries) throw faultOf(reply, asking, mayHaveApplied, tries);
    program.debug(`${asking.verb}: ${wordsOf(reply)}; it is asked again`);
    await clock.sleep(firstPause * 2 ** (tries - 1), program.signal);
  }
}

type Failed = Exclude<Reply, { readonly kind: 'ok' }>;
type Understood<T> = { readonly kind: 'understood'; readonly value: T } | Failed;

/** An answer of the wrong shape is none. */
function understood<T>(reply: Reply, read: (ok: unknown) => T): Understood<T> {
  if (reply.kind !== 'ok') return reply;
  try {
    return { kind: 'understood', value: read(reply.ok) };
  } catch (thrown) {
    if (thrown instanceof Misshapen) return { kind: 'silent', why: thrown.message, said: [], forGood: true };
    throw thrown;
  }
}

function mayRepeat<T>(reply: Failed, { verb, once }: Asking<T>): boolean {
  if (reply.kind === 'refused') return reply.refusal.kind === 'unavailable';
  // A program that cannot say hello will not learn it.
  return once !== true && verb !== 'hello' && reply.forGood !== true;
}

function wordsOf(reply: Failed): string {
  return reply.kind === 'refused' ? reply.refusal.message : reply.why;
}

function faultOf<T>(reply: Failed, { verb }: Asking<T>, mayHaveApplied: boolean, tries: number): Fault {
  const isChange = changes.includes(verb);
  const facts = { verb, tries };
  if (isChange && mayHaveApplied) {
    return new Fault('TRAFFIC_UNCLEAR', `whether ${verb} was done is not known: ${wordsOf(reply)}`, {
      hint: 'look at what the program speaks to; its last lines are among the facts',
      facts: { ...facts, ...saidIn(reply), 'may-have-applied': true },
    });
  }
  if (reply.kind === 'refused') return refused(reply.refusal, facts);
  if (verb === 'hello') {
    return new Fault('TARGET_UNSUITABLE', `the program does not speak our protocol: ${reply.why}`, {
      hint: 'see docs/reference/command-protocol.md for what it has to print',
      facts: { ...facts, ...saidIn(reply) },
    });
  }
  return new Fault('HTTP_UNREADABLE', `what the program says to ${verb} is no answer: ${reply.why}`, {
    hint: 'start the program by hand with the same line; docs/reference/command-protocol.md shows how',
    facts: { ...facts, ...saidIn(reply) },
  });
}

function saidIn(reply: Failed): Readonly<Record<string, string>> {
  return reply.kind === 'silent' && reply.said.length > 0 ? { 'last-lines': reply.said.join(' | ') } : {};
}

const codes = {
  conflict: 'TRAFFIC_CONFLICT',
  unsuitable: 'TARGET_UNSUITABLE',
  'not-found': 'TARGET_NOT_FOUND',
  forbidden: 'IDENTITY_FORBIDDEN',
  unavailable: 'HTTP_GAVE_UP',
  failed: 'HTTP_UNREADABLE',
} as const satisfies Readonly<Record<Refusal['kind'], string>>;

function refused({ kind, message, hint, by, at }: Refusal, facts: Fault['facts']): Fault {
  return new Fault(codes[kind], `the program says: ${message}`, {
    ...(hint !== undefined && { hint }),
    facts: {
      ...facts,
      ...(by !== undefined && { 'changed-by': tidy(by) }),
      ...(at !== undefined && { 'changed-at': tidy(at) }),
    },
  });
}
